/** What a key above still waits for stands out in the column of a list further out: 条目 with nothing below it, and its items among the sections. */

import type { SourcePlace } from '../data.ts';
import * as structure from '../said/structure.ts';
import { keysBelow } from './keyless.ts';
import { type Indent, indentOf, isLineEnd, keyWord, lineAfter, lineEnd } from './lines.ts';
import { pathHere, placeAt, type Scan, top } from './state.ts';

/** Reports it once, and moves those lines to where they belong; the offset of the first line not read. */
export function bringIn(scan: Scan, indent: Indent): number | undefined {
  const { text } = scan;
  const frame = top(scan);
  if (frame?.kind !== 'map' || frame.filled || indent.width >= frame.indent) return undefined;
  const list = scan.frames.findLast((one) => one.kind === 'list' && one.indent === indent.width);
  const inner = pathHere(scan);
  if (!placeAt(scan, inner)?.list) return undefined;
  // In the first column no list stands: no entry of any of them can be meant.
  const others = list ? [list] : scan.frames.filter(({ kind }) => kind === 'list');
  const places = [placeAt(scan, [...inner, 0]), others.map(({ path }) => placeAt(scan, [...path, 0]))] as const;
  let [until, sure] = [indent.start, 0];
  for (let at = indent.start; at < text.length; ) {
    const kind = kindOf(scan, indentOf(text, at), indent.width, places);
    if (kind === undefined || (kind === 'either' && sure === 0)) break;
    const next = endOf(scan, at, indent.width);
    if (kind === 'inner') [until, sure] = [next, sure + 1];
    at = next;
  }
  if (sure === 0) return undefined;
  const wanted = frame.indent + 2;
  const lines = linesIn(text, indent.start, until);
  for (const { start, end } of lines)
    scan.edits.push({ start, end: Math.min(end, start + indent.plain), text: ' '.repeat(wanted) });
  const owner = ownerLine(text, indent.start);
  const [from, to] = [scan.line(indent.start), scan.line((lines.at(-1) ?? indent).start)];
  scan.report(
    owner.start,
    owner.end,
    structure.fallenOut(String(frame.step), from, to, { by: wanted - indent.width, wanted }),
  );
  frame.filled = true;
  return until;
}

/** Whether the entry can only belong inside, or may be one of the list further out as well. */
function kindOf(
  scan: Scan,
  indent: Indent,
  column: number,
  [inside, outside]: readonly [SourcePlace | undefined, readonly (SourcePlace | undefined)[]],
): 'inner' | 'either' | undefined {
  const { text } = scan;
  const end = lineEnd(text, indent.end);
  const line = text.slice(indent.end, end);
  if (indent.width !== column || !inside || !/^- +\S/.test(line)) return undefined;
  if (/^- +\[/.test(line)) return inside.list && !outside.some((one) => one?.list) ? 'inner' : undefined;
  const word = /^- +([^\s:：，。；、#"'[{]{1,30}?)[ ]*(?:：|:(?=\s|$))/.exec(line)?.[1];
  const offset = line.search(/[^\s-]/);
  if (word === undefined) return undefined;
  const keys = [keyWord(word), ...keysBelow(scan, end, column + offset)];
  if (!keys.every((key) => inside.keys.has(key))) return undefined;
  return outside.every((one) => keys.some((key) => !one?.keys.has(key))) ? 'inner' : 'either';
}

/** Where the next entry, or what is further out, begins. */
function endOf({ text }: Scan, at: number, column: number): number {
  let end = lineAfter(text, lineEnd(text, at));
  for (let next = end; next < text.length; next = lineAfter(text, next)) {
    const indent = indentOf(text, next);
    if (isLineEnd(text, indent.end) || text[indent.end] === '#') continue;
    // A dash in line with the keys is that of a list further in, or of a key that waits for one.
    const isDash = indent.width === column + 2 && /^- /.test(text.slice(indent.end, indent.end + 2));
    if (indent.width < column + 2 || (isDash && !/:[ \t]*\r?\n$/.test(text.slice(Math.max(0, end - 80), end))))
      return end;
    end = lineAfter(text, indent.end);
  }
  return end;
}

function linesIn(text: string, from: number, until: number): readonly Indent[] {
  const lines: Indent[] = [];
  for (let at = from; at < until; at = lineAfter(text, at)) {
    const indent = indentOf(text, at);
    if (!isLineEnd(text, indent.end)) lines.push(indent);
  }
  return lines;
}

/** The key on the last line above that says something. */
function ownerLine(text: string, start: number): { readonly start: number; readonly end: number } {
  for (let at = start; at > 0; ) {
    at = at > 1 ? text.lastIndexOf('\n', at - 2) + 1 : 0;
    const { end } = indentOf(text, at);
    if (!isLineEnd(text, end) && text[end] !== '#') return { start: end, end: lineEnd(text, end) };
  }
  return { start, end: start + 1 };
}
