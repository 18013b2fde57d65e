/** Where printed characters come from: the mark that every text keeps from the author's file to the run of the page. */

import type { Path } from './diagnostic.ts';

export interface Origin {
  /** A text of the joined document, or what holds several. */
  readonly path: Path;
  /** Which line of the texts there, counted from 0 over those that are not empty; absent where `start` counts from the first character. */
  readonly line?: number;
  /** Where in that line or text, in UTF-16 offsets. */
  readonly start: number;
  /** What is printed was made of the text (a day in words, a number, a sum), and cannot be edited back letter by letter. */
  readonly computed?: true;
}

/** Characters of one origin; words of the program's own have none. */
export interface Part {
  readonly text: string;
  readonly origin?: Origin;
}

/** A stretch of a longer text that comes from one place. */
export interface Stretch {
  /** In UTF-16 offsets of the longer text. */
  readonly at: number;
  readonly length: number;
  readonly origin: Origin;
}

export const originAt = (path: Path, start = 0): Origin => ({ path, start });
export const lineAt = (path: Path, line: number): Origin => ({ path, line, start: 0 });
export const computedFrom = (path: Path): Origin => ({ path, start: 0, computed: true });

/** The origin of what stands so many characters further on. */
export const further = (origin: Origin, by: number): Origin =>
  by === 0 || origin.computed ? origin : { ...origin, start: origin.start + by };

/** Parts from `start` to `end` of the text they make. */
export function partsBetween(parts: readonly Part[], start: number, end: number): readonly Part[] {
  const found: Part[] = [];
  let at = 0;
  for (const { text, origin } of parts) {
    const [from, to] = [Math.max(start, at), Math.min(end, at + text.length)];
    if (to > from) {
      const cut = text.slice(from - at, to - at);
      found.push(origin ? { text: cut, origin: further(origin, from - at) } : { text: cut });
    }
    at += text.length;
  }
  return found;
}

/** The stretches between two offsets, counted from the first. */
export function stretchesBetween(
  stretches: readonly Stretch[] | undefined,
  start: number,
  end: number,
): readonly Stretch[] {
  if (!stretches) return none;
  const last = stretches.at(-1);
  // All of them, most often: there may be very many such texts, and no text is cut that fits.
  if (start === 0 && last && last.at + last.length <= end) return stretches;
  return stretches.flatMap(({ at, length, origin }): Stretch[] => {
    const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
    return to > from ? [{ at: from - start, length: to - from, origin: further(origin, from - at) }] : [];
  });
}

const none: readonly never[] = [];
