/** What is known of every code, of the checks too: for `explain` and for reports that name their rules. */

import type { CodeEntry } from '../codes/entry.ts';
import { type CheckCode, type Code, checkCodes, codes } from '../codes/index.ts';
import { checks } from './list.ts';

const ofChecks = Object.fromEntries(
  checks.map(({ code, severity, basis }) => [code, { ...checkCodes[code], severity, basis }]),
) as unknown as Record<CheckCode, CodeEntry>;

export const entries: Readonly<Record<Code, CodeEntry>> = { ...codes, ...ofChecks };
