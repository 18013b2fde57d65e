/** Paragraphs and headings: which named style each role has. */

import type { Heading, Paragraph as Marked, ParagraphRole } from '../markup/element.ts';
import type { Preset } from '../preset/preset.ts';
import type { StyleId } from '../preset/styles.ts';
import { paragraph, runsOf } from './paragraph.ts';
import type { Paragraph } from './tree.ts';

const roleStyles = {
  body: 'Body',
  overtitle: 'Overtitle',
  title: 'Title',
  subtitle: 'Subtitle',
  addressee: 'Addressee',
  'editors-note': 'EditorsNote',
  'contents-title': 'ContentsTitle',
  'contents-entry': 'ContentsEntry',
  'section-title': 'Heading1',
  'section-subtitle': 'SectionSubtitle',
  'inner-title': 'Heading2',
  label: 'Label',
  note: 'Note',
  annotation: 'Annotation',
} as const satisfies Record<ParagraphRole, StyleId>;

const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const satisfies readonly StyleId[];

export const bodyParagraph = (marked: Marked, preset: Preset): Paragraph =>
  paragraph(roleStyles[marked.role], runsOf(marked.content, preset));

export const headingParagraph = (heading: Heading, preset: Preset): Paragraph =>
  paragraph(headingStyles[(heading.level - 1) as 0 | 1 | 2 | 3], runsOf(heading.content, preset));
