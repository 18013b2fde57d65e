/** The sheet: paper, type area, page numbers. */

import { mmToTwip, ptToTwip, type Twip, twip } from '../measure.ts';
import type { Preset } from '../preset/preset.ts';
import { paragraph, withProps } from './paragraph.ts';
import type { Block, Cell, PageSetup, Paragraph, ParagraphProps, Run } from './tree.ts';
import { charsWide, snugPitch } from './units.ts';

export function pageSetup(preset: Preset): PageSetup {
  const { paper, margins, page } = preset;
  return {
    width: mmToTwip(paper.width),
    height: mmToTwip(paper.height),
    margin: {
      top: mmToTwip(margins.top),
      right: mmToTwip(margins.right),
      bottom: mmToTwip(margins.bottom),
      left: mmToTwip(margins.left),
    },
    headerDistance: mmToTwip(page.header),
    footerDistance: ptToTwip(page.footer),
    linePitch: ptToTwip(margins.pitch),
    footers: { odd: [pageNumber(preset, 'right')], even: [pageNumber(preset, 'left')] },
  };
}

/** 版心: what the margins leave of a sheet. */
export const areaOf = ({ width, height, margin }: PageSetup): { readonly width: Twip; readonly height: Twip } => ({
  width: twip(width - margin.left - margin.right),
  height: twip(height - margin.top - margin.bottom),
});

/**
 * The sheet turned so that its top lies where the left edge was: the same type area, the head of a table on the binding
 * side of odd pages and on the outer side of even ones (8).
 */
export function landscapePage(preset: Preset): PageSetup {
  const upright = pageSetup(preset);
  const { margin } = upright;
  const { linePitch: _, ...sheet } = upright;
  return {
    ...sheet,
    width: upright.height,
    height: upright.width,
    landscape: true,
    // Its line is empty and must not reach the type area, whose edge is lower here.
    footerDistance: upright.headerDistance,
    margin: { top: margin.left, right: margin.top, bottom: margin.right, left: margin.bottom },
    footers: { odd: turned(upright, 'odd', preset), even: turned(upright, 'even', preset) },
  };
}

/**
 * The page number where the other pages have it: a column beside the text, its line turned with the sheet (8). A table
 * laid on the sheet, since LibreOffice loses the place of a drawing in a footer when it lays a page out again.
 */
function turned(upright: PageSetup, side: 'odd' | 'even', preset: Preset): Block[] {
  const { margin, footerDistance, footers } = upright;
  const line = ptToTwip(snugPitch(preset, preset.styles.Footer.size ?? preset.type.size));
  const cell: Cell = { borders: {}, turned: true, blocks: footers[side].filter((block) => block.kind === 'paragraph') };
  return [
    {
      kind: 'table',
      columns: [line],
      cellMargin: { left: twip(0), right: twip(0) },
      anchor: { edge: 'sheet', left: footerDistance, top: margin.left },
      rows: [{ cantSplit: true, height: areaOf(upright).width, cells: [cell] }],
    },
    paragraph('Footer', []),
  ];
}

/** A page that bears no number still has the line of one: without a footer of its own it would show the one before. */
const noNumber = (): Paragraph => paragraph('Footer', []);

export const unnumbered = ({ footers, ...page }: PageSetup): PageSetup => ({
  ...page,
  footers: { odd: footers.odd.map(emptied), even: footers.even.map(emptied) },
});
const emptied = (block: Block): Block =>
  block.kind === 'paragraph' && block.style === 'Footer' ? withProps(noNumber(), heightOf(block)) : block;
const heightOf = ({ props }: Paragraph): ParagraphProps =>
  props?.before === undefined ? {} : { before: props.before };

/**
 * The line of the number as high as the room below the type area. LibreOffice forgets that room where a section begins on an
 * even page, and lays the foot of its page too low; the number stands at the foot of its line, where it stood.
 */
export function withHighFooters(page: PageSetup, preset: Preset): PageSetup {
  const line = ptToTwip(snugPitch(preset, preset.styles.Footer.size ?? preset.type.size));
  const before = twip(Math.max(0, page.margin.bottom - page.footerDistance - line));
  const high = (block: Block): Block =>
    block.kind === 'paragraph' && block.style === 'Footer' ? withProps(block, { before }) : block;
  const { odd, even, ...footers } = page.footers;
  return { ...page, footers: { ...footers, odd: odd.map(high), even: even.map(high) } };
}

/** On the outer side of a sheet printed on both sides, one character in (7.5), where the office wants it nowhere else. */
function pageNumber(preset: Preset, side: 'left' | 'right'): Paragraph {
  if (preset.pageNumber === 'none') return noNumber();
  const { before, after } = preset.words.pageNumber;
  const runs: Run[] = [{ kind: 'text', text: before }, { kind: 'page-number' }, { kind: 'text', text: after }];
  const inset = charsWide(preset, preset.page.numberSide, preset.styles.Footer.size);
  if (preset.pageNumber === 'center') return paragraph('Footer', runs, { align: 'center' });
  return paragraph('Footer', runs, { align: side, indent: { [side]: inset } });
}
