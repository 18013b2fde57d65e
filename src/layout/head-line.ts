/** Titles, and captions of tables and pictures: a line that is longer than its room ends by word sense (7.3.1). */

import type { Line } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { PageNote } from '../page-note.ts';
import type { Preset } from '../preset/preset.ts';
import type { StyleId } from '../preset/styles.ts';
import { brokenRuns, cutLine, narrowed, paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { cutWord, titleBreaks } from './title-lines.ts';
import type { Paragraph, ParagraphProps, Run } from './tree.ts';
import { charsWide } from './units.ts';

/** In percent; there is no less. */
const noRoom = 1;

/** @param width of the room, in twips */
export function headParagraph(
  style: StyleId,
  line: Line,
  width: number,
  setting: Setting,
  props: ParagraphProps = {},
): Paragraph {
  const lines = cutLine(line, headBreaks(style, line, width, setting));
  const runs = lines.map((one, nth) =>
    nth < lines.length - 1 ? closedRuns(one, setting.preset) : runsOf(one, setting.preset),
  );
  return paragraph(style, brokenRuns(runs), props);
}

/** A blank between two offices, where a line ends there, takes no room: the line stands in the middle by its words. */
function closedRuns(line: Line, preset: Preset): readonly Run[] {
  const text = plainText(line);
  const end = text.trimEnd().length;
  if (end === text.length || end === 0) return runsOf(line, preset);
  const [words = [], blanks = []] = cutLine(line, [end]);
  return [...runsOf(words, preset), ...narrowed(runsOf(blanks, preset), noRoom)];
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
