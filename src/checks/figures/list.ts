import type { Check } from '../check.ts';
import { rateWrong } from './rate-wrong.ts';

/** Figures that cannot be true. */
export const figuresChecks: readonly Check[] = [rateWrong];
