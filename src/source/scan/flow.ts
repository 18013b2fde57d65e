/** Lists and maps in brackets. Nothing in them is touched unless there is no other reading. */

import type { Path } from '../../diagnostic.ts';
import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { warnOfCut } from './comment.ts';
import { indentOf, indentPlainly, isBlank, isDivider, isLineEnd, lineAfter, lineEnd } from './lines.ts';
import { readPlain } from './plain.ts';
import { quoteEdits } from './quote.ts';
import { closing } from './quoted.ts';
import { specialStart } from './special.ts';
import { cure, makeshift, mostLevels, pathHere, placeAt, type Scan } from './state.ts';

interface Bracket {
  readonly mark: '[' | '{';
  readonly at: number;
  readonly path: Path;
  step: string | number;
  /** Past the colon of a map's entry. */
  inValue: boolean;
  /** An item has been read since the last comma. */
  filled: boolean;
}

/** Reads it, on the line that ends at `end`; the offset of the first line not read. */
export function readFlow(scan: Scan, start: number, end: number, parent: number): number {
  const { text } = scan;
  const found = scan.edits.length;
  const { close, next } = bracketed(scan, start, parent);
  if (close === undefined) return next;
  const closeEnd = lineEnd(text, close);
  const rest = text.slice(close, closeEnd);
  const comment = /^[ \t]+#/.exec(rest);
  if (comment) warnOfCut(scan, close + comment[0].length - 1, closeEnd);
  if (comment || /^[ \t]*$/.test(rest)) return lineAfter(text, closeEnd);
  // “[2024]3号”: the brackets belong to the text.
  if (closeEnd === end && scan.edits.length === found && !/^[ \t]*[#:,，\]}]/.test(rest)) {
    return readPlain(scan, start, parent, keyboard.start(text[start] as string));
  }
  makeshift(scan, close, closeEnd, structure.afterBracket, [{ start: close, end: closeEnd, text: '' }]);
  return lineAfter(text, closeEnd);
}

/** Where the bracket at `start` closes, or where to read on when it does not. */
type Bracketed = { readonly close: number; readonly next?: never } | { readonly close?: never; readonly next: number };

function bracketed(scan: Scan, start: number, parent: number): Bracketed {
  const { text } = scan;
  const open: Bracket[] = [];
  let path = pathHere(scan);
  for (let i = start; i < text.length; ) {
    const char = text[i] as string;
    const inner = open.at(-1);
    if (char === '\n') {
      const indent = indentOf(text, i + 1);
      if (!isLineEnd(text, indent.end) && text[indent.end] !== '#') {
        const closes = open.length === 1 && /[\]}]/.test(text[indent.end] as string) && indent.width === parent;
        if ((indent.width <= parent && !closes) || isDivider(text, i + 1)) return unclosed(scan, open, i);
        if (indent.plain <= parent && !closes) indentPlainly(scan, indent);
      }
      i = indent.end;
    } else if (isBlank(char)) {
      i += 1;
    } else if (char === '#' && isBlank(text[i - 1])) {
      i = lineEnd(text, i);
    } else if ((char === '[' || char === '{') && specialStart(text, i) === undefined) {
      if (open.length + scan.frames.length > mostLevels) {
        scan.report(i, i + 1, structure.tooDeep(mostLevels));
        scan.stopped = true;
        return { next: text.length };
      }
      if (inner) {
        inner.filled = true;
        path = [...inner.path, inner.step];
      }
      open.push({ mark: char, at: i, path, step: char === '[' ? 0 : '', inValue: false, filled: false });
      i += 1;
    } else if (char === ']' || char === '}') {
      if (inner?.mark !== (char === ']' ? '[' : '{')) return mismatched(scan, open, i);
      open.pop();
      i += 1;
      if (open.length === 0) return { close: i };
    } else {
      const end = piece(scan, i, inner as Bracket, parent);
      if (end === undefined) return leftOut(scan, open, lineEnd(text, i));
      i = end;
    }
  }
  return unclosed(scan, open, text.length);
}

