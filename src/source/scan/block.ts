/** A text of several lines under `|` or `>`: left alone, but for lines that full-width blanks indent. */

import * as structure from '../said/structure.ts';
import { type Indent, indentOf, indentPlainly, isDivider, isLineEnd, lineAfter } from './lines.ts';
import { makeshift, type Scan } from './state.ts';

/** Reads past it; the offset of the first line not read. */
export function readBlock(scan: Scan, at: number, end: number, parent: number): number {
  const { text } = scan;
  const given = /\d/.exec(text.slice(at, at + 3));
  let content = given ? Math.max(parent, 0) + Number(given[0]) : undefined;
  let next = lineAfter(text, end);
  while (next < text.length) {
    const indent = indentOf(text, next);
    if (!isLineEnd(text, indent.end)) {
      if (indent.width <= parent || (indent.width === 0 && isDivider(text, next))) return next;
      content ??= indent.plain > parent ? indent.plain : indent.width;
      if (indent.plain < content) indentTo(scan, indent, content);
    } else if (indent.plain < (content ?? Number.POSITIVE_INFINITY) && /[^ \t]/.test(text.slice(next, indent.end))) {
      indentPlainly(scan, indent);
    }
    next = lineAfter(text, indent.end);
  }
  return next;
}

/** Brings the line to the column of the text; blanks beyond it belong to the text. */
function indentTo(scan: Scan, indent: Indent, content: number): void {
  const { start } = indent;
  if (indent.width < content) {
    const said = /\t/.test(scan.text.slice(start, indent.end))
      ? structure.tab
      : structure.shortBlock(indent.width, content);
    makeshift(scan, start, Math.max(indent.end, start + 1), said, [
      { start, end: indent.end, text: ' '.repeat(content) },
    ]);
    return;
  }
  let end = start;
  while (indentWidth(scan, start, end) < content) end += 1;
  indentPlainly(scan, { ...indent, end }, content);
}

const indentWidth = (scan: Scan, start: number, end: number): number => indentOf(scan.text.slice(start, end), 0).width;
