/** What stands around a place of a document: the tables, rows, cells, boxes and paragraphs that are open there. */

import type { Attribute } from '../../data/office/xml.ts';
import type { Block, Cell, Change, Row, Table } from '../flow.ts';
import type { Draft } from './draft.ts';
import { isOn } from './look.ts';

export type Frame = BlocksFrame | TableFrame | RowFrame | ParagraphFrame;

/** Where blocks follow one another. */
interface BlocksFrame {
  readonly kind: 'story' | 'box' | 'cell' | 'entry';
  readonly depth: number;
  readonly blocks: Block[];
  readonly changes: Change[];
  /** Of a cell. */
  columns: number;
  merge?: 'begins' | 'goes on';
  /** Of a note or a comment. */
  readonly entry?: EntryHead;
}
/** What stands at the head of a note or a comment. */
export interface EntryHead {
  readonly id: string;
  readonly author: string;
  readonly date: string | undefined;
  /** The rule above notes and the like are kept as notes too. */
  readonly isSeparator: boolean;
}
interface TableFrame {
  readonly kind: 'table';
  readonly depth: number;
  readonly rows: Row[];
  /** The cell that reaches down to this row, by its first column. */
  above: ReadonlyMap<number, { -readonly [K in keyof Cell]: Cell[K] }>;
  columns: number;
}
interface RowFrame {
  readonly kind: 'row';
  readonly depth: number;
  readonly cells: BlocksFrame[];
  readonly changes: Change[];
  isHeader: boolean;
  /** Columns left out before its first cell. */
  skipped: number;
}
interface ParagraphFrame {
  readonly kind: 'paragraph';
  readonly depth: number;
  readonly draft: Draft;
}

export const newBlocks = (kind: BlocksFrame['kind'], depth: number, entry?: EntryHead): BlocksFrame => ({
  ...{ kind, depth, blocks: [], changes: [], columns: 1 },
  ...(entry && { entry }),
});
export const newTable = (depth: number): TableFrame => ({
  ...{ kind: 'table', depth, rows: [], above: new Map(), columns: 0 },
});
export const newRow = (depth: number): RowFrame => ({
  ...{ kind: 'row', depth, cells: [], changes: [], isHeader: false, skipped: 0 },
});

/** The paragraph that text at this place belongs to. */
export function paragraphAt(frames: readonly Frame[]): Draft | undefined {
  for (let at = frames.length - 1; at >= 0; at -= 1) {
    const frame = frames[at] as Frame;
    if (frame.kind === 'paragraph') return frame.draft;
  }
  return undefined;
}

/** Where a block at this place goes: one right inside a paragraph stands in it as if in a box, one between cells after the table. */
export function blocksAt(frames: readonly Frame[]): Block[] {
  for (let at = frames.length - 1; at >= 0; at -= 1) {
    const frame = frames[at] as Frame;
    if (frame.kind === 'paragraph') {
      const { draft } = frame;
      if (!draft.stray) {
        draft.stray = [];
        draft.inline.push({ kind: 'box', blocks: draft.stray });
      }
      return draft.stray;
    }
    if ('blocks' in frame) return frame.blocks;
  }
  return [];
}

/** Whether a revision takes away the row or cell around. */
export const isGone = (frames: readonly Frame[]): boolean =>
  frames.some((frame) => 'changes' in frame && frame.changes.some(({ kind }) => kind === 'deleted'));

/** More columns than Word lets a table have. */
const mostColumns = 1000;
const columnsOf = (value: string | undefined): number =>
  Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), mostColumns);

/** Takes what an element says of a row or a cell. */
export function readTableProperty(frame: Frame, name: string, attribute: Attribute, parent: string): void {
  if (parent !== 'trPr' && parent !== 'tcPr') return;
  const value = attribute('val');
  if (frame.kind === 'row' && parent === 'trPr') {
    if (name === 'tblHeader') frame.isHeader = isOn(value);
    else if (name === 'gridBefore') frame.skipped = columnsOf(value);
  } else if (frame.kind === 'cell' && parent === 'tcPr') {
    if (name === 'gridSpan') frame.columns = Math.max(columnsOf(value), 1);
    else if (name === 'vMerge') frame.merge = value === 'restart' ? 'begins' : 'goes on';
  }
}

/** Places the cells of a row, and lengthens those above that reach down into it. */
export function addRow(table: TableFrame, { cells, changes, isHeader, skipped }: RowFrame): void {
  let column = skipped;
  const above = new Map<number, { -readonly [K in keyof Cell]: Cell[K] }>();
  const placed = cells.map((cell) => {
    const upper = cell.merge === 'goes on' ? table.above.get(column) : undefined;
    if (upper) upper.rows += 1;
    const made = { blocks: cell.blocks, column, columns: cell.columns, rows: upper ? 0 : 1, changes: cell.changes };
    if (cell.merge) above.set(column, upper ?? made);
    column += cell.columns;
    return made;
  });
  table.above = above;
  table.columns = Math.max(table.columns, column);
  table.rows.push({ cells: placed, isHeader, changes });
}

export const tableOf = ({ rows, columns }: TableFrame): Table => ({ kind: 'table', columns, rows });
