/** Paragraphs and headings: which named style each role has. */

import type { Heading, Line, Paragraph as Marked, ParagraphRole } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { Preset } from '../preset/preset.ts';
import type { StyleId } from '../preset/styles.ts';
import { brokenRuns, cutLine, paragraph, runsOf, withProps } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { titleBreaks } from './title-lines.ts';
import type { Paragraph, ParagraphProps } from './tree.ts';
import { charsWide } from './units.ts';

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

/** A title that is longer than a line ends its lines by word sense (7.3.1), where the office does not leave that to others. */
export function titleParagraph(title: Line, { preset, area, cutting }: Setting, props: ParagraphProps = {}): Paragraph {
  const text = plainText(title);
  const room = Math.floor(area.width / charsWide(preset, 1, preset.styles.Title.size));
  const breaks = preset.titleBreak === 'sense' ? titleBreaks(text, room, cutting.unbroken(text)) : [];
  const lines = cutLine(title, breaks);
  return paragraph('Title', brokenRuns(lines.map((line) => runsOf(line, preset))), props);
}

export const headingParagraph = (heading: Heading, preset: Preset): Paragraph =>
  paragraph(headingStyles[(heading.level - 1) as 0 | 1 | 2 | 3], runsOf(heading.content, preset));
