/** Titles, and captions of tables and pictures: a line that is longer than its room ends by word sense (7.3.1). */

import type { Line } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { PageNote } from '../page-note.ts';
import type { Preset } from '../preset/preset.ts';
import type { StyleId } from '../preset/styles.ts';
import { brokenRuns, cutLine, paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { cutWord, titleBreaks } from './title-lines.ts';
import type { Paragraph, ParagraphProps } from './tree.ts';
import { charsWide } from './units.ts';

/** @param width of the room, in twips */
export function headParagraph(
  style: StyleId,
  line: Line,
  width: number,
  setting: Setting,
  props: ParagraphProps = {},
): Paragraph {
  const lines = cutLine(line, headBreaks(style, line, width, setting));
  return paragraph(style, brokenRuns(lines.map((one) => runsOf(one, setting.preset))), props);
}

/** Where its lines behind the first begin; none where the office leaves that to the program that shows it. */
export function headBreaks(style: StyleId, line: Line, width: number, { preset, cutting }: Setting): readonly number[] {
  if (preset.titleBreak !== 'sense') return [];
  const text = plainText(line);
  return titleBreaks(text, roomOf(style, width, preset), cutting.unbroken(text));
}

/** What of a title no line holds. */
export function titleNotes(title: Line, { preset, area, cutting }: Setting): PageNote[] {
  const text = plainText(title);
  const cut =
    preset.titleBreak === 'sense' ? cutWord(text, roomOf('Title', area.width, preset), cutting.unbroken(text)) : '';
  return cut === '' ? [] : [{ kind: 'title-cut', text: cut }];
}

/** In ems. */
const roomOf = (style: StyleId, width: number, preset: Preset): number =>
  Math.floor(width / charsWide(preset, 1, preset.styles[style].size));
