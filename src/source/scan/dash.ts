/** The dash of a list item, as YAML wants it or as a Chinese keyboard types it. */

import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { indentOf, isBlankMark, isLineEnd, keyWord, lineAfter, skipBlanks } from './lines.ts';
import { cure, makeshift, parentIndent, pathHere, placeAt, type Scan, top } from './state.ts';

export interface Dash {
  /** Offset of what follows the dash and its blanks. */
  readonly end: number;
  /** Columns from the dash to what follows, once cured. */
  readonly width: number;
}

/** － (full-width), — – − : what input methods give for a minus sign. */
const others = new Set(['\uff0d', '\u2014', '\u2013', '\u2212']);

/** Reads the dash at `at`, `column` columns into the line; `reported` when the line has been found fault with already. */
export function dashAt(scan: Scan, at: number, column: number, reported: boolean): Dash | undefined {
  const { text } = scan;
  const typed = text[at] as string;
  if (typed === '-' && isBlankMark(text[at + 1])) return plainDash(scan, at);
  if (typed !== '-' && !others.has(typed)) return undefined;
  if (text[at + 1] === typed) return doubledDash(scan, at, column, reported);
  if (!expected(scan, at, column)) return undefined;
  let end = at + 1;
  while (text[end] === ' ' || text[end] === '\u3000') end += 1;
  const width = widthMeant(text, at, end, column);
  const cured = isLineEnd(text, end) ? '-' : `-${' '.repeat(width - 1)}`;
  cure(scan, at, at + 1, keyboard.dash(typed), [{ start: at, end, text: cured }]);
  return { end, width };
}

/** `—— 项`: an item all the same, but the marks may have been meant to be printed. */
function doubledDash(scan: Scan, at: number, column: number, reported: boolean): Dash | undefined {
  const { text } = scan;
  let end = at + 2;
  while (text[end] === ' ' || text[end] === '\u3000') end += 1;
  if (text[at] === '-' || end === at + 2 || !isListHere(scan, at, column)) return undefined;
  const width = widthMeant(text, at, end, column);
  const edits = [{ start: at, end, text: `-${' '.repeat(width - 1)}` }];
  if (reported) scan.edits.push(...edits);
  else makeshift(scan, at, at + 2, structure.doubledDash(text.slice(at, at + 2)), edits);
  return { end, width };
}

/** Two columns, unless the line below stands under what follows the dash as the screen shows it, full-width marks two wide. */
export function widthMeant(text: string, at: number, end: number, column: number): number {
  const marks = [...text.slice(at, end)];
  const narrow = marks.reduce((width, c) => width + (c === '\uff0d' || c === '\u3000' ? 2 : 1), 0);
  const wide = marks.reduce((width, c) => width + (c > '\u2000' ? 2 : 1), 0);
  let below = indentOf(text, lineAfter(text, at));
  for (let lines = 0; lines < 5 && below.end < text.length && isLineEnd(text, below.end); lines += 1) {
    below = indentOf(text, lineAfter(text, below.end));
  }
  return [narrow, wide].find((shown) => shown > 2 && below.width === column + shown) ?? 2;
}

function plainDash(scan: Scan, at: number): Dash {
  const { text } = scan;
  const end = skipBlanks(text, at + 1);
  const blanks = text.slice(at + 1, end);
  // After a tab YAML takes a text, but no key and no further dash.
  if (blanks.includes('\t') && /^(?:- |[^\n#"'[{]*:(?:[ \t\r\n]|$))/.test(text.slice(end, end + 200))) {
    makeshift(scan, at + 1, end, structure.tabAfterDash, [{ start: at + 1, end, text: ' '.repeat(blanks.length) }]);
  }
  return { end, width: end - at };
}

/** `报头:` and `- 名称: …` below it, the other keys in line with the dash: no list may stand here, and the keys may. */
export function isStrayDash(scan: Scan, at: number, { end }: Dash, column: number): boolean {
  const { text } = scan;
  const frame = top(scan);
  if (!frame || frame.filled || frame.indent >= column + (frame.kind === 'list' ? 1 : 0)) return false;
  const place = placeAt(scan, pathHere(scan));
  if (!place || place.list || place.invented || place.keys.size === 0) return false;
  const keyIn = (from: number): string =>
    keyWord(/^[^\s:：，。；]{1,12}[ ]*(?=[:：])/.exec(text.slice(from, from + 24))?.[0] ?? '');
  const below = indentOf(text, lineAfter(text, at));
  return place.keys.has(keyIn(end)) && below.width === column && place.keys.has(keyIn(below.end));
}

/** Only one reading: an item stands beside it, or a list may stand here and nothing else does. */
function expected(scan: Scan, at: number, column: number): boolean {
  const { text } = scan;
  const next = text[at + 1];
  const apart = next === '\u3000' || isBlankMark(next);
  return isListHere(scan, at, column, text[at] === '\uff0d' && apart);
}

/** Where a text may stand as well, `sure` says that the line is no text, or the line below does. */
export function isListHere(scan: Scan, at: number, column: number, sure = false): boolean {
  const frame = top(scan);
  if (frame?.kind === 'list' && frame.indent === column) return true;
  if (frame?.filled || column < parentIndent(scan)) return false;
  const place = placeAt(scan, pathHere(scan));
  if (!place?.list) return false;
  return !place.text || sure || isFollowedByDash(scan.text, at, column);
}

/** The first line of a list, its dash forgotten: the next one has its own. */
export function startsListHere(scan: Scan, at: number, column: number): boolean {
  const place = placeAt(scan, pathHere(scan));
  if (top(scan)?.filled || !place?.list || place.text) return false;
  const below = indentOf(scan.text, lineAfter(scan.text, at));
  return below.width === column && /^[-－][ \t\u3000]/.test(scan.text.slice(below.end, below.end + 2));
}

/** Nobody wants lines joined that all begin with a dash. */
function isFollowedByDash(text: string, at: number, column: number): boolean {
  const indent = indentOf(text, lineAfter(text, at));
  return indent.width === column && (text[indent.end] === '-' || others.has(text[indent.end] as string));
}
