/** Figures by unit that the document's statistics give, wherever they stand: what rankings and tables by unit are made of. */

import type { Path } from '../diagnostic.ts';
import { componentsOf } from '../figures/by-unit.ts';
import type { Figures } from '../figures/value.ts';
import { blocksIn, statisticsIn } from '../gather/statistics-in.ts';
import type { BulletinFile } from '../schema/issue-file.ts';

/** An indicator's figures; `byUnit` is absent where it has one figure for all. */
interface UnitValue {
  readonly path: Path;
  readonly byUnit?: ReadonlyMap<string, string>;
}
export type UnitValues = ReadonlyMap<string, UnitValue>;

/** The first place that gives an indicator by unit counts. */
export function unitValuesOf(file: BulletinFile): UnitValues {
  const found = new Map<string, UnitValue>();
  for (const { path, statistics } of statisticsIn(file)) {
    for (const [name, given] of statistics.values ?? []) {
      if (found.get(name)?.byUnit) continue;
      const at = [...path, 'values', name];
      found.set(name, typeof given === 'string' ? { path: at } : { path: at, byUnit: given });
    }
  }
  return found;
}

/** Only what is given by unit. */
export const byUnitOf = (unitValues: UnitValues): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map([...unitValues].flatMap(([name, { byUnit }]) => (byUnit ? [[name, byUnit]] : [])));

/** What tables and rankings print, and what that is reckoned from: no sentence need name it. */
export function shownByUnit(file: BulletinFile, definitions: Figures['definitions']): ReadonlySet<string> {
  const names = blocksIn(file).flatMap(({ block: { table, ranking, chart } }) => [
    ...(table?.indicators ?? []),
    ...[ranking?.by, chart?.by].filter((name) => name !== undefined),
  ]);
  return new Set(names.flatMap((name) => [name, ...componentsOf(name, definitions)]));
}
