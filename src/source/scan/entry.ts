/** One line that begins something: its place among the open collections, its dashes, its key; then its value. */

import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { dashAt, startsListHere } from './dash.ts';
import { type Key, keyAt } from './key.ts';
import {
  type Indent,
  indentOf,
  indentPlainly,
  isBlank,
  isLineEnd,
  keyWord,
  lineAfter,
  lineEnd,
  skipBlanks,
} from './lines.ts';
import { leaveListOut, leaveOut, lostKey } from './lost.ts';
import { quoteEdits } from './quote.ts';
import { specialStart } from './special.ts';
import {
  cure,
  type Frame,
  makeshift,
  mostLevels,
  open,
  parentIndent,
  pathHere,
  placeAt,
  type Scan,
  top,
} from './state.ts';
import { readValue } from './value.ts';

/** Reads the line and what its value takes of the next ones; the offset of the first line not read. */
export function readEntry(scan: Scan, indent: Indent, end: number): number {
  const { text } = scan;
  let at = indent.end;
  const settled = settle(scan, indent);
  let { column, told } = settled;
  const dashHere = () => dashAt(scan, at, column, told);
  for (let dash = dashHere(); dash; dash = dashHere()) {
    if (at > indent.end && isLoneDash(scan, at)) return readLoneDash(scan, at, end);
    const beside = top(scan);
    if (beside?.kind === 'map' && beside.indent === column && beside.filled) {
      return leaveListOut(scan, at, column, told);
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
    told = true;
  }
  const sure = beside && frame.kind === 'map';
  if (text[at] === '?' && isBlank(text[at + 1])) return readMark(scan, at, end, sure, told);
  const place = placeAt(scan, sure ? frame.path : pathHere(scan));
  const key =
    keyAt(scan, at, end, { place, sure, ownLine: at === indent.end, column }) ?? lostKey(scan, at, end, place);
  if (key?.name === '' && key.nameEnd !== undefined) return leaveOut(scan, at, end, told, structure.badKey);
  if (!key && sure) return leaveOut(scan, at, end, told);
  if (!key && at === indent.end && startsListHere(scan, at, column)) {
    makeshift(scan, at, end, missingDash(scan, at, end), [{ start: at, end: at, text: '- ' }]);
    open(scan, 'list', column);
  }
  if (!key) return readValue(scan, at, end, parentIndent(scan));
  checkKey(scan, at, key);
  if (sure && isAnotherItem(scan, frame, key.name, at)) {
    makeshift(scan, at, key.nameEnd ?? key.end, structure.dashBehindBlanks(key.name), [
      { start: at - 2, end: at, text: '- ' },
    ]);
    scan.frames.pop();
    open(scan, 'list', column - 2);
  }
  open(scan, 'map', column, key.name);
  if (tooDeep(scan, at)) return text.length;
  const valueAt = skipBlanks(text, key.end);
  if (isLoneDash(scan, valueAt)) return readLoneDash(scan, valueAt, end);
  if (text[valueAt] === '-' && /^-[ \t]/.test(text.slice(valueAt, valueAt + 2))) {
    makeshift(scan, valueAt, valueAt + 1, structure.dashOnKeyLine, quoteEdits(text, valueAt, end));
    return lineAfter(text, end);
  }
  return readValue(scan, valueAt, end, column);
}

/** The first key of a list's item once more, where a dash would just fit in front of it. */
function isAnotherItem({ text, frames }: Scan, map: Frame, key: string, at: number): boolean {
  const outer = frames.at(-2);
  const [first] = map.keys;
  return (
    map.keys.size > 1 &&
    first === key &&
    outer?.kind === 'list' &&
    outer.indent === map.indent - 2 &&
    text.slice(at - 2, at) === '  '
  );
}

/** `数: -` and `- -`, where a text may stand and no list: for YAML the beginning of one. */
function isLoneDash(scan: Scan, at: number): boolean {
  const { text } = scan;
  if (text[at] !== '-' || !isBlank(text[at + 1])) return false;
  const rest = skipBlanks(text, at + 1);
  if (!isLineEnd(text, rest) && text[rest] !== '#') return false;
  const place = placeAt(scan, pathHere(scan));
  return place?.text === true && !place.list;
}

function readLoneDash(scan: Scan, at: number, end: number): number {
  const frame = top(scan);
  if (frame) frame.filled = true;
  cure(scan, at, at + 1, keyboard.loneDash, [{ start: at, end: at + 1, text: '—' }]);
  return lineAfter(scan.text, end);
}

function missingDash({ text }: Scan, at: number, end: number) {
  const before = /([^\s])\s*$/.exec(text.slice(Math.max(0, at - 200), at))?.[1] ?? '。';
  return structure.missingDash(text.slice(at, end).trimEnd(), /[，、,]/.test(before));
}

/** `? `, with which YAML begins a key and an author a question. `sure`: it stands among keys. */
function readMark(scan: Scan, at: number, end: number, sure: boolean, told: boolean): number {
  if (sure || !placeAt(scan, pathHere(scan))?.text) {
    const below = indentOf(scan.text, lineAfter(scan.text, end)).end;
    // `: 值` below it is the other half of the same way of writing.
    const half = /^:[ \t]/.test(scan.text.slice(below, below + 2)) ? lineEnd(scan.text, below) : end;
    return leaveOut(scan, at, half, told, structure.explicitKey);
  }
  if (!told) return readValue(scan, at, end, parentIndent(scan));
  scan.edits.push(...quoteEdits(scan.text, at, end));
  return lineAfter(scan.text, end);
}

/** A dash in a list, a declared key that is not written yet in a map. */
function fits(scan: Scan, at: number, { kind, path, keys }: Frame): boolean {
  const line = scan.text.slice(at, at + 40);
  if (kind === 'list') return /^[-－][ \t\u3000]/.test(line);
  const word = keyWord(/^[^:：]{1,30}(?=[:：])/.exec(line)?.[0] ?? '');
  return !keys.has(word) && (placeAt(scan, path)?.keys.has(word) ?? false);
}

/** Closes what this line is no longer part of, puts it in line with its neighbours, and gives its column. */
function settle(scan: Scan, indent: Indent): { readonly column: number; readonly told: boolean } {
  const closed: Frame[] = [];
  while ((top(scan)?.indent ?? -1) > indent.width) closed.unshift(scan.frames.pop() as Frame);
  const frame = top(scan);
  const meant = columnMeant(scan, indent, closed);
  if (meant !== undefined) return { column: meant, told: bringTo(scan, indent, meant) };
  if (!frame?.filled || frame.indent === indent.width) {
    indentPlainly(scan, indent);
    return { column: indent.width, told: false };
  }
  // Deeper than an entry that has its value already: it belongs beside what was closed, or beside that entry.
  const kind = /^(?:[-－]|——?)[ \t\u3000]/.test(scan.text.slice(indent.end, indent.end + 3)) ? 'list' : 'map';
  const near = [frame, ...closed];
  const beside =
    near.find((one) => one.kind === kind && one !== frame) ?? (frame.kind === kind ? frame : near.at(1)) ?? frame;
  scan.frames.push(...closed.slice(0, near.indexOf(beside)));
  const wanted = beside.indent;
  const { start, end } = indent;
  const tabs = scan.text.slice(start, end).includes('\t');
  const edits = [{ start, end, text: ' '.repeat(wanted) }];
  const said = tabs ? structure.tab(wanted) : structure.unaligned(indent.width, wanted);
  // Full-width blanks that are not quite as wide as they look, before what can stand nowhere else.
  const wide = !tabs && /[^ ]/.test(scan.text.slice(start, end)) && fits(scan, indent.end, beside);
  if (wide) cure(scan, start, end, keyboard.indent, edits);
  else makeshift(scan, start, Math.max(end, start + 1), said, edits);
  return { column: wanted, told: true };
}

/**
 * Where the line belongs when it stands where it cannot: a key that the item above still lacks, or the list that a key above
 * still waits for. What was closed too soon is opened again.
 */
function columnMeant(scan: Scan, { start, end, width }: Indent, closed: readonly Frame[]): number | undefined {
  const frame = top(scan);
  if (closed.length === 0 || frame?.indent !== width) return undefined;
  const line = scan.text.slice(end, end + 80);
  const isItem = /^(?:[-－—–−][ \t\u3000])/.test(line);
  const word = keyWord(/^(?:[-－—–−][ \t\u3000]+)?([^\s:：，。；、#"']{1,30}?)[ \t\u3000]*[:：]/.exec(line)?.[1] ?? '');
  if (!isItem && frame.kind === 'list') {
    const lacking = closed.filter(
      (one) => one.kind === 'map' && !one.keys.has(word) && placeAt(scan, one.path)?.keys.has(word),
    );
    const map = nearestTo(scan.text.slice(start, end), lacking);
    if (!map) return undefined;
    scan.frames.push(...closed.slice(0, closed.indexOf(map) + 1));
    return map.indent;
  }
  const waiting = closed.findLast((one) => one.kind === 'list' || !one.filled);
  // What plain blanks say is what they say: only others may be less wide than they look.
  if (!isItem || !waiting || /^ *$/.test(scan.text.slice(start, end))) return undefined;
  if (waiting.kind === 'map' && !placeAt(scan, [...waiting.path, waiting.step])?.list) return undefined;
  const outer = frame.kind === 'list' ? placeAt(scan, [...frame.path, Number(frame.step) + 1]) : undefined;
  if (frame.kind === 'list' && (outer === undefined || outer.text || outer.keys.has(word))) return undefined;
  scan.frames.push(...closed.slice(0, closed.indexOf(waiting) + 1));
  return waiting.kind === 'list' ? waiting.indent : waiting.indent + 2;
}

/** Plain blanks mean the outermost; others the one that the line looks aligned with, a tab being eight columns or four wide. */
function nearestTo(typed: string, maps: readonly Frame[]): Frame | undefined {
  if (/^ *$/.test(typed)) return maps[0];
  const widthWith = (tab: number): number =>
    [...typed].reduce((width, blank) => (blank === '\t' ? (Math.floor(width / tab) + 1) * tab : width + 2), 0);
  const looks = typed.includes('\t') ? [8, 4].map(widthWith) : [widthWith(8)];
  return looks.flatMap((width) => maps.find(({ indent }) => indent === width) ?? [])[0] ?? maps.at(-1);
}

/** Brings the line to its column. Full-width blanks are read as meant, since there is one place for it; all else is an error. */
function bringTo(scan: Scan, indent: Indent, column: number): boolean {
  const { start, end, width } = indent;
  const typed = scan.text.slice(start, end);
  const edits = [{ start, end, text: ' '.repeat(column) }];
  if (/^ *$/.test(typed)) makeshift(scan, start, Math.max(end, start + 1), structure.unaligned(width, column), edits);
  else if (typed.includes('\t')) makeshift(scan, start, end, structure.tab(column), edits);
  else cure(scan, start, end, keyboard.indent, edits);
  return true;
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
  scan.report(at, at + 1, structure.tooDeep(mostLevels));
  scan.stopped = true;
  return true;
}
