import type { CodeEntry } from './entry.ts';

/** Files, folders, options. */
export const cliCodes = {} as const satisfies Record<string, CodeEntry>;
