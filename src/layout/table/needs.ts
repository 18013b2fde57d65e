/** How wide each column would stand, and how narrow it may. Widths in em of the cells' type, so they hold for any size. */

import { ptToTwip, twip } from '../../measure.ts';
import { writtenLength } from '../../preset/length.ts';
import type { Preset } from '../../preset/preset.ts';
import { largestThat, sum } from '../width.ts';
import { type Cutting, type Measured, narrowest } from './cell-text.ts';
import type { PlacedCell } from './grid.ts';

export interface Need {
  /** On one line. */
  readonly natural: number;
  readonly least: number;
}

/** How far texts may be broken: seldom, so that they still read well, or nearly wherever a line can break at all. */
export type Ease = 'roomy' | 'easy' | 'tight';

interface Rows {
  readonly header: readonly (readonly PlacedCell[])[];
  readonly rows: readonly (readonly PlacedCell[])[];
}

/** What decides how a text stands in its column. */
export interface Setup {
  readonly ease: Ease;
  /** How much narrower than they are characters stand. */
  readonly scale: number;
  readonly cutting: Cutting;
  readonly preset: Preset;
}

export function columnNeeds({ header, rows }: Rows, columns: number, setup: Setup): Need[] {
  const cells = [
    ...header.flat().map((placed) => ({ placed, need: needOf(placed, true, setup) })),
    ...rows.flat().map((placed) => ({ placed, need: needOf(placed, false, setup) })),
  ];
  const least = Array.from({ length: columns }, () => 0);
  const natural = Array.from({ length: columns }, () => 0);
  // Cells of one column first: what spans several asks only for what is still missing.
  for (const { placed, need } of cells.sort((a, b) => a.placed.colSpan - b.placed.colSpan)) {
    widen(least, placed, need.least);
    // A row of one text across the table turns over as a paragraph does, and does not shape the columns.
    if (placed.colSpan < columns || columns === 1) widen(natural, placed, need.natural);
  }
  return least.map((width, column) => ({ least: width, natural: Math.max(width, natural[column] ?? 0) }));
}

/** Where not all columns can stand at ease, those do that ask least for it: a short head is not broken for a long text. */
export function easedNeeds(tight: readonly Need[], easy: readonly Need[], total: number): readonly Need[] {
  const prices = tight.map(({ least }, column) => Math.round(((easy[column]?.least ?? 0) - least) * 100) / 100);
  let room = total - sum(tight.map(({ least }) => least));
  // Columns alike stay alike.
  const [refused = Number.POSITIVE_INFINITY] = [...new Set(prices)]
    .sort((a, b) => a - b)
    .filter((price) => {
      room -= price * prices.filter((each) => each === price).length;
      return room < 0;
    });
  return tight.map((need, column) => ((prices[column] ?? 0) < refused ? (easy[column] ?? need) : need));
}

/** Shares what the spanned columns lack of `width` between them, by what they have. */
function widen(widths: number[], { column, colSpan }: PlacedCell, width: number): void {
  const end = column + colSpan;
  const has = sum(widths.slice(column, end));
  if (has >= width) return;
  for (let at = column; at < end; at++) {
    const share = has > 0 ? (widths[at] ?? 0) / has : 1 / colSpan;
    widths[at] = (widths[at] ?? 0) + (width - has) * share;
  }
}

/** As wide as the author wrote, in em of the largest type. */
function pictureNeed({ cell: { image } }: PlacedCell, { table, type }: Preset): Need {
  if (!image) return { natural: 0, least: 0 };
  const written = image.width?.endsWith('%') ? undefined : image.width && writtenLength(image.width, twip(0));
  const wide = written ? written / ptToTwip(type.size) : table.pictureWide;
  return { natural: wide, least: Math.min(wide, table.pictureLeast) };
}

function needOf(placed: PlacedCell, header: boolean, setup: Setup): Need {
  const [text, picture] = [textNeed(placed, header, setup), pictureNeed(placed, setup.preset)];
  return { natural: Math.max(text.natural, picture.natural), least: Math.max(text.least, picture.least) };
}

function textNeed({ lines }: PlacedCell, header: boolean, { ease, scale, cutting, preset: { table } }: Setup): Need {
  const sides = 2 * table.side + (header ? table.headSlack : table.slack);
  const limit = header && ease === 'easy' ? table.headLine : table.whole[ease];
  // A text that is broken anyway asks for no more than it must have.
  const most = Math.min(limit, table.whole.easy);
  const least = (line: Measured): number => {
    if (line.whole <= limit) return line.whole;
    // 事故起数 as 事故 above 起数; a text of many lines has its widest piece to think of, not their evenness.
    const count = Math.ceil(line.whole / most);
    return count > table.evenLines ? Math.max(most, line.piece) : narrowest(line, count, cutting);
  };
  const broken = Math.min(table.longestPiece, largestThat(lines.map(least)));
  return {
    natural: sides + scale * largestThat(lines.map(({ whole }) => whole)),
    least: sides + scale * Math.max(broken, largestThat(lines.map(({ kept }) => kept))),
  };
}
