/** What `bulletin explain` says of each check. Severity and basis stand in the check itself, in `checks/`. */

import type { CheckEntry } from '../entry.ts';
import { datesCodes } from './dates.ts';
import { figuresCodes } from './figures.ts';
import { formsCodes } from './forms.ts';
import { historyCodes } from './history.ts';
import { marksCodes } from './marks.ts';
import { peopleCodes } from './people.ts';
import { wholeCodes } from './whole.ts';
import { wordingCodes } from './wording.ts';

export const checkCodes = {
  ...marksCodes,
  ...formsCodes,
  ...wordingCodes,
  ...figuresCodes,
  ...datesCodes,
  ...peopleCodes,
  ...historyCodes,
  ...wholeCodes,
} as const satisfies Record<string, CheckEntry>;

export type CheckCode = keyof typeof checkCodes;
