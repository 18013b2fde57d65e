/** A document as its paragraphs, those of cells and boxes among them: what is compared, and where each stands. */

import type { Block, Flow, Inline, Look, Paragraph } from '../flow/flow.ts';
import { isIn, isOfPage } from '../flow/text.ts';

/** Where a paragraph stands. Cells, boxes and what is above or below the page are places of their own. */
export type PlaceOnPage =
  | { readonly kind: 'body' | 'box' | 'note' | 'header' | 'footer' }
  /** All from 1: the table among those of the document, its row, its column. */
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number };

export interface ComparedParagraph {
  /** As printed once all revisions are accepted: with the number that Word counts, and a mark for each picture. */
  readonly text: string;
  readonly place: PlaceOnPage;
  /** As messages count paragraphs; absent where nothing is printed in it. */
  readonly number?: number;
  /** The characters of `text`, in stretches that look alike. */
  readonly looks: readonly { readonly length: number; readonly look: Look | undefined }[];
  /** Names of the parts of its pictures, in order. */
  readonly pictures: readonly string[];
}

/** What stands for a picture in a text. */
export const pictureMark = '\u{fffc}';

/** Reading order: the body, its notes, then what stands above and below the pages, where the same words are said once. */
export function paragraphsOf(flow: Flow): readonly ComparedParagraph[] {
  const walk: Walk = { found: [], tables: 0 };
  addBlocks(walk, flow.blocks, { kind: 'body' });
  for (const { blocks } of flow.notes) addBlocks(walk, blocks, { kind: 'note' });
  const margins: Walk = { found: [], tables: 0 };
  for (const { kind, blocks } of flow.margins) addBlocks(margins, blocks, { kind });
  const said = new Set<string>();
  for (const one of margins.found) {
    const key = `${one.place.kind} ${one.text}`;
    if (one.text.trim() !== '' && !said.has(key)) walk.found.push(one);
    said.add(key);
  }
  return walk.found;
}

interface Walk {
  readonly found: ComparedParagraph[];
  tables: number;
}

function addBlocks(walk: Walk, blocks: readonly Block[], place: PlaceOnPage): void {
  // The end between two paragraphs may be deleted: they are one then.
  let joined: Paragraph[] = [];
  const flush = (): void => {
    if (joined.length > 0) addParagraph(walk, joined, place);
    joined = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      joined.push(block);
      if (isIn(block.changes, 'accepted')) flush();
      continue;
    }
    flush();
    walk.tables += 1;
    const table = walk.tables;
    for (const [index, { cells, changes }] of block.rows.entries())
      if (isIn(changes, 'accepted'))
        for (const { blocks: inner, column, changes: own } of cells)
          if (isIn(own, 'accepted')) addBlocks(walk, inner, placeOfCell(place, table, index + 1, column + 1));
  }
  flush();
}

/** A table in a header or a note is of no interest as one. */
const placeOfCell = (place: PlaceOnPage, table: number, row: number, column: number): PlaceOnPage =>
  place.kind === 'body' || place.kind === 'cell' ? { kind: 'cell', table, row, column } : place;

function addParagraph(walk: Walk, paragraphs: readonly Paragraph[], place: PlaceOnPage): void {
  const [first] = paragraphs as readonly [Paragraph];
  const { list } = first;
  const pieces = withinBreaks([
    // A bullet of a symbol font is some bullet.
    ...(list ? [{ text: list.text ?? '●', look: undefined }] : []),
    ...paragraphs.flatMap(({ inline }) => inline.map(pieceOf)),
  ]);
  const number = paragraphs.find((one) => one.number !== undefined)?.number;
  walk.found.push({
    text: pieces.map(({ text }) => text).join(''),
    place,
    ...(number !== undefined && { number }),
    looks: pieces.flatMap(({ text, look }) => (text === '' ? [] : [{ length: text.length, look }])),
    pictures: pieces.flatMap(({ part }) => part ?? []),
  });
  const inBox: PlaceOnPage = place.kind === 'body' || place.kind === 'cell' ? { kind: 'box' } : place;
  for (const { inline } of paragraphs)
    for (const one of inline) if (one.kind === 'box') addBlocks(walk, one.blocks, inBox);
}

interface Piece {
  readonly text: string;
  readonly look: Look | undefined;
  readonly part?: string;
}

/** A page break is a break as well, and LibreOffice writes one at the end of a paragraph for one before the next. */
function withinBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const isPrinted = ({ text }: Piece): boolean => /[^\n]/.test(text);
  const [first, last] = [pieces.findIndex(isPrinted), pieces.findLastIndex(isPrinted)];
  return pieces.slice(Math.max(first, 0), last + 1).map((piece, index, kept) => {
    const begun = index === 0 ? piece.text.replace(/^\n+/, '') : piece.text;
    return { ...piece, text: index === kept.length - 1 ? begun.replace(/\n+$/, '') : begun };
  });
}

const nothing: Piece = { text: '', look: undefined };

function pieceOf(one: Inline): Piece {
  switch (one.kind) {
    case 'run':
      return one.aside !== undefined || !isIn(one.changes, 'accepted') || isOfPage(one)
        ? nothing
        : { text: one.text, look: one.look };
    case 'picture':
      return isIn(one.changes, 'accepted')
        ? { text: pictureMark, look: undefined, ...(one.part !== undefined && { part: one.part }) }
        : nothing;
    case 'box':
    case 'note':
    case 'comment':
      return nothing;
  }
}
