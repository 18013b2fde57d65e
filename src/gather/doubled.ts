/** An issue that others would be compared with, and that two files could be: said at the one that looks like a copy. */

import { longDay } from '../calendar.ts';
import { beginning, type Words } from '../diagnostic.ts';
import type { Placed } from '../source/placed.ts';
import type { SeriesReading } from './read.ts';
import { readIssue } from './read-issue.ts';
import type { Doubled, Siblings } from './siblings.ts';
import type { Standing } from './standing.ts';

/** The same words from whichever issue one looks, so that a run over all of them says it once; `text` is that of its file. */
export function whyDoubled(
  { file, others, standing }: Doubled,
  siblings: Siblings,
  series: SeriesReading | undefined,
): { readonly said: Placed; readonly text: string } {
  const bytes = siblings.read(file);
  const reading = bytes && readIssue({ file, bytes }, series);
  const at = reading?.joined?.value?.locate(placeIn(standing));
  const { zh, en } = sameness(standing);
  const said: Placed = {
    range: at?.file === file ? at.range : beginning,
    code: 'previous-twice',
    severity: 'error',
    message: {
      zh: `与 ${others.join('、')} 是同一期${zh}，后面的期不知道该同哪一份比`,
      en: `this is the same issue as ${others.join(', ')}${en}, and which of them later ones shall be compared with is not known`,
    },
    hint: {
      zh: '只留一份：不要的删去，或在文件名前加 _；其实是两期的，改正期号和日期',
      en: 'keep one: delete the others, or put _ before their names; if these are two issues, mend number and day',
    },
  };
  return { said, text: reading?.source.text ?? '' };
}

const placeIn = ({ number, total, day }: Standing): readonly string[] => {
  if (number !== undefined) return ['masthead', 'number'];
  if (total !== undefined) return ['masthead', 'total'];
  return day ? ['masthead', 'date'] : ['masthead'];
};

function sameness({ year, number, total, literal, day }: Standing): Words {
  const ofYear = year === undefined ? '' : `${year}年`;
  if (number !== undefined)
    return { zh: `（${ofYear}第${number}期）`, en: ` (number ${number}${year === undefined ? '' : ` of ${year}`})` };
  if (total !== undefined) return { zh: `（总第${total}期）`, en: ` (${total} in all)` };
  const said = literal ?? (day && longDay(day));
  return said === undefined ? { zh: '', en: '' } : { zh: `（${said}）`, en: ` (${said})` };
}
