import type { Check } from '../check.ts';
import { doubledMark } from './doubled-mark.ts';
import { halfWidthMark } from './half-width-mark.ts';
import { listComma } from './list-comma.ts';
import { mixedBrackets } from './mixed-brackets.ts';
import { quoteOrder } from './quote-order.ts';
import { unpairedMark } from './unpaired-mark.ts';

/** Punctuation: doubled, half-width, unpaired, stray blanks. */
export const marksChecks: readonly Check[] = [
  doubledMark,
  halfWidthMark,
  unpairedMark,
  mixedBrackets,
  quoteOrder,
  listComma,
];
