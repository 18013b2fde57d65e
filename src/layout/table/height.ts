/** How high a row stands, a little too high rather than too low. */

import { pt, ptToTwip } from '../../measure.ts';
import type { Preset } from '../../preset/preset.ts';
import type { Setting } from '../setting.ts';
import { largestThat, sum } from '../width.ts';
import { linesIn } from './cell-text.ts';
import type { Laid, PlacedCell } from './grid.ts';
import { pictureIn } from './picture.ts';

export function rowHigh(row: readonly PlacedCell[], laid: Laid, setting: Setting): number {
  const { preset } = setting;
  const { slack, above, line } = preset.table;
  const size = preset.styles[laid.style].size ?? preset.type.size;
  const linesOf = ({ lines, column, colSpan, rowSpan }: PlacedCell): number => {
    const room = Math.max(1, cellRoom({ column, colSpan }, laid, preset) - slack / laid.scale);
    return sum(lines.map((text) => linesIn(text, room, setting.cutting))) / rowSpan;
  };
  const text = ptToTwip(pt(size * (line * Math.max(1, largestThat(row.map(linesOf))) + 2 * above)));
  return text + largestThat(row.map((cell) => (pictureIn(cell, laid, setting)?.height ?? 0) / cell.rowSpan));
}

/** What the text of a cell has between its sides, in em of its characters as they stand. */
export function cellRoom(
  { column, colSpan }: Pick<PlacedCell, 'column' | 'colSpan'>,
  { columns, style, scale }: Laid,
  { table, styles, type }: Preset,
): number {
  const width = sum(columns.slice(column, column + colSpan)) / ptToTwip(styles[style].size ?? type.size);
  return (width - 2 * table.side) / scale;
}
