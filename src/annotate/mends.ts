/** What a line says once all that can safely be mended is: of each character whether it stays, and what comes in. */

/** A character of a line; one that came in has no index. */
interface Letter {
  readonly letter: string;
  readonly index?: number;
}

/** A line at work. */
export type Mended = readonly Letter[];

/** Puts another text in place of a stretch, in code points of the line as it is now. */
export interface LineEdit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly replace: string;
}

export const asItWas = (text: string): Mended => Array.from(text, (letter, index) => ({ letter, index }));
export const wordsIn = (line: Mended): string => line.map(({ letter }) => letter).join('');

/** Whether the character of that index may be changed, or something put behind it. */
export type MayChange = (index: number) => boolean;

/** Undefined where the stretch says something else by now, or holds what may not be changed. */
export function mended(
  line: Mended,
  { start, end, found, replace }: Omit<LineEdit, 'line'>,
  may: MayChange,
): Mended | undefined {
  const stretch = line.slice(start, end);
  if (wordsIn(stretch) !== found || found === replace) return undefined;
  const [was, now] = [Array.from(found), Array.from(replace)];
  let head = 0;
  while (head < was.length && head < now.length && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(was.length, now.length) - head && was.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const [from, to] = [start + head, end - tail];
  // What comes in alone looks like what it stands behind, or, at the head of a line, before.
  const touched = from < to ? line.slice(from, to) : line.slice(Math.max(from - 1, 0), Math.max(from, 1));
  if (touched.some(({ index }) => index !== undefined && !may(index))) return undefined;
  const put = now.slice(head, now.length - tail).map((letter) => ({ letter }));
  return [...line.slice(0, from), ...put, ...line.slice(to)];
}

export interface LineChange {
  /** Indexes of characters that go. */
  readonly gone: ReadonlySet<number>;
  /** What comes in, by the index of the character that it stands behind; -1 is the head of the line. */
  readonly put: ReadonlyMap<number, string>;
}

/** @param length of the line as it was */
export function changeIn(line: Mended, length: number): LineChange {
  const gone = new Set(Array.from({ length }, (_, index) => index));
  const put = new Map<number, string>();
  let words = '';
  const flush = (next: number): void => {
    if (words !== '') put.set(next - 1, words);
    words = '';
  };
  for (const { letter, index } of line) {
    if (index === undefined) words += letter;
    else {
      flush(index);
      gone.delete(index);
    }
  }
  flush(length);
  return { gone, put };
}
