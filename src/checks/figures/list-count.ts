import { nameListsIn } from '../../figures/prose/name-lists.ts';
import type { Check } from '../check.ts';
import { flowsOf } from './flows.ts';

/** 「青石县、芦县、枫林县4个县」: as many as are named; with 等, no fewer. */
export const listCount: Check = {
  code: 'list-count',
  severity: 'warning',
  basis: { zh: '列出的名称应当同所说的个数相等', en: 'as many are named as are counted' },
  *run(subject) {
    for (const flow of flowsOf(subject)) {
      for (const { start, end, names, counted, open } of nameListsIn(flow.text)) {
        if (names === counted || (open && names < counted)) continue;
        const number = flow.text.slice(start, end);
        yield {
          ...flow.place({ start, end }),
          message: {
            zh: `前面列了${names}个名称，却写着“${number}”`,
            en: `${names} are named, but the text counts ${counted}`,
          },
          hint: { zh: '核对名称有没有漏写、重写，再改个数', en: 'check the names first, then the number' },
        };
      }
    }
  },
};
