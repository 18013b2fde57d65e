/** 期号 that no issue bears, between those there are. */

import type { Standing } from '../gather/standing.ts';

/** First and last number of a hole, both missing. */
export type Gap = readonly [number, number];

/**
 * Within a year; an issue may be the first that was made with this program, so that nothing is missing before it.
 * @param issues `undefined` for one that cannot be read: the number that seems to be missing may be its own
 */
export function gapsIn(
  issues: readonly (Pick<Standing, 'year' | 'number'> | undefined)[],
  year: number | undefined,
): readonly Gap[] {
  const standings = issues.flatMap((one) => one ?? []);
  const numbers = standings
    .flatMap((one) => (one.year === year && one.number !== undefined ? [one.number] : []))
    .sort((a, b) => a - b);
  const gaps = numbers.flatMap((number, index): Gap[] => {
    const before = numbers[index - 1];
    return before === undefined || number - before <= 1 ? [] : [[before + 1, number - 1]];
  });
  const missing = gaps.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return missing <= issues.length - standings.length ? [] : gaps;
}

/** 第3至9期、第12期 */
export const gapWords = (gaps: readonly Gap[]) => ({
  zh: gaps.map(([from, to]) => (from === to ? `第${from}期` : `第${from}至${to}期`)).join('、'),
  en: gaps.map(([from, to]) => (from === to ? `no. ${from}` : `nos. ${from} to ${to}`)).join(', '),
});
