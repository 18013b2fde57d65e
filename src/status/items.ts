/** The items of an issue as its rows count them: whose they are, how long, and what is said of each. */

import { itemListsOf } from '../checks/items.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Joined } from '../gather/merge.ts';
import { keyOf } from '../gather/named.ts';
import { statisticsIn } from '../gather/statistics-in.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { itemLength } from '../model/item-length.ts';
import type { UnitList } from '../people/unit-list.ts';
import type { UnitItem } from './rows.ts';
import type { Adopted } from './tally/adopted.ts';

/** @param files shown names of the sent files */
export function unitItems(
  adopted: readonly Adopted[],
  { locate }: Joined,
  bulletin: Bulletin | undefined,
  findings: readonly Diagnostic[],
  files: ReadonlySet<string>,
): readonly UnitItem[] {
  const lists = bulletin ? itemListsOf(bulletin) : [];
  const lengths = new Map(
    lists.flatMap(({ items }) => items.map((item) => [keyOf(item.path), itemLength(item)] as const)),
  );
  return adopted.map(({ path, units, titles }) => {
    const { file, range } = locate(path);
    const own = !files.has(file);
    const said = findings.filter((one) => one.file === file && range.line <= one.line && one.line <= range.endLine);
    return { units, section: titles[0] ?? '', length: lengths.get(keyOf(path)) ?? 0, own, findings: own ? said : [] };
  });
}

/** Units and what each has not filled in, by the blanks that have been reported. */
export function blanksByUnit({ unfilled }: Joined, list: UnitList): ReadonlyMap<string, readonly string[]> {
  const blanks = new Map<string, string[]>();
  for (const key of unfilled.paths) {
    const steps = key.split('\n');
    const at = steps.lastIndexOf('values');
    const [indicator, unit] = steps.slice(at + 1);
    if (at < 0 || indicator === undefined || unit === undefined || list.place(unit) === undefined) continue;
    const name = list.canonical(unit);
    blanks.set(name, [...(blanks.get(name) ?? []), indicator]);
  }
  return blanks;
}

/** Units with a figure in 指标值 of the issue. */
export function figuredUnits({ file, unfilled }: Joined, list: UnitList): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, statistics } of statisticsIn(file))
    for (const [indicator, value] of statistics.values ?? [])
      if (typeof value !== 'string')
        for (const unit of value.keys())
          if (!unfilled.paths.has(keyOf([...path, 'values', indicator, unit]))) found.add(list.canonical(unit));
  return found;
}
