/** 编发单位 at the left and the date at the right of one line, one character in from both sides. */

import type { Line, Masthead } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import { twip } from '../measure.ts';
import { narrowed, paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, ParagraphProps } from './tree.ts';
import { charsWide, widthOf } from './units.ts';

/** An office that is a little too long for its date is set narrower; a longer one has lines of its own above the date. */
export function officeLines({ office, date }: Masthead, setting: Setting): Paragraph[] {
  const { preset, area } = setting;
  const side = charsWide(preset, preset.masthead.side);
  const right = twip(area.width - side);
  const tabs = [{ at: right, align: 'right' as const }];
  const dateRuns = date ? runsOf(date, preset) : [];
  if (!office) return date ? [paragraph('Office', dateRuns, { align: 'right' })] : [];
  const room = right - side;
  const lines = paragraph('Office', runsOf(office, preset), evenSides(office, room, setting));
  if (!date) return [lines];
  // LibreOffice leaves a gap on both sides of each figure of the date, also where it is asked not to.
  const beside = room - 2 * side - widthOf(preset, plainText(date));
  const scale = Math.min(100, Math.floor((beside / widthOf(preset, plainText(office))) * 100));
  if (scale < preset.masthead.officeScale * 100) return [lines, paragraph('Office', dateRuns, { align: 'right' })];
  const officeRuns = narrowed(runsOf(office, preset), scale);
  return [paragraph('Office', [...officeRuns, { kind: 'tab' }, ...dateRuns], { tabs })];
}

/** Into lines alike, so that none is left with a character or two. */
function evenSides(office: Line, room: number, { preset }: Setting): ParagraphProps {
  const width = widthOf(preset, plainText(office));
  const lines = Math.ceil(width / room);
  if (lines < 2) return {};
  const side = charsWide(preset, preset.masthead.side);
  const spare = Math.max(0, Math.floor(room - width / lines - charsWide(preset, 1)));
  return { indent: { left: side, right: twip(side + spare) } };
}
