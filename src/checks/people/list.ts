import type { Check } from '../check.ts';

/** Names, posts and units. */
export const peopleChecks: readonly Check[] = [];
