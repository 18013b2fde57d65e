/** The value of an indicator: as given, or computed from others. */

import { add, type Decimal, formatDecimal, parseDecimal, percent, subtract } from '../decimal.ts';
import type { Finding } from '../diagnostic.ts';
import { isDistinct } from '../distinct.ts';
import { limits, tooLarge } from '../limits.ts';
import { isNoFigure } from '../schema/form.ts';
import type { Indicator } from '../schema/indicator.ts';
import { indicatorHint, indicatorsMeant } from '../schema/indicator-meant.ts';
import type { Earlier } from './earlier.ts';

/** What an indicator is; how its value is computed from others, if it is. */
export type Definition = Indicator;
/** A figure as typed, or one a unit. */
type Given = string | ReadonlyMap<string, string>;

export interface Figures {
  readonly values: ReadonlyMap<string, Given>;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** As printed; undefined when no period is given. */
  readonly period?: string;
  /** Indicators whose definition is at fault, or that are not filled in: it has been reported. */
  readonly reported?: ReadonlySet<string>;
  /** What a change is measured against; absent where there can be none. */
  readonly earlier?: Earlier;
}

export type FigureFault = Pick<Finding, 'code' | 'severity' | 'message' | 'hint' | 'because'> & {
  /** It has been said elsewhere: there is no figure, and nothing more to say. */
  readonly reported?: true;
  /** The period is at fault, not the sentence that asks. */
  readonly atPeriod?: true;
};

