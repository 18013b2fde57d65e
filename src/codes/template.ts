import type { CodeEntry } from './entry.ts';

/** Templates and the markup they emit. */
export const templateCodes = {} as const satisfies Record<string, CodeEntry>;
