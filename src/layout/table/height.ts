/** How high a row stands, a little too high rather than too low. */

import { pt, ptToTwip, type Twip } from '../../measure.ts';
import type { TableTextStyle } from '../../preset/styles.ts';
import type { Setting } from '../setting.ts';
import { largest, sum } from '../width.ts';
import type { Placed } from './grid.ts';

interface Laid {
  readonly style: TableTextStyle;
  readonly columns: readonly Twip[];
}

export function rowHigh(row: readonly Placed[], laid: Laid, { preset }: Setting): number {
  const { side, slack, above, line } = preset.table;
  const size = preset.styles[laid.style].size ?? preset.type.size;
  const linesIn = ({ lines, column, colSpan, rowSpan }: Placed): number => {
    const width = sum(laid.columns.slice(column, column + colSpan)) / ptToTwip(size);
    // One character of each line may be lost to a mark that does not begin a line.
    const room = Math.max(1, width - 2 * side - slack - 1);
    return sum(lines.map(({ whole }) => Math.max(1, Math.ceil(whole / room)))) / rowSpan;
  };
  return ptToTwip(pt(size * (line * Math.max(1, largest(row.map(linesIn))) + 2 * above)));
}
