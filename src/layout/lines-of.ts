import type { StyleId } from '../preset/styles.ts';
import type { Setting } from './setting.ts';
import type { Paragraph } from './tree.ts';
import { charsWide, widthOf } from './units.ts';

/** About how many lines a paragraph takes in the type area: enough to tell a short one from a long one. */
export function linesOf({ style, runs, props }: Paragraph, { preset, area }: Setting): number {
  const { size, ...own } = preset.styles[style as StyleId];
  const chars = (count = 0): number => charsWide(preset, count, size);
  const {
    left = chars(own.left),
    right = chars(own.right),
    firstLine = chars(own.firstLine),
    hanging = 0,
  } = props?.indent ?? {};
  const text = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  const needed = firstLine - hanging + widthOf(preset, text, size);
  return Math.max(1, Math.ceil(needed / (area.width - left - right)));
}
