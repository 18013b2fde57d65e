/** Lines: where they end, what indents them. */

import { blankWidth } from '../characters.ts';
import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { cure, makeshift, type Scan } from './state.ts';

/** Offset of the line break of this line (of its CR in CRLF), or of the end of the text. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next < 0) return text.length;
  return next > at && text[next - 1] === '\r' ? next - 1 : next;
}

/** Offset of the line after the one that ends at `end`; the text's length when there is none. */
export function lineAfter(text: string, end: number): number {
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

/** Skips half-width blanks and tabs. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (text[i] === ' ' || text[i] === '\t') i += 1;
  return i;
}

export const isLineEnd = (text: string, at: number): boolean =>
  at >= text.length || text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');

export const isBlankMark = (char: string | undefined): boolean =>
  char === undefined || char === ' ' || char === '\t' || char === '\n' || char === '\r';

/** A line without the blanks at its end; a pattern would take quadratic time on a line of blanks. */
export function withoutBlanks(line: string, blanks = ' \t'): string {
  let end = line.length;
  while (end > 0 && blanks.includes(line[end - 1] as string)) end -= 1;
  return line.slice(0, end);
}

/** A key as meant: a full-width blank before its colon is no part of it. */
export const keyWord = (written: string): string => withoutBlanks(written, ' \t\u3000');

/** `- 项`, `键: 值`, or what a hand in a hurry would type for them. */
export const looksLikeEntry = (text: string, at: number): boolean =>
  /^(?:[-－](?:\s|$)|(?:"[^"\n]{1,30}"|'[^'\n]{1,30}'|[^\s:：，。；、#"']{1,30})[ \t]*(?:：|:(?:\s|$)))/.test(
    text.slice(at, at + 80),
  );

/** `---` or `...` in the first column, which divide documents. */
export const isDivider = (text: string, at: number): boolean =>
  /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(at, at + 4)) && (at === 0 || text[at - 1] === '\n');

export interface Indent {
  /** Where the line begins, and where its first other character stands. */
  readonly start: number;
  readonly end: number;
  /** Half-width blanks before anything else: all that YAML counts. */
  readonly plain: number;
  /** Columns on the screen. */
  readonly width: number;
}

export function indentOf(text: string, start: number): Indent {
  let end = start;
  while (text[end] === ' ') end += 1;
  const plain = end - start;
  let width = plain;
  for (let w = blankWidth(text[end]); w !== undefined; w = blankWidth(text[end])) {
    width += w;
    end += 1;
  }
  return { start, end, plain, width };
}

/** Indents the line with `width` half-width blanks, telling what stood there instead. */
export function indentPlainly(scan: Scan, indent: Indent, width = indent.width): void {
  const { start, end } = indent;
  const typed = scan.text.slice(start, end);
  if (/^ *$/.test(typed)) return;
  const edit = { start, end, text: ' '.repeat(width) };
  if (typed.includes('\t')) makeshift(scan, start, end, structure.tab(width), [edit]);
  else cure(scan, start, end, keyboard.indent, [edit]);
}

/** `标题: 领导动态` in the column of its dash: the next key of the entry stands two columns further in, as behind a dash. */
export function isKeyAtDash(text: string, at: number): boolean {
  const column = indentOf(text, text.lastIndexOf('\n', at - 1) + 1).width;
  const end = lineEnd(text, at);
  const below = indentOf(text, lineAfter(text, end));
  const isEntry = /^[^\s:：，。；]{1,30}:\s+\S/.test(text.slice(at, end));
  return isEntry && below.width === column + 2 && keyAtStart.test(text.slice(below.end, below.end + 32));
}
const keyAtStart = /^[^\s:：，。；-][^\s:：，。；]{0,29}[:：]/;
