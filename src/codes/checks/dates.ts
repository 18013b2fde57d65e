import type { CheckEntry } from '../entry.ts';

/** Days that cannot be, or not in this issue. */
export const datesCodes = {} as const satisfies Record<string, CheckEntry>;
