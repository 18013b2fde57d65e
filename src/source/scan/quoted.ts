/** A text in quotes. */

import * as colons from '../said/colons.ts';
import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { warnOfCut } from './comment.ts';
import {
  type Indent,
  indentOf,
  indentPlainly,
  isDivider,
  isLineEnd,
  lineAfter,
  lineEnd,
  looksLikeEntry,
} from './lines.ts';
import { scanPlain } from './plain.ts';
import { cure, makeshift, type Scan } from './state.ts';

/** Reads it, on the line that ends at `end`; the offset of the first line not read. */
export function readQuoted(scan: Scan, start: number, end: number, parent: number): number {
  const { text } = scan;
  const close = closing(scan, start, parent);
  if (close === undefined) return setOutLines(scan, start, end, parent) ?? unclosed(scan, start, end, parent);
  const closeEnd = lineEnd(text, close);
  const rest = text.slice(close, closeEnd);
  const comment = /^[ \t]+#/.exec(rest);
  if (comment) warnOfCut(scan, close + comment[0].length - 1, closeEnd);
  if (comment || /^[ \t]*$/.test(rest)) return lineAfter(text, closeEnd);
  const next = quotesInside(scan, start, end);
  if (next !== undefined) return next;
  // “"开门红"行动方案”: the quotes belong to the text. After a lone comma or # the author may have meant anything.
  if (closeEnd === end && !/^[ \t]*(?:[,，;；]?[ \t]*$|[#:])/.test(rest)) {
    const inner = text.slice(start + 1, close - 1);
    if (text[start] !== '"' || !/^[^"\\\n]{0,39}\p{Script=Han}[^"\\\n]{0,39}$/u.test(inner) || isTrap(rest))
      return scanPlain(scan, start, parent, keyboard.start(text[start] as string));
    const halves = [
      { start, end: start + 1, text: '“' },
      { start: close - 1, end: close, text: '”' },
    ];
    cure(scan, start, close, keyboard.quotedWord(inner), halves);
    return scanPlain(scan, start, parent);
  }
  scan.report(close, closeEnd, structure.afterQuote);
  scan.edits.push({ start: close, end: closeEnd, text: '' });
  return lineAfter(text, closeEnd);
}

/** What YAML would not read as text behind it. */
const isTrap = (rest: string): boolean => /:(?:[ \t]|$)|[ \t]#|"/.test(rest);

/** `"开展"清河"行动。"`: the mark that ends the sentence stands before the last, so the first and the last are those of the whole. */
function quotesInside(scan: Scan, start: number, end: number): number | undefined {
  const { text } = scan;
  const whole = text.slice(start, end).trimEnd();
  const body = whole.slice(1, -1);
  if (!/^"[^"]*"[^"]*".*[。！？]"$/.test(whole) || /: |\s#|\\/.test(body)) return undefined;
  const marks = [...body.matchAll(/"/g)].map(({ index }) => start + 1 + index);
  if (marks.length % 2 > 0) return undefined;
  const last = start + whole.length - 1;
  const right = body.replace(/"([^"]*)"/g, '“$1”');
  cure(scan, start, last + 1, keyboard.quotesInQuotes([...right].length > 40 ? '…' : right), [
    { start, end: start + 1, text: '' },
    ...marks.map((at, nth) => ({ start: at, end: at + 1, text: nth % 2 === 0 ? '“' : '”' })),
    { start: last, end: last + 1, text: '' },
  ]);
  return lineAfter(text, end);
}

/** Offset after the closing quote; none when a line is not indented, or the text ends, before it. */
export function closing(scan: Scan, start: number, parent: number): number | undefined {
  const { text } = scan;
  const mark = text[start];
  const odd: Indent[] = [];
  for (let i = start + 1; i < text.length; i += 1) {
    const char = text[i];
    if (char === mark && !(mark === "'" && text[i + 1] === "'")) {
      for (const indent of odd) indentPlainly(scan, indent);
      return i + 1;
    }
    if (char === mark || (char === '\\' && mark === '"')) i += isLineEnd(text, i + 1) ? 0 : 1;
    else if (char === '\n') {
      const indent = indentOf(text, i + 1);
      if (isLineEnd(text, indent.end)) continue;
      if (indent.width <= parent || isDivider(text, i + 1)) return undefined;
      if (indent.plain <= parent) odd.push(indent);
    }
  }
  return undefined;
}

/** Lines of it that stand too far out, up to the one that ends with the other half. */
function setOutLines(scan: Scan, start: number, end: number, parent: number): number | undefined {
  const { text } = scan;
  const mark = text[start] as string;
  const out: Indent[] = [];
  for (let next = lineAfter(text, end), lines = 0; next < text.length && lines < 20; lines += 1) {
    const indent = indentOf(text, next);
    const line = text.slice(indent.end, lineEnd(text, indent.end)).trimEnd();
    if (line === '' || isDivider(text, next) || looksLikeEntry(text, indent.end)) return undefined;
    if (indent.width <= parent) out.push(indent);
    const at = line.indexOf(mark);
    if (at >= 0 && at < line.length - 1) return undefined;
    next = lineAfter(text, indent.end);
    const [first] = out;
    if (at < 0) continue;
    if (!first) return undefined;
    const wanted = Math.max(parent, 0) + 2;
    const shown = text.slice(first.end, lineEnd(text, first.end));
    const edits = out.map((one) => ({ start: one.start, end: one.end, text: ' '.repeat(wanted) }));
    makeshift(
      scan,
      first.end,
      lineEnd(text, (out.at(-1) ?? first).end),
      colons.brokenOff(shown, out.length, wanted),
      edits,
    );
    return next;
  }
  return undefined;
}

function unclosed(scan: Scan, start: number, end: number, parent: number): number {
  const stop = runsOnTo(scan.text, end, parent);
  const line = stop === end ? undefined : scan.line(stop);
  const paired = wideHalf(scan, start, stop, line);
  if (paired !== undefined) return paired;
  scan.report(start, start + 1, structure.openQuote(scan.text[start] as string, line));
  const last = scan.text.slice(start, stop).trimEnd().length + start;
  // A backslash at the end would escape the makeshift quote.
  const text = `${/\\$/.test(scan.text.slice(start, last)) ? '\\' : ''}${scan.text[start]}`;
  scan.edits.push({ start: last, end: last, text });
  return lineAfter(scan.text, stop);
}

/** `"主持会议。”`: the other half stands there, full-width. `"时时放心不下”的责任感`: the first is the one that is not. */
function wideHalf(scan: Scan, start: number, stop: number, line: number | undefined): number | undefined {
  const { text } = scan;
  const mark = text[start] as '"' | "'";
  const [opens, closes] = wide[mark];
  const all = text.slice(start, stop).trimEnd();
  const body = all.replace(/[ \t]+#[^\n]*$/, '').trimEnd();
  const last = body.at(-1) as string;
  const other = mark === '"' ? "'" : '"';
  const isOther = body.length > 2 && body.indexOf(other) === body.length - 1 && body.indexOf(mark, 1) < 0;
  if (
    !isOther &&
    [...body].filter((char) => char === closes || char === '＂').length !==
      [...body].filter((char) => char === opens).length + 1
  )
    return undefined;
  if (isOther || last === closes || last === '＂') {
    const at = start + body.length - 1;
    makeshift(scan, at, at + 1, structure.wideQuoteAtEnd(mark, last, line), [{ start: at, end: at + 1, text: mark }]);
    return lineAfter(text, stop);
  }
  if (line !== undefined || mark === "'") return undefined;
  makeshift(scan, start, start + 1, structure.halfQuoteFirst(mark, opens), [{ start, end: start + 1, text: opens }]);
  return lineAfter(text, stop);
}
const wide = { '"': ['“', '”'], "'": ['‘', '’'] } as const;

/** The end of the last line that belongs to the text: indented more than its key, and no entry of its own. */
function runsOnTo(text: string, end: number, parent: number): number {
  let stop = end;
  for (let next = lineAfter(text, end); next < text.length; next = lineAfter(text, next)) {
    const indent = indentOf(text, next);
    if (isLineEnd(text, indent.end) || indent.width <= parent || looksLikeEntry(text, indent.end)) return stop;
    stop = lineEnd(text, next);
  }
  return stop;
}
