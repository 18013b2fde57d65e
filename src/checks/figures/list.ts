import type { Check } from '../check.ts';

/** Figures that cannot be true. */
export const figuresChecks: readonly Check[] = [];
