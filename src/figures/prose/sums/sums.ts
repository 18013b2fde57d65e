/** Every total of a text, with its parts. */

import { onceFor } from '../../../once.ts';
import type { Prose } from '../figure.ts';
import { acrossParts } from './across-parts.ts';
import { among } from './among.ts';
import { doneOfThose, equated, mendedBothWays, mendedOfFound, waysOfAll } from './derived.ts';
import { divided, ofIndustries } from './divided.ts';
import { inBrackets } from './in-brackets.ts';
import { including, includingSome, listedAfter, takenFrom, totalAfter } from './listed.ts';
import { namedParts } from './named-parts.ts';
import { remaining } from './remaining.ts';
import type { Sum } from './sum.ts';
import { faultOfSum, type SumFault } from './sum-faults.ts';

const sumsIn = (prose: Prose): readonly Sum[] => [
  ...inBrackets(prose),
  ...among(prose),
  ...listedAfter(prose),
  ...acrossParts(prose),
  ...including(prose),
  ...includingSome(prose),
  ...divided(prose),
  ...ofIndustries(prose),
  ...takenFrom(prose),
  ...totalAfter(prose),
  ...remaining(prose),
  ...namedParts(prose),
  ...equated(prose),
  ...mendedOfFound(prose),
  ...doneOfThose(prose),
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
  eachOnce(
    sumsIn(prose).flatMap((sum) => {
      const fault = faultOfSum(sum);
      return fault && !(sum.rounded && fault.kind === 'rounding') ? [{ sum, fault }] : [];
    }),
  ),
);

/** Of two readings of one total and its parts the one whose parts must be all. */
function eachOnce(wrong: readonly Wrong[]): readonly Wrong[] {
  const placeOf = ({ total, parts }: Sum): string => [total, ...parts].map(({ start }) => start).join(' ');
  const sure = new Set(wrong.filter(isSure).map(({ sum }) => placeOf(sum)));
  const seen = new Set<string>();
  return wrong.filter((one) => {
    const place = placeOf(one.sum);
    if (seen.has(place) || (sure.has(place) && !isSure(one))) return false;
    seen.add(place);
    return true;
  });
}
const isSure = ({ sum: { parted, exclusive } }: Wrong): boolean => parted === 'all' || exclusive === true;
