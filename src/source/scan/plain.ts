/** A text without quotes, with the lines it runs on over. */

import type { Said } from '../placed.ts';
import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { warnOfCut } from './comment.ts';
import { type Indent, indentOf, indentPlainly, isDivider, isLineEnd, lineAfter, lineEnd } from './lines.ts';
import { quoteEdits } from './quote.ts';
import { cure, makeshift, pathHere, placeAt, type Scan, top } from './state.ts';

/** Reads it; `special` says why YAML would not read it as text. The offset of the first line not read. */
export function readPlain(scan: Scan, start: number, parent: number, special?: Said): number {
  const { text } = scan;
  let line = readOne(scan, start);
  let next = lineAfter(text, line.lineEnd);
  let end = line.end;
  let colon = line.colon;
  let colonOnFirst = colon !== undefined;
  while (!line.cut && next < text.length) {
    const indent = indentOf(text, next);
    if (isLineEnd(text, indent.end)) {
      next = lineAfter(text, indent.end);
      continue;
    }
    if (indent.width <= parent || text[indent.end] === '#' || isDivider(text, next)) break;
    if (indent.plain <= parent) indentPlainly(scan, indent);
    line = readOne(scan, indent.end);
    warnOfEntry(scan, indent, line.end);
    if (colon === undefined && line.colon !== undefined) {
      colon = line.colon;
      colonOnFirst = false;
    }
    end = line.end;
    next = lineAfter(text, line.lineEnd);
  }
  if (special) cure(scan, start, start + 1, special, quoteEdits(text, start, end));
  else if (colon !== undefined) tellColon(scan, start, end, colon, colonOnFirst);
  return next;
}

interface Line {
  /** End of the text on this line, and of the line. */
  readonly end: number;
  readonly lineEnd: number;
  /** A comment ends the text here. */
  readonly cut: boolean;
  /** Offset of a colon that YAML takes for the end of a key. */
  readonly colon: number | undefined;
}

function readOne(scan: Scan, at: number): Line {
  const end = lineEnd(scan.text, at);
  const line = scan.text.slice(at, end);
  const comment = line.search(/[ \t]#/);
  if (comment >= 0) warnOfCut(scan, at + comment + 1, end);
  const body = (comment < 0 ? line : line.slice(0, comment)).replace(/[ \t]+$/, '');
  const colon = body.search(/:(?=[ \t]|$)/);
  return { end: at + body.length, lineEnd: end, cut: comment >= 0, colon: colon < 0 ? undefined : at + colon };
}

/** `标题: 关于: 的`. One reading is left when the word is no key here: then the cure is safe. */
function tellColon(scan: Scan, start: number, end: number, colon: number, onFirst: boolean): void {
  const { text } = scan;
  const lineStart = onFirst ? start : text.lastIndexOf('\n', colon) + 1;
  const word = text.slice(lineStart, colon).trim();
  const edits = quoteEdits(text, start, end);
  const known = [placeAt(scan, pathHere(scan)), placeAt(scan, top(scan)?.path ?? [])];
  if (known.some((place) => place?.keys.has(word))) {
    makeshift(scan, colon - word.length, colon + 1, structure.keyTooDeep(word), edits);
    return;
  }
  const said = onFirst ? structure.colonInValue(word) : structure.keyTooDeep(word);
  scan.edits.push(...edits);
  scan.report(colon, colon + 1, said, onFirst ? edits : undefined);
}

/** YAML joins these lines to the text above without a word; the author may have meant otherwise. */
function warnOfEntry(scan: Scan, indent: Indent, end: number): void {
  const line = scan.text.slice(indent.end, Math.min(end, indent.end + 40));
  const dash = /^[-－][ \u3000]/.exec(line);
  if (dash) scan.report(indent.end, indent.end + 1, keyboard.joined(line[0] as string));
  const word = /^([^:：，。；]{1,12})[ \u3000]*：/.exec(line)?.[1];
  if (word === undefined || !scan.grammar) return;
  const known = [placeAt(scan, pathHere(scan)), placeAt(scan, top(scan)?.path ?? [])];
  if (known.some((place) => place?.keys.has(word.trim()))) {
    scan.report(indent.end, indent.end + word.length + 1, keyboard.joined(`${word}：`));
  }
}
