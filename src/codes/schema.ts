import type { CodeEntry } from './entry.ts';

/** What an author may write: keys, types, values. */
export const schemaCodes = {} as const satisfies Record<string, CodeEntry>;
