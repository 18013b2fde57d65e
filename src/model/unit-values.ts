/** Figures by unit that the document's statistics give, wherever they stand: what a ranking may rank by. */

import type { Path } from '../diagnostic.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { statisticsIn } from '../series/statistics-in.ts';

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
