/** How a part is compiled, when the program is made or when an office's own is read. */

import { helpers } from './helpers.ts';

export const compileOptions = {
  knownHelpers: { ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])), log: false, lookup: false },
  knownHelpersOnly: true,
  preventIndent: true,
} as const;
