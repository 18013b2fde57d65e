/** 出席, 请假, 列席 of a 纪要 (10.3): labels in 黑体, what turns over begins below the first character behind the colon. */

import type { Attendance, ImprintRow } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import { twip } from '../measure.ts';
import { keptLines } from './kept-lines.ts';
import { brokenRuns, paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph } from './tree.ts';
import { charsWide, widthOf } from './units.ts';

export const attendanceBlocks = ({ rows }: Attendance, setting: Setting): Paragraph[] =>
  rows.flatMap((row) => rowBlocks(row, setting));

function rowBlocks({ label = [], lines }: ImprintRow, { preset, area }: Setting): Paragraph[] {
  const hanging = widthOf(preset, plainText(label));
  const left = twip(charsWide(preset, preset.attendance.inset) + hanging);
  const room = area.width - left - charsWide(preset, preset.attendance.slack);
  return lines.map((line, index) => {
    const opening = index === 0 ? runsOf(label, preset, 'AttendanceLabel') : [];
    const kept = keptLines(line, room, preset.type.size, preset).map((each) => runsOf(each, preset));
    const indent = index === 0 ? { left, hanging } : { left };
    return paragraph('Attendance', [...opening, ...brokenRuns(kept)], { indent });
  });
}
