/** One line that begins something: its place among the open collections, its dashes, its key; then its value. */

import * as entries from '../said/entries.ts';
import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import * as whole from '../said/whole.ts';
import { readWrongBraces } from './braces.ts';
import { bulletAt } from './bullet.ts';
import { dashAt, isStrayDash, startsListHere } from './dash.ts';
import { bringIn } from './fallen.ts';
import { type Key, keyAt } from './key.ts';
import { keylessHead, keysBelow } from './keyless.ts';
import { readMoreLeaders } from './leaders.ts';
import {
  type Indent,
  indentOf,
  isBlankMark,
  isKeyAtDash,
  isLineEnd,
  lineAfter,
  lineEnd,
  looksLikeEntry,
  skipBlanks,
} from './lines.ts';
import { isLoneDash, readLoneDash } from './lone-dash.ts';
import { leaveListOut, leaveOut, lostKey } from './lost.ts';
import { beginsLostEntry } from './lost-head.ts';
import { beginLostTop } from './lost-parent.ts';
import { quoteEdits } from './quote.ts';
import { partKeys } from './same-line.ts';
import { bringBack } from './set-out.ts';
import { settle } from './settle.ts';
import { specialStart } from './special.ts';
import {
  cure,
  makeshift,
  mostLevels,
  open,
  parentIndent,
  pathHere,
  placeAt,
  type Scan,
  type ScanFrame,
  top,
} from './state.ts';
import { readValue } from './value.ts';

