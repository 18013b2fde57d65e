/** About how many lines a paragraph takes, filled by the widths of its characters, without any font. */

import { emuToTwip, halfPointToTwip, ptToHalfPoint, ptToTwip } from '../measure.ts';
import type { StyleId } from '../preset/styles.ts';
import { linesFilled, newPieces } from './pieces.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, Run, RunProps } from './tree.ts';
import { charsWide, spacingOf } from './units.ts';
import { characterWidth, sum } from './width.ts';

/** In the type area: enough to tell a short paragraph from a long one. */
export function paragraphLines({ style, runs, props }: Paragraph, { preset, area }: Setting): number {
  const { size, ...own } = preset.styles[style as StyleId];
  const chars = (count = 0): number => charsWide(preset, count, size);
  const {
    left = chars(own.left),
    right = chars(own.right),
    firstLine = chars(own.firstLine),
    hanging = 0,
  } = props?.indent ?? {};
  const set = size ?? preset.type.size;
  const base = { size: ptToHalfPoint(set), spacing: ptToTwip(spacingOf(preset, set)) };
  return runLines(runs, base, { room: area.width - left - right, first: firstLine - hanging }).lines;
}

interface Measure {
  readonly room: number;
  /** Indent of the first line. */
  readonly first: number;
}

/** The lines that runs fill, at least 1, and the highest of their pictures. */
export function runLines(
  runs: readonly Run[],
  base: RunProps,
  { room, first }: Measure,
): { readonly lines: number; readonly tallest: number } {
  // A line holds a character, however narrow it is.
  const least = Math.max(room, widthOfSize(base), 1);
  const parts = [newPieces()];
  let tallest = 0;
  for (const run of runs) {
    if (run.kind === 'line-break') parts.push(newPieces());
    else if (run.kind === 'image') tallest = Math.max(tallest, emuToTwip(run.height));
    if (run.kind !== 'text') continue;
    const props = { ...base, ...run.props };
    const [size, spacing, scale] = [widthOfSize(props), props.spacing ?? 0, (props.scale ?? 100) / 100];
    for (const character of run.text) {
      const em = characterWidth(character);
      parts.at(-1)?.add(character, em > 0 ? em * size * scale + spacing : 0);
    }
  }
  const lines = parts.map(({ all }, index) =>
    linesFilled(all, { room: least, first: index === 0 ? first : 0, hanging: true }),
  );
  return { lines: sum(lines), tallest };
}

/** The width of a full character. */
export const widthOfSize = ({ size }: RunProps): number => (size === undefined ? 0 : halfPointToTwip(size));
