/** The 期号 that the name of an issue's file says, where it surely is one. */

import type { History } from '../../gather/history.ts';
import { baseOf, stemOf } from '../../world/names.ts';

/**
 * 第5期.yaml says it; 2024-05.yaml, which may be a month, where the two issues before are called by their numbers.
 * @param file as messages show it
 */
export function numberInName(file: string, earlier: History | undefined): number | undefined {
  const stem = stemOf(baseOf(file));
  const said = /第 ?(\d{1,3}) ?期/.exec(stem)?.[1];
  if (said !== undefined) return Number(said);
  const own = numbered.exec(stem);
  if (!own || !earlier) return undefined;
  const [first, second] = earlier.nearest();
  const isHabit = [first, second].every((one) => {
    const [, year, number] = numbered.exec(stemOf(baseOf(one?.file ?? ''))) ?? [];
    return one !== undefined && year === own[1] && Number(number) === one.standing.number;
  });
  return isHabit ? Number(own[2]) : undefined;
}
const numbered = /^(\d{4})[-_.](\d{1,3})$/;
