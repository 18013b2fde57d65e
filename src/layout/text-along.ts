/** No signature without text on its page (GB/T 9704-2012, 7.3.5.5): what stands above it goes along. */

import { fromBelow } from './from-below.ts';
import { paragraphLines } from './lines-of.ts';
import { withProps } from './paragraph.ts';
import type { PagePart, PageParts, PartFamily } from './parts.ts';
import type { Setting } from './setting.ts';
import type { Block, Row } from './tree.ts';

/** The block above each signature, and above an 附件说明 between, is kept with what follows it. */
export const withTextAlong = (parts: PageParts, setting: Setting): PageParts =>
  fromBelow(parts, (part, wanted) => {
    if (part.blocks.length === 0) return [part, wanted];
    const wants = part.needsText === true || (wanted && part.noText === true);
    return [wanted ? endKept(part, setting) : part, wants];
  });

/** What is text, or is read as such; a picture would leave too much of its page empty. */
const text: ReadonlySet<PartFamily> = new Set(['text', 'aside', 'table']);

/** Nothing can be kept across the end of a section. */
function endKept(part: PagePart, setting: Setting): PagePart {
  const last = part.blocks.at(-1);
  if (!last || part.columns || part.landscape || !text.has(part.family)) return part;
  return { ...part, blocks: [...part.blocks.slice(0, -1), kept(last, setting)] };
}

function kept(block: Block, setting: Setting): Block {
  if (block.kind === 'table')
    return { ...block, rows: block.rows.map((row, at) => (at < block.rows.length - 1 ? row : keptRow(row))) };
  // Word and LibreOffice move a kept paragraph whole: a long one would leave the page before it far from its 22 lines.
  return paragraphLines(block, setting) > setting.preset.signature.textAlong
    ? block
    : withProps(block, { keepNext: true });
}

const keptRow = (row: Row): Row => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((line) => withProps(line, { keepNext: true })) })),
});
