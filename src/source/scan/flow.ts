/** Lists and maps in brackets. Nothing in them is touched unless there is no other reading. */

import * as brackets from '../said/brackets.ts';
import * as colons from '../said/colons.ts';
import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import * as whole from '../said/whole.ts';
import { warnOfCut } from './comment.ts';
import { type Bracket, checkComma, oddlyQuoted, readFlowText } from './flow-text.ts';
import { indentOf, indentPlainly, isBlankMark, isDivider, isLineEnd, lineAfter, lineEnd, skipBlanks } from './lines.ts';
import { scanPlain } from './plain.ts';
import { closing } from './quoted.ts';
import { specialStart } from './special.ts';
import { cure, makeshift, mostLevels, pathHere, type Scan } from './state.ts';
import { type FigureStretch, tellThousands } from './thousands.ts';

/** Reads it, on the line that ends at `end`; the offset of the first line not read. */
export function scanFlow(scan: Scan, start: number, end: number, parent: number): number {
  const { text } = scan;
  const found = scan.edits.length;
  const { close, next, thousands } = bracketed(scan, start, parent);
  if (close === undefined) return next;
  const closeEnd = lineEnd(text, close);
  const rest = text.slice(close, closeEnd);
  const comment = /^[ \t]+#/.exec(rest);
  if (comment) warnOfCut(scan, close + comment[0].length - 1, closeEnd);
  const isAll = comment !== null || /^[ \t]*$/.test(rest);
  // “[2024]3号”: the brackets belong to the text.
  if (!isAll && closeEnd === end && scan.edits.length === found && !/^[ \t]*[#:,，\]}]/.test(rest)) {
    return scanPlain(scan, start, parent, keyboard.start(text[start] as string));
  }
  for (const figure of thousands) tellThousands(scan, figure);
  if (!isAll) {
    const isBrackets = /^ *[\]}】］｝,，;；。、]{1,4} *$/.test(rest);
    const end = isBrackets ? close + rest.trimEnd().length : closeEnd;
    const start = isBrackets ? end - rest.trim().length : close;
    const said = isBrackets ? brackets.bracketsTooMany(rest.trim()) : brackets.afterBracket;
    makeshift(scan, start, end, said, [{ start, end, text: '' }]);
  }
  return lineAfter(text, closeEnd);
}

/** Where the bracket at `start` closes, or where to read on when it does not. */
type Bracketed =
  | { readonly close: number; readonly thousands: readonly FigureStretch[]; readonly next?: never }
  | { readonly close?: never; readonly thousands?: never; readonly next: number };

function bracketed(scan: Scan, start: number, parent: number): Bracketed {
  const { text } = scan;
  const open: Bracket[] = [];
  let path = pathHere(scan);
  let eol = lineEnd(text, start);
  const made = scan.edits.length;
  for (let i = start; i < text.length; ) {
    const char = text[i] as string;
    const inner = open.at(-1);
    if (char === '\n') {
      const indent = indentOf(text, i + 1);
      if (!isLineEnd(text, indent.end) && text[indent.end] !== '#') {
        const closes = open.length === 1 && /[\]}]/.test(text[indent.end] as string) && indent.width === parent;
        if ((indent.width <= parent && !closes) || isDivider(text, i + 1)) return unclosed(scan, open, made, i);
        if (indent.plain <= parent && !closes) indentPlainly(scan, indent);
      }
      i = indent.end;
      eol = lineEnd(text, i);
    } else if (isBlankMark(char)) {
      i += 1;
    } else if (char === '#' && isBlankMark(text[i - 1])) {
      warnOfCut(scan, i, eol);
      if (inner?.last === 'plain') inner.last = 'closed';
      i = eol;
    } else if ((char === '[' || char === '{') && specialStart(text, i) === undefined) {
      if (open.length + scan.frames.length > mostLevels) {
        scan.report(i, i + 1, whole.tooDeep(mostLevels));
        scan.stopped = true;
        return { next: text.length };
      }
      if (inner) {
        checkComma(scan, inner, i);
        inner.last = 'closed';
        path = [...inner.path, inner.step];
      }
      open.push({
        mark: char,
        at: i,
        path,
        step: char === '[' ? 0 : '',
        inValue: false,
        last: 'none',
        thousands: inner?.thousands ?? [],
      });
      i += 1;
    } else if (char === ']' || char === '}') {
      if (inner?.mark !== (char === ']' ? '[' : '{')) return mismatched(scan, open, made, i);
      open.pop();
      i += 1;
      if (open.length === 0) return { close: i, thousands: inner.thousands };
    } else {
      const end = piece(scan, i, inner as Bracket, parent, eol);
      if (end === undefined) {
        const odd = open.length === 1 && inner?.mark === '[' ? oddlyQuoted(text, inner.at) : undefined;
        return leftOut(scan, open, made, eol, odd ? `[${odd.items.join(', ')}]` : '');
      }
      i = end;
      if (i > eol) eol = lineEnd(text, i);
    }
  }
  return unclosed(scan, open, made, text.length);
}

