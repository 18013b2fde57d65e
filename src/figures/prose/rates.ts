/** The rates that a text states, each with the figures it may be the rate of. */

import type { Figure, Prose } from './figure.ts';
import { partRate } from './part-rates.ts';
import { isRate, isSize, runsIn } from './phrase.ts';
import { rateWordsOf } from './rate-words.ts';
import type { RateClaim } from './reading.ts';
import { share } from './shares.ts';

/** How many figures back, and how many sentences, a rate may reach. */
const reach = { figures: 16, sentences: 2 };

export function ratesIn(prose: Prose): readonly RateClaim[] {
  const order = new Map(prose.figures.map((figure, index) => [figure, index]));
  return prose.clauses.flatMap((clause) =>
    runsIn(clause, isRate).flatMap((run) => {
      const words = rateWordsOf(run);
      const at = order.get(run[0] as Figure) ?? 0;
      const before = prose.figures
        .slice(Math.max(0, at - reach.figures), at)
        .filter((figure) => isSize(figure) && clause.sentence - figure.clause.sentence <= reach.sentences);
      return run.flatMap((rate, nth) => {
        const named = words[nth];
        if (!named) return [];
        return (
          (named.kind === 'share' ? share(rate, run, named, before, prose) : partRate(rate, named, before, prose)) ?? []
        );
      });
    }),
  );
}
