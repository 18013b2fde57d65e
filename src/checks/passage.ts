/** What an author wrote for the page, paragraph by paragraph: the ground of every check that reads text. */

import type { Path, Span } from '../diagnostic.ts';
import { inlinePieces, type Piece, withoutMarks } from '../inline-marks.ts';
import type { Role } from '../schema/role.ts';
import { pointsOf } from '../source/positions.ts';

/** One paragraph of one value. */
export interface Passage {
  /** Where the value stands, in English keys; in a plain text `['paragraphs', n]`. */
  readonly path: Path;
  readonly role: Role;
  /** The paragraph as printed: without the marks of bold, `{{ }}` of a sentence still in it. */
  readonly text: string;
  /** Which paragraph of its value, from 0. */
  readonly index: number;
  /** UTF-16 offsets of `text` → the stretch of the value, in code points. */
  span(start: number, end: number): Span;
  /** The same stretch as the value has it. */
  written(start: number, end: number): string;
  /** Whether the character at this offset is printed bold. */
  isBold(offset: number): boolean;
  /** Whether the author asked for this very star: `\*`. */
  isEscaped(offset: number): boolean;
}

/** The place of a stretch of a passage, as a finding names it. Offsets are UTF-16, as a RegExp gives them. */
export const at = (passage: Passage, start: number, end: number): PassageStretch => ({
  path: passage.path,
  span: passage.span(start, end),
  found: passage.written(start, end),
});
export interface PassageStretch {
  readonly path: Path;
  readonly span: Span;
  /** Its characters as written, marks of bold inside it too. */
  readonly found: string;
}

/** The paragraphs of a value; a line without characters is none. @param isPlain nothing in it is a mark */
export function passagesOf(value: string, path: Path, role: Role, isPlain = false): readonly Passage[] {
  if (value === '') return [];
  const home = new Home(value, path, role, isPlain);
  if (!value.includes('\n')) return [new Paragraph(home, value, 0, 0)];
  const found: Passage[] = [];
  let from = 0;
  for (const [index, line] of value.split('\n').entries()) {
    if (line !== '') found.push(new Paragraph(home, line, index, from));
    from += line.length + 1;
  }
  return found;
}

/** A value, and the way from its offsets to its code points. */
class Home {
  readonly value: string;
  readonly path: Path;
  readonly role: Role;
  readonly isPlain: boolean;
  #points: ReturnType<typeof pointsOf> | undefined;

  constructor(value: string, path: Path, role: Role, isPlain: boolean) {
    this.value = value;
    this.path = path;
    this.role = role;
    this.isPlain = isPlain;
  }

  count(offset: number): number {
    this.#points ??= pointsOf(this.value);
    return this.#points.count(offset);
  }
}

/** Where the marks of a paragraph were. */
interface Marked {
  readonly pieces: readonly Piece[];
  /** Where each begins in the paragraph as printed. */
  readonly starts: readonly number[];
}

/** A class, for a document may have two hundred thousand: closures for each would fill the memory. */
class Paragraph implements Passage {
  readonly path: Path;
  readonly role: Role;
  readonly text: string;
  readonly index: number;
  readonly #home: Home;
  /** Where it begins in its value. */
  readonly #from: number;
  /** How long it is as written, where that may be another text; 0 where nothing in it is a mark. */
  readonly #markedLength: number;

  constructor(home: Home, line: string, index: number, from: number) {
    const isMarked = !home.isPlain && line.includes('*');
    this.path = home.path;
    this.role = home.role;
    this.text = isMarked ? withoutMarks(line) : line;
    this.index = index;
    this.#home = home;
    this.#from = from;
    this.#markedLength = isMarked ? line.length : 0;
  }

  span(start: number, end: number): Span {
    return { start: this.#home.count(this.#back(start)), end: this.#home.count(this.#backEnd(start, end)) };
  }
  written(start: number, end: number): string {
    return this.#home.value.slice(this.#back(start), this.#backEnd(start, end));
  }
  isBold(offset: number): boolean {
    const marks = this.#marks();
    return marks?.pieces[pieceAt(marks, offset)]?.bold ?? false;
  }
  isEscaped(offset: number): boolean {
    const { value } = this.#home;
    return value[this.#back(offset)] === '*' && value[this.#back(offset) - 1] === '\\';
  }

  #back(offset: number): number {
    const marks = this.#marks();
    if (!marks) return this.#from + offset;
    const nth = pieceAt(marks, offset);
    return this.#from + (marks.pieces[nth]?.from ?? 0) + offset - (marks.starts[nth] ?? 0);
  }
  /** A check asks many times of one paragraph, and then of the next: those of all would be more than their text. */
  #marks(): Marked | undefined {
    if (this.#markedLength === 0) return undefined;
    if (lately?.of !== this) {
      const line = this.#home.value.slice(this.#from, this.#from + this.#markedLength);
      lately = { of: this, marks: markedIn(line) };
    }
    return lately.marks;
  }
  /** The end belongs to the character before it, so that a stretch takes in no mark of bold behind it. */
  #backEnd(start: number, end: number): number {
    return end > start ? this.#back(end - 1) + 1 : this.#back(start);
  }
}

let lately: { readonly of: Paragraph; readonly marks: Marked } | undefined;

function markedIn(line: string): Marked {
  const pieces = inlinePieces(line);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  return { pieces, starts };
}

/** The last that begins at an offset or before it. */
function pieceAt({ starts }: Marked, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
