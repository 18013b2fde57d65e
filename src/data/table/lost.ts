/** Cells in which a table program shows something else than the figure: an error, hash marks, a rounded power of ten. */

import type { Words } from '../../diagnostic.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { fewOf } from '../words.ts';
import type { Grid } from './grid.ts';

/** Saved as text, a sheet keeps what was shown, and the figure is gone. Cells of the kind that comes first are named. */
export function lostFigures(grid: Grid, place: (row: number, column: number) => Words): Refusal | undefined {
  const found = grid.flatMap((row, r) =>
    row.flatMap((text, c) => {
      const loss = text.length > longest ? undefined : losses.find(({ shown }) => shown.test(text));
      return loss ? [{ loss, text, at: place(r, c) }] : [];
    }),
  );
  const [first] = found;
  if (!first) return undefined;
  const same = found.filter(({ loss }) => loss === first.loss);
  const places = fewOf(same.map(({ at }) => at));
  return first.loss.said(places, first.text);
}
const longest = 40;

export const inError = (places: Words, shown: string): Refusal =>
  refuse(
    [`${places.zh} 的公式出错，显示 ${shown}`, `${places.en}: the formula gives ${shown}`],
    ['在表里改正公式，保存后再用', 'mend the formula and save the file'],
  );

interface Loss {
  readonly shown: RegExp;
  said(places: Words, shown: string): Refusal;
}

const losses: readonly Loss[] = [
  { shown: /^#(DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/, said: inError },
  {
    shown: /^#{2,}$/,
    said: (places, shown) =>
      refuse(
        [
          `${places.zh} 是“${shown.slice(0, 8)}”：列太窄，文件里没有存下数`,
          `${places.en}: “${shown.slice(0, 8)}”, since the column was too narrow; the figure is not in the file`,
        ],
        ['在 Excel 或 WPS 里把这一列拉宽，重新另存', 'widen the column in Excel or WPS and save the file again'],
      ),
  },
  {
    shown: /^[+-]?\d(\.\d+)?E[+-]\d{2,}$/,
    said: (places, shown) =>
      refuse(
        [
          `${places.zh} 是“${shown}”：科学记数，后面的数位已经丢了`,
          `${places.en}: “${shown}”, a power of ten that has lost its last digits`,
        ],
        [
          '在 Excel 或 WPS 里把这一列的格式设为“数值”（号码设为“文本”，重新填），再另存',
          'set the format of the column to number in Excel or WPS (a code to text, and type it again), and save',
        ],
      ),
  },
];
