/** The lines at the top left of the type area, and the mark of a draft at their right. */

import type { Masthead } from '../markup/element.ts';
import { paragraph, runsOf, withProps } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, Run } from './tree.ts';

/**
 * 份号, 密级, 紧急程度, one below the other, flush left (7.2.1–7.2.3). Bulletins often put the number at the top right;
 * the standard's place is taken.
 */
export function topLines(masthead: Partial<Masthead>, setting: Setting, draft: boolean): Paragraph[] {
  const { preset } = setting;
  const { copyNumber, classification, urgency } = masthead;
  const lines = [
    ...(copyNumber ? [paragraph('CopyNumber', runsOf(copyNumber, preset))] : []),
    ...(classification ? [paragraph('Classification', runsOf(classification, preset))] : []),
    ...(urgency ? [paragraph('Urgency', runsOf(urgency, preset))] : []),
  ];
  return draft ? marked(lines, setting) : lines;
}

/** The mark takes no line of its own where there is one it can share. */
function marked([first, ...rest]: readonly Paragraph[], { preset, area }: Setting): Paragraph[] {
  const mark: Run = { kind: 'text', text: preset.words.draft };
  if (!first) return [paragraph('DraftMark', [mark])];
  const shared = { ...first, runs: [...first.runs, { kind: 'tab' } as const, mark] };
  return [withProps(shared, { tabs: [{ at: area.width, align: 'right' }] }), ...rest];
}
