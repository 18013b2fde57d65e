import type { CheckEntry } from '../entry.ts';

/** Figures that cannot be true. */
export const figuresCodes = {} as const satisfies Record<string, CheckEntry>;
