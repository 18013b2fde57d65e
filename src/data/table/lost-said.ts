/** What is said of long numbers that a table program has cut. */

import type { Severity, Words } from '../../diagnostic.ts';
import { shortened } from '../../schema/wanted.ts';
import type { Lost } from './grid.ts';

interface Said {
  readonly code: 'digits-lost';
  readonly severity: Severity;
  readonly message: Words;
  readonly hint: Words;
}

export function digitsLostSaid({ text, places, isCertain }: Lost): Said {
  const shown = shortened(text);
  return {
    code: 'digits-lost',
    severity: isCertain ? 'error' : 'warning',
    message: isCertain
      ? {
          zh: `${places.zh} 的号码存成了数字，只留得住前 15 位，后面的是 0：${shown}`,
          en: `${places.en} is stored as a number, which keeps fifteen figures and noughts for the rest: ${shown}`,
        }
      : {
          zh: `${places.zh} 的号码第 15 位以后都是 0（${shown}），像是在 Excel 里存成过数字，后几位丢了`,
          en: `${places.en} has only noughts behind its fifteenth figure (${shown}), as if it had once been stored as a number`,
        },
    hint: {
      zh: '在 Excel 或 WPS 里把这一列设为“文本”，照原件重新填号码，再保存',
      en: 'set the column to text in Excel or WPS, type the numbers again from their source, and save',
    },
  };
}
