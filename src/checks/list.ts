/** Every check. A check is one file, named by its code, in the folder of its group. */

import { once } from '../once.ts';
import type { Check } from './check.ts';
import { datesChecks } from './dates/list.ts';
import { figuresChecks } from './figures/list.ts';
import { formsChecks } from './forms/list.ts';
import { historyChecks } from './history/list.ts';
import { marksChecks } from './marks/list.ts';
import { peopleChecks } from './people/list.ts';
import { typedChecks } from './typed/list.ts';
import { wholeChecks } from './whole/list.ts';
import { wordingChecks } from './wording/list.ts';

export const checks = [
  ...marksChecks,
  ...formsChecks,
  ...wordingChecks,
  ...typedChecks,
  ...figuresChecks,
  ...datesChecks,
  ...peopleChecks,
  ...historyChecks,
  ...wholeChecks,
] as const satisfies readonly Check[];

export type CheckCode = (typeof checks)[number]['code'];

const codes = once((): ReadonlySet<string> => new Set(checks.map(({ code }) => code)));

/** Whether a check bears this code. */
export const isCheckCode = (code: string): code is CheckCode => codes().has(code);
