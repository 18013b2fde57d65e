/** Each element as a part of the page: its blocks, and the family that decides the room above it. */

import type { Element, PageBreak, ParagraphRole } from '../markup/element.ts';
import type { PageNote } from '../page-note.ts';
import { attachmentListBlocks, attachmentStartBlocks } from './attachments.ts';
import { attendanceBlocks } from './attendance.ts';
import { bodyParagraph, headingParagraph, titleParagraph } from './body.ts';
import { titleNotes } from './head-line.ts';
import { imageBlocks } from './images.ts';
import { imprintBlocks } from './imprint.ts';
import { paragraphLines } from './lines-of.ts';
import { mastheadBlocks } from './masthead.ts';
import { nameNotes } from './masthead-name.ts';
import type { Setting } from './setting.ts';
import { signatureBlocks, signatureGap } from './signature.ts';
import { tableBlocks } from './table/blocks.ts';
import type { Block, PageSection } from './tree.ts';
import { charsWide } from './units.ts';
import { sum } from './width.ts';

export type PartFamily = 'masthead' | 'title' | 'contents' | 'aside' | 'text' | 'table' | 'picture' | 'imprint';

export interface PagePart {
  readonly family: PartFamily;
  readonly blocks: readonly Block[];
  /** Blank lines above, where the part itself knows. */
  readonly gap?: number;
  /** Begins on a new page. */
  readonly ownPage?: boolean;
  /** On a sheet turned on its side. */
  readonly landscape?: boolean;
  /** Stands on the page of what follows it, also where that is turned. */
  readonly heads?: boolean;
  /** Never stands on a page without text above it. */
  readonly needsText?: boolean;
  /** What needs text looks past it for it. */
  readonly noText?: boolean;
  readonly columns?: NonNullable<PageSection['columns']>;
  readonly notes?: readonly PageNote[];
}

export type PageParts = readonly (PagePart | 'page-break')[];

/** In the order of the elements; a picture learns how much of its page the headings take that stand above it. */
export function pageParts(elements: readonly Element[], setting: Setting, draft: boolean): PageParts {
  const parts: (PagePart | 'page-break')[] = [];
  for (const element of elements)
    parts.push(element.kind === 'page-break' ? element.kind : partOf(element, parts, setting, draft));
  return parts;
}

function partOf(element: Exclude<Element, PageBreak>, above: PageParts, setting: Setting, draft: boolean): PagePart {
  const { preset } = setting;
  switch (element.kind) {
    case 'masthead':
      return {
        family: 'masthead',
        blocks: mastheadBlocks(element, setting, draft),
        notes: nameNotes(element, setting),
      };
    case 'paragraph':
      return {
        family: families[element.role] ?? 'text',
        blocks: [element.role === 'title' ? titleParagraph(element.content, setting) : bodyParagraph(element, preset)],
        heads: heading.has(element.role),
        ...(element.role === 'title' && { notes: titleNotes(element.content, setting) }),
        // What is said below the signature stands on its page.
        needsText: element.role === 'annotation',
      };
    case 'heading':
      return { family: 'text', blocks: [headingParagraph(element, preset)], heads: true };
    case 'columns':
      return {
        family: 'text',
        blocks: element.blocks.map((block) => bodyParagraph(block, preset)),
        columns: { count: element.count, gap: charsWide(preset, preset.type.columnGap) },
      };
    case 'table':
      return { family: 'table', ...tableBlocks(element, setting) };
    case 'images':
      return { family: 'picture', blocks: imageBlocks(element, headLines(above, setting), setting) };
    case 'attachment-list':
      return {
        family: 'text',
        blocks: attachmentListBlocks(element, setting),
        gap: preset.attachment.listGap,
        noText: true,
      };
    case 'attachment':
      return {
        family: 'title',
        blocks: attachmentStartBlocks(element, setting),
        ownPage: true,
        heads: true,
        notes: element.title.flatMap((line) => titleNotes(line, setting)),
      };
    case 'attendance':
      return { family: 'text', blocks: attendanceBlocks(element, setting), gap: preset.attendance.gap };
    case 'signature': {
      const blocks = signatureBlocks(element, setting);
      // Of offices that no page holds together none takes text along.
      const needsText = blocks[0]?.props?.keepNext !== false;
      return { family: 'text', blocks, gap: signatureGap(element, setting), needsText };
    }
    case 'imprint':
      return { family: 'imprint', blocks: imprintBlocks(element, setting) };
  }
}

/** Of the headings right above, with the blank line that one may have above it. */
function headLines(above: PageParts, setting: Setting): number {
  const other = above.findLastIndex((part) => part === 'page-break' || !part.heads);
  const heads = above.slice(other + 1).flatMap((part) => (part === 'page-break' ? [] : part.blocks));
  return sum(
    heads.map((block) =>
      block.kind === 'paragraph' ? paragraphLines(block, setting) + (block.props?.before === undefined ? 0 : 1) : 0,
    ),
  );
}

const families: Partial<Record<ParagraphRole, PartFamily>> = {
  overtitle: 'title',
  title: 'title',
  subtitle: 'title',
  'contents-title': 'contents',
  'contents-entry': 'contents',
  'editors-note': 'aside',
};

/** The title of the document is not among them: it stays on the first page. */
const heading: ReadonlySet<ParagraphRole> = new Set(['section-title', 'section-subtitle', 'inner-title', 'label']);
