/** A number by its figures: what a table program keeps is a binary float, what it shows are decimal figures. */

export interface Digits {
  readonly negative: boolean;
  /** 0.`figures` × 10^`exponent`, without zeros at either end; empty for zero. */
  readonly figures: string;
  readonly exponent: number;
}

/** Table programs keep and show fifteen figures: 0.1+0.2, stored as 0.30000000000000004, is 0.3. */
const precision = 15;

/** Reads what stands in a cell, `1234.5` or `3.4E-2`; undefined for what is no number. */
export function parseDigits(text: string): Digits | undefined {
  if (text.length > 40 || !/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '', power = '0'] = Math.abs(value)
    .toExponential(precision - 1)
    .split('e');
  const figures = mantissa.replace('.', '').replace(/0+$/, '');
  return { negative: value < 0, figures, exponent: figures === '' ? 0 : Number(power) + 1 };
}

/** Rounded to `places` behind the point, half away from zero as table programs do. */
function round(digits: Digits, places: number): Digits {
  const keep = digits.exponent + places;
  if (keep >= digits.figures.length) return digits;
  if (keep < 0) return { ...digits, figures: '', exponent: 0 };
  const up = (digits.figures[keep] ?? '0') >= '5';
  const kept = BigInt(`0${digits.figures.slice(0, keep)}`) + (up ? 1n : 0n);
  const text = kept === 0n ? '' : kept.toString().padStart(keep, '0');
  const figures = text.replace(/0+$/, '');
  return { ...digits, figures, exponent: figures === '' ? 0 : digits.exponent + text.length - keep };
}

/** The figures before and behind the point; the first without leading, the second without trailing zeros. */
function split({ figures, exponent }: Digits): { readonly whole: string; readonly fraction: string } {
  if (exponent <= 0) return { whole: '', fraction: '0'.repeat(figures === '' ? 0 : -exponent) + figures };
  return { whole: figures.slice(0, exponent).padEnd(exponent, '0'), fraction: figures.slice(exponent) };
}

/** 常规: as many figures as there are, of a long fraction those that fit eleven characters, which is what a wide column shows. */
export function showGeneral(digits: Digits): string {
  const rounded = fitting(digits);
  const { whole, fraction } = split(rounded);
  const text = `${whole || '0'}${fraction && `.${fraction}`}`;
  return digits.negative && rounded.figures !== '' ? `-${text}` : text;
}

/** Whether nothing of it is left off. */
export const fits = (digits: Digits): boolean => fitting(digits).figures === digits.figures;

const fitting = (digits: Digits): Digits => round(digits, Math.max(0, 10 - Math.max(1, split(digits).whole.length)));
