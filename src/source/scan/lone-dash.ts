/** A dash that is a value: for YAML the beginning of a list. */

import * as keyboard from '../said/keyboard.ts';
import { indentOf, isBlankMark, isLineEnd, lineAfter, skipBlanks } from './lines.ts';
import { cure, pathHere, placeAt, type Scan, top } from './state.ts';

/** `数: -` and `- -`, where a text may stand and no list: for YAML the beginning of one. */
export function isLoneDash(scan: Scan, at: number, column: number): boolean {
  const { text } = scan;
  if (text[at] !== '-' || !isBlankMark(text[at + 1])) return false;
  const rest = skipBlanks(text, at + 1);
  if (!isLineEnd(text, rest) && text[rest] !== '#') return false;
  const place = placeAt(scan, pathHere(scan));
  return place?.text === true && !place.list && !isOverDeeper(text, rest, column);
}

/** Whether the next line that says something is indented more than this column. */
function isOverDeeper(text: string, at: number, column: number): boolean {
  for (let next = lineAfter(text, at); next < text.length; next = lineAfter(text, next)) {
    const { end, width } = indentOf(text, next);
    if (!isLineEnd(text, end) && text[end] !== '#') return width > column;
  }
  return false;
}

export function readLoneDash(scan: Scan, at: number, end: number): number {
  const frame = top(scan);
  if (frame) frame.filled = true;
  cure(scan, at, at + 1, keyboard.loneDash, [{ start: at, end: at + 1, text: '—' }]);
  return lineAfter(scan.text, end);
}
