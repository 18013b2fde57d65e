/** 花脸稿: two pages as one, every change a revision. All accepted it is the page after, all refused the page before. */

import type { Block, PageTree, Paragraph } from '../layout/tree.ts';
import type { Step } from './align.ts';
import { matchedPieces } from './match.ts';
import { blocksOf, type PagePiece, piecesOf } from './page-pieces.ts';
import { goneParagraph, mergedParagraph, newParagraph, type Pairing, withLastKept } from './redline-paragraph.ts';
import { goneTable, mergedTable, newTable } from './redline-table.ts';

export interface Redline {
  readonly tree: PageTree;
  /** What of the layout no revision says: styles, paper, headers and footers are those of the page after. */
  readonly unmarked: readonly ('styles' | 'paper' | 'edges')[];
}

/** @param by who made the changes, as Word shows it, and when (ISO 8601) */
export function redlined(before: PageTree, after: PageTree, by: NonNullable<PageTree['revisions']>): Redline {
  const pairing = pairingOf(before, after);
  const sections = mergedSections(before, after, pairing);
  const unmarked = [
    ...(isSame(before.styles, after.styles) ? [] : (['styles'] as const)),
    ...(isSame(before.sections.map(paperOf), after.sections.map(paperOf)) ? [] : (['paper'] as const)),
    ...(isSame(before.sections.map(edgesOf), after.sections.map(edgesOf)) ? [] : (['edges'] as const)),
  ];
  return { tree: { ...after, sections, revisions: by }, unmarked };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const paperOf = ({ start, columns, page: { headers: _, footers: __, ...page } }: PageTree['sections'][number]) => ({
  start,
  columns,
  page,
});
const edgesOf = ({ page: { headers, footers } }: PageTree['sections'][number]) => ({ headers, footers });

function pairingOf(before: PageTree, after: PageTree): Pairing & { readonly blocks: ReadonlyMap<number, number> } {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  const steps = matchedPieces(a, b);
  const moves = new Map<PagePiece, number>();
  const stayed = new Map<PagePiece, PagePiece>();
  for (const step of steps) {
    if (step.kind === 'removed' || step.kind === 'added') continue;
    const [old, now] = [a[step.before] as PagePiece, b[step.after] as PagePiece];
    if (step.kind !== 'moved') stayed.set(now, old);
    else if (old.text === now.text && old.row === undefined) {
      const number = moves.size / 2 + 1;
      moves.set(old, number).set(now, number);
    }
  }
  const blocks = blockPairs(before, after, a, b, steps);
  const inBlock = (all: readonly PagePiece[]): ReadonlyMap<number, readonly PagePiece[]> => {
    const found = new Map<number, PagePiece[]>();
    for (const one of all) found.set(one.block, [...(found.get(one.block) ?? []), one]);
    return found;
  };
  return { blocks, moves, stayed, before: inBlock(a), after: inBlock(b) };
}

/** Of each block after the one before that most of its words stood in; rising on both sides. */
function blockPairs(
  before: PageTree,
  after: PageTree,
  a: readonly PagePiece[],
  b: readonly PagePiece[],
  steps: readonly Step[],
): ReadonlyMap<number, number> {
  const votes = new Map<number, Map<number, number>>();
  for (const step of steps) {
    if (step.kind !== 'same' && step.kind !== 'changed') continue;
    const [old, now] = [a[step.before] as PagePiece, b[step.after] as PagePiece];
    const own = votes.get(now.block) ?? new Map<number, number>();
    own.set(old.block, (own.get(old.block) ?? 0) + Math.min(old.text.length, now.text.length) + 1);
    votes.set(now.block, own);
  }
  const [was, is] = [blocksOf(before), blocksOf(after)];
  const pairs = new Map<number, number>();
  let last = -1;
  for (let index = 0; index < is.length; index++) {
    const candidates = [...(votes.get(index) ?? [])]
      .filter(([old]) => old > last && was[old]?.kind === is[index]?.kind)
      .sort((one, other) => other[1] - one[1]);
    const [best] = candidates;
    if (!best) continue;
    pairs.set(index, best[0]);
    last = best[0];
  }
  return pairs;
}

function mergedSections(
  before: PageTree,
  after: PageTree,
  pairing: ReturnType<typeof pairingOf>,
): PageTree['sections'] {
  const old = before.sections.flatMap(({ blocks }, section) => blocks.map((block) => ({ block, section })));
  const paired = new Set(pairing.blocks.values());
  const isPaired = before.sections.length === after.sections.length;
  let [from, to] = [0, 0];
  return after.sections.map((section, index) => {
    const found: Block[] = [];
    const goneUpTo = (end: number, isOwn: (section: number) => boolean = () => true): void => {
      for (; from < end && isOwn(old[from]?.section ?? 0); from++)
        if (!paired.has(from)) found.push(gone((old[from] as { block: Block }).block, from, pairing));
    };
    for (const block of section.blocks) {
      const partner = pairing.blocks.get(to);
      if (partner !== undefined) {
        goneUpTo(partner);
        found.push(merged((old[partner] as { block: Block }).block, block, partner, to, pairing));
        from = partner + 1;
      } else found.push(come(block, to, pairing));
      to += 1;
    }
    const isLast = index === after.sections.length - 1;
    goneUpTo(old.length, (own) => isLast || (isPaired && own <= index));
    return { ...section, blocks: withLastKept(found) };
  });
}

const gone = (block: Block, index: number, pairing: Pairing): Block =>
  block.kind === 'paragraph' ? goneParagraph(block, pairing.before.get(index) ?? [], pairing) : goneTable(block);

const come = (block: Block, index: number, pairing: Pairing): Block =>
  block.kind === 'paragraph' ? newParagraph(block, pairing.after.get(index) ?? [], pairing) : newTable(block);

function merged(old: Block, now: Block, from: number, to: number, pairing: Pairing): Block {
  const [a, b] = [pairing.before.get(from) ?? [], pairing.after.get(to) ?? []];
  if (old.kind === 'table' && now.kind === 'table') return mergedTable(old, now, a, b, pairing);
  return mergedParagraph(old as Paragraph, now as Paragraph, a, b, pairing);
}
