/** For how many issues units have sent nothing, as far as the earlier issues are known. */

import { unitsIn } from '../../people/senders.ts';
import type { UnitList } from '../../people/unit-list.ts';
import { blocksIn } from '../../series/statistics-in.ts';
import type { Subject } from '../subject.ts';

/** Nobody is helped by a longer count. */
const furthest = 24;

/** Place in the list of a unit that is silent now → issues in a row without it, this one among them. */
export function silentIssues(
  { issue }: Subject,
  list: UnitList,
  silent: readonly number[],
): ReadonlyMap<number, number> {
  const counts = new Map(silent.map((place) => [place, 1]));
  let still = silent;
  let issues = 1;
  for (const { content } of issue?.earlier?.back() ?? []) {
    const sent = unitsIn(
      blocksIn(content).flatMap(({ block }) => block.items ?? []),
      list,
    );
    // An issue of another make tells nothing of who is silent.
    if (sent.size === 0) continue;
    issues += 1;
    still = still.filter((place) => !sent.has(place));
    for (const place of still) counts.set(place, issues);
    if (still.length === 0 || issues === furthest) break;
  }
  return counts;
}
