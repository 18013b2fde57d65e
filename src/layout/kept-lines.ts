/** Lines broken here and not by the program that shows them, so that no name is cut in two (版记). */

import type { Inline, Line } from '../markup/element.ts';
import type { Pt } from '../measure.ts';
import type { Preset } from '../preset/preset.ts';
import { widthOf } from './units.ts';

/** Marks that may not begin a line, so they belong to the name before them. */
const marks = /^[、，。；：！？）》〉”’〕】,.;:!?)\]]+/u;

/**
 * The line cut before each kept piece that would run over `room`. Where no piece is kept, or one is wider than a whole
 * line, it is left to break where it may.
 *
 * @param room In twips, of every line alike.
 */
export function keptLines(line: Line, room: number, size: Pt | undefined, preset: Preset): Line[] {
  const width = (text: string): number => widthOf(preset, text, size);
  const lines: Inline[][] = [[]];
  let at = 0;
  for (const [index, inline] of line.entries()) {
    const needed = width(inline.text + (inline.keep ? (marks.exec(line[index + 1]?.text ?? '')?.[0] ?? '') : ''));
    if (inline.keep && at > 0 && at + needed > room && needed <= room) {
      lines.push([]);
      at = 0;
    }
    lines.at(-1)?.push(inline);
    at = endOf(inline.text, at, room, width);
  }
  return lines.map(joined);
}

/** Neighbours of one look are one run again. */
function joined(line: Line): Line {
  const runs: Inline[] = [];
  for (const { keep: _, ...inline } of line) {
    const last = runs.at(-1);
    if (last && last.bold === inline.bold && last.lead === inline.lead)
      runs[runs.length - 1] = { ...last, text: last.text + inline.text, ...fromOf(last, inline) };
    else runs.push(inline);
  }
  return runs;
}

function fromOf(first: Inline, second: Inline): Pick<Inline, 'from'> {
  const moved = (second.from ?? []).map((stretch) => ({ ...stretch, at: stretch.at + first.text.length }));
  const from = [...(first.from ?? []), ...moved];
  return from.length > 0 ? { from } : {};
}

/** How far into its line a text ends that begins at `start` and turns over at `room`. */
function endOf(text: string, start: number, room: number, width: (text: string) => number): number {
  let at = start;
  for (const character of text) {
    const step = width(character);
    at = character === '\n' ? 0 : at + step > room && !marks.test(character) ? step : at + step;
  }
  return at;
}
