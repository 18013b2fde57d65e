/** Figures that stand in two places of an issue: in it and a sheet, or in two sheets. Where they are the same nothing is said. */

import type { Place } from '../../schema/written.ts';
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

function placeNamed({ file, range }: Place, from: string) {
  const at = range.cell === undefined ? { zh: `第 ${range.line} 行`, en: `line ${range.line}` } : cellNamed(range);
  return file === from ? at : { zh: `${file} ${at.zh}`, en: `${file}, ${at.en}` };
}
