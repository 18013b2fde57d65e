/** An office at the left and its day at the right of one line: 编发单位 of a masthead, 印发机关 of an imprint (7.4.3). */

import type { Line, Masthead } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import { type Twip, twip } from '../measure.ts';
import { narrowed, paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, ParagraphProps } from './tree.ts';
import { charsWide, widthOf } from './units.ts';

/** One character in from both sides, whatever is in the line above. */
export const officeLines = ({ office, date }: Masthead, setting: Setting): Paragraph[] =>
  officeAndDay(
    office,
    date,
    { style: 'Office', side: charsWide(setting.preset, setting.preset.masthead.side) },
    setting,
  );

interface Look {
  readonly style: 'Office' | 'Imprint';
  /** White at both ends of the line. */
  readonly side: Twip;
}

/** An office that is a little too long for its day is set narrower; a longer one has lines of its own above the day. */
export function officeAndDay(
  office: Line | undefined,
  day: Line | undefined,
  look: Look,
  setting: Setting,
): Paragraph[] {
  const { preset, area } = setting;
  const { style, side } = look;
  const { size } = preset.styles[style] as { readonly size?: Parameters<typeof widthOf>[2] };
  const wide = (line: Line): number => widthOf(preset, plainText(line), size);
  const right = twip(area.width - side);
  const tabs = [{ at: right, align: 'right' as const }];
  const dayRuns = day ? runsOf(day, preset) : [];
  if (!office) return day ? [paragraph(style, dayRuns, { align: 'right' })] : [];
  const room = right - side;
  const lines = paragraph(style, runsOf(office, preset), evenSides(wide(office), room, look, setting));
  if (!day) return [lines];
  // LibreOffice leaves a gap on both sides of each figure of the date, also where it is asked not to.
  const beside = room - 2 * side - wide(day);
  const scale = Math.min(100, Math.floor((beside / wide(office)) * 100));
  if (scale < preset.masthead.officeScale * 100) return [lines, paragraph(style, dayRuns, { align: 'right' })];
  return [paragraph(style, [...narrowed(runsOf(office, preset), scale), { kind: 'tab' }, ...dayRuns], { tabs })];
}

/** Into lines alike, so that none is left with a character or two. */
function evenSides(width: number, room: number, { side }: Look, { preset }: Setting): ParagraphProps {
  const lines = Math.ceil(width / room);
  if (lines < 2) return {};
  const spare = Math.max(0, Math.floor(room - width / lines - charsWide(preset, 1)));
  return { indent: { left: side, right: twip(side + spare) } };
}
