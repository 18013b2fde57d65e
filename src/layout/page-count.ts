/**
 * How many pages the tree takes, as near as can be known without laying it out: lines are filled by the widths of their
 * characters, pages by the heights of their lines. Enough to say that a document has run over its pages.
 */

import { type Looks, type Piece, piecesOf, resolvedStyles } from './block-heights.ts';
import { areaOf } from './page.ts';
import { pageAfter } from './page-fill.ts';
import type { PageSection, PageTree } from './tree.ts';

/** At least 1. */
export function pageCount(tree: PageTree): number {
  const styles = resolvedStyles(tree.styles);
  let [pages, filled] = [0, 0];
  for (const section of tree.sections) {
    const room = areaOf(section.page);
    if (section.start !== 'continuous' || pages === 0) [pages, filled] = [pageAfter(pages, section), 0];
    const columns = section.columns?.count ?? 1;
    for (const { height, breaks, kept } of heights(section, styles, room.width)) {
      if (breaks && filled > 0) [pages, filled] = [pages + 1, 0];
      filled += height / columns;
      if (filled <= room.height) continue;
      // What is kept together goes over whole; lines flow on.
      const over = kept && height <= room.height ? 1 : Math.ceil(filled / room.height) - 1;
      filled = kept && height <= room.height ? height : filled - over * room.height;
      pages += over;
    }
  }
  return Math.max(pages, 1);
}

function* heights(section: PageSection, looks: Looks, width: number): Iterable<Piece> {
  const columns = section.columns;
  const line = columns ? (width - (columns.count - 1) * columns.gap) / columns.count : width;
  for (const block of section.blocks) yield* piecesOf(block, looks, line);
}
