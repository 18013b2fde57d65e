/** The value of an indicator: as given, or reckoned from others. */

import type { Finding } from '../diagnostic.ts';
import type { Indicator } from '../schema/indicator.ts';
import { nearest } from '../schema/nearest.ts';
import { add, type Decimal, formatDecimal, parseDecimal, percent, subtract } from './decimal.ts';
import type { Earlier } from './earlier.ts';

/** What an indicator is; how its value is reckoned from others, if it is. */
export type Definition = Indicator;
/** A figure as typed, or one a unit. */
type Given = string | ReadonlyMap<string, string>;

export interface Figures {
  readonly values: ReadonlyMap<string, Given>;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** As printed; undefined when no period is given. */
  readonly period?: string;
  /** Indicators whose definition is at fault, or that are not filled in: it has been said. */
  readonly told?: ReadonlySet<string>;
  /** What a change is reckoned against; absent where there can be none. */
  readonly earlier?: Earlier;
}

export type Fault = Pick<Finding, 'code' | 'severity' | 'message' | 'hint'> & {
  /** It has been said elsewhere: there is no figure, and nothing more to say. */
  readonly told?: true;
};

export const fault = (code: Fault['code'], zh: string, en: string, hintZh: string, hintEn: string): Fault => ({
  code,
  severity: 'error',
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

export const isIndicator = (name: string, { values, definitions }: Figures): boolean =>
  values.has(name) || definitions.has(name);

/** More indicators one behind the other than any office reckons with. */
const longestChain = 100;

/** 统计时段, as a sentence names it. */
export const periodName = '时段';

/**
 * The figure as printed; a ratio with its %.
 * @param known what was reckoned before, of this indicator and of those it is reckoned from
 */
export function figureOf(name: string, figures: Figures, known = new Map<string, string | Fault>()): string | Fault {
  return reckoned(name, figures, known, []);
}

/** `asked` guards against indicators that name each other in a ring; a longer chain is none that an office has. */
function reckoned(
  name: string,
  figures: Figures,
  known: Map<string, string | Fault>,
  asked: readonly string[],
): string | Fault {
  const before = known.get(name);
  if (before !== undefined) return before;
  const result = reckon(name, figures, known, asked);
  known.set(name, result);
  return result;
}

function reckon(
  name: string,
  figures: Figures,
  known: Map<string, string | Fault>,
  asked: readonly string[],
): string | Fault {
  const given = figures.values.get(name);
  const definition = figures.definitions.get(name);
  if (typeof given === 'string') return definition?.ratio && !given.endsWith('%') ? `${given}%` : given;
  // Rates of units do not add up: the rate of all comes from its part and its whole.
  if (given?.size && !definition?.ratio) return total(name, given);
  if (figures.told?.has(name)) return { ...absent(name, figures, true), told: true };
  if (asked.includes(name) || asked.length > longestChain) {
    return fault(
      'unknown-indicator',
      `指标“${name}”的算法绕回了自己`,
      `indicator ${name} is reckoned from itself`,
      '改正“指标”里的算法',
      'mend its definition',
    );
  }
  const decimal = (other: string): Decimal | Fault => {
    const result = reckoned(other, figures, known, [...asked, name]);
    return typeof result === 'string' ? (parseDecimal(result.replace(/%$/, '')) ?? notFigure(other, result)) : result;
  };
  if (definition?.ratio) return ratio(name, definition.ratio, decimal);
  if (definition?.sum) return fold(definition.sum, decimal, add);
  if (definition?.difference) return fold(definition.difference, decimal, subtract);
  return absent(name, figures, definition !== undefined || given !== undefined);
}

function absent(name: string, figures: Figures, defined: boolean): Fault {
  if (defined) {
    return fault(
      'missing-value',
      `指标“${name}”这一期没有填数`,
      `indicator ${name} has no value in this issue`,
      `在“指标值”里加一行 ${name}: 数`,
      `add \`${name}:\` to the values`,
    );
  }
  if (/^(较上期|同比)$/.test(name)) {
    return fault(
      'unknown-indicator',
      `“${name}”后面没有写指标`,
      `${name} names no indicator`,
      `写作 {{${name} 指标名}}`,
      `write {{${name} indicator}}`,
    );
  }
  const compared = /^(?:环比|较上[月周年]|比上[期月周年]|较前期)[\s\u3000]*(.+)$/.exec(name)?.[1];
  const close = nearest(name, [...figures.values.keys(), ...figures.definitions.keys(), periodName]);
  return fault(
    'unknown-indicator',
    `没有叫“${name}”的指标`,
    `there is no indicator ${name}`,
    compared
      ? `与上一期比写作 {{较上期 ${compared}}}，与上年同期比写作 {{同比 ${compared}}}`
      : close
        ? `是不是“${close}”？`
        : '在“指标值”里填上它的数',
    compared
      ? `write {{较上期 ${compared}}} or {{同比 ${compared}}}`
      : close
        ? `did you mean ${close}?`
        : 'give it a value',
  );
}

function ratio(
  name: string,
  { part, whole, digits = 1 }: NonNullable<Definition['ratio']>,
  decimal: (other: string) => Decimal | Fault,
): string | Fault {
  if (part === undefined || whole === undefined) {
    return fault(
      'unknown-indicator',
      `比率“${name}”没有写明分子和分母`,
      `ratio ${name} names no part and whole`,
      '写作 比率: { 分子: …, 分母: … }',
      'give `part` and `whole`',
    );
  }
  const above = decimal(part);
  if ('code' in above) return above;
  const below = decimal(whole);
  if ('code' in below) return below;
  const result = percent(above, below, digits);
  return result
    ? `${formatDecimal(result)}%`
    : fault(
        'ratio-over-zero',
        `比率“${name}”的分母“${whole}”是 0，算不出来`,
        `ratio ${name} is over zero (${whole})`,
        '核对分母；确为 0 时把句中的比率改写成文字',
        'check the whole, or write the sentence without the ratio',
      );
}

function fold(
  names: readonly string[],
  decimal: (other: string) => Decimal | Fault,
  join: (a: Decimal, b: Decimal) => Decimal,
): string | Fault {
  let total: Decimal | undefined;
  for (const name of names) {
    const next = decimal(name);
    if ('code' in next) return next;
    total = total ? join(total, next) : next;
  }
  return formatDecimal(total ?? { units: 0n, scale: 0 });
}

export const notFigure = (name: string, text: string): Fault =>
  fault(
    'not-a-figure',
    `指标“${name}”的值“${text}”不是数`,
    `the value ${text} of ${name} is no figure`,
    '只写数字，如 3462',
    'write digits only',
  );

/** What the units have together. */
function total(name: string, byUnit: ReadonlyMap<string, string>): string | Fault {
  let sum: Decimal = { units: 0n, scale: 0 };
  for (const figure of byUnit.values()) {
    const next = parseDecimal(figure);
    if (!next) return notFigure(name, figure);
    sum = add(sum, next);
  }
  return formatDecimal(sum);
}
