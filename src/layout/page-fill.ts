/** On which page each block stands, and where on it, as near as can be known without laying them out. */

import { type Looks, piecesOf, resolvedStyles, rowHeight } from './block-heights.ts';
import { areaOf } from './page.ts';
import type { Block, PageSection, Row, Style } from './tree.ts';
import { sum } from './width.ts';

export interface Placed {
  readonly block: Block;
  readonly section: number;
  /** In its section. */
  readonly index: number;
  /** Its first and its last page, from 1. */
  readonly first: number;
  readonly last: number;
  /** How much of its first page stands above it, and how much of its last one is filled with it. */
  readonly top: number;
  readonly bottom: number;
  /** Lines, of a paragraph. */
  readonly lines: number;
}

/** A paragraph or a row, in the heights of its lines. */
interface Unit {
  readonly block: number;
  readonly heights: readonly number[];
  readonly breaks: boolean;
  /** Nowhere broken, and on the page of the next. */
  readonly keptNext: boolean;
}

export function placedBlocks(sections: readonly PageSection[], styles: readonly Style[]): Placed[] {
  const looks = resolvedStyles(styles);
  const placed: Placed[] = [];
  let [page, filled] = [0, 0];
  for (const [number, section] of sections.entries()) {
    const { height: room, width } = areaOf(section.page);
    if (section.start !== 'continuous' || page === 0) [page, filled] = [pageAfter(page, section), 0];
    const share = section.columns?.count ?? 1;
    const units = [...unitsOf(section, looks, width)];
    for (let start = 0; start < units.length; ) {
      let end = start;
      while (units[end]?.keptNext && end < units.length - 1) end += 1;
      const group = units.slice(start, end + 1);
      const whole = sum(group.slice(0, -1).flatMap(({ heights }) => heights)) + (group.at(-1)?.heights[0] ?? 0);
      if (filled > 0 && filled + whole / share > room && whole <= room) [page, filled] = [page + 1, 0];
      for (const unit of group) {
        if (unit.breaks && filled > 0) [page, filled] = [page + 1, 0];
        const [first, top] = [page, filled];
        let started: readonly [number, number] | undefined;
        for (const height of unit.heights) {
          if (filled > 0 && filled + height / share > room) [page, filled] = [page + 1, 0];
          started ??= [page, filled];
          filled += height / share;
        }
        const [onPage, above] = started ?? [first, top];
        const before = placed.at(-1);
        const lines = unit.heights.length;
        if (before?.section === number && before.index === unit.block)
          placed[placed.length - 1] = { ...before, last: page, bottom: filled };
        else {
          const block = section.blocks[unit.block] as Block;
          placed.push({
            block,
            section: number,
            index: unit.block,
            first: onPage,
            last: page,
            top: above,
            bottom: filled,
            lines,
          });
        }
      }
      start = end + 1;
    }
  }
  return placed;
}

/** An even page leaves a blank one before it where it has to. */
export const pageAfter = (page: number, { start }: Pick<PageSection, 'start'>): number =>
  page + (start === 'even' && page % 2 === 0 ? 2 : 1);

function* unitsOf({ blocks, columns }: PageSection, looks: Looks, width: number): Iterable<Unit> {
  const line = columns ? (width - (columns.count - 1) * columns.gap) / columns.count : width;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const pieces = [...piecesOf(block, looks, line)];
      const keptNext = block.props?.keepNext ?? looks.get(block.style)?.keepNext ?? false;
      yield {
        block: index,
        heights: pieces.map(({ height }) => height),
        breaks: pieces.some(({ breaks }) => breaks),
        keptNext,
      };
    } else if (block.anchor) {
      const high = block.anchor.edge === 'bottom' ? sum(block.rows.map((row) => rowHeight(row, block, looks))) : 0;
      yield { block: index, heights: [high], breaks: false, keptNext: false };
    } else
      for (const row of block.rows)
        yield { block: index, heights: [rowHeight(row, block, looks)], breaks: false, keptNext: isKept(row) };
  }
}

const isKept = ({ cells }: Row): boolean => cells.some(({ blocks }) => blocks.some(({ props }) => props?.keepNext));
