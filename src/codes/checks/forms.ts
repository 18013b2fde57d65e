import type { CheckEntry } from '../entry.ts';

/** Written forms a clause fixes: numbering of levels, dates, ranges, document numbers. */
export const formsCodes = {} as const satisfies Record<string, CheckEntry>;
