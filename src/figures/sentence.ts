/** The one text that is read as a template: a statistics sentence naming indicators in `{{ }}` (contract 2.2, 数据). */

import type { Finding, Path, Span } from '../diagnostic.ts';
import { nearest } from '../schema/nearest.ts';
import { add, type Decimal, formatDecimal, parseDecimal, percent, subtract } from './decimal.ts';

/** What an indicator is, as far as its value can be reckoned from others. */
export interface Definition {
  readonly ratio?: { readonly part?: string; readonly whole?: string; readonly digits?: number };
  readonly sum?: readonly string[];
  readonly difference?: readonly string[];
}
/** A figure as typed, or one a unit. */
export type Given = string | ReadonlyMap<string, string>;

export interface Figures {
  readonly values: ReadonlyMap<string, Given>;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** As printed; undefined when no period is given. */
  readonly period?: string;
}

export interface Filled {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names the sentence asked for, directly or through a ratio. */
  readonly used: ReadonlySet<string>;
}

const periodName = '时段';

/** Fills the sentence. A fault is reported at its very characters and leaves the braces standing. */
export function fillSentence(sentence: string, figures: Figures, path: Path): Filled {
  const findings: Finding[] = [];
  const used = new Set<string>();
  let text = '';
  let from = 0;
  for (const match of sentence.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const name = (match[1] ?? '').trim();
    const span = spanOf(sentence, match.index, match.index + match[0].length);
    const result = name === periodName ? periodValue(figures) : value(name, figures, used, []);
    text += sentence.slice(from, match.index);
    if (typeof result === 'string') text += result;
    else {
      text += match[0];
      findings.push({ path, span, ...result });
    }
    from = match.index + match[0].length;
  }
  return { text: text + sentence.slice(from), findings, used };
}

type Fault = Pick<Finding, 'code' | 'severity' | 'message' | 'hint'>;

const fault = (code: Fault['code'], zh: string, en: string, hintZh: string, hintEn: string): Fault => ({
  code,
  severity: 'error',
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

function periodValue(figures: Figures): string | Fault {
  return (
    figures.period ??
    fault(
      'missing-value',
      '句中要印统计时段，但没有填',
      'the sentence prints the period, but none is given',
      '在“统计时段”里写 自 和 至',
      'give `period` with `from` and `to`',
    )
  );
}

/** The figure as printed; a ratio with its %. `asked` guards against indicators that name each other in a ring. */
function value(name: string, figures: Figures, used: Set<string>, asked: readonly string[]): string | Fault {
  used.add(name);
  const given = figures.values.get(name);
  const definition = figures.definitions.get(name);
  if (typeof given === 'string') return definition?.ratio && !given.endsWith('%') ? `${given}%` : given;
  // Rates of units do not add up: the rate of all comes from its part and its whole.
  if (given?.size && !definition?.ratio) return total(name, given);
  if (asked.includes(name)) {
    return fault(
      'unknown-indicator',
      `指标“${name}”的算法绕回了自己`,
      `indicator ${name} is reckoned from itself`,
      '改正“指标”里的算法',
      'mend its definition',
    );
  }
  const reckon = (other: string): Decimal | Fault => {
    const result = value(other, figures, used, [...asked, name]);
    return typeof result === 'string' ? (parseDecimal(result.replace(/%$/, '')) ?? notFigure(other, result)) : result;
  };
  if (definition?.ratio) return ratio(name, definition.ratio, reckon);
  if (definition?.sum) return fold(definition.sum, reckon, add);
  if (definition?.difference) return fold(definition.difference, reckon, subtract);
  return absent(name, figures, definition !== undefined || given !== undefined);
}

function absent(name: string, figures: Figures, defined: boolean): Fault {
  const names = [...figures.values.keys(), ...figures.definitions.keys(), periodName];
  const close = nearest(name, names);
  if (defined) {
    return fault(
      'missing-value',
      `指标“${name}”这一期没有填数`,
      `indicator ${name} has no value in this issue`,
      `在“指标值”里加一行 ${name}: 数`,
      `add \`${name}:\` to the values`,
    );
  }
  if (/^(较上期|同比)/.test(name)) {
    return fault(
      'unsupported',
      `“${name}”要与往期比较，这一版还不能算`,
      `${name} compares with earlier issues, which this version cannot do yet`,
      '先把数字直接写进句子',
      'write the figure into the sentence for now',
    );
  }
  return fault(
    'unknown-indicator',
    `没有叫“${name}”的指标`,
    `there is no indicator ${name}`,
    close ? `是不是“${close}”` : '在“指标值”里填上它的数',
    close ? `did you mean ${close}?` : 'give it a value',
  );
}

function ratio(
  name: string,
  { part, whole, digits = 1 }: NonNullable<Definition['ratio']>,
  reckon: (other: string) => Decimal | Fault,
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
  const above = reckon(part);
  if ('code' in above) return above;
  const below = reckon(whole);
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
  reckon: (other: string) => Decimal | Fault,
  join: (a: Decimal, b: Decimal) => Decimal,
): string | Fault {
  let total: Decimal | undefined;
  for (const name of names) {
    const next = reckon(name);
    if ('code' in next) return next;
    total = total ? join(total, next) : next;
  }
  return formatDecimal(total ?? { units: 0n, scale: 0 });
}

const notFigure = (name: string, text: string): Fault =>
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

function spanOf(text: string, start: number, end: number): Span {
  const points = (units: number): number => [...text.slice(0, units)].length;
  return { start: points(start), end: points(end) };
}
