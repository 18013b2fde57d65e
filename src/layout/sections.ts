/** Parts one below the other: the room between them, breaks, and a section of its own for what stands in columns. */

import { pt } from '../measure.ts';
import { paragraph, space, withProps } from './paragraph.ts';
import type { Family, Part } from './parts.ts';
import type { Setting } from './setting.ts';
import type { Block, PageSection } from './tree.ts';
import { linesHigh } from './units.ts';

interface OpenSection {
  readonly start: PageSection['start'];
  readonly columns?: Part['columns'];
  readonly blocks: Block[];
}

export function sectionsOf(parts: readonly (Part | 'page-break')[], setting: Setting): PageSection[] {
  const sections: OpenSection[] = [];
  let above: Family | undefined;
  let breaks = false;
  for (const part of parts) {
    if (part === 'page-break') {
      // Before anything stands on the page there is nothing to break.
      breaks = above !== undefined;
    } else if (part.blocks.length > 0) {
      breaks ||= above !== undefined && (part.ownPage ?? false);
      place(part, sections, breaks, breaks ? 0 : gapAbove(above, part, setting), setting);
      above = part.family;
      breaks = false;
    }
  }
  if (sections.length === 0) sections.push({ start: 'page', blocks: [paragraph('Body', [])] });
  return sections.map(({ start, columns, blocks }) => ({
    start,
    page: setting.page,
    ...(columns ? { columns } : {}),
    blocks,
  }));
}

function place(part: Part, sections: OpenSection[], breaks: boolean, gap: number, setting: Setting): void {
  const last = sections.at(-1);
  if (last && !last.columns && !part.columns) {
    for (const block of opened(part.blocks, breaks, gap, setting)) last.blocks.push(block);
    return;
  }
  // Room above columns stands before them: as space above their first paragraph it would push down one column only.
  if (last && part.columns && gap > 0) last.blocks.push(space('Body', pt(gap * setting.preset.margins.pitch)));
  const blocks = part.columns ? part.blocks : opened(part.blocks, false, gap, setting);
  const start = last && !breaks ? 'continuous' : 'page';
  sections.push({ start, columns: part.columns, blocks: [...blocks] });
}

/** A part's blocks with the break and the room above its first; a table bears neither, so a break has its own line. */
function opened([first, ...rest]: readonly Block[], breaks: boolean, gap: number, { preset }: Setting): Block[] {
  if (!first) return [];
  const pageBreak = breaks ? { pageBreakBefore: true } : {};
  if (first.kind === 'table') {
    const line = withProps(space('ImprintEnd', preset.imprint.endLine), pageBreak);
    return [...(breaks ? [line] : []), first, ...rest];
  }
  return [withProps(first, { ...pageBreak, ...(gap > 0 ? { before: linesHigh(preset, gap) } : {}) }), ...rest];
}

function gapAbove(above: Family | undefined, part: Part, { preset }: Setting): number {
  if (above === undefined) return 0;
  const gaps: Partial<Record<Family, Partial<Record<Family, number>>>> = preset.gaps;
  return part.gap ?? gaps[above]?.[part.family] ?? 0;
}
