import { addressForm } from './address-form.ts';
import { danglingMark } from './dangling-mark.ts';
import { dashForm } from './dash-form.ts';
import { dashLength } from './dash-length.ts';
import { dateDot } from './date-dot.ts';
import { doubledMark } from './doubled-mark.ts';
import { ellipsisForm } from './ellipsis-form.ts';
import { halfWidthMark } from './half-width-mark.ts';
import { listComma } from './list-comma.ts';
import { mixedBrackets } from './mixed-brackets.ts';
import { quoteOrder } from './quote-order.ts';
import { strayBlank } from './stray-blank.ts';
import { titleMark } from './title-mark.ts';
import { unpairedMark } from './unpaired-mark.ts';

/** Punctuation: doubled, half-width, unpaired, stray blanks. */
export const marksChecks = [
  doubledMark,
  danglingMark,
  halfWidthMark,
  unpairedMark,
  mixedBrackets,
  quoteOrder,
  listComma,
  ellipsisForm,
  dashLength,
  dashForm,
  dateDot,
  titleMark,
  strayBlank,
  addressForm,
] as const;
