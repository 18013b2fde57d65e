/** 年度, 期号, 总期号 and numbers in words, counted on from the last issue. */

import type { Standing } from '../gather/standing.ts';
import { hanNumber, hanValue } from '../han-number.ts';

/** What the next issue bears; each is there when the last one bore it. */
export interface Numbers {
  readonly year?: number;
  readonly number?: number;
  readonly total?: number;
  /** The first of a new year. */
  readonly isNewYear: boolean;
  /** 期号 begins at 1 again. */
  readonly beginsAgain: boolean;
}

/**
 * @param day year of the next issue, as far as its day is known
 * @param earlier the other issues of the series, which show what happened at the last turn of a year
 */
export function countedOn(last: Standing, day: number | undefined, earlier: readonly Standing[]): Numbers {
  const { year, number, total } = last;
  const isNewYear = year !== undefined && day !== undefined && day > year;
  const beginsAgain = isNewYear && !goesOn([...earlier, last]);
  return {
    ...(year !== undefined && { year: isNewYear ? day : year }),
    ...(number !== undefined && { number: beginsAgain ? 1 : number + 1 }),
    ...(total !== undefined && { total: total + 1 }),
    isNewYear,
    beginsAgain,
  };
}

/** Whether at the last turn of a year the number went on from that of the year before. */
function goesOn(issues: readonly Standing[]): boolean {
  const numbered = issues
    .flatMap(({ year, number }) => (year === undefined || number === undefined ? [] : [{ year, number }]))
    .sort((a, b) => a.year - b.year || a.number - b.number);
  const turn = numbered.findLastIndex(({ year }, index) => index > 0 && year > (numbered[index - 1]?.year ?? year));
  const [before, after] = [numbered[turn - 1], numbered[turn]];
  return before !== undefined && after !== undefined && after.number > before.number;
}

/**
 * 云安委〔2024〕10号 → 云安委〔2024〕11号, 第十期 → 第十一期; 〔2025〕1号 in a new year. undefined for what does not end in one
 * number.
 */
export function wordsCountedOn(text: string, last: Standing, numbers: Numbers): string | undefined {
  const found = /^(.*?)(\d+|[零一二三四五六七八九十百]+)([号期次辑刊]?)$/.exec(text.trim());
  if (!found) return undefined;
  const [, before = '', figure = '', after = ''] = found;
  const isHan = !/\d/.test(figure);
  const value = isHan ? hanValue(figure) : Number(figure);
  if (value === undefined || (isHan && value >= 999)) return undefined;
  const next = numbers.beginsAgain ? 1 : value + 1;
  const shown = isHan ? hanNumber(next) : String(next).padStart(figure.startsWith('0') ? figure.length : 1, '0');
  const inYear = numbers.isNewYear ? before.replaceAll(String(last.year), String(numbers.year)) : before;
  return `${inYear}${shown}${after}`;
}
