/** A text of several lines under `|` or `>`: left alone, but for lines that full-width blanks indent, or nothing does. */

import { blankWidth } from '../characters.ts';
import * as structure from '../said/structure.ts';
import { type Indent, indentOf, indentPlainly, isDivider, isLineEnd, lineAfter } from './lines.ts';
import { makeshift, placeAt, type Scan } from './state.ts';

/** Reads past it; the offset of the first line not read. */
export function readBlock(scan: Scan, at: number, end: number, parent: number): number {
  const { text } = scan;
  const given = /[1-9]/.exec(text.slice(at, at + 3));
  let column = given ? Math.max(parent, 0) + Number(given[0]) : undefined;
  let began = false;
  /** Nobody indented the text: its lines are taken up to the next that looks like an entry. */
  let flat = false;
  for (let next = lineAfter(text, end); next < text.length; ) {
    const indent = indentOf(text, next);
    if (!isLineEnd(text, indent.end)) {
      if (indent.width <= parent || isDivider(text, next)) {
        const other = text[indent.end] === '#' || isEntry(scan, indent.end);
        if (isDivider(text, next) || (began && !flat) || other) return next;
        if (!flat) scan.report(indent.start, Math.max(indent.end, indent.start + 1), structure.flatBlock);
        flat = true;
      }
      column ??= flat ? Math.max(parent, 0) + 2 : indent.plain > parent ? indent.plain : indent.width;
      if (indent.plain < column) indentTo(scan, indent, column, flat);
      began = true;
    } else if (indent.plain < (column ?? Number.POSITIVE_INFINITY) && /[^ \t]/.test(text.slice(next, indent.end))) {
      indentPlainly(scan, indent);
    }
    next = lineAfter(text, indent.end);
  }
  return text.length;
}

/** `- 项` or `键: 值`; with a full-width colon only a key that some open map declares, since texts have such colons. */
function isEntry(scan: Scan, at: number): boolean {
  const line = scan.text.slice(at, at + 80);
  if (/^(?:- |[^\s:：，。；#]{1,30}[ \t]*:(?:\s|$))/.test(line)) return true;
  const word = /^([^\s:：，。；]{1,30})[ \u3000]*[:：]/.exec(line)?.[1];
  return word !== undefined && scan.frames.some(({ path }) => placeAt(scan, path)?.keys.has(word));
}

/** Brings the line to the column of the text; blanks beyond it belong to the text. */
function indentTo(scan: Scan, indent: Indent, column: number, reported: boolean): void {
  const { text } = scan;
  const { start } = indent;
  if (indent.width < column) {
    const edit = { start, end: indent.end, text: ' '.repeat(column) };
    const tab = text.slice(start, indent.end).includes('\t');
    const said = tab ? structure.tab(column) : structure.shortBlock(indent.width, column);
    if (reported) scan.edits.push(edit);
    else makeshift(scan, start, Math.max(indent.end, start + 1), said, [edit]);
    return;
  }
  let end = start;
  for (let width = 0; width < column; end += 1) width += blankWidth(text[end]) ?? 1;
  indentPlainly(scan, { ...indent, end }, column);
}
