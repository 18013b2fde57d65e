/**
 * Where a line belongs that stands where its key may not: the schema says which of the collections round it knows the key, the
 * line below where the other keys of the entry stand. So one line that is out of place is one finding, and right ones are none.
 */

import type { SourcePlace } from '../data.ts';
import { type Indent, indentOf, isLineEnd, keyWord, lineAfter, lineEnd } from './lines.ts';
import { isDistribution, recipients } from './recipients.ts';
import { pathHere, placeAt, type Scan, type ScanFrame, top } from './state.ts';

export interface Home {
  readonly column: number;
  /** The frame to be on top; the one there is, when none is named. */
  readonly frame?: ScanFrame;
  /** Lines below that stand as far from theirs as this one. */
  readonly below?: { readonly until: number; readonly lines: number };
}

/** Undefined where the line may stand as it does, or nothing says where else. `closed`: what its column has closed. */
export function homeOf(scan: Scan, indent: Indent, closed: readonly ScanFrame[]): Home | undefined {
  if (!scan.grammar || scan.frames.length === 0 || !/^ *$/.test(scan.text.slice(indent.start, indent.end)))
    return undefined;
  const line = lineOf(scan.text, indent);
  const row = homeOfRow(scan, indent, closed);
  if (row) return row;
  if (line.word === undefined) return undefined;
  const home = line.isItem ? homeOfItem(scan, line, closed) : homeOfKey(scan, line, closed);
  return home?.column === line.width ? undefined : home;
}

interface Line {
  readonly width: number;
  readonly isItem: boolean;
  readonly word: string | undefined;
  /** What stands behind it, shortened. */
  readonly value: string;
  /** The column of the key. */
  readonly column: number;
  /** Offset of the next line that says something; none at the end. */
  readonly next: number | undefined;
}

