/** How high blocks stand, as near as can be known without laying them out: lines are filled by the widths of their characters. */

import { runLines, widthOfSize } from './lines-of.ts';
import type { Block, Paragraph, ParagraphProps, Row, RunProps, Style, Table } from './tree.ts';
import { sum } from './width.ts';

export interface Piece {
  readonly height: number;
  readonly breaks: boolean;
  /** It does not go over two pages. */
  readonly kept: boolean;
}
interface Look extends ParagraphProps {
  readonly run: RunProps;
}
export type Looks = ReadonlyMap<string, Look>;

export function* piecesOf(block: Block, looks: Looks, width: number): Iterable<Piece> {
  if (block.kind === 'paragraph') {
    const { lines, pitch, before, after, breaks } = measured(block, looks, width);
    yield { height: before + pitch, breaks, kept: true };
    for (let line = 1; line < lines; line++) yield { height: pitch, breaks: false, kept: true };
    if (after > 0) yield { height: after, breaks: false, kept: false };
  } else if (block.anchor?.edge === 'bottom') {
    yield { height: sum(block.rows.map((row) => rowHeight(row, block, looks))), breaks: false, kept: true };
  } else if (!block.anchor) {
    for (const row of block.rows) yield { height: rowHeight(row, block, looks), breaks: false, kept: row.cantSplit };
  }
}

export function rowHeight(row: Row, { columns, cellMargin }: Table, looks: Looks): number {
  if (row.height !== undefined) return row.height;
  let [column, highest] = [0, 0];
  for (const cell of row.cells) {
    const span = cell.colSpan ?? 1;
    const width = sum(columns.slice(column, column + span));
    column += span;
    if ((cell.rowSpan ?? 1) > 1 || cell.turned) continue;
    const inner = Math.max(width - cellMargin.left - cellMargin.right, 1);
    const high = cell.blocks.map((block) => {
      const { lines, pitch, before, after } = measured(block, looks, inner);
      return before + lines * pitch + after;
    });
    highest = Math.max(highest, sum(high) + (cellMargin.top ?? 0) + (cellMargin.bottom ?? 0));
  }
  return highest;
}

function measured({ style, runs, props }: Paragraph, looks: Looks, width: number) {
  const look = { ...looks.get(style), ...props };
  const { left = 0, right = 0, firstLine = 0, hanging = 0 } = look.indent ?? {};
  const run = looks.get(style)?.run ?? {};
  const size = widthOfSize(run);
  const { lines, tallest } = runLines(runs, run, { room: width - left - right, first: firstLine - hanging });
  const pitch = look.line && look.line.rule !== 'auto' ? look.line.pitch : size * 1.3;
  return {
    lines,
    // A picture stands on the line, over what characters have below it.
    pitch: look.line?.rule === 'exact' ? pitch : Math.max(pitch, tallest > 0 ? tallest + size * BELOW : 0),
    before: look.before ?? 0,
    after: look.after ?? 0,
    breaks: look.pageBreakBefore ?? false,
  };
}

/** Every style with what it takes from the one it is based on. */
export function resolvedStyles(styles: readonly Style[]): Looks {
  const byId = new Map(styles.map((style) => [style.id, style]));
  const looks = new Map<string, Look>();
  const lookOf = (style: Style | undefined): Look => {
    if (!style) return { run: {} };
    const cached = looks.get(style.id);
    if (cached) return cached;
    const base = style.basedOn === undefined ? undefined : lookOf(byId.get(style.basedOn));
    const look = { ...base, ...style.paragraph, run: { ...base?.run, ...style.run } };
    looks.set(style.id, look);
    return look;
  };
  for (const style of styles) lookOf(style);
  return looks;
}

const BELOW = 0.2;
