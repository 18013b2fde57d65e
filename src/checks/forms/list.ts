import type { Check } from '../check.ts';
import { levelBrackets } from './level-brackets.ts';
import { levelMark } from './level-mark.ts';

/** Written forms a clause fixes: numbering of levels, dates, ranges, document numbers. */
export const formsChecks: readonly Check[] = [levelMark, levelBrackets];
