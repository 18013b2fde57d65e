/** The figures an issue gives for its indicators, with their places. */

import { type Decimal, parseDecimal } from '../../../decimal.ts';
import type { Path } from '../../../diagnostic.ts';
import { type Definition, type Figures, figureOf } from '../../../figures/value.ts';
import { statisticsIn } from '../../../gather/statistics-in.ts';
import type { Statistics } from '../../../schema/statistics.ts';
import type { Subject } from '../../subject.ts';

export interface Given {
  /** Of the statistics. */
  readonly path: Path;
  readonly period: Statistics['period'];
  readonly values: Figures['values'];
  readonly definitions: ReadonlyMap<string, Definition & { readonly of?: string; readonly measure?: string }>;
}

/** Every 数据 that gives values. */
export function givenIn({ issue }: Subject): readonly Given[] {
  if (!issue) return [];
  const definitions = issue.file.indicators ?? new Map();
  return statisticsIn(issue.file).flatMap(({ path, statistics: { values, period } }) =>
    values ? [{ path, period, values, definitions }] : [],
  );
}

/** The figure of an indicator, given or computed; undefined where it cannot be had. */
export function decimalOf(name: string, figures: Pick<Figures, 'values' | 'definitions'>): Decimal | undefined {
  const figure = figureOf(name, figures);
  return typeof figure === 'string' ? plain(figure) : undefined;
}

export const plain = (figure: string): Decimal | undefined => parseDecimal(figure.replace(/%$/, ''));

/** What each unit gives, as if it were the only one; in the order they are first named. */
export function byUnit({ values, definitions }: Given): ReadonlyMap<string, Pick<Figures, 'values' | 'definitions'>> {
  const units = new Map<string, Map<string, string>>();
  for (const [name, given] of values) {
    if (typeof given === 'string') continue;
    for (const [unit, figure] of given) {
      const own = units.get(unit);
      if (own) own.set(name, figure);
      else units.set(unit, new Map([[name, figure]]));
    }
  }
  return new Map([...units].map(([unit, own]) => [unit, { values: own, definitions }]));
}