/** A comma, a colon, a text in quotes or without, inside brackets; the offset after it. None, once reported, when it cannot stand. */
function piece(scan: Scan, at: number, bracket: Bracket, parent: number, eol: number): number | undefined {
  const { text } = scan;
  const char = text[at] as string;
  const isTyped = bracket.last !== 'none' && (char === '，' || (bracket.mark === '{' && '、；;'.includes(char)));
  if (char === ',' || isTyped) {
    if (isTyped) {
      const end = text[at + 1] === '\u3000' ? at + 2 : at + 1;
      cure(scan, at, at + 1, keyboard.comma(char), [{ start: at, end, text: isBlankMark(text[end]) ? ',' : ', ' }]);
    }
    if (bracket.last === 'none' && !bracket.inValue) {
      makeshift(scan, at, at + 1, bracket.mark === '[' ? brackets.emptyCell : brackets.emptyItem, [
        { start: at, end: at + 1, text: '' },
      ]);
      return at + 1;
    }
    if (typeof bracket.step === 'number') bracket.step += 1;
    bracket.inValue = false;
    bracket.last = 'none';
    return at + 1;
  }
  if (char === ':' && (bracket.last !== 'none' || isBlankMark(text[at + 1]))) {
    if (bracket.inValue) {
      scan.report(at, skipBlanks(text, at + 1), colons.colonInValue(''));
      return undefined;
    }
    bracket.inValue = true;
    bracket.last = 'none';
    return at + 1;
  }
  if (char === '"' || char === "'") {
    const end = closing(scan, at, parent);
    const half = end === undefined ? wideEnd(text, at) : undefined;
    if (half !== undefined) {
      makeshift(scan, half, half + 1, structure.wideQuoteAtEnd(char, text[half] as string), [
        { start: half, end: half + 1, text: char },
      ]);
      bracket.last = 'closed';
      return half + 1;
    }
    if (end === undefined) {
      const odd = bracket.mark === '[' ? oddlyQuoted(text, bracket.at) : undefined;
      if (odd) scan.report(bracket.at, odd.end, brackets.oddQuotes(odd.items));
      else scan.report(at, at + 1, structure.openQuote(char));
      return undefined;
    }
    checkComma(scan, bracket, at);
    if (bracket.mark === '{' && !bracket.inValue) bracket.step = text.slice(at + 1, end - 1);
    bracket.last = 'closed';
    return end;
  }
  return readFlowText(scan, at, bracket, eol);
}

/** `["主持会议。”]`: where the other half stands, full-width, and no half of the text's own. */
function wideEnd(text: string, at: number): number | undefined {
  const [opens, closes] = text[at] === '"' ? '“”' : '‘’';
  const rest = text.slice(at, Math.min(lineEnd(text, at), at + longestLine));
  for (let end = rest.indexOf(closes as string), depth = 0, from = 1; end >= 0; ) {
    depth += rest.slice(from, end).split(opens as string).length - 2;
    if (depth < 0 && /^[ \t]*(?:[\]},]|$)/.test(rest.slice(end + 1))) return at + end;
    from = end + 1;
    end = rest.indexOf(closes as string, from);
  }
  return undefined;
}

const isOneTooMany = (text: string, opening: string | undefined, closing: string): boolean =>
  opening !== undefined && text.split(closing).length === text.split(opening).length + 1;

function unclosed(scan: Scan, open: readonly Bracket[], made: number, at: number): Bracketed {
  const last = open.at(-1) as Bracket;
  const begin = scan.text.lastIndexOf('\n', at - 1) + 1;
  const line = scan.text.slice(begin, at).trimEnd();
  const isBelow = begin > last.at && at - last.at < longestLine * 20 && line !== '';
  const end = isBelow ? scan.text.slice(0, begin).split('\n').length : undefined;
  const typed = line.at(-1) ?? '';
  const [opening, closing] = last.mark === '[' ? ['【［〔（', '】］〕）'] : ['｛【（', '｝】）'];
  const half = closing.indexOf(typed);
  const inside = scan.text.slice(last.at + 1, begin + line.length);
  if (
    open.length === 1 &&
    begin <= last.at &&
    typed !== '' &&
    half >= 0 &&
    isOneTooMany(inside, opening[half], typed)
  ) {
    const close = begin + line.length;
    const text = last.mark === '[' ? ']' : '}';
    const said = brackets.halfOfAnother(last.mark, typed);
    makeshift(scan, close - 1, close, said, [{ start: close - 1, end: close, text }]);
    return { next: lineAfter(scan.text, at) };
  }
  scan.report(last.at, last.at + 1, brackets.openBracket(last.mark, end));
  // What is in it is read, so that nobody is told that it is empty.
  if (!line.includes('#') && line !== '' && at - begin < longestLine) {
    const end = begin + line.length;
    const closers = open
      .map(({ mark }) => (mark === '[' ? ']' : '}'))
      .reverse()
      .join('');
    scan.edits.push({ start: end, end, text: closers });
    return { next: lineAfter(scan.text, at) };
  }
  return leftOut(scan, open, made, at);
}

/** Longer ones are no lists that anybody typed. */
const longestLine = 2000;

function mismatched(scan: Scan, open: readonly Bracket[], made: number, at: number): Bracketed {
  scan.report(at, at + 1, brackets.wrongBracket(scan.text[at] as string));
  return leftOut(scan, open, made, lineEnd(scan.text, at));
}

/** Takes the brackets out, up to `end`, with the edits inside them, so that the rest can be read; `instead`: what they hold, where that is known. */
function leftOut(scan: Scan, open: readonly Bracket[], made: number, end: number, instead = ''): Bracketed {
  scan.edits.length = made;
  scan.edits.push({ start: (open[0] as Bracket).at, end, text: instead });
  return { next: lineAfter(scan.text, end) };
}
