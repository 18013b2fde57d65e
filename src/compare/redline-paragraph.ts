/** Two paragraphs as one with revisions; and one that came or went. */

import type { Block, Paragraph, Revision, Run } from '../layout/tree.ts';
import { type PagePiece, textOfParagraph } from './page-pieces.ts';
import { mergedRuns, runsBetween, withRevision } from './run-slices.ts';
import { changedWords, type EditPiece } from './words.ts';

/** What of two pages is what. */
export interface Pairing {
  /** A piece that stayed in its place → the piece it was made of. */
  readonly stayed: ReadonlyMap<PagePiece, PagePiece>;
  /** Both ends of a move, of words that did not change, by its number. */
  readonly moves: ReadonlyMap<PagePiece, number>;
  /** The pieces of each block. */
  readonly before: ReadonlyMap<number, readonly PagePiece[]>;
  readonly after: ReadonlyMap<number, readonly PagePiece[]>;
}

const revisionOf = (piece: PagePiece, side: 'before' | 'after', { moves }: Pairing): Revision => {
  const move = moves.get(piece);
  if (move === undefined) return { kind: side === 'before' ? 'deleted' : 'inserted' };
  return { kind: side === 'before' ? 'movedFrom' : 'movedTo', move };
};

const runsOf = ({ runs }: Paragraph, { start, end }: PagePiece): readonly Run[] => runsBetween(runs, start, end);

export const goneParagraph = (paragraph: Paragraph, pieces: readonly PagePiece[], pairing: Pairing): Paragraph =>
  whole(paragraph, pieces, 'before', pairing);
export const newParagraph = (paragraph: Paragraph, pieces: readonly PagePiece[], pairing: Pairing): Paragraph =>
  whole(paragraph, pieces, 'after', pairing);

function whole(
  paragraph: Paragraph,
  pieces: readonly PagePiece[],
  side: 'before' | 'after',
  pairing: Pairing,
): Paragraph {
  const runs = pieces.flatMap((piece) => withRevision(runsOf(paragraph, piece), revisionOf(piece, side, pairing)));
  const [only, more] = pieces;
  const own = only && !more ? revisionOf(only, side, pairing) : undefined;
  const mark: Revision = { kind: own?.kind ?? (side === 'before' ? 'deleted' : 'inserted') };
  return { ...paragraph, runs, revision: { mark } };
}

/** All of a paragraph of a cell, say, of which the pieces are not known. */
export function wholly(paragraph: Paragraph, kind: 'deleted' | 'inserted'): Paragraph {
  return { ...paragraph, runs: withRevision(paragraph.runs, { kind }), revision: { mark: { kind } } };
}

export function mergedParagraph(
  old: Paragraph,
  now: Paragraph,
  a: readonly PagePiece[],
  b: readonly PagePiece[],
  pairing: Pairing,
): Paragraph {
  const own = new Set(a);
  const kept = new Set(b.flatMap((piece) => pairing.stayed.get(piece) ?? []).filter((piece) => own.has(piece)));
  const rest = [...a];
  const runs: Run[] = [];
  const goneBefore = (piece: PagePiece | undefined): void => {
    for (let next = rest[0]; next !== undefined && next !== piece; next = rest[0]) {
      rest.shift();
      if (!kept.has(next)) runs.push(...withRevision(runsOf(old, next), revisionOf(next, 'before', pairing)));
    }
  };
  for (const piece of b) {
    const was = pairing.stayed.get(piece);
    if (was === undefined || !own.has(was)) {
      runs.push(...withRevision(runsOf(now, piece), revisionOf(piece, 'after', pairing)));
      continue;
    }
    goneBefore(was);
    rest.shift();
    const [text, other] = [textOfParagraph(old), textOfParagraph(now)];
    const pieces = changedWords(text.slice(was.start, was.end), other.slice(piece.start, piece.end));
    runs.push(...mergedRuns(old.runs, now.runs, pieces, [was.start, piece.start]));
  }
  goneBefore(undefined);
  return looking(old, { ...now, runs });
}

/** Both paragraphs of a cell, word by word; a name or a figure is one word. */
export function mergedWords(old: Paragraph, now: Paragraph): Paragraph {
  const [before, after] = [textOfParagraph(old), textOfParagraph(now)];
  const isWhole =
    before !== after && [before, after].every((text) => text.length <= longestWord && !/[，。；\n]/u.test(text));
  const pieces: readonly EditPiece[] = isWhole ? [{ kind: 'changed', before, after }] : changedWords(before, after);
  return looking(old, { ...now, runs: mergedRuns(old.runs, now.runs, pieces, [0, 0]) });
}

/** 正在整改 for 已整改. */
const longestWord = 8;

type Look = Pick<Paragraph, 'style' | 'props'>;
const lookOf = ({ style, props }: Look): Look => ({ style, ...(props && { props }) });
const isSameLook = (a: Look, b: Look): boolean =>
  a.style === b.style && JSON.stringify(a.props ?? {}) === JSON.stringify(b.props ?? {});

/** With the look it had, where that is otherwise. */
function looking(old: Look, now: Paragraph): Paragraph {
  return isSameLook(old, now) ? now : { ...now, revision: { ...now.revision, was: lookOf(old) } };
}

/**
 * The end of the last paragraph cannot come or go, nor can that of one before a table. One that came and one that went are
 * one paragraph there, with other words. Else the end before it comes or goes, and both bear the looks of what remains, for
 * some programs keep those of the first and some those of the last.
 */
export function withLastKept<T extends Block>(blocks: readonly T[]): readonly T[] {
  const found: Block[] = [...blocks];
  for (let index = found.length - 1; index >= 0; index--) {
    const next = found[index + 1];
    if (!isMarked(found[index]) || (next !== undefined && next.kind !== 'table')) continue;
    let first = index;
    while (isMarked(found[first - 1])) first--;
    const marked = found.slice(first, index + 1).filter(isMarked);
    const [gone, come] = [marked.findLast(isGone), marked.findLast((one) => !isGone(one))];
    if (gone && come) {
      const rest = marked.filter((one) => one !== gone && one !== come);
      found.splice(first, marked.length, ...rest, replaced(gone, come));
    } else {
      const stays = found[first - 1];
      const last = gone ?? come;
      if (stays?.kind === 'paragraph' && last)
        found.splice(first - 1, marked.length + 1, ...joined(stays, marked, last));
    }
    index = first;
  }
  return found as unknown as readonly T[];
}

type Marked = Paragraph & { readonly revision: { readonly mark: Revision } };
const isMarked = (block: Block | undefined): block is Marked =>
  block?.kind === 'paragraph' && block.revision?.mark !== undefined;
const isGone = ({ revision: { mark } }: Marked): boolean => mark.kind === 'deleted' || mark.kind === 'movedFrom';

/** One paragraph of the words of both. */
function replaced(gone: Marked, come: Marked): Paragraph {
  const { revision: _, ...shown } = come;
  return looking(gone, { ...shown, runs: [...gone.runs, ...come.runs] });
}

/** The end of what stays stands for that of the last, which remains. */
function joined(stays: Paragraph, marked: readonly Marked[], last: Marked): readonly Paragraph[] {
  const [shown, was]: readonly [Look, Look] = isGone(last) ? [stays, last] : [last, stays.revision?.was ?? stays];
  const { revision: _, props: __, ...bare } = last;
  const mark: Revision = { kind: isGone(last) ? 'deleted' : 'inserted' };
  return [
    { ...stays, revision: { ...stays.revision, mark } },
    ...marked.slice(0, -1),
    looking(was, { ...bare, ...lookOf(shown) }),
  ];
}
