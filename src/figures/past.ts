/** What another issue of the series says of an indicator. */

import { looksLikeIsoDay } from '../calendar.ts';
import { statisticsIn } from '../gather/statistics-in.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Statistics } from '../schema/statistics.ts';
import { figureOf, isIndicator } from './value.ts';

export interface Past {
  /** As that issue gives it, or computes it: a rate with its %. */
  readonly figure: string;
  readonly statistics: Statistics;
  /** Since when it counts, where it says so. */
  readonly start?: string;
}

/**
 * Looked for under the title of the same section first; elsewhere only where one place alone has it.
 * @param digits of a rate; it is then computed with so many
 */
export function pastOf(
  name: string,
  title: string | undefined,
  content: BulletinFile,
  digits?: number,
): Past | undefined {
  const definitions = withDigits(content.indicators ?? new Map(), name, digits);
  const found = statisticsIn(content).flatMap((placed) => {
    const { statistics } = placed;
    const figures = { values: statistics.values ?? new Map(), definitions };
    const figure = isIndicator(name, figures) ? figureOf(name, figures) : undefined;
    if (typeof figure !== 'string') return [];
    const start = startOf(statistics.period, definitions.get(name)?.cumulative);
    return [{ placed, past: { figure, statistics, ...(start !== undefined && { start }) } }];
  });
  const here = found.filter(({ placed }) => placed.title === title);
  return (here.length > 0 ? here : found.length === 1 ? found : [])[0]?.past;
}

type Indicators = NonNullable<BulletinFile['indicators']>;
function withDigits(definitions: Indicators, name: string, digits: number | undefined): Indicators {
  const definition = definitions.get(name);
  if (!definition?.ratio || digits === undefined) return definitions;
  return new Map([...definitions, [name, { ...definition, ratio: { ...definition.ratio, digits } }]]);
}

/** The first day of the period where it is one, else the day the indicator is said to count from. */
export function startOf(period: Statistics['period'], cumulative: string | undefined): string | undefined {
  const from = typeof period === 'object' ? period.from : undefined;
  return from !== undefined && looksLikeIsoDay(from) ? from : cumulative;
}

/** Indicators given there that are said to count from a day on. */
export const cumulativeIn = (
  { values }: Statistics,
  indicators: BulletinFile['indicators'],
): readonly (readonly [string, Indicator])[] =>
  [...(indicators ?? [])].filter(([name, { cumulative }]) => cumulative !== undefined && values?.has(name));

/** Two starts as far as both are known: 2024-01 and 2024-01-15 agree. */
export function sameStart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [left, right] = [parts(a), parts(b)];
  return left.every((part, index) => right[index] === undefined || part === right[index]);
}
const parts = (day: string): readonly number[] => day.split('-').map(Number);

/** The same day a year later. */
export const yearLater = (day: string | undefined): string | undefined =>
  day?.replace(/^\d{4}/, (year) => String(Number(year) + 1));

/** Of the same days, or in the same words. */
export function isSamePeriod(a: Statistics['period'], b: Statistics['period']): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b && a !== undefined && a !== '';
  return a.to !== undefined && a.from === b.from && a.to === b.to;
}
