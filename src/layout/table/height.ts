/** How high a row stands, a little too high rather than too low. */

import { pt, ptToTwip, type Twip } from '../../measure.ts';
import type { TableTextStyle } from '../../preset/styles.ts';
import type { Setting } from '../setting.ts';
import { largest, sum } from '../width.ts';
import { linesIn } from './cell-text.ts';
import type { Placed } from './grid.ts';

interface Laid {
  readonly style: TableTextStyle;
  readonly columns: readonly Twip[];
}

export function rowHigh(row: readonly Placed[], laid: Laid, { preset }: Setting): number {
  const { side, slack, above, line, gap } = preset.table;
  const size = preset.styles[laid.style].size ?? preset.type.size;
  const linesOf = ({ lines, column, colSpan, rowSpan }: Placed): number => {
    const width = sum(laid.columns.slice(column, column + colSpan)) / ptToTwip(size);
    const room = Math.max(1, width - 2 * side - slack);
    return sum(lines.map((text) => linesIn(text, room, gap))) / rowSpan;
  };
  return ptToTwip(pt(size * (line * Math.max(1, largest(row.map(linesOf))) + 2 * above)));
}
