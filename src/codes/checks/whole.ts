import type { CheckEntry } from '../entry.ts';

/** The document as a whole: what must be there, and how long it may be. */
export const wholeCodes = {} as const satisfies Record<string, CheckEntry>;
