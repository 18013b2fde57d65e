/** How high a row stands, a little too high rather than too low. */

import { pt, ptToTwip } from '../../measure.ts';
import type { Setting } from '../setting.ts';
import { largestThat, sum } from '../width.ts';
import { linesIn } from './cell-text.ts';
import type { Laid, PlacedCell } from './grid.ts';
import { pictureIn } from './picture.ts';

export function rowHigh(row: readonly PlacedCell[], laid: Laid, setting: Setting): number {
  const { preset } = setting;
  const { side, slack, above, line, gap } = preset.table;
  const size = preset.styles[laid.style].size ?? preset.type.size;
  const linesOf = ({ lines, column, colSpan, rowSpan }: PlacedCell): number => {
    const width = sum(laid.columns.slice(column, column + colSpan)) / ptToTwip(size);
    const room = Math.max(1, width - 2 * side - slack);
    return sum(lines.map((text) => linesIn(text, room, gap))) / rowSpan;
  };
  const text = ptToTwip(pt(size * (line * Math.max(1, largestThat(row.map(linesOf))) + 2 * above)));
  return text + largestThat(row.map((cell) => (pictureIn(cell, laid, setting)?.height ?? 0) / cell.rowSpan));
}
