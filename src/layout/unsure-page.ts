/** Whether the page that a text ends on is as good as certain: other faces and programs break a line or two elsewhere. */

import { areaOf } from './page.ts';
import type { Placed } from './page-fill.ts';
import type { Setting } from './setting.ts';
import type { Block, PageSection } from './tree.ts';
import { linesHigh } from './units.ts';

/** @param room what is left below the last of `placed` for all that has to stand there */
export function isUnsurePage(
  sections: readonly PageSection[],
  placed: readonly Placed[],
  room: number,
  { preset }: Setting,
): boolean {
  const { pageSlack, pageSlackDrawn } = preset.imprint;
  const slack = linesHigh(preset, placed.some(({ block }) => isDrawn(block)) ? pageSlackDrawn : pageSlack);
  // What begins a page by itself takes the number of the page above it along.
  const ends = placed.filter((_, index) => isBroken(placed[index], placed[index + 1], sections));
  return (
    room < slack ||
    ends.some(({ bottom, last }) => last > 1 && bottom < slack) ||
    ends.slice(0, -1).some(({ bottom, section }) => bottom > heightOf(sections[section]) - slack)
  );
}

/** Its height is not that of lines. */
const isDrawn = (block: Block): boolean =>
  block.kind === 'table' ? !block.anchor : block.runs.some(({ kind }) => kind === 'image');

const heightOf = (section: PageSection | undefined): number => (section ? areaOf(section.page).height : 0);

/** Between the two a page ends in any case, or the text does. */
const isBroken = (above: Placed | undefined, below: Placed | undefined, sections: readonly PageSection[]): boolean =>
  below === undefined ||
  (below.section !== above?.section && sections[below.section]?.start !== 'continuous') ||
  (below.block.kind === 'paragraph' && below.block.props?.pageBreakBefore === true);
