/** Lengths as an author writes them. */

import { mm, mmToTwip, type Twip, twip } from '../measure.ts';

/** `80mm`, `8cm`, `60%` of `whole`, with the Chinese names of the units as well; undefined for anything else. */
export function writtenLength(text: string, whole: Twip): Twip | undefined {
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(mm|cm|毫米|厘米|%)\s*$/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  if (unit === '%') return twip((Number(number) / 100) * whole);
  return mmToTwip(mm(Number(number) * (unit === 'cm' || unit === '厘米' ? 10 : 1)));
}
