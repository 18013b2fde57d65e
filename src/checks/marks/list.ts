import type { Check } from '../check.ts';
import { doubledMark } from './doubled-mark.ts';

/** Punctuation: doubled, half-width, unpaired, stray blanks. */
export const marksChecks: readonly Check[] = [doubledMark];