/** Reads the line and what its value takes of the next ones; the offset of the first line not read. */
export function readEntry(scan: Scan, indent: Indent, end: number): number {
  const { text } = scan;
  let at = indent.end;
  const isMoved = scan.moved !== undefined && indent.start < scan.moved.until;
  const behind = isMoved ? undefined : (bringBack(scan, indent) ?? bringIn(scan, indent));
  if (behind !== undefined) return behind;
  beginLostTop(scan, indent);
  const settled = settle(scan, indent);
  let { column, reported } = settled;
  const dashHere = () =>
    dashAt(scan, at, column, reported) ?? (at === indent.end ? bulletAt(scan, at, column, reported) : undefined);
  for (let dash = dashHere(); dash; dash = dashHere()) {
    if (at > indent.end && isLoneDash(scan, at, column)) return readLoneDash(scan, at, end);
    const beside = top(scan);
    if (beside?.kind === 'map' && beside.indent === column && beside.filled) {
      if (!reported && at === indent.end && isOwnKey(scan, beside, dash.end)) {
        makeshift(scan, at, dash.end, entries.dashBeforeKey, [{ start: at, end: dash.end, text: '' }]);
        at = dash.end;
        reported = true;
        break;
      }
      const outer = scan.frames.at(-2);
      if (at > indent.end || outer?.kind !== 'list' || outer.indent >= column || !looksLikeEntry(text, dash.end))
        return leaveListOut(scan, at, column, reported);
      // The next item, set in too far.
      const edits = [{ start: indent.start, end: indent.end, text: ' '.repeat(outer.indent) }];
      makeshift(scan, indent.start, indent.end, structure.unaligned(column, outer.indent), edits);
      scan.frames.pop();
      column = outer.indent;
      reported = true;
    }
    if (!reported && isStrayDash(scan, at, dash, column)) {
      makeshift(scan, at, dash.end, entries.strayDash, [{ start: at, end: dash.end, text: '' }]);
      at = dash.end;
      reported = true;
      break;
    }
    open(scan, 'list', column);
    at = dash.end;
    column += dash.width;
    if (tooDeep(scan, at)) return text.length;
    if (isLineEnd(text, at) || text[at] === '#') return lineAfter(text, end);
  }
  leaveListBeside(scan, column, at === indent.end);
  const frame = top(scan);
  const beside = frame?.indent === column;
  if (beside && frame.kind === 'list') {
    makeshift(scan, at, end, missingDash(scan, at, end), [{ start: at, end: at, text: '- ' }]);
    open(scan, 'list', column);
    column += 2;
    reported = true;
  }
  const sure = beside && frame.kind === 'map';
  if (text[at] === '?' && isBlankMark(text[at + 1])) return readMark(scan, at, end, sure, reported);
  const place = placeAt(scan, sure ? frame.path : pathHere(scan));
  const behindDash = at > indent.end && !sure;
  const isAlone = behindDash && (/[{[（(【〔]/.test(text[at] as string) || keysBelow(scan, end, column).length === 0);
  if (isAlone && readWrongBraces(scan, at, end, place, column - 1)) return lineAfter(text, end);
  const key =
    keyAt(scan, at, end, { place, sure, ownLine: at === indent.end, column }) ??
    lostKey(scan, at, end, place, sure) ??
    (behindDash ? keylessHead(scan, at, end, place, column) : undefined);
  if (key?.name === '' && key.nameEnd !== undefined) return leaveOut(scan, at, end, reported, structure.badKey);
  if (!key && sure) return leaveOut(scan, at, end, reported);
  if (!key && at === indent.end && startsListHere(scan, at, column)) {
    makeshift(scan, at, end, missingDash(scan, at, end), [{ start: at, end: at, text: '- ' }]);
    open(scan, 'list', column);
  }
  if (!key) return readValue(scan, at, end, parentIndent(scan));
  const behindLeaders = at === indent.end && sure ? readMoreLeaders(scan, at, key, column) : undefined;
  if (behindLeaders !== undefined) return behindLeaders;
  checkKey(scan, at, key);
  if (at === indent.end && !sure && lacksDash(scan, at, key)) {
    makeshift(scan, at, end, missingDash(scan, at, end), [{ start: at, end: at, text: '- ' }]);
    open(scan, 'list', column);
    column += 2;
  } else if (at === indent.end && beginsLostEntry(scan, at, end, key, column, sure)) {
    if (sure) scan.frames.pop();
    open(scan, 'list', column - 2);
  }
  open(scan, 'map', column, key.name);
  if (tooDeep(scan, at)) return text.length;
  const valueAt = skipBlanks(text, key.end);
  if (isLoneDash(scan, valueAt, column)) return readLoneDash(scan, valueAt, end);
  if (text[valueAt] === '-' && /^-[ \t]/.test(text.slice(valueAt, valueAt + 2))) {
    makeshift(scan, valueAt, valueAt + 1, structure.dashOnKeyLine, quoteEdits(text, valueAt, end));
    return lineAfter(text, end);
  }
  if (!isLineEnd(text, valueAt) && readWrongBraces(scan, valueAt, end, placeAt(scan, pathHere(scan)), column))
    return lineAfter(text, end);
  const next = partKeys(scan, valueAt, end, column);
  if (next !== undefined) return readEntry(scan, { start: next, end: next, plain: column, width: column }, end);
  return readValue(scan, valueAt, end, column);
}

/** `- 报送发:` in line with 报头 and 栏目: a key of the map, not written yet, that no list round it knows. */
function isOwnKey(scan: Scan, { path, keys }: ScanFrame, at: number): boolean {
  const word = /^([^\s:：，。；、#"'[{]{1,30}?) *(?:：|:(?=\s|$))/.exec(scan.text.slice(at, at + 60))?.[1];
  if (word === undefined || keys.has(word) || !placeAt(scan, path)?.keys.has(word)) return false;
  return typeof path.at(-1) !== 'number';
}

function missingDash(scan: Scan, at: number, end: number) {
  const { text } = scan;
  const before = /([^\s])\s*$/.exec(text.slice(Math.max(0, at - 200), at))?.[1] ?? '。';
  return structure.missingDash(text.slice(at, end).trimEnd(), /[，、,]/.test(before), isKeyAtDash(scan.text, at));
}

/** The first entry of a list, its dash forgotten, and only that. */
function lacksDash(scan: Scan, at: number, key: Key): boolean {
  const frame = top(scan);
  if (frame?.kind !== 'map' || frame.filled) return false;
  const path = pathHere(scan);
  const place = placeAt(scan, path);
  if (!place?.list || place.keys.has(key.name) || !placeAt(scan, [...path, 0])?.keys.has(key.name)) return false;
  return isKeyAtDash(scan.text, at);
}

/** `? `, with which YAML begins a key and an author a question. `sure`: it stands among keys. */
function readMark(scan: Scan, at: number, end: number, sure: boolean, reported: boolean): number {
  if (sure || !placeAt(scan, pathHere(scan))?.text) {
    const below = indentOf(scan.text, lineAfter(scan.text, end)).end;
    // `: 值` below it is the other half of the same way of writing.
    const half = /^:[ \t]/.test(scan.text.slice(below, below + 2)) ? lineEnd(scan.text, below) : end;
    return leaveOut(scan, at, half, reported, structure.explicitKey);
  }
  if (!reported) return readValue(scan, at, end, parentIndent(scan));
  scan.edits.push(...quoteEdits(scan.text, at, end));
  return lineAfter(scan.text, end);
}

/** `键:` and `- 项` may stand in one column; the next key there ends the list. */
function leaveListBeside(scan: Scan, column: number, atLineStart: boolean): void {
  const frame = top(scan);
  const outer = scan.frames.at(-2);
  if (!atLineStart || frame?.kind !== 'list' || frame.indent !== column) return;
  if (outer?.kind === 'map' && outer.indent === column) scan.frames.pop();
}

function checkKey(scan: Scan, at: number, key: Key): void {
  if (key.nameEnd === undefined) return;
  const mark = specialStart(scan.text, at);
  const anchor = /^[&!]\S*[ \t]+(?=[^\s\-?:])/.exec(key.name);
  if (anchor) {
    const end = at + anchor[0].length;
    makeshift(scan, at, end, structure.anchor(anchor[0].trim()), [{ start: at, end, text: '' }]);
  } else if (mark) cure(scan, at, at + mark.length, keyboard.start(mark), quoteEdits(scan.text, at, key.nameEnd));
  if (key.name === '<<')
    makeshift(scan, at, key.nameEnd, structure.anchor('<<'), quoteEdits(scan.text, at, key.nameEnd));
}

function tooDeep(scan: Scan, at: number): boolean {
  if (scan.frames.length <= mostLevels) return false;
  scan.report(at, at + 1, whole.tooDeep(mostLevels));
  scan.stopped = true;
  return true;
}
