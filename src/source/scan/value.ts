/** What a key or a dash holds: a text on one line or several, in quotes, in brackets; or nothing yet. */

import * as keyboard from '../said/keyboard.ts';
import { isAliasOnly, pastAnchor } from './anchor.ts';
import { isBarRow, readBarRow } from './bar-row.ts';
import { readBlock } from './block.ts';
import { warnOfCut } from './comment.ts';
import { scanFlow } from './flow.ts';
import { indentOf, isBlankMark, isLineEnd, lineAfter, skipBlanks } from './lines.ts';
import { scanPlain } from './plain.ts';
import { readQuoted } from './quoted.ts';
import { readQuotedItems } from './quoted-items.ts';
import { isHeader, specialStart } from './special.ts';
import { cure, pathHere, placeAt, type Scan, top } from './state.ts';

/** Reads the value at `at`, on the line that ends at `end`; the offset of the first line not read. */
export function readValue(scan: Scan, at: number, end: number, parent: number): number {
  const { text } = scan;
  if (isLineEnd(text, at)) return lineAfter(text, end);
  if (text[at] === '#' && isBlankMark(text[at - 1])) {
    const head = headMark(text, at);
    const frame = head === undefined ? undefined : top(scan);
    if (head !== undefined && frame) {
      frame.filled = true;
      cure(scan, at, at + head.trimEnd().length, keyboard.headMark(head.trimEnd()), [
        { start: at, end: at + head.length, text: '' },
      ]);
      return scanPlain(scan, at + head.length, parent);
    }
    warnOfCut(scan, at, end);
    return lineAfter(text, end);
  }
  const frame = top(scan);
  if (frame) frame.filled = true;
  const past = pastAnchor(scan, at, parent);
  if (past !== undefined) {
    if (frame) frame.filled = false;
    return readValue(scan, past, end, parent);
  }
  if (isAliasOnly(scan, at, end)) return lineAfter(text, end);
  if (isBarRow(text, at, end)) {
    const row = readBarRow(scan, at, end);
    if (row !== undefined) return row;
    // Where no text may stand the schema says what should.
    if (placeAt(scan, pathHere(scan))?.text === false) return scanPlain(scan, at, parent, 'quoted');
  }
  const mark = specialStart(text, at);
  if (mark === '|' && isBarBeforeText(text.slice(at + 1, end))) return readBarredText(scan, at, end, parent);
  if (mark !== undefined) return scanPlain(scan, at, parent, keyboard.start(mark));
  switch (text[at]) {
    case '"':
    case "'":
      return readQuotedItems(scan, at, end) ?? readQuoted(scan, at, end, parent);
    case '[':
    case '{':
      return scanFlow(scan, at, end, parent);
    case '|':
    case '>':
      return readBlock(scan, at, end, parent);
    case '\uff5c':
      if (!isHeader(`|${text.slice(at + 1, end)}`, 0)) break;
      cure(scan, at, at + 1, keyboard.bar, [{ start: at, end: at + 1, text: '|' }]);
      return readBlock(scan, at, end, parent);
  }
  return scanPlain(scan, at, parent);
}

/** `标题: ## 部门动态`: two and more are no comment, but the head of a section as Markdown has it. */
function headMark(text: string, at: number): string | undefined {
  head.lastIndex = at;
  return text[at - 2] === ' ' ? undefined : head.exec(text)?.[0];
}
const head = /#{2,6}[ \t]*(?=[\p{Script=Han}“《（])/uy;

/** A row of bars is a table as chats and Markdown have it. */
const isBarBeforeText = (rest: string): boolean =>
  /^[-+]?[ \t]*[\p{Script=Han}《“（]/u.test(rest) && !/[|｜]/.test(rest);

/** `正文: |到芦县检查。`: the mark of paragraphs, and the first of them behind it. */
function readBarredText(scan: Scan, at: number, end: number, parent: number): number {
  const { text } = scan;
  const mark = /[-+]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
  const start = skipBlanks(text, mark);
  const below = indentOf(text, lineAfter(text, end));
  const width = below.width > parent && !isLineEnd(text, below.end) ? below.width : Math.max(parent, 0) + 2;
  const key = String(top(scan)?.step ?? '');
  cure(scan, at, at + 1, keyboard.barBeforeText(/^\d*$/.test(key) ? '- ' : key, text.slice(at, mark)), [
    { start: mark, end: start, text: `\n${' '.repeat(width)}` },
  ]);
  return scanPlain(scan, start, parent);
}
