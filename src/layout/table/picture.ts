/** A picture in a cell: as wide as its column lets it, or as written, and never so high that few rows stand on a page. */

import { pt, ptToTwip } from '../../measure.ts';
import { writtenLength } from '../../preset/length.ts';
import { picturesOf, type Sized, shrunk } from '../picture-size.ts';
import type { Setting } from '../setting.ts';
import { sum } from '../width.ts';
import type { Laid, PlacedCell } from './grid.ts';

/** undefined for a cell without one. */
export function pictureIn({ cell, column, colSpan }: PlacedCell, laid: Laid, setting: Setting): Sized | undefined {
  const [picture] = cell.image ? picturesOf([cell.image], setting) : [];
  if (!picture) return undefined;
  const { table, styles, type } = setting.preset;
  const size = styles[laid.style].size ?? type.size;
  const room = sum(laid.columns.slice(column, column + colSpan)) - 2 * ptToTwip(pt((table.side + table.slack) * size));
  const { width } = picture.image;
  const written = width === undefined ? undefined : writtenLength(width, setting.area.width);
  return shrunk(picture, Math.min(written ?? room, room), setting.area.height * table.pictureHigh);
}
