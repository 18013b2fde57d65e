/** A line among keys that has no colon. */

import type { SourcePlace } from '../data.ts';
import type { Said } from '../placed.ts';
import * as colons from '../said/colons.ts';
import * as structure from '../said/structure.ts';
import type { Key } from './key.ts';
import { type Indent, indentOf, isLineEnd, lineAfter, looksLikeEntry } from './lines.ts';
import { makeshift, pathHere, placeAt, type Scan, top } from './state.ts';

/** A declared word without its colon, or any word with ; for it, where no text may stand: it must be the key. */
export function lostKey(scan: Scan, at: number, end: number, place: SourcePlace | undefined): Key | undefined {
  if (!place || place.text) return undefined;
  const line = scan.text.slice(at, Math.min(end, at + 80));
  const found = /^([^ \t\u3000;；=＝]+)(?:[ \t\u3000]*[;；=＝][ \t\u3000]*|[ \t\u3000]+|$)/.exec(line);
  const word = found?.[1];
  if (!found || word === undefined) return undefined;
  // `报;省安委办`: where users invent the keys, nothing else is said in a word and a mark.
  const invented = place.invented && word.length <= 8 && /[;；=＝]/.test(found[0]) && found[0].length < line.length;
  if (!place.keys.has(word) && !invented) return undefined;
  const after = at + found[0].length;
  const fix = [{ start: at + word.length, end: after, text: after === end ? ':' : ': ' }];
  scan.edits.push(...fix);
  scan.report(at, at + word.length, colons.missingColon(word, scan.text.slice(after, end).trimEnd()), fix);
  return { name: word, nameEnd: at + word.length, end: after };
}

/** Leaves the line out, so that the rest can be read. */
export function leaveOut(scan: Scan, at: number, end: number, reported: boolean, said?: Said): number {
  const edit = { start: at, end, text: '' };
  if (reported) scan.edits.push(edit);
  else
    makeshift(
      scan,
      at,
      end,
      said ?? colons.neither(scan.text.slice(at, end).trimEnd(), textAbove(scan), textLacking(scan)),
      [edit],
    );
  return lineAfter(scan.text, end);
}

/**
 * A line of the sentence above, set out too far: what is below it goes on where the sentence stood. Read as a part of it, so
 * that the lines below are not out of line.
 */
export function bringBack(scan: Scan, indent: Indent, end: number): boolean {
  const { text, frames } = scan;
  const frame = top(scan);
  const line = text.slice(indent.end, end).trimEnd();
  if (!frame || frame.indent <= indent.width || textAbove(scan) === undefined) return false;
  if (!/[，。；！？]/.test(line) || looksLikeEntry(text, indent.end) || !/^[\p{L}\p{N}“（《]/u.test(line)) return false;
  // A line of a list of texts may be an item of it without its dash.
  const outer = frames.findLast((one) => one.indent <= indent.width);
  if (!outer || (outer.kind === 'list' && placeAt(scan, [...outer.path, Number(outer.step) + 1])?.text)) return false;
  let below = lineAfter(text, end);
  while (below < text.length && isLineEnd(text, indentOf(text, below).end)) below = lineAfter(text, below);
  const next = indentOf(text, below).width;
  if (below >= text.length || next <= indent.width || !frames.some((one) => one.indent === next)) return false;
  const wanted = frame.indent + 2;
  const edits = [{ start: indent.start, end: indent.end, text: ' '.repeat(wanted) }];
  makeshift(scan, indent.end, end, colons.setOut(line, String(frame.step), indent.width, wanted), edits);
  return true;
}

/** The key of this map whose value was just read, where a text may stand in it. */
function textAbove(scan: Scan): string | undefined {
  const frame = top(scan);
  const isText = frame?.kind === 'map' && frame.filled && placeAt(scan, pathHere(scan))?.text;
  return isText ? String(frame.step) : undefined;
}

/** The key of texts, where the map may have one and has none. */
function textLacking(scan: Scan): string | undefined {
  const frame = top(scan);
  if (frame?.kind !== 'map' || frame.keys.has('正文') || frame.keys.has('text')) return undefined;
  return placeAt(scan, frame.path)?.keys.has('正文') ? '正文' : undefined;
}

/** Leaves out a list that follows a value of its key: two values cannot both be meant. */
export function leaveListOut(scan: Scan, at: number, column: number, reported: boolean): number {
  const { text } = scan;
  let end = lineAfter(text, at);
  while (end < text.length) {
    const indent = indentOf(text, end);
    const within =
      indent.width > column || (indent.width === column && /^-[ \t\r\n]/.test(text.slice(indent.end, indent.end + 2)));
    if (!within && !isLineEnd(text, indent.end)) break;
    end = lineAfter(text, indent.end);
  }
  const edit = { start: at, end, text: '' };
  if (reported) scan.edits.push(edit);
  else makeshift(scan, at, at + 1, structure.listAfterValue, [edit]);
  return end;
}
