/** A text or document that was sent, as a row of lines, tables and pictures, each at its place. */

import type { Block, Flow, Line, Paragraph, ParagraphStyle, Table } from '../../flow/flow.ts';
import { linesOf } from '../../flow/lines.ts';
import { isIn } from '../../flow/text.ts';

export type Part = TextPart | TablePart | PicturePart;

export interface TextPart {
  readonly kind: 'text';
  /** Without the blanks at its ends. */
  readonly text: string;
  /** Code points cut off before it. */
  readonly cut: number;
  /** As messages count. */
  readonly line: number;
  readonly align?: ParagraphStyle['align'];
  /** What Word sets before it, and stands nowhere in the text: `1.`, `●`. */
  readonly number?: string;
  /** The lines of a paragraph that was broken behind its first; `text` is all of it, `glue` what joins one to those before. */
  readonly tail?: readonly TailLine[];
}
interface TailLine extends Pick<TextPart, 'text' | 'cut' | 'line'> {
  readonly glue: string;
}
export interface TablePart {
  readonly kind: 'table';
  readonly table: Table;
  /** Of its first line with something on it. */
  readonly line: number;
  readonly to: number;
  /** The lines of each cell's paragraphs. */
  readonly lines: ReadonlyMap<Paragraph, number>;
}
export interface PicturePart {
  readonly kind: 'picture';
  /** Name for `Flow.part`; absent where the picture lies outside the document. */
  readonly part?: string;
  readonly width?: number;
  readonly alt?: string;
  /** Of the paragraph it stands in, else of the one before. */
  readonly line: number;
}

/** In reading order. */
export function partsOf({ blocks, lines }: Pick<Flow, 'blocks' | 'lines'>): readonly Part[] {
  const top = topOf(blocks);
  const parts: Part[] = [];
  const counted = linesOf([{ blocks }]).map(({ paragraphs, ...line }, index) => ({
    // Its lines of a text count blank ones too.
    line: { ...line, number: lines[index]?.number ?? line.number },
    paragraphs,
    of: top.get(paragraphs.at(-1) as Paragraph) ?? 0,
  }));
  let last = 1;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const own: typeof counted = [];
    while (counted[next] && (counted[next]?.of as number) <= index)
      own.push(counted[next++] as (typeof counted)[number]);
    if (block.kind === 'table') {
      if (own.length > 0) parts.push(tablePart(block, own));
    } else {
      for (const { line, paragraphs } of own) parts.push(textPart(line, paragraphs));
    }
    last = own.at(-1)?.line.number ?? last;
    parts.push(...picturesIn(block, last));
  }
  return parts;
}

/** Each paragraph → the place among the blocks of the one that holds it. */
function topOf(blocks: readonly Block[]): ReadonlyMap<Paragraph, number> {
  const found = new Map<Paragraph, number>();
  const visit = (block: Block, index: number): void => {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) for (const one of cell.blocks) visit(one, index);
      return;
    }
    found.set(block, index);
    for (const one of block.inline) if (one.kind === 'box') for (const inner of one.blocks) visit(inner, index);
  };
  blocks.forEach(visit);
  return found;
}

function textPart(line: Line, paragraphs: readonly Paragraph[]): TextPart {
  const text = line.text.replace(/^[\s\u3000]+/, '');
  const { style, list } = paragraphs.at(-1) as Paragraph;
  return {
    kind: 'text',
    text: text.trimEnd(),
    cut: Array.from(line.text).length - Array.from(text).length,
    line: line.number,
    ...(style.align && { align: style.align }),
    ...(line.numbered && list?.text !== undefined && { number: list.text }),
  };
}

function tablePart(
  table: Table,
  own: readonly { readonly line: Line; readonly paragraphs: readonly Paragraph[] }[],
): TablePart {
  const lines = new Map<Paragraph, number>();
  for (const { line, paragraphs } of own)
    for (const paragraph of paragraphs) if (!lines.has(paragraph)) lines.set(paragraph, line.number);
  return {
    kind: 'table',
    table,
    line: own[0]?.line.number ?? 1,
    to: own.at(-1)?.line.number ?? 1,
    lines,
  };
}

function picturesIn(block: Block, line: number): readonly PicturePart[] {
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.blocks.flatMap((inner) => picturesIn(inner, line))),
    );
  return block.inline.flatMap((one): readonly PicturePart[] => {
    if (one.kind === 'box') return one.blocks.flatMap((inner) => picturesIn(inner, line));
    if (one.kind !== 'picture' || !isIn(one.changes, 'accepted')) return [];
    return [
      {
        kind: 'picture',
        ...(one.part !== undefined && { part: one.part }),
        ...(one.width !== undefined && { width: one.width }),
        ...(one.alt !== undefined && { alt: one.alt }),
        line,
      },
    ];
  });
}
