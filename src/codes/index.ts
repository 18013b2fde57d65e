/** Every code a message may bear, with what `bulletin explain CODE` says of it. A code that is not here does not compile. */

import { type CheckCode, checkCodes } from './checks/index.ts';
import { cliCodes } from './cli.ts';
import { documentCodes } from './document.ts';
import type { CodeEntry } from './entry.ts';
import { figureCodes } from './figures.ts';
import { schemaCodes } from './schema.ts';
import { sourceCodes } from './source.ts';
import { templateCodes } from './template.ts';

export const codes = {
  ...sourceCodes,
  ...schemaCodes,
  ...figureCodes,
  ...documentCodes,
  ...templateCodes,
  ...cliCodes,
} as const satisfies Record<string, CodeEntry>;

/** `codes` and the checks. */
export type Code = keyof typeof codes | CheckCode;
export { type CheckCode, checkCodes };
