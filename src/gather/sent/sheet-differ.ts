/** Figures that stand in two places of an issue: in it and a sheet, or in two sheets. Where they are the same nothing is said. */

import { add, compare, type Decimal, formatDecimal, parseDecimal } from '../../decimal.ts';
import { isDistinct } from '../../distinct.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Place } from '../../schema/written.ts';
import type { GivenTotal } from './figures-given.ts';
import { isSameFigure } from './sheet-figures.ts';
import { cellNamed, said } from './sheet-said.ts';
import type { SentFigure, SentFinding } from './types.ts';

/**
 * One error at the later of two that differ, which names both.
 * @param figures those of the issue first, then those of the files in their order
 */
export function figuresDiffering(figures: readonly SentFigure[]): readonly SentFinding[] {
  const first = new Map<string, SentFigure>();
  return figures.flatMap((figure): readonly SentFinding[] => {
    const key = `${figure.indicator}\n${figure.unit}`;
    const before = first.get(key);
    if (!before) first.set(key, figure);
    if (!before || isSameFigure(before.value, figure.value)) return [];
    const where = placeNamed(before.place, figure.place.file);
    return [
      {
        ...said(
          'figures-differ',
          figure.place.range,
          [
            `${figure.unit}的“${figure.indicator}”这里是 ${figure.value}，${where.zh} 是 ${before.value}`,
            `${figure.indicator} of ${figure.unit} is ${figure.value} here and ${before.value} in ${where.en}`,
          ],
          ['核对后改成一样，或只留一处', 'make them the same, or keep one'],
        ),
        file: figure.place.file,
      },
    ];
  });
}

/**
 * A total that the issue gives itself, beside the sum of what units have sent: at the first of their figures. Rates, and
 * what is counted without doubles, do not add up; nor does a word such as 未报.
 * @param totals those of which every unit has sent its part
 */
export function totalsDiffering(
  totals: readonly GivenTotal[],
  sent: readonly SentFigure[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly SentFinding[] {
  return totals.flatMap(({ indicator, value, place }): readonly SentFinding[] => {
    const own = sent.filter((one) => one.indicator === indicator);
    const byUnit = new Map(own.map((one) => [one.unit, parseDecimal(one.value)]));
    const [first] = own;
    const stated = parseDecimal(value);
    if (!first || !stated || indicators.get(indicator)?.ratio || isDistinct(indicator)) return [];
    const figures = [...byUnit.values()].filter((figure): figure is Decimal => figure !== undefined);
    const isTwice = own.some(({ unit, value: one }) =>
      own.some((other) => other.unit === unit && !isSameFigure(one, other.value)),
    );
    if (figures.length < byUnit.size || isTwice) return [];
    const sum = figures.reduce(add);
    if (compare(sum, stated) === 0) return [];
    const where = placeNamed(place, first.place.file);
    return [
      {
        ...said(
          'figures-differ',
          first.place.range,
          [
            `“${indicator}”各单位相加是 ${formatDecimal(sum)}，${where.zh} 是 ${value}`,
            `${indicator} of all units adds up to ${formatDecimal(sum)}, and is ${value} in ${where.en}`,
          ],
          ['核对后改成一样，或只留一处', 'make them the same, or keep one'],
        ),
        file: first.place.file,
      },
    ];
  });
}

function placeNamed({ file, range }: Place, from: string) {
  const at = range.cell === undefined ? { zh: `第 ${range.line} 行`, en: `line ${range.line}` } : cellNamed(range);
  return file === from ? at : { zh: `${file} ${at.zh}`, en: `${file}, ${at.en}` };
}
