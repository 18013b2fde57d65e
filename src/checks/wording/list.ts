import type { Check } from '../check.ts';

/** Characters and words: outside the font, left over, private, not the series' own. */
export const wordingChecks: readonly Check[] = [];
