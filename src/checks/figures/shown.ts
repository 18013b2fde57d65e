/** Figures as messages show them. */

import { compare, type Decimal, formatDecimal, scaled, withoutZeros } from '../../decimal.ts';
import type { Bounds } from '../../figures/bounds.ts';
import type { Figure } from '../../figures/prose/figure.ts';

/** As printed, without blanks inside. */
export const bare = ({ text }: Figure): string => text.replace(/\s/g, '');

const numberOf = (text: string): string => /^[\d.,]+/.exec(text)?.[0] ?? '';

/** 个, 亿元. */
export const printedUnit = ({ text }: Figure): string => text.slice(numberOf(text).length).trim();

export const printedNumber = ({ text }: Figure): string => numberOf(text);

const powers = { 万亿: 12, 百万: 6, 千万: 7, 亿: 8, 万: 4 };

/** A value in the measure a figure is printed in: 250000000 beside 1.3亿元 is 2.5亿元. */
export function inMeasureOf(like: Figure, value: Decimal): string {
  const unit = printedUnit(like);
  const power = Object.entries(powers).find(([word]) => unit.startsWith(word))?.[1] ?? 0;
  return `${formatDecimal(withoutZeros(scaled(value, -power), like.digits))}${unit}`;
}

/** A rate with its sign; two of them where rounded figures leave it open. */
export function rateText({ low, high }: Bounds, { unit }: Figure): string {
  const shown = (value: Decimal): string => `${formatDecimal(value)}${unit.name}`;
  return compare(low, high) === 0 ? shown(low) : `${shown(low)}至${shown(high)}`;
}
