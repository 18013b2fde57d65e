/** How high a row stands, a little too high rather than too low. */

import { plainText } from '../../markup/element.ts';
import { pt, ptToTwip } from '../../measure.ts';
import type { Setting } from '../setting.ts';
import { widthOf } from '../units.ts';
import { largest, sum } from '../width.ts';
import type { Fit } from './fit.ts';
import type { Placed } from './grid.ts';

export function rowHigh(row: readonly Placed[], fit: Fit, { preset }: Setting): number {
  const { side, slack, above, line } = preset.table;
  const size = preset.styles[fit.style].size ?? preset.type.size;
  const linesIn = ({ cell, column, colSpan, rowSpan }: Placed): number => {
    // One character of each line may be lost to a mark that does not begin a line.
    const room = sum(fit.columns.slice(column, column + colSpan)) - ptToTwip(pt((2 * side + slack + 1) * size));
    const lines = cell.content.map((each) =>
      Math.max(1, Math.ceil(widthOf(preset, plainText(each), size) / Math.max(ptToTwip(size), room))),
    );
    return sum(lines) / rowSpan;
  };
  return ptToTwip(pt(size * (line * Math.max(1, largest(row.map(linesIn))) + 2 * above)));
}