function lineOf(text: string, { end, width }: Indent): Line {
  const written = text.slice(end, Math.min(lineEnd(text, end), end + 80));
  const [all = '', dash = '', word] = /^(-[ ]+)?([^\s:：，。；、#"'[{]{1,30}?)[ ]*(?:：|:(?=\s|$))/.exec(written) ?? [];
  let next: number | undefined = lineAfter(text, end);
  for (let at = indentOf(text, next); next < text.length && (isLineEnd(text, at.end) || text[at.end] === '#'); ) {
    next = lineAfter(text, at.end);
    at = indentOf(text, next);
  }
  if (next >= text.length) next = undefined;
  return {
    width,
    isItem: dash !== '',
    word: word && keyWord(word),
    value: written.slice(all.length).trim(),
    column: width + dash.length,
    next,
  };
}

const below = ({ text }: Scan, { next }: Line): Line | undefined =>
  next === undefined ? undefined : lineOf(text, indentOf(text, next));

const declares = (place: SourcePlace | undefined, word: string | undefined): boolean =>
  word !== undefined && (place?.keys.has(word) ?? false);
const takes = (place: SourcePlace | undefined, word: string | undefined): boolean =>
  declares(place, word) || (place?.invented === true && !place.text && word !== undefined);

function homeOfKey(scan: Scan, line: Line, closed: readonly ScanFrame[]): Home | undefined {
  const word = line.word as string;
  const frame = top(scan) as ScanFrame;
  const place = placeAt(scan, frame.path);
  if (frame.indent < line.width) return frame.filled ? undefined : firstKey(scan, frame, line);
  if (frame.kind === 'list') return declares(elementOf(scan, frame), word) ? undefined : outer(scan, word);
  if (declares(place, word)) return undefined;
  // Where no keys stand at all, nothing says that this one belongs elsewhere.
  if (!place || (place.keys.size === 0 && !place.invented)) return undefined;
  if (place.invented) return isDistribution(frame.path) ? outer(scan, word) : undefined;
  // `指标值:` and the first of its entries in line with it.
  if (!frame.filled && takes(placeAt(scan, pathHere(scan)), word)) {
    const after = below(scan, line);
    const deeper = after && !after.isItem && after.width > line.width && after.width <= line.width + 4;
    return { column: deeper ? after.width : line.width + 2 };
  }
  if (frame.indent === line.width && isOneOfThese(scan, frame, line)) return undefined;
  const maps = closed.filter(({ kind, keys }) => kind === 'map' && !keys.has(word));
  const knows = (one: ScanFrame): boolean => declares(placeAt(scan, one.path), word);
  // Without any blanks the line was pasted, most likely into the entry above it.
  const inside =
    (line.width === 0 ? maps.findLast(knows) : maps.find(knows)) ??
    (outer(scan, word) ? undefined : maps.find((one) => one === closed[0] && isOneMore(one, line)));
  return inside ? { column: inside.indent, frame: inside } : outer(scan, word);
}

/**
 * `内容: 召开会议。` among the keys of an item: what stands below is still further in than its namesake, or that may be no text.
 * The key is told, not the line.
 */
function isOneOfThese(scan: Scan, frame: ScanFrame, line: Line): boolean {
  const home = outer(scan, line.word as string);
  if (!home?.frame || frame.keys.size === 0) return false;
  const there = placeAt(scan, [...home.frame.path, line.word as string]);
  if (line.value === '') return false;
  const isEntry = typeof frame.path.at(-1) === 'number';
  if (isEntry && !/^["'[{|>#]/.test(line.value) && there?.text === false) return true;
  const after = below(scan, line);
  if (after === undefined || after.width <= home.column) return false;
  // The next one may be out of line as this is.
  return after.isItem || after.width !== line.width || declares(placeAt(scan, frame.path), after.word);
}

/** Where users invent the keys, what can be nothing else: any other word may be a key of this place, misspelt. */
function isOneMore({ path }: ScanFrame, { word, value }: Line): boolean {
  if (isDistribution(path)) return recipients.includes(word as string);
  return /^(?:指标值|数值|values)$/.test(String(path.at(-1))) && /^\d[\d,.]*%?$/.test(value) && word !== undefined;
}

/** An open map further out that knows the key, and has not got it yet. */
function outer(scan: Scan, word: string): Home | undefined {
  const frame = scan.frames
    .slice(0, -1)
    .findLast(({ kind, path, keys }) => kind === 'map' && !keys.has(word) && declares(placeAt(scan, path), word));
  return frame && { column: frame.indent, frame };
}

/** The first key of a map, set in further than those that follow. */
function firstKey(scan: Scan, frame: ScanFrame, line: Line): Home | undefined {
  const place = placeAt(scan, pathHere(scan));
  if (!takes(place, line.word)) return undefined;
  for (let at: Line | undefined = below(scan, line), lines = 0; at && lines < 20; at = below(scan, at), lines += 1) {
    if (at.width >= line.width) continue;
    const isBeside = !at.isItem && at.width > frame.indent && takes(place, at.word);
    return isBeside ? { column: at.width } : undefined;
  }
  return undefined;
}

function homeOfItem(scan: Scan, line: Line, closed: readonly ScanFrame[]): Home | undefined {
  const frame = top(scan) as ScanFrame;
  const after = below(scan, line);
  const rest = after && !after.isItem ? after : undefined;
  const isInLine = rest !== undefined && rest.width === line.column;
  if (rest && !isInLine && isNextInLine(scan, line)) return undefined;
  const lists = [...scan.frames.filter(({ indent }) => indent <= line.width).reverse(), ...closed].filter(
    (one) => one.kind === 'list' && declares(elementOf(scan, one), line.word),
  );
  const here = lists.find(({ indent }) => indent === line.width);
  const begins = frame.kind === 'map' && !frame.filled && frame.indent <= line.width;
  const whole = rest && isInLine && !begins ? wholeOut(scan, line, rest, lists) : undefined;
  if (whole) return whole;
  if (here && (!rest || isInLine || goesOn(scan, line, rest))) return undefined;
  const withRest =
    rest && lists.find((one) => one.indent + 2 === rest.width && declares(elementOf(scan, one), rest.word));
  if (withRest) return { column: withRest.indent, frame: withRest };
  if (begins) return rest && !isInLine ? firstItem(scan, frame, line, rest) : undefined;
  // No list stands in this column, and the innermost that was closed knows the key.
  const inside = closed.find((one) => lists.includes(one));
  if (here || !inside || frame.indent !== line.width) return undefined;
  const isWhole = isInLine && declares(elementOf(scan, inside), rest.word);
  return {
    column: inside.indent,
    frame: inside,
    ...(isWhole && { below: linesOf(scan, line, inside.indent) }),
  };
}

/**
 * `- 标题: 工作数据` and `表格:` in line with it, in the column of items that have no such key, or in that of no list: the
 * entry of a list further out, all of it set in too far.
 */
function wholeOut(scan: Scan, line: Line, rest: Line, lists: readonly ScanFrame[]): Home | undefined {
  const takesBoth = (one: ScanFrame): boolean => declares(elementOf(scan, one), rest.word);
  const here = lists.find(({ indent }) => indent === line.width);
  if (here && takesBoth(here)) return undefined;
  const child = below(scan, rest);
  const frame = lists.find((one) => one.indent < line.width && takesBoth(one));
  if (!frame) return undefined;
  // Set further in, it would leave what it holds where that cannot stand.
  const inner = lists.some(
    (one) => one.indent > line.width && takesBoth(one) && child && child.width >= one.indent + 2,
  );
  return inner ? undefined : { column: frame.indent, frame, below: linesOf(scan, line, frame.indent) };
}

/** The lines of an entry below its first that stand as far from their place, which for that is `column`. */
function linesOf({ text }: Scan, line: Line, column: number): { readonly until: number; readonly lines: number } {
  let [until, lines] = [line.next ?? text.length, 0];
  for (let at = until; at < text.length; at = lineAfter(text, at)) {
    const indent = indentOf(text, at);
    if (isLineEnd(text, indent.end) || text[indent.end] === '#') continue;
    const isChild = indent.width === line.column && /^[-－][ \u3000]/.test(text.slice(indent.end, indent.end + 2));
    const isInPlace = indent.width === column + 4 && indent.width > line.column;
    if (indent.width < line.column || isChild || isInPlace) break;
    until = lineAfter(text, indent.end);
    lines += 1;
  }
  return { until, lines };
}

/** The next entry stands in this column, its keys as they should: those of this one are out of line, and not its dash. */
function isNextInLine(scan: Scan, line: Line): boolean {
  for (let at = below(scan, line), lines = 0; at && lines < 20; at = below(scan, at), lines += 1) {
    if (at.isItem && at.width === line.width) {
      const rest = below(scan, at);
      return rest !== undefined && !rest.isItem && rest.word !== undefined && rest.width === at.column;
    }
    if (at.isItem || at.width < line.width) return false;
  }
  return false;
}

/** What stands below is the next key of a map further out, which has not got it yet: the item is whole, of one line. */
function goesOn({ frames }: Scan, line: Line, rest: Line): boolean {
  const outer = frames.find(({ kind, indent }) => kind === 'map' && indent === rest.width);
  return rest.width < line.width && outer !== undefined && !outer.keys.has(rest.word ?? '');
}

/** `- [芦县, 105]`, in line with the key of the rows above it. */
function homeOfRow(scan: Scan, { end, width }: Indent, closed: readonly ScanFrame[]): Home | undefined {
  const [frame, inside] = [top(scan), closed[0]];
  if (!/^- +\[/.test(scan.text.slice(end, end + 8)) || frame?.indent !== width) return undefined;
  if (frame.kind === 'map') return inside?.kind === 'list' ? { column: inside.indent, frame: inside } : undefined;
  // Among the entries of a list further out, which are no rows.
  const rows = elementOf(scan, frame)?.list
    ? undefined
    : closed.find((one) => one.kind === 'list' && elementOf(scan, one)?.list);
  return rows && { column: rows.indent, frame: rows };
}

/** The first entry of a list, whose other keys stand elsewhere. */
function firstItem(scan: Scan, frame: ScanFrame, line: Line, rest: Line): Home | undefined {
  const path = pathHere(scan);
  const element = placeAt(scan, path)?.list ? placeAt(scan, [...path, 0]) : undefined;
  if (!declares(element, line.word) || !declares(element, rest.word) || rest.width - 2 < frame.indent) return undefined;
  return { column: rest.width - 2 };
}

const elementOf = (scan: Scan, { path }: ScanFrame): SourcePlace | undefined => placeAt(scan, [...path, 0]);
