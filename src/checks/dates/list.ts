import type { Check } from '../check.ts';

/** Days that cannot be, or not in this issue. */
export const datesChecks: readonly Check[] = [];
