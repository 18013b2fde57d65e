/** Lines of a sentence that stand too far out, as what is pasted from Word does. */

import * as colons from '../said/colons.ts';
import { type Indent, indentOf, isDivider, isLineEnd, lineAfter, lineEnd, looksLikeEntry } from './lines.ts';
import { textAbove } from './lost.ts';
import { scanPlain } from './plain.ts';
import { makeshift, pathHere, placeAt, type Scan, type ScanFrame, top } from './state.ts';

/**
 * Reads them as a part of the text above, and what goes on behind them too, so that no line round them is out of line; the
 * offset of the first line not read.
 */
export function bringBack(scan: Scan, indent: Indent): number | undefined {
  const { text } = scan;
  const frame = top(scan);
  if (!frame) return undefined;
  const isFirst = waitsForText(scan, frame);
  if (frame.indent < indent.width) return undefined;
  const above = isFirst ? undefined : textLineAbove(scan, indent.start);
  if (!isFirst && above === undefined) return undefined;
  const runsOn = above !== undefined && breaksOff(above.line);
  // In line with the keys: a sentence behind a comma is none.
  if (!isFirst && frame.indent === indent.width && !(runsOn && isSentence(scan, indent.end))) return undefined;
  const lines: Indent[] = [];
  for (let next = indent; isSetOut(scan, next, frame, runsOn); next = indentOf(text, lineAfter(text, next.end)))
    lines.push(next);
  const last = lines.at(-1);
  if (!last || !(isFirst || runsOn || goesOnBelow(scan, indent, last, frame))) return undefined;
  const wanted = above?.width ?? frame.indent + 2;
  const line = text.slice(indent.end, lineEnd(text, indent.end)).trimEnd();
  const said = isFirst
    ? colons.setOut(line, String(frame.step), lines.length, indent.width, wanted)
    : colons.brokenOff(line, lines.length, wanted);
  const edits = lines.map(({ start, end }) => ({ start, end, text: ' '.repeat(wanted) }));
  makeshift(scan, indent.end, lineEnd(text, last.end), said, edits);
  frame.filled = true;
  return scanPlain(scan, last.end, frame.indent);
}

/** A key above has no value yet, and takes a text. */
const waitsForText = (scan: Scan, { kind, filled }: ScanFrame): boolean =>
  kind === 'map' && !filled && (placeAt(scan, pathHere(scan))?.text ?? false);

/** The last line of the text right above, where one was just read; `width`: where it begins, unless its key stands before it. */
function textLineAbove(scan: Scan, start: number): { readonly line: string; readonly width?: number } | undefined {
  const { text } = scan;
  const frame = top(scan);
  const isText =
    textAbove(scan) !== undefined || (frame?.kind === 'list' && frame.filled && placeAt(scan, pathHere(scan))?.text);
  if (!isText || !frame) return undefined;
  let end = start - 1;
  while (end > 0 && /\s/.test(text[end] as string)) end -= 1;
  const begin = indentOf(text, text.lastIndexOf('\n', end) + 1);
  const line = text.slice(begin.end, end + 1);
  // What is closed does not go on, and a remark is no text.
  if (/["'\]}]$/.test(line) || line.startsWith('#')) return undefined;
  const isOwnLine = begin.width > frame.indent && !line.startsWith('- ');
  return { line, ...(isOwnLine ? { width: begin.width } : {}) };
}

/** It stops in mid-sentence. */
const breaksOff = (line: string): boolean =>
  /[，、；：（“《]$/.test(line) || (/[，。；]/.test(line) && line.length >= 20 && !/[。！？”）…]$/.test(line));

function isSentence(scan: Scan, at: number): boolean {
  const line = scan.text.slice(at, lineEnd(scan.text, at)).trimEnd();
  const keys = placeAt(scan, top(scan)?.path ?? [])?.keys ?? [];
  return /[，。；].*[，。；！？]$/.test(line) && ![...keys].some((key) => line.startsWith(key));
}

/** A line of prose, further out than the text may stand. */
function isSetOut(scan: Scan, { start, end, width }: Indent, frame: ScanFrame, runsOn: boolean): boolean {
  const { text } = scan;
  if (isLineEnd(text, end) || width > frame.indent || isDivider(text, start)) return false;
  const line = text.slice(end, lineEnd(text, end)).trimEnd();
  if (!/^[\p{L}\p{N}“（《]/u.test(line) || !(runsOn || /[，。；！？]/.test(line))) return false;
  return !looksLikeEntry(text, end) || (runsOn && isSpeech(scan, line));
}

/** 他指出：…, where no key of that name may stand. */
function isSpeech(scan: Scan, line: string): boolean {
  const word = /^([^\s:：，。；、#"']{1,30})：(?=.)/.exec(line)?.[1];
  return (
    word !== undefined &&
    /[，。；]/.test(line) &&
    !scan.frames.some(({ path }) => {
      const place = placeAt(scan, path);
      return place?.keys.has(word) || place?.invented;
    })
  );
}

/** What stands below goes on where the text stood, or where something round it does. */
function goesOnBelow(scan: Scan, first: Indent, last: Indent, frame: ScanFrame): boolean {
  const { text, frames } = scan;
  // A line of a list of texts may be an item of it without its dash.
  const outer = frames.findLast((one) => one.indent <= first.width);
  if (!outer || (outer.kind === 'list' && placeAt(scan, [...outer.path, Number(outer.step) + 1])?.text)) return false;
  let below = lineAfter(text, last.end);
  while (below < text.length && isLineEnd(text, indentOf(text, below).end)) below = lineAfter(text, below);
  const next = indentOf(text, below);
  if (below >= text.length || next.width <= first.width) return false;
  return (
    frames.some((one) => one.indent === next.width) || (next.width > frame.indent && !looksLikeEntry(text, next.end))
  );
}
