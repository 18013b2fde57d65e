/** The dash of a list item, as YAML wants it or as a Chinese keyboard types it. */

import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { indentOf, isBlank, isLineEnd, lineAfter, skipBlanks } from './lines.ts';
import { cure, makeshift, parentIndent, pathHere, placeAt, type Scan, top } from './state.ts';

export interface Dash {
  /** Offset of what follows the dash and its blanks. */
  readonly end: number;
  /** Columns from the dash to what follows, once cured. */
  readonly width: number;
}

/** － (full-width), — – − : what input methods give for a minus sign. */
const others = new Set(['\uff0d', '\u2014', '\u2013', '\u2212']);

/** Reads the dash at `at`, `column` columns into the line. */
export function dashAt(scan: Scan, at: number, column: number): Dash | undefined {
  const { text } = scan;
  const typed = text[at] as string;
  if (typed === '-' && isBlank(text[at + 1])) return plainDash(scan, at);
  if (typed !== '-' && !others.has(typed)) return undefined;
  if (!expected(scan, at, column)) return undefined;
  let end = at + 1;
  while (text[end] === ' ' || text[end] === '\u3000') end += 1;
  const width = widthMeant(text, at, end, column);
  const cured = isLineEnd(text, end) ? '-' : `-${' '.repeat(width - 1)}`;
  cure(scan, at, at + 1, keyboard.dash(typed), [{ start: at, end, text: cured }]);
  return { end, width };
}

/** Two columns, unless the line below stands under what follows the dash as the screen shows it, full-width marks two wide. */
function widthMeant(text: string, at: number, end: number, column: number): number {
  const shown = [...text.slice(at, end)].reduce((width, c) => width + (c === '\uff0d' || c === '\u3000' ? 2 : 1), 0);
  let below = indentOf(text, lineAfter(text, at));
  for (let lines = 0; lines < 5 && below.end < text.length && isLineEnd(text, below.end); lines += 1) {
    below = indentOf(text, lineAfter(text, below.end));
  }
  return shown > 2 && below.width === column + shown ? shown : 2;
}

function plainDash(scan: Scan, at: number): Dash {
  const { text } = scan;
  const end = skipBlanks(text, at + 1);
  const blanks = text.slice(at + 1, end);
  // After a tab YAML takes a text, but no key and no further dash.
  if (blanks.includes('\t') && /^(?:- |[^\n#"'[{]*:(?:[ \t\r\n]|$))/.test(text.slice(end, end + 200))) {
    makeshift(scan, at + 1, end, structure.tab, [{ start: at + 1, end, text: ' '.repeat(blanks.length) }]);
  }
  return { end, width: end - at };
}

/** Only one reading: an item stands beside it, or a list may stand here and nothing else does. */
function expected(scan: Scan, at: number, column: number): boolean {
  const { text } = scan;
  const next = text[at + 1];
  const apart = next === '\u3000' || isBlank(next);
  if (text[at] === next) return false;
  const frame = top(scan);
  if (frame?.kind === 'list' && frame.indent === column) return true;
  if (frame?.filled || column < parentIndent(scan)) return false;
  const place = placeAt(scan, pathHere(scan));
  if (!place?.list) return false;
  return !place.text || (text[at] === '\uff0d' && apart) || isFollowedByDash(text, at, column);
}

/** Nobody wants lines joined that all begin with a dash. */
function isFollowedByDash(text: string, at: number, column: number): boolean {
  const indent = indentOf(text, lineAfter(text, at));
  return indent.width === column && (text[indent.end] === '-' || others.has(text[indent.end] as string));
}
