/** Every total of a text, with its parts. */

import { onceFor } from '../../../once.ts';
import type { Prose } from '../figure.ts';
import { among } from './among.ts';
import { equated, mendedBothWays, mendedOfFound, waysOfAll } from './derived.ts';
import { divided } from './divided.ts';
import { inBrackets } from './in-brackets.ts';
import { including, listedAfter, takenFrom, totalAfter } from './listed.ts';
import { namedParts } from './named-parts.ts';
import { remaining } from './remaining.ts';
import type { Sum } from './sum.ts';
import { faultOfSum, type SumFault } from './sum-faults.ts';

const sumsIn = (prose: Prose): readonly Sum[] => [
  ...inBrackets(prose),
  ...among(prose),
  ...listedAfter(prose),
  ...including(prose),
  ...divided(prose),
  ...takenFrom(prose),
  ...totalAfter(prose),
  ...remaining(prose),
  ...namedParts(prose),
  ...equated(prose),
  ...mendedOfFound(prose),
  ...mendedBothWays(prose),
  ...waysOfAll(prose),
];

interface Wrong {
  readonly sum: Sum;
  readonly fault: SumFault;
}

/** Those that do not add up, and how. A total has a part at least: of one figure nothing is kept. */
export const wrongSumsIn = (prose: Prose): readonly Wrong[] => (prose.figures.length > 1 ? wrongIn(prose) : none);
const none = [] as const;

const wrongIn = onceFor((prose: Prose): readonly Wrong[] =>
  sumsIn(prose).flatMap((sum) => {
    const fault = faultOfSum(sum);
    return fault && !(sum.rounded && fault.kind === 'rounding') ? [{ sum, fault }] : [];
  }),
);
