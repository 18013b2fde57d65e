import * as z from 'zod/mini';
import { date } from './date.ts';
import { flag, map, names, refusedWords } from './form.ts';
import { key } from './key.ts';
import { refusedSeals } from './refused.ts';

const seal = z.clone(flag).register(refusedWords, { why: refusedSeals });

export const signature = map({
  offices: key('单位', names, '署名单位，一个或几个', 'who signs: an office or several', { role: 'office' }),
  date: key('日期', date, '成文日期', 'date', { role: 'date', printed: '2024-03-09 印作 2024年3月9日' }),
  seal: key('盖章', seal, '是否加盖印章；位置随之不同', 'whether it will bear a seal; the place differs', {
    byDefault: '否',
  }),
});
