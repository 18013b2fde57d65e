/** 编发单位 at the left and the date at the right of one line, one character in from both sides. */

import type { Masthead } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import { twip } from '../measure.ts';
import { paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph } from './tree.ts';
import { charsWide, widthOf } from './units.ts';

export function officeLines({ office, date }: Masthead, { preset, area }: Setting): Paragraph[] {
  const side = charsWide(preset, preset.masthead.side);
  const right = twip(area.width - side);
  const tabs = [{ at: right, align: 'right' as const }];
  const officeRuns = office ? runsOf(office, preset) : [];
  const dateRuns = date ? runsOf(date, preset) : [];
  if (!date) return office ? [paragraph('Office', officeRuns)] : [];
  if (!office) return [paragraph('Office', dateRuns, { align: 'right' })];
  const needed = widthOf(preset, plainText(office)) + side + widthOf(preset, plainText(date));
  if (needed > right - side)
    return [paragraph('Office', officeRuns), paragraph('Office', dateRuns, { align: 'right' })];
  return [paragraph('Office', [...officeRuns, { kind: 'tab' }, ...dateRuns], { tabs })];
}
