/** Every face of the document, with the names under which the same kind of face may be installed. */

import { faceFamilies } from '../preset/faces.ts';
import type { Preset } from '../preset/preset.ts';
import type { Font } from './tree.ts';

export function fontsOf(preset: Preset): Font[] {
  const names = [...Object.values(preset.faces), ...(preset.digits === undefined ? [] : [preset.digits])];
  return [...new Set(names)].map((name) => ({
    name,
    ...(faceFamilies[name] ?? { alternatives: [], family: 'auto' as const }),
  }));
}
