import { cumulativeFell } from './cumulative-fell.ts';
import { cumulativeStartMoved } from './cumulative-start-moved.ts';
import { decimalsChanged } from './decimals-changed.ts';
import { figuresRepeated } from './figures-repeated.ts';
import { issueDateOrder } from './issue-date-order.ts';
import { issueNumberOrder } from './issue-number-order.ts';
import { repeatedText } from './repeated-text.ts';

/** What changed, or did not, since the issues before. */
export const historyChecks = [
  issueNumberOrder,
  issueDateOrder,
  cumulativeFell,
  cumulativeStartMoved,
  decimalsChanged,
  repeatedText,
  figuresRepeated,
] as const;
