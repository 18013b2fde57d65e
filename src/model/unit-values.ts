/** Figures by unit that the document's statistics give, wherever they stand: what rankings and tables by unit are made of. */

import type { Path } from '../diagnostic.ts';
import { componentsOf } from '../figures/by-unit.ts';
import type { Figures } from '../figures/value.ts';
import { blocksIn, statisticsIn } from '../gather/statistics-in.ts';
import type { Unfilled } from '../gather/unfilled.ts';
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

/** Indicators that are not filled in; where all of a section are not, those that a table or a ranking asks for in vain too. */
export function blankIndicators(
  unfilled: Unfilled,
  shown: ReadonlySet<string>,
  unitValues: UnitValues,
  definitions: Figures['definitions'],
): readonly string[] {
  const indicators = [...unfilled.indicators];
  const isGiven = (name: string): boolean => unitValues.has(name) || componentsOf(name, definitions).length > 0;
  return isWhollyBlank(unfilled) ? [...indicators, ...[...shown].filter((name) => !isGiven(name))] : indicators;
}

/** Not one figure of a section is filled in: which they will be, nobody knows. */
export const isWhollyBlank = ({ paths }: Unfilled): boolean =>
  [...paths].some((path) => /\nvalues$|^sections\n\d+$/.test(path));

/** Only what is given by unit. */
export const byUnitOf = (unitValues: UnitValues): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map([...unitValues].flatMap(([name, { byUnit }]) => (byUnit ? [[name, byUnit]] : [])));

/** What tables and rankings print, and what that is computed from: no sentence need name it. */
export function shownByUnit(file: BulletinFile, definitions: Figures['definitions']): ReadonlySet<string> {
  const names = blocksIn(file).flatMap(({ block: { table, ranking, chart } }) => [
    ...(table?.indicators ?? []),
    ...[ranking?.by, chart?.by].filter((name) => name !== undefined),
  ]);
  return new Set(names.flatMap((name) => [name, ...componentsOf(name, definitions)]));
}
