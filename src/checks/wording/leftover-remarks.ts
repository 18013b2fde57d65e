/** What was meant for the writer alone, and prints: ＃待核, behind the full-width sign. */

import { remarkAt } from '../../remark.ts';
import type { Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import { isUnclearDay } from '../unclear-day.ts';

export function* remarks(passages: readonly Passage[]): Iterable<Found> {
  for (const passage of passages) {
    const start = remarkAt(passage.text);
    if (start === undefined || isUnclearDay(passage)) continue;
    const remark = passage.text.slice(start);
    const sign = remark.includes('＃') ? '＃' : '//';
    yield {
      ...at(passage, start, passage.text.length),
      message: {
        zh: `“${sign}”${sign === '＃' ? '是全角的，' : ''}不当注释，“${remark.trim()}”会照样印出来`,
        en: `“${sign}” begins no comment: “${remark.trim()}” prints as it stands`,
      },
      hint: {
        zh: `删去“${remark.trim()}”；要留注释的，后面空一格写半角的 #，再空一格写注释`,
        en: `delete “${remark.trim()}”; a comment begins with a blank, # and a blank`,
      },
    };
  }
}
