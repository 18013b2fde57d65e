/** Indicators that have one figure in an issue, as prose may name them. */

import { type Decimal, formatDecimal } from '../../../decimal.ts';
import { periodText } from '../../../model/dates.ts';
import { dateOf } from '../../../model/written.ts';
import { once } from '../../../once.ts';
import type { Statistics } from '../../../schema/statistics.ts';
import type { Subject } from '../../subject.ts';
import { decimalOf, type Given, givenIn } from './given.ts';

export interface NamedIndicator {
  readonly name: string;
  readonly measure?: string;
  readonly isRate: boolean;
  /** Of what it is a part, where that is said. */
  readonly of: readonly string[];
  /** At so many decimals; undefined where it cannot be had with them. */
  value(digits: number): Decimal | undefined;
  /** As printed, of each 数据 that gives it. */
  periods(): readonly string[];
}

/** None of those that two 数据 give differently: of another time, or another section. */
export function namedIn(subject: Subject): readonly NamedIndicator[] {
  const all = givenIn(subject);
  const names = new Set(all.flatMap(({ values, definitions }) => [...values.keys(), ...definitions.keys()]));
  return [...names].flatMap((name) => {
    const giving = all.filter((given) => decimalOf(name, given) !== undefined);
    const [first, ...others] = giving;
    if (!first || others.some((other) => !agree(decimalOf(name, first), decimalOf(name, other)))) return [];
    const { ratio, of, measure } = first.definitions.get(name) ?? {};
    const partOf = [of, ...wholesOf(name, first)].filter((other) => other !== undefined);
    return [
      {
        name,
        isRate: ratio !== undefined,
        of: [...new Set(partOf)],
        value: (digits: number) => decimalOf(name, ratio ? withDigits(name, digits, first) : first),
        periods: once(() => giving.map(({ period }) => printed(period)).filter((period) => period !== '')),
        ...(measure !== undefined && { measure }),
      },
    ];
  });
}

const agree = (a: Decimal | undefined, b: Decimal | undefined): boolean =>
  a !== undefined && b !== undefined && formatDecimal(a) === formatDecimal(b);

const wholesOf = (name: string, { definitions }: Given): readonly (string | undefined)[] =>
  [...definitions.values()].flatMap(({ ratio }) => (ratio?.part === name ? [ratio.whole] : []));

function withDigits(
  name: string,
  digits: number,
  { values, definitions }: Given,
): Pick<Given, 'values' | 'definitions'> {
  const definition = definitions.get(name);
  return {
    values,
    definitions: new Map([...definitions, [name, { ...definition, ratio: { ...definition?.ratio, digits } }]]),
  };
}

function printed(period: Statistics['period']): string {
  if (period === undefined || typeof period === 'string') return period ?? '';
  const [from, to] = [period.from, period.to].map((day) => (day === undefined ? undefined : dateOf(day)));
  return periodText(from, to);
}