export const fault = (
  code: FigureFault['code'],
  zh: string,
  en: string,
  hintZh: string,
  hintEn: string,
): FigureFault => ({
  code,
  severity: 'error',
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

export const isIndicator = (name: string, { values, definitions }: Figures): boolean =>
  values.has(name) || definitions.has(name);

/** 统计时段, as a sentence names it. */
export const periodName = '时段';

/**
 * The figure as printed; a ratio with its %.
 * @param known what was computed already, of this indicator and of those it is computed from
 */
export function figureOf(
  name: string,
  figures: Figures,
  known = new Map<string, string | FigureFault>(),
): string | FigureFault {
  return computed(name, figures, known, new Set());
}

/** `asked` guards against indicators that name each other in a ring, and against a chain longer than there may be indicators. */
function computed(
  name: string,
  figures: Figures,
  known: Map<string, string | FigureFault>,
  asked: Set<string>,
): string | FigureFault {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const result = compute(name, figures, known, asked);
  asked.delete(name);
  known.set(name, result);
  return result;
}

function compute(
  name: string,
  figures: Figures,
  known: Map<string, string | FigureFault>,
  asked: Set<string>,
): string | FigureFault {
  const given = figures.values.get(name);
  const definition = figures.definitions.get(name);
  if (typeof given === 'string')
    return definition?.ratio && !given.endsWith('%') && !isNoFigure(given) ? `${given}%` : given;
  // Rates of units do not add up: the rate of all comes from its part and its whole.
  if (given?.size && !definition?.ratio)
    return given.size > 1 && isDistinct(name) ? notAdded(name) : total(name, given);
  if (figures.reported?.has(name)) return { ...absent(name, figures, true), reported: true };
  if (asked.has(name)) {
    return fault(
      'unknown-indicator',
      `指标“${name}”的算法绕回了自己`,
      `indicator ${name} is computed from itself`,
      '改正“指标”里的算法',
      'mend its definition',
    );
  }
  if (asked.size > limits.indicators.most) return tooMany(name);
  asked.add(name);
  const decimal = (other: string): Decimal | FigureFault => {
    const result = computed(other, figures, known, asked);
    if (typeof result !== 'string') return result;
    return (
      parseDecimal(result.replace(/%$/, '')) ??
      (isNoFigure(result) ? notReported(other, result) : notFigure(other, result))
    );
  };
  if (definition?.ratio) return ratio(name, definition.ratio, decimal);
  if (definition?.sum) return fold(definition.sum, decimal, add);
  if (definition?.difference) return fold(definition.difference, decimal, subtract);
  return absent(name, figures, definition !== undefined || given !== undefined);
}

/** No file is read that holds so many; whoever asks otherwise still gets an answer. */
function tooMany(name: string): FigureFault {
  const { message, ...fault } = tooLarge('indicators');
  return { ...fault, message: { zh: `指标“${name}”：${message.zh}`, en: `indicator ${name}: ${message.en}` } };
}

function absent(name: string, figures: Figures, defined: boolean): FigureFault {
  if (defined) {
    const near = indicatorsMeant(
      name,
      [...figures.values.keys()].filter((one) => !figures.definitions.has(one)),
    );
    const typed = near.map((one) => `“${one}”`).join('、');
    return fault(
      'missing-value',
      `指标“${name}”这一期没有填数`,
      `indicator ${name} has no value in this issue`,
      typed === ''
        ? `在“指标值”里加一行 ${name}: 数`
        : `“指标值”里的${typed}${near.length > 1 ? '，其中' : ''}是不是${near.length > 1 ? '有' : ''}“${name}”？`,
      typed === '' ? `add \`${name}:\` to the values` : `is ${near.join(' or ')} in the values meant to be ${name}?`,
    );
  }
  if (/^(较上期|同比)$/.test(name)) {
    return fault(
      'unknown-indicator',
      `“${name}”后面没有写指标`,
      `${name} names no indicator`,
      `写作 {{${name} …}}，…处写指标的名字`,
      `write {{${name} indicator}}`,
    );
  }
  const compared = /^(?:环比|较上[月周年]|比上[期月周年]|较前期)[\s\u3000]*(.+)$/.exec(name)?.[1];
  const close = indicatorHint(
    indicatorsMeant(name, [...figures.values.keys(), ...figures.definitions.keys(), periodName]),
  );
  return fault(
    'unknown-indicator',
    `没有叫“${name}”的指标`,
    `there is no indicator ${name}`,
    compared
      ? `与上一期比写作 {{较上期 ${compared}}}，与上年同期比写作 {{同比 ${compared}}}`
      : (close?.zh ?? '在“指标值”里填上它的数'),
    compared ? `write {{较上期 ${compared}}} or {{同比 ${compared}}}` : (close?.en ?? 'give it a value'),
  );
}

function ratio(
  name: string,
  { part, whole, digits = 1 }: NonNullable<Definition['ratio']>,
  decimal: (other: string) => Decimal | FigureFault,
): string | FigureFault {
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
  decimal: (other: string) => Decimal | FigureFault,
  join: (a: Decimal, b: Decimal) => Decimal,
): string | FigureFault {
  let total: Decimal | undefined;
  for (const name of names) {
    const next = decimal(name);
    if ('code' in next) return next;
    total = total ? join(total, next) : next;
  }
  return formatDecimal(total ?? { units: 0n, scale: 0 });
}

export const notFigure = (name: string, text: string): FigureFault =>
  fault(
    'not-a-figure',
    `指标“${name}”的值“${text}”不是数`,
    `the value ${text} of ${name} is no figure`,
    '只写数字，如 3462',
    'write digits only',
  );

const notAdded = (name: string): FigureFault =>
  fault(
    'missing-value',
    `“${name}”是去重的数，各单位相加不是总数`,
    `${name} counts without doubles: its units do not add up to the total`,
    `在另一个“数据”里写 ${name}: 总数，或在句子里直接写总数`,
    'give the total in statistics of its own, or write it in the sentence',
  );

/** What is computed from it cannot be had. */
export function notReported(name: string, word: string, units: readonly string[] = []): FigureFault {
  const who = units.length > 8 ? `${units.slice(0, 8).join('、')}等${units.length}个单位` : units.join('、');
  return fault(
    'not-reported',
    `“${name}”${who}是“${word}”，要用它的数算不出来`,
    `${name}${who && ` of ${who}`} is “${word}”, so what is computed from it cannot be had`,
    '报来以后补上数；不等的，句子和表里不用由它算出的合计、比率、增减，或者写一个核定的数',
    'give the figure once it is there, or leave out the total, rate or change that is computed from it',
  );
}

/** What the units have together. */
function total(name: string, byUnit: ReadonlyMap<string, string>): string | FigureFault {
  let sum: Decimal = { units: 0n, scale: 0 };
  const without = [...byUnit].filter(([, figure]) => isNoFigure(figure));
  if (without[0])
    return notReported(
      name,
      without[0][1],
      without.map(([unit]) => unit),
    );
  for (const figure of byUnit.values()) {
    const next = parseDecimal(figure);
    if (!next) return notFigure(name, figure);
    sum = add(sum, next);
  }
  return formatDecimal(sum);
}
