import type { Check } from '../check.ts';

/** Written forms a clause fixes: numbering of levels, dates, ranges, document numbers. */
export const formsChecks: readonly Check[] = [];
