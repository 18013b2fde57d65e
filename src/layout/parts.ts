/** Each element as a part of the page: its blocks, and the family that decides the room above it. */

import type { Element, PageBreak, ParagraphRole } from '../markup/element.ts';
import { attachmentListBlocks, attachmentStartBlocks } from './attachments.ts';
import { bodyParagraph, headingParagraph } from './body.ts';
import { imageBlocks } from './images.ts';
import { imprintBlocks } from './imprint.ts';
import { mastheadBlocks } from './masthead.ts';
import type { Setting } from './setting.ts';
import { signatureBlocks, signatureGap } from './signature.ts';
import { tableBlocks } from './table.ts';
import type { Block, PageSection } from './tree.ts';
import { charsWide } from './units.ts';

export type Family = 'masthead' | 'title' | 'contents' | 'aside' | 'text' | 'imprint';

export interface Part {
  readonly family: Family;
  readonly blocks: readonly Block[];
  /** Blank lines above, where the part itself knows. */
  readonly gap?: number;
  /** Begins on a new page. */
  readonly ownPage?: boolean;
  readonly columns?: NonNullable<PageSection['columns']>;
}

export function partOf(element: Exclude<Element, PageBreak>, setting: Setting, draft: boolean): Part {
  const { preset } = setting;
  switch (element.kind) {
    case 'masthead':
      return { family: 'masthead', blocks: mastheadBlocks(element, setting, draft) };
    case 'paragraph':
      return { family: families[element.role] ?? 'text', blocks: [bodyParagraph(element, preset)] };
    case 'heading':
      return { family: 'text', blocks: [headingParagraph(element, preset)] };
    case 'columns':
      return {
        family: 'text',
        blocks: element.blocks.map((block) => bodyParagraph(block, preset)),
        columns: { count: element.count, gap: charsWide(preset, preset.type.columnGap) },
      };
    case 'table':
      return { family: 'text', blocks: tableBlocks(element, setting) };
    case 'images':
      return { family: 'text', blocks: imageBlocks(element, setting) };
    case 'attachment-list':
      return {
        family: 'text',
        blocks: attachmentListBlocks(element, setting),
        gap: preset.attachment.listGap,
      };
    case 'attachment':
      return { family: 'title', blocks: attachmentStartBlocks(element, setting), ownPage: true };
    case 'signature':
      return { family: 'text', blocks: signatureBlocks(element, setting), gap: signatureGap(element, setting) };
    case 'imprint':
      return { family: 'imprint', blocks: imprintBlocks(element, setting) };
  }
}

const families: Partial<Record<ParagraphRole, Family>> = {
  overtitle: 'title',
  title: 'title',
  subtitle: 'title',
  'contents-title': 'contents',
  'contents-entry': 'contents',
  'editors-note': 'aside',
};
