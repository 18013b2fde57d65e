import type { Day } from '../../calendar.ts';
import { check, type Found } from '../check.ts';
import { matches } from '../matches.ts';
import type { Subject } from '../subject.ts';

/** 2024年第2期 on a line of its own, or in the field of the 期号. */
const ofIssue =
  /(?<=^[\s（(]{0,40})(?<year>[12]\d{3})\s{0,2}年?\s{0,2}第\s{0,2}(?<number>\d{1,4})\s{0,2}期(?=（总|[\s）)]{0,40}$)/g;
/** 云安办〔2024〕31号, alone on its line: in a sentence it is another document's. */
const ofDocument =
  /(?<=^\s{0,40}[^\s，。；：《》〔[［（(【]{1,16})[〔[［（(【](?<year>[12]\d{3})[〕\]］）)】]\s{0,2}第?\s{0,2}(?<number>\d{1,5})\s{0,2}号(?=\s{0,40}$)/g;

/** So many lines of a plain text may be its masthead. */
const mastheadLines = 6;

export const issueYear = check({
  code: 'issue-year',
  severity: 'warning',
  basis: { zh: '期号按年度编排，与编发日期同年', en: 'issues are numbered within the year they are issued in' },
  words: () => ({
    title: { zh: '年度与编发日期不在同一年', en: 'the year of the number is not that of the date' },
    why: {
      zh: '期号、文号按年度编，年度应与日期同年；只有一年的最后一期可能在次年1月编发。',
      en: 'Numbers are counted within a year, which is that of the date; only the last issue may come out in January.',
    },
    cure: { zh: '核对年度和日期。', en: 'Look up both.' },
  }),
  *run(subject) {
    const { day: issued } = subject;
    if (!issued) return;
    yield* field(subject, issued);
    const lines = subject.passages.filter(({ text, path, role }, index) =>
      subject.issue ? path[0] === 'masthead' && role === 'number' : text.length < 60 && index < mastheadLines,
    );
    for (const pattern of [ofIssue, ofDocument]) {
      for (const { groups, place } of matches(lines, pattern)) {
        const said = differing(Number(groups.year), Number(groups.number), issued);
        if (said) yield { ...place, ...said };
      }
    }
  },
});

function* field({ issue }: Subject, issued: Day): Iterable<Found> {
  const { year, number, numberText } = issue?.bulletin.masthead ?? {};
  if (year === undefined || numberText !== undefined) return;
  const said = differing(Number(year), number === undefined ? undefined : Number(number), issued);
  if (said) yield { path: ['masthead', 'year'], ...said };
}

/** The last issue of a year may come out in January; its first ones do not. */
function differing(year: number, number: number | undefined, issued: Day): Omit<Found, 'path'> | undefined {
  if (year === issued.year) return undefined;
  const isLastOfYear = year === issued.year - 1 && issued.month === 1 && (number === undefined || number > 3);
  return {
    ...(isLastOfYear && { severity: 'info' as const }),
    message: {
      zh: `年度是${year}，编发日期却在${issued.year}年`,
      en: `the year is ${year}, and the day of issue lies in ${issued.year}`,
    },
    hint: isLastOfYear
      ? { zh: '上一年度的最后一期就不用改', en: 'right for the last issue of the year before' }
      : { zh: '核对年度和编发日期', en: 'look up the year and the day of issue' },
  };
}
