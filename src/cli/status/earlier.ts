/** The issues before one, as far back as it tells who is silent. */

import { isReadable, siblingOf } from '../../gather/siblings.ts';
import { once } from '../../once.ts';
import { unitList } from '../../people/unit-list.ts';
import { type EarlierIssue, type Silence, silenceOf } from '../../status/silent.ts';
import { adoptedIn } from '../../status/tally/adopted.ts';
import { type PlacedIssue, type SeriesIssues, shortLabel } from './find.ts';

/** Nobody is helped by a longer look. */
const furthest = 24;

/** Says of a unit since when it is silent; the issues are read when the first is asked for. */
export function silences(group: SeriesIssues, self: PlacedIssue): (unit: string) => Silence {
  const earlier = once((): readonly EarlierIssue[] => {
    const { siblings, reading, series, issues } = group;
    const at = issues.findIndex(({ issue }) => issue === self.issue);
    const before = issues.slice(0, Math.max(at, 0)).reverse().slice(0, furthest);
    return before.flatMap((one): EarlierIssue[] => {
      const found = siblings && siblingOf(siblings, one.issue.file, reading);
      if (!found || !isReadable(found)) return [];
      const units = adoptedIn(found.content, unitList(series)).flatMap((item) => item.units);
      return [{ label: shortLabel(one, self.standing?.year), units: new Set(units) }];
    });
  });
  return (unit) => silenceOf(unit, earlier());
}
