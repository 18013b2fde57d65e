/** What the header of a picture says. */

import type { Refusal } from '../refusal.ts';

export interface Header {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch. */
  readonly density?: number;
}
/** `cut`: the file ends too early. `broken`: it contradicts itself. */
export type Read = Header | Refusal | 'cut' | 'broken';

const metresPerInch = 0.0254;
const densities = { least: 20, most: 4800 };

/** Whole pixels an inch; what no camera and no scanner means is not taken for a density. */
export function density(value: number, per: 'inch' | 'cm' | 'metre'): { readonly density?: number } {
  const inch = Math.round(per === 'inch' ? value : value * (per === 'cm' ? metresPerInch * 100 : metresPerInch));
  return inch >= densities.least && inch <= densities.most ? { density: inch } : {};
}