/** A comma, a colon, a text in quotes or without, inside brackets; the offset after it. None when a quote stays open. */
function piece(scan: Scan, at: number, bracket: Bracket, parent: number): number | undefined {
  const { text } = scan;
  const char = text[at] as string;
  if (char === ',' || (char === '，' && bracket.filled)) {
    if (char === '，') {
      const end = text[at + 1] === '\u3000' ? at + 2 : at + 1;
      cure(scan, at, at + 1, keyboard.comma, [{ start: at, end, text: isBlank(text[end]) ? ',' : ', ' }]);
    }
    if (typeof bracket.step === 'number') bracket.step += 1;
    bracket.inValue = false;
    bracket.filled = false;
    return at + 1;
  }
  if (char === ':' && (bracket.filled || isBlank(text[at + 1]))) {
    bracket.inValue = true;
    bracket.filled = false;
    return at + 1;
  }
  if (char === '"' || char === "'") {
    const end = closing(scan, at, parent);
    if (end === undefined) scan.report(at, at + 1, structure.openQuote(char));
    if (end === undefined) return undefined;
    if (bracket.mark === '{' && !bracket.inValue) bracket.step = text.slice(at + 1, end - 1);
    bracket.filled = true;
    return end;
  }
  return plainPiece(scan, at, bracket);
}

function plainPiece(scan: Scan, at: number, bracket: Bracket): number {
  const { text } = scan;
  const end = plainEnd(text, at);
  const isKey = bracket.mark === '{' && !bracket.inValue;
  const mark = bracket.filled ? undefined : specialStart(text, at);
  bracket.filled = true;
  if (mark !== undefined) {
    const follows = text[end];
    if (mark !== '{{' && (follows === '[' || follows === '{')) {
      makeshift(scan, at, end, structure.anchor(text.slice(at, end).trim()), [{ start: at, end, text: '' }]);
    } else cure(scan, at, at + mark.length, keyboard.start(mark), quoteEdits(text, at, end));
  }
  const word = text.slice(at, end);
  if (isKey) {
    bracket.step = word;
    const typed = /^([^:：]+?)[ \u3000]*([:：])[ \u3000]*/.exec(word);
    const place = typed && text[end] !== ':' ? placeAt(scan, bracket.path) : undefined;
    if (typed?.[1] !== undefined && (place?.keys.has(typed[1]) || (place?.invented && !mark))) {
      const colonAt = at + typed[0].indexOf(typed[2] as string);
      const after = at + typed[0].length;
      const edit = { start: at + typed[1].length, end: after, text: ': ' };
      cure(scan, colonAt, colonAt + 1, keyboard.colon(typed[2] as string, typed[1], true), [edit]);
      bracket.step = typed[1];
      bracket.inValue = true;
      return end;
    }
  }
  const comma = /，/.exec(word);
  if (comma && mark === undefined && (bracket.mark === '[' || /，[^，]*[:：]/.test(word))) {
    scan.report(at + comma.index, at + comma.index + 1, keyboard.commaInItem);
  }
  return end;
}

/** End of a text without quotes inside brackets, on this line. `{{指标}}` is part of it. */
function plainEnd(text: string, at: number): number {
  let i = at;
  for (; i < text.length && !isLineEnd(text, i); i += 1) {
    const char = text[i] as string;
    if (char === '{' && text[i + 1] === '{') {
      const close = text.slice(i, lineEnd(text, i)).indexOf('}}');
      if (close > 0) i += close + 1;
      else break;
    } else if (',[]{}'.includes(char) && i > at) break;
    else if (char === ':' && (isBlank(text[i + 1]) || ',[]{}'.includes(text[i + 1] as string))) break;
    else if (char === '#' && i > at && isBlank(text[i - 1])) break;
  }
  while (i > at + 1 && isBlank(text[i - 1])) i -= 1;
  return i;
}

function unclosed(scan: Scan, open: readonly Bracket[], at: number): Bracketed {
  const last = open.at(-1) as Bracket;
  scan.report(last.at, last.at + 1, structure.openBracket(last.mark));
  return leftOut(scan, open, at);
}

function mismatched(scan: Scan, open: readonly Bracket[], at: number): Bracketed {
  scan.report(at, at + 1, structure.wrongBracket(scan.text[at] as string));
  return leftOut(scan, open, lineEnd(scan.text, at));
}

/** Takes the brackets out, up to `end`, so that the rest can be read. */
function leftOut(scan: Scan, open: readonly Bracket[], end: number): Bracketed {
  scan.edits.push({ start: (open[0] as Bracket).at, end, text: '' });
  return { next: lineAfter(scan.text, end) };
}
