import type { Check } from '../check.ts';

/** What changed, or did not, since the issues before. */
export const historyChecks: readonly Check[] = [];
