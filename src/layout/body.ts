/** Paragraphs and headings: which named style each role has. */

import type { Heading, Line, Paragraph as Marked, ParagraphRole } from '../markup/element.ts';
import type { Preset } from '../preset/preset.ts';
import type { StyleId } from '../preset/styles.ts';
import { headParagraph } from './head-line.ts';
import { paragraph, runsOf, withProps } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, ParagraphProps } from './tree.ts';

const roleStyles = {
  body: 'Normal',
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

export function bodyParagraph(marked: Marked, preset: Preset): Paragraph {
  const made = paragraph(roleStyles[marked.role], runsOf(marked.content, preset));
  const level = marked.content[0]?.lead ?? 0;
  // A numbered head that runs into its paragraph is a place to go to as well: in the navigator it stands at its level.
  return level === 0 ? made : withProps(made, { outlineLevel: level - 1 });
}

export const titleParagraph = (title: Line, setting: Setting, props: ParagraphProps = {}): Paragraph =>
  headParagraph('Title', title, setting.area.width, setting, props);

export const headingParagraph = (heading: Heading, preset: Preset): Paragraph =>
  paragraph(headingStyles[(heading.level - 1) as 0 | 1 | 2 | 3], runsOf(heading.content, preset));
