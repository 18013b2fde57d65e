/** An old document as a row of lines, tables and pictures, each as it stands there: what the recognisers read. */

import type { Align, Look } from '../flow/flow.ts';

export type SourceLine = TextLine | TableLine | PictureLine;

export interface TextLine {
  readonly kind: 'text';
  /** As printed, without the blanks at its ends; a number that Word counts stands before it. */
  readonly text: string;
  /** What of it is bold: UTF-16 offsets in `text`, in order, none touching another. */
  readonly bold: readonly Stretch[];
  /** As messages count. */
  readonly line: number;
  /** The name of its style, in lower case; a plain text has none. */
  readonly style?: string;
  readonly align?: Align;
  /** Of its first word. */
  readonly look?: Look;
  /** Where the look of its first words ends and another begins; absent where all of it looks alike. */
  readonly turn?: number;
  /** Level of the outline, 1 to 9. */
  readonly outline?: number;
  readonly newPage?: true;
  /** It stands in a text box, or in a table that is a frame round lines. */
  readonly isFramed?: true;
  /** It was tried to understand it, and it did not print as it stands: it is a paragraph and nothing more. */
  readonly isPlain?: true;
}
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface TableLine {
  readonly kind: 'table';
  readonly rows: readonly GridRow[];
  readonly columns: number;
  readonly line: number;
  /** Pictures beside each other, their captions in a second row. */
  readonly isPictureRow?: true;
  /** As of a text. */
  readonly isPlain?: true;
}
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly isHeader: boolean;
}
export interface GridCell {
  /** Its paragraphs, parted by LF. */
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly picture?: PictureLine;
}

export interface PictureLine {
  readonly kind: 'picture';
  /** Name of the part that holds it; absent where it lies outside the document. */
  readonly part?: string;
  readonly width?: number;
  readonly alt?: string;
  readonly line: number;
}

type Bold = Pick<TextLine, 'bold'>;

/** The stretches in bold that reach into this one; a paragraph may have very many of them. */
export function boldIn({ bold }: Bold, from: number, to: number): readonly Stretch[] {
  let [low, high] = [0, bold.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bold[middle] as Stretch).end > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < bold.length && (bold[end] as Stretch).start < to) end += 1;
  return bold.slice(low, end);
}

/** A stretch of a line as an issue writes it: `**` round what is bold, a star of the document's own behind a backslash. */
export function written(line: Pick<TextLine, 'text' | 'bold'>, from = 0, to = line.text.length): string {
  const { text } = line;
  let made = '';
  let at = from;
  for (const { start, end } of boldIn(line, from, to)) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first >= last || text.slice(first, last).trim() === '') continue;
    made += `${escaped(text.slice(at, first))}**${escaped(text.slice(first, last), true)}**`;
    at = last;
  }
  return made + escaped(text.slice(at, to), at > from);
}

/** A single star is none of the marks, unless it stands beside one. */
const escaped = (text: string, besideMark = false): string =>
  besideMark || /\*\*|\\\*/.test(text) ? text.replaceAll('*', '\\*') : text;

/** Whether all of a stretch is bold, but for blanks. */
export const isBoldAll = (line: Pick<TextLine, 'text' | 'bold'>, from = 0, to = line.text.length): boolean => {
  const { text } = line;
  if (text.slice(from, to).trim() === '') return false;
  let at = from;
  for (const { start, end } of boldIn(line, from, to)) {
    if (text.slice(at, Math.max(start, at)).trim() !== '') break;
    at = Math.max(at, end);
    if (at >= to) return true;
  }
  return text.slice(at, to).trim() === '';
};

/** Without the blanks at its ends. */
export function trimmed(line: TextLine): TextLine {
  const cut = line.text.length - line.text.replace(/^[\s\u3000]+/, '').length;
  const text = line.text.slice(cut).replace(/[\s\u3000]+$/, '');
  const within = (at: number): number => Math.min(Math.max(at - cut, 0), text.length);
  const { turn, ...rest } = line;
  const bold = line.bold
    .map(({ start, end }) => ({ start: within(start), end: within(end) }))
    .filter(({ start, end }) => end > start);
  return { ...rest, text, bold, ...(turn !== undefined && within(turn) > 0 && { turn: within(turn) }) };
}
