/** The flow of an old document → its lines in reading order. */

import { isBrokenByPage } from '../flow/broken-by-page.ts';
import type { Block, Flow, Inline, Look, Paragraph, Run, Table } from '../flow/flow.ts';
import { isMastheadTable } from '../flow/masthead-table.ts';
import { isIn } from '../flow/text.ts';
import { inlineSpans } from '../inline-marks.ts';
import {
  type GridCell,
  type GridRow,
  type PictureLine,
  type SourceLine,
  type TableLine,
  type TextLine,
  trimmed,
  written,
} from './source-line.ts';
import { tabbedTables } from './tabbed.ts';

/** @param isText a plain text, in which `**` marks what is bold and tabs part the cells of a table */
export function sourceLines(flow: Pick<Flow, 'blocks' | 'lines'>, isText: boolean): readonly SourceLine[] {
  if (isText) return tabbedTables(flow.lines.map(({ text, number }) => lineOfText(text, number)));
  const walk: Walk = { lines: [], last: 1 };
  addBlocks(walk, flow.blocks, false);
  return walk.lines;
}

function lineOfText(text: string, line: number): TextLine {
  const spans = inlineSpans(text.replace(/^\ufeff/, ''));
  const bold: { start: number; end: number }[] = [];
  let made = '';
  for (const span of spans) {
    const start = made.length;
    made += span.pieces.map((piece) => piece.text).join('');
    if (span.bold) addStretch(bold, start, made.length);
  }
  return { kind: 'text', text: made, bold, line };
}

interface Walk {
  readonly lines: SourceLine[];
  /** Number of the last line with something on it. */
  last: number;
}

function addBlocks(walk: Walk, blocks: readonly Block[], isFramed: boolean): void {
  let joined: Paragraph[] = [];
  const flush = (): void => {
    if (joined.length > 0) addParagraph(walk, joined, isFramed);
    joined = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      joined.push(block);
      // The end between two paragraphs may be deleted: they are one then.
      if (isIn(block.changes, 'accepted')) flush();
      continue;
    }
    flush();
    if (isMastheadTable(block))
      for (const cell of block.rows.flatMap(({ cells }) => cells)) addBlocks(walk, cell.blocks, false);
    else addTable(walk, block);
  }
  flush();
}

interface Piece {
  readonly text: string;
  readonly look: Look;
}

function addParagraph(walk: Walk, paragraphs: readonly Paragraph[], isFramed: boolean): void {
  const last = paragraphs.at(-1) as Paragraph;
  const number = paragraphs.find((one) => one.number !== undefined)?.number;
  walk.last = number ?? walk.last;
  const inline = paragraphs.flatMap((paragraph) => paragraph.inline);
  const runs = inline.filter(isShown);
  const first = runs[0]?.look ?? { bold: false, italic: false, underline: false };
  const counted = last.list ? `${last.list.text ?? '●'}` : '';
  const pieces: readonly Piece[] = [...(counted === '' ? [] : [{ text: counted, look: first }]), ...runs];
  const { style } = last;
  const { lines } = walk;
  let count = 0;
  const parts = splitAtBreaks(pieces);
  for (const part of isBrokenByPage(style.name) ? [parts.flat()] : parts) {
    const line = lineOfPieces(part, walk.last + count);
    if (line.text === '') continue;
    lines.push({
      ...line,
      ...(style.name !== undefined && { style: style.name.toLowerCase() }),
      ...(style.align && { align: style.align }),
      ...(style.outline !== undefined && { outline: style.outline }),
      ...(style.pageBreakBefore && count === 0 && { newPage: true }),
      ...(isFramed && { isFramed: true }),
    });
    count += 1;
  }
  walk.last += Math.max(count - 1, 0);
  for (const one of inline) {
    if (one.kind === 'picture' && isIn(one.changes, 'accepted')) lines.push(pictureOf(one, walk.last));
    else if (one.kind === 'box') addBlocks(walk, one.blocks, true);
  }
}

