import type { CheckEntry } from '../entry.ts';

/** What changed, or did not, since the issues before. */
export const historyCodes = {} as const satisfies Record<string, CheckEntry>;
