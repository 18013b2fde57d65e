/** The faces of a theme, in which 汉字 print (ECMA-376-1, 20.1.4.1.24). */

import { visitOptional } from '../../data/office/package.ts';
import type { Zip } from '../../data/office/zip.ts';

/** `minorEastAsia` → 宋体; one that a theme leaves open is not in it. */
export type ThemeFaces = ReadonlyMap<string, string>;

/** A theme that is not sound says nothing. */
export function readTheme(zip: Zip, part: string | undefined): ThemeFaces {
  const faces = new Map<string, string>();
  let group: string | undefined;
  const take = (face: string | undefined): void => {
    if (group !== undefined && face) faces.set(`${group}EastAsia`, face.slice(0, 100));
  };
  const fault = visitOptional(zip, part, {
    start(name, attribute) {
      if (name === 'majorFont') group = 'major';
      else if (name === 'minorFont') group = 'minor';
      else if (name === 'ea') take(attribute('typeface'));
      // What a theme says of 汉字 of the mainland counts where it names no face for all of the East.
      else if (name === 'font' && attribute('script') === 'Hans' && !faces.has(`${group}EastAsia`))
        take(attribute('typeface'));
    },
    end(name) {
      if (name === 'majorFont' || name === 'minorFont') group = undefined;
    },
  });
  return fault ? new Map() : faces;
}
