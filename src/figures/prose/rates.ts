/** The rates that a text states, each with the figures it may be the rate of. */

import { onceFor } from '../../once.ts';
import type { Figure, Prose } from './figure.ts';
import { debtRate, rateOfAll, rateOfBoth, rateOfInvestment, rateOfPlan } from './named-rates.ts';
import { partRate } from './part-rates.ts';
import { isRate, isSize, runsIn } from './phrase.ts';
import { type RateWords, rateWordsOf } from './rate-words.ts';
import type { RateClaim } from './reading.ts';
import { rateOfNext, share, sharedBy } from './shares.ts';

/** How many figures back, and how many sentences, a rate may reach. */
const reach = { figures: 16, sentences: 2 };

/** A share stands no further behind its part than this many figures. */
const near = 4;

/** Rates said together, and the sizes they may go back to, in the order of the text. */
interface Run {
  readonly rates: readonly Figure[];
  readonly words: readonly (RateWords | undefined)[];
  readonly before: readonly Figure[];
  /** What is counted right before is no more than about so many. */
  readonly isVague: boolean;
  /** What stands right behind them. */
  readonly next: Figure | undefined;
}

export const ratesIn = (prose: Prose): readonly RateClaim[] => (prose.figures.some(isRate) ? claimsIn(prose) : none);

// Asked after the figures: of two hundred thousand paragraphs hardly any states a rate, and what is kept of each costs.
const claimsIn = onceFor((prose: Prose): readonly RateClaim[] => {
  const runs = runsOfRates(prose);
  const shared = new Map(
    runs.flatMap(({ rates, words: [first], before }) =>
      first?.kind === 'share' ? sharedBy(rates, before).map((part) => [part, first.of] as const) : [],
    ),
  );
  return runs.flatMap(({ rates, words, before, isVague, next }) =>
    rates.flatMap((rate, nth) => {
      const named = words[nth];
      if (!named) return debtRate(rate, before) ?? [];
      const claim =
        named.kind === 'share'
          ? isVague
            ? undefined
            : share(rate, rates, named, before, shared, prose)
          : named.kind === 'of'
            ? rateOfNext(rate, named, before)
            : (rateOfBoth(rate, named, before) ??
              rateOfInvestment(rate, named, before) ??
              rateOfPlan(rate, named, before, next) ??
              partRate(rate, named, before, prose) ??
              rateOfAll(rate, named, before));
      return claim ?? [];
    }),
  );
});

export const ratesTogether = (prose: Prose): readonly Run[] => (prose.figures.some(isRate) ? runsOfRates(prose) : none);

const runsOfRates = onceFor(({ clauses, figures }: Prose): readonly Run[] => {
  const order = new Map(figures.map((figure, index) => [figure, index]));
  return clauses.flatMap((clause) =>
    runsIn(clause, isRate).map((rates) => {
      const at = order.get(rates[0] as Figure) ?? 0;
      const before = figures
        .slice(Math.max(0, at - reach.figures), at)
        .filter((figure) => isSize(figure) && clause.sentence - figure.clause.sentence <= reach.sentences);
      const counted = figures
        .slice(Math.max(0, at - near), at)
        .findLast(
          ({ unit: { kind }, change, earlier }) => !change && !earlier && (kind === 'count' || kind === 'amount'),
        );
      const isVague = counted !== undefined && !counted.exact && counted.clause.sentence === clause.sentence;
      return { rates, words: rateWordsOf(rates), before, isVague, next: figures[at + rates.length] };
    }),
  );
});

const none = [] as const;
