import type { Check } from '../check.ts';

/** The document as a whole: what must be there, and how long it may be. */
export const wholeChecks: readonly Check[] = [];
