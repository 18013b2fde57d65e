/** Every total of a text, with its parts. */

import type { Prose } from '../figure.ts';
import { among } from './among.ts';
import { inBrackets } from './in-brackets.ts';
import { listedAfter, totalAfter } from './listed.ts';
import { remaining } from './remaining.ts';
import type { Sum } from './sum.ts';

export const sumsIn = (prose: Prose): readonly Sum[] => [
  ...inBrackets(prose),
  ...among(prose),
  ...listedAfter(prose),
  ...totalAfter(prose),
  ...remaining(prose),
];
