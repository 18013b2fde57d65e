/** Whose contribution a file is (rule 1): inside the file, its folder, its name, its first line, the line that signs it. */

import type { UnitList } from '../../people/unit-list.ts';
import { looksLikeHeading } from './lines.ts';
import { unitsIn } from './unit-names.ts';

export interface Evidence {
  /** `领导动态/副市长.txt` */
  readonly name: string;
  /** Lines that tell, from the top. */
  readonly first: string;
  readonly signature: string;
  /** The first sentence that prints. */
  readonly opening: string;
}
export type Whose =
  /** `isLoose`: its first line or its text alone says so, and what comes further down may be another's. */
  | { readonly unit: string; readonly isLoose?: true }
  | { readonly unit?: undefined; readonly candidates: readonly string[]; readonly where: readonly [string, string] };

export function whoseIs({ name, first, signature, opening }: Evidence, list: UnitList): Whose {
  const [folder, base] = name.includes('/') ? name.split('/') : ['', name];
  const firm = [
    { where: ['文件夹', 'its folder'] as const, units: unitsIn(folder ?? '', list) },
    { where: ['文件名', 'its name'] as const, units: unitsIn((base ?? '').replace(/\.[^.]*$/, ''), list) },
    { where: ['第一行', 'its first line'] as const, units: looksLikeHeading(first) ? unitsIn(first, list) : [] },
    { where: ['落款', 'its signature'] as const, units: unitsIn(signature, list) },
  ].filter(({ units }) => units.length > 0);
  const [best, ...others] = firm;
  if (!best) {
    const units = unitsIn(opening, list);
    const [unit] = units;
    if (unit !== undefined && units.length === 1) return { unit, isLoose: true };
    return { candidates: units, where: ['正文', 'its text'] };
  }
  const [unit] = best.units as [string];
  if (best.units.length > 1) return { candidates: best.units, where: best.where };
  const other = others.find(({ units }) => !units.includes(unit));
  if (!other)
    return {
      unit,
      ...(firm.length === 1 && best.where[0] === '第一行' && { isLoose: true as const }),
    };
  return {
    candidates: [unit, ...other.units],
    where: [`${best.where[0]}和${other.where[0]}`, `${best.where[1]} and ${other.where[1]}`],
  };
}
