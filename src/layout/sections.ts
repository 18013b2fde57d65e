/** Parts one below the other: the room between them, breaks, and a section of its own for columns and for a turned sheet. */

import { pt } from '../measure.ts';
import { fromBelow } from './from-below.ts';
import { withLooseLatin } from './long-latin.ts';
import { paragraph, space, withProps } from './paragraph.ts';
import type { PagePart, PageParts, PartFamily } from './parts.ts';
import { landscapeOf, type Setting } from './setting.ts';
import { withTextAlong } from './text-along.ts';
import type { Block, PageSection, PageSetup } from './tree.ts';
import { linesHigh } from './units.ts';

interface OpenSection {
  readonly start: PageSection['start'];
  readonly columns?: PagePart['columns'];
  readonly landscape: boolean;
  readonly blocks: Block[];
}

export function pageSections(parts: PageParts, setting: Setting): PageSection[] {
  const sections: OpenSection[] = [];
  let above: PagePart | undefined;
  // Above the first part there is nothing to break: its section begins a page by itself.
  let breaks = false;
  for (const part of withTheirHeads(withTextAlong(parts, setting))) {
    if (part === 'page-break') {
      breaks = true;
    } else if (part.blocks.length > 0) {
      breaks ||= part.ownPage ?? false;
      breaks ||= (sections.at(-1)?.landscape ?? false) !== (part.landscape ?? false);
      const gap = breaks ? 0 : gapAbove(above, part, setting);
      place(part, sections, { breaks, gap, headed: above?.heads ?? false }, setting);
      above = part;
      breaks = false;
    }
  }
  if (sections.length === 0) sections.push({ start: 'page', landscape: false, blocks: [paragraph('Normal', [])] });
  const turned = landscapeOf(setting);
  return sections
    .flatMap((section, index) => balanced(section, sections[index + 1], setting))
    .map(({ start, columns, landscape, blocks }, index) => ({
      start,
      page: landscape ? turned.page : index === 0 ? setting.page : laterPage(setting.page),
      ...(columns ? { columns } : {}),
      blocks: blocks.map(withLooseLatin),
    }));
}

/** Columns are made equally long where the text goes on below them, so a little of it always does. */
function balanced(section: OpenSection, next: OpenSection | undefined, { preset }: Setting): OpenSection[] {
  if (!section.columns || next?.start === 'continuous') return [section];
  const { landscape } = section;
  return [section, { start: 'continuous', landscape, blocks: [space('ImprintEnd', preset.imprint.endLine)] }];
}

/** What the first page of the document has for itself, the first pages of later sections have not. */
export function laterPage(page: PageSetup): PageSetup {
  const { headers, footers, ...rest } = page;
  const { odd, even } = footers;
  return {
    ...rest,
    ...(headers ? { headers: { odd: headers.odd, even: headers.even } } : {}),
    footers: { odd, even },
  };
}

/** A heading above a turned table stands on its sheet, not alone on the page before. */
const withTheirHeads = (parts: PageParts): PageParts =>
  fromBelow(parts, (part, below) => {
    const landscape = part.landscape || (below && part.heads) || false;
    return [landscape ? { ...part, landscape } : part, landscape];
  });

/** What is between a part and the one above. */
interface Opening {
  readonly breaks: boolean;
  /** Blank lines. */
  readonly gap: number;
  /** The one above is its heading. */
  readonly headed: boolean;
}

function place(part: PagePart, sections: OpenSection[], opening: Opening, setting: Setting): void {
  const { breaks, gap } = opening;
  const last = sections.at(-1);
  const landscape = part.landscape ?? false;
  if (last && !last.columns && !part.columns && last.landscape === landscape) {
    for (const block of opened(part.blocks, opening, setting)) last.blocks.push(block);
    return;
  }
  // Room above columns stands before them: as space above their first paragraph it would push down one column only.
  if (last && part.columns && gap > 0) last.blocks.push(gapLine(opening, setting));
  const blocks = part.columns ? part.blocks : opened(part.blocks, { ...opening, breaks: false }, setting);
  // LibreOffice takes no new sheet for a section that begins with something out of the flow.
  const floats = blocks[0]?.kind === 'table' && blocks[0].anchor !== undefined;
  const anchor = floats ? [space('ImprintEnd', setting.preset.imprint.endLine)] : [];
  const start = last && !breaks ? 'continuous' : 'page';
  sections.push({ start, columns: part.columns, landscape, blocks: [...anchor, ...blocks] });
}

/** A part's blocks with the break and the room above its first; a table bears neither, so they have a line of their own. */
function opened([first, ...rest]: readonly Block[], opening: Opening, setting: Setting): Block[] {
  if (!first) return [];
  const { breaks, gap } = opening;
  const { preset } = setting;
  const pageBreak = breaks ? { pageBreakBefore: true } : {};
  if (first.kind === 'table') {
    const line = gap > 0 ? gapLine(opening, setting) : space('ImprintEnd', preset.imprint.endLine);
    return [...(breaks || (gap > 0 && !first.anchor) ? [withProps(line, pageBreak)] : []), first, ...rest];
  }
  return [withProps(first, { ...pageBreak, ...(gap > 0 ? { before: linesHigh(preset, gap) } : {}) }), ...rest];
}

/** A heading stays with what it heads over the room between them as well. */
const gapLine = ({ gap, headed }: Opening, { preset }: Setting) =>
  withProps(space('Normal', pt(gap * preset.margins.pitch)), headed ? { keepNext: true } : {});

function gapAbove(above: PagePart | undefined, part: PagePart, { preset }: Setting): number {
  if (above === undefined) return 0;
  const gaps: Partial<Record<PartFamily, Partial<Record<PartFamily, number>>>> = preset.gaps;
  return part.gap ?? gaps[above.family]?.[part.family] ?? 0;
}
