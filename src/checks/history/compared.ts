/** This issue's figures beside those of the issue before. */

import { compare, type Decimal, parseDecimal } from '../../decimal.ts';
import type { Path } from '../../diagnostic.ts';
import { type Past, pastOf, startOf } from '../../figures/past.ts';
import { figureOf } from '../../figures/value.ts';
import type { Sibling } from '../../gather/siblings.ts';
import { type PlacedStatistics, statisticsIn } from '../../gather/statistics-in.ts';
import { onceFor } from '../../once.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Subject } from '../subject.ts';

/** An indicator that has a value in both issues. */
export interface Compared {
  readonly name: string;
  readonly definition: Indicator | undefined;
  readonly placed: PlacedStatistics;
  /** Where the value stands. */
  readonly path: Path;
  /** As typed: one figure, or one a unit. */
  readonly given: string | ReadonlyMap<string, string>;
  /** In all. */
  readonly figure: string;
  readonly start: string | undefined;
  readonly past: Past;
  readonly before: Sibling;
}

/** Values in the order written. Nothing where no value is given, or no issue lies before. */
export const compared = onceFor((subject: Subject): readonly Compared[] => [...pairs(subject)]);

function* pairs({ issue }: Subject): Iterable<Compared> {
  if (!issue?.earlier) return;
  const definitions = issue.file.indicators ?? new Map<string, Indicator>();
  for (const placed of statisticsIn(issue.file)) {
    const { values = new Map<string, never>(), period } = placed.statistics;
    for (const [name, given] of values) {
      const { before } = issue.earlier;
      const figure = figureOf(name, { values, definitions });
      const past = before && pastOf(name, placed.title, before.content);
      if (!before || !past || typeof figure !== 'string') continue;
      const definition = definitions.get(name);
      const path = [...placed.path, 'values', name];
      const start = startOf(period, definition?.cumulative);
      yield { name, definition, placed, path, given, figure, start, past, before };
    }
  }
}

/** A figure as typed, also with its %. */
export const comparedDecimal = (figure: string): Decimal | undefined => parseDecimal(figure.replace(/%$/, ''));

/** Below zero where the first is less; 0 where one of them is no figure. */
export function order(a: string, b: string): number {
  const [left, right] = [comparedDecimal(a), comparedDecimal(b)];
  return left && right ? compare(left, right) : 0;
}
