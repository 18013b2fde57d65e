import type { CheckEntry } from '../entry.ts';

/** Names, posts and units. */
export const peopleCodes = {} as const satisfies Record<string, CheckEntry>;
