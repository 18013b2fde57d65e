import type { CheckEntry } from '../entry.ts';

/** Characters and words: outside the font, left over, private, not the series' own. */
export const wordingCodes = {} as const satisfies Record<string, CheckEntry>;
