/** How high a row stands, a little too high rather than too low. */

import { pt, ptToTwip } from '../../measure.ts';
import type { Setting } from '../setting.ts';
import { largest, sum } from '../width.ts';
import type { Laid, Placed } from './grid.ts';
import { pictureIn } from './picture.ts';

export function rowHigh(row: readonly Placed[], laid: Laid, setting: Setting): number {
  const { preset } = setting;
  const { side, slack, above, line } = preset.table;
  const size = preset.styles[laid.style].size ?? preset.type.size;
  const linesIn = ({ lines, column, colSpan, rowSpan }: Placed): number => {
    const width = sum(laid.columns.slice(column, column + colSpan)) / ptToTwip(size);
    // One character of each line may be lost to a mark that does not begin a line.
    const room = Math.max(1, width - 2 * side - slack - 1);
    return sum(lines.map(({ whole }) => Math.max(1, Math.ceil(whole / room)))) / rowSpan;
  };
  const text = ptToTwip(pt(size * (line * Math.max(1, largest(row.map(linesIn))) + 2 * above)));
  return text + largest(row.map((cell) => (pictureIn(cell, laid, setting)?.height ?? 0) / cell.rowSpan));
}