const isShown = (one: Inline): one is Run =>
  one.kind === 'run' && one.aside === undefined && isIn(one.changes, 'accepted') && one.text !== '';

const pictureOf = (one: Extract<Inline, { kind: 'picture' }>, line: number): PictureLine => ({
  kind: 'picture',
  ...(one.part !== undefined && { part: one.part }),
  ...(one.width !== undefined && { width: one.width }),
  ...(one.alt !== undefined && { alt: one.alt }),
  line,
});

function splitAtBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const { text, look } of pieces)
    for (const [index, own] of text.split('\n').entries()) {
      if (index > 0) parts.push([]);
      if (own !== '') parts.at(-1)?.push({ text: own, look });
    }
  return parts;
}

function lineOfPieces(pieces: readonly Piece[], line: number): TextLine {
  const bold: { start: number; end: number }[] = [];
  let text = '';
  let turn: number | undefined;
  const first = pieces[0]?.look;
  for (const piece of pieces) {
    if (first && turn === undefined && !isAlike(piece.look, first)) turn = text.length;
    if (piece.look.bold) addStretch(bold, text.length, text.length + piece.text.length);
    text += piece.text;
  }
  return trimmed({
    kind: 'text',
    text,
    bold,
    line,
    ...(first && { look: first }),
    ...(turn !== undefined && { turn }),
  });
}

const isAlike = (a: Look, b: Look): boolean => a.face === b.face && a.size === b.size && a.bold === b.bold;

function addStretch(bold: { start: number; end: number }[], start: number, end: number): void {
  const last = bold.at(-1);
  if (last?.end === start) last.end = end;
  else if (end > start) bold.push({ start, end });
}

function addTable(walk: Walk, table: Table): void {
  const shown = table.rows.filter(({ changes }) => isIn(changes, 'accepted'));
  const rows = shown.map(({ cells }) => cells.filter((cell) => cell.rows > 0 && isIn(cell.changes, 'accepted')));
  // A table of one column is a frame round lines.
  if (rows.every((cells) => cells.length <= 1)) {
    for (const cells of rows) for (const cell of cells) addBlocks(walk, cell.blocks, true);
    return;
  }
  const start = walk.last + 1;
  const styles = new Set<string | undefined>();
  const grid = shown.map(({ isHeader }, index): GridRow => {
    const cells = (rows[index] ?? []).map((cell): GridCell => {
      const inner: Walk = { lines: [], last: walk.last };
      addBlocks(inner, cell.blocks, false);
      walk.last = inner.last;
      for (const one of inner.lines) if (one.kind === 'text') styles.add(one.style);
      const picture = inner.lines.find((one): one is PictureLine => one.kind === 'picture');
      return {
        text: inner.lines.flatMap((line) => textsIn(line, isHeader)).join('\n'),
        column: cell.column,
        columns: cell.columns,
        rows: cell.rows,
        ...(picture && { picture }),
      };
    });
    return { cells, isHeader };
  });
  const [above, below] = grid;
  // Pictures beside each other, each over its caption, as our own documents have them.
  const isPictureRow =
    grid.length === (below ? 2 : 1) &&
    above?.cells.every(({ picture, text }) => picture && text === '') === true &&
    below?.cells.every(({ picture }) => !picture) !== false &&
    [...styles].every((style) => style === '图题');
  walk.lines.push({
    ...{ kind: 'table', rows: grid, columns: table.columns, line: start },
    ...(isPictureRow && { isPictureRow }),
  });
}

/** The head of a table looks as heads do. */
const textsIn = (line: SourceLine, isHeader: boolean): readonly string[] =>
  line.kind === 'text' ? [isHeader ? line.text : written(line)] : line.kind === 'table' ? textsOfTable(line) : [];

const textsOfTable = ({ rows }: TableLine): readonly string[] =>
  rows.flatMap(({ cells }) => cells.map(({ text }) => text).filter((text) => text !== ''));
