/**
 * The text a scalar token stands for, piece by piece, each with the stretch of the token it comes from: once to have the text,
 * and again, when a message must point inside it, to have the way back.
 */

import { codeNumber, fold, unprintable } from './characters.ts';
import type { Said } from './placed.ts';
import * as bytes from './said/bytes.ts';
import * as structure from './said/structure.ts';

/** `text` stands for source[start, end): character for character when both are as long, else as a whole. */
export type Emit = (text: string, start: number, end: number) => void;
/** A fault inside the token; `doubled` is the offset of a backslash that should have been two. */
export type ScalarFault = (start: number, end: number, said: Said, doubled?: number) => void;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Plain text: the blanks round each line are indent and ends of lines, not text. */
export function readPlainScalar(source: string, emit: Emit): void {
  foldLines(source, linesOf(source, 0, source.length), emit, (start, end) =>
    emit(source.slice(start, end), start, end),
  );
}

export function readSingleQuoted(source: string, emit: Emit): void {
  const lines = linesOf(source, 1, source.length - (source.length > 1 && source.endsWith("'") ? 1 : 0));
  foldLines(source, lines, emit, (start, end) => {
    let from = start;
    for (const { index } of source.slice(start, end).matchAll(/''/g)) {
      const at = start + index;
      emit(source.slice(from, at), from, at);
      emit("'", at, at + 2);
      from = at + 2;
    }
    emit(source.slice(from, end), from, end);
  });
}

/** `"D:\专报\现场.png"`: where every backslash is doubled, the author knew. */
const windowsPath =
  /^"(?:[A-Za-z]:|\\\\[^"\\\n]{1,60})\\(?:[^"\\\n]{1,80}\\){0,12}([^"\\\n]{1,80}\.[a-z]{3,4}(?:#[^"\\\n]{1,30})?)"?$/i;

export function readDoubleQuoted(source: string, emit: Emit, fault: ScalarFault): void {
  const path = windowsPath.exec(source);
  if (path) {
    fault(0, source.length, structure.windowsPath(path[1] as string));
    emit(path[1] as string, source.length - 1 - (path[1] as string).length, source.length - 1);
    return;
  }
  const lines = linesOf(source, 1, source.length - (source.length > 1 && source.endsWith('"') ? 1 : 0), true);
  foldLines(source, lines, emit, (start, end) => {
    const line = source.slice(start, end);
    let from = start;
    for (let at = line.indexOf('\\'); at >= 0; at = line.indexOf('\\', from - start)) {
      if (start + at > from) emit(source.slice(from, start + at), from, start + at);
      from = readEscape(source, start + at, end, emit, fault);
    }
    if (end > from) emit(source.slice(from, end), from, end);
  });
}

/** Lines of source[start, end) without the blanks at folds; those next to the quotes stay. */
function linesOf(source: string, start: number, end: number, escapes = false): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; ; ) {
    const next = source.indexOf('\n', at);
    const last = next < 0 || next >= end;
    let [from, to] = [at, last ? end : next];
    if (!last && source[to - 1] === '\r') to -= 1;
    if (lines.length > 0) while (from < to && isBlank(source[from])) from += 1;
    if (!last) while (to > from && isBlank(source[to - 1])) to -= 1;
    // The blank after a backslash is text, the last one of its line or not.
    if (escapes && !last && isBlank(source[to]) && oddBackslashes(source, to)) to += 1;
    lines.push({ start: from, end: to });
    if (last) return lines;
    at = next + 1;
  }
}

/** Joins lines into paragraphs: a fold between lines, a line end where blank ones stood between. */
function foldLines(
  source: string,
  lines: readonly Line[],
  emit: Emit,
  emitLine: (start: number, end: number) => void,
): void {
  let previous: Line | undefined;
  let parted = false;
  const only = lines.length === 1;
  for (const line of lines) {
    if (!only && isBlankText(source, line)) {
      parted = true;
      continue;
    }
    const escaped =
      previous && source[previous.end - 1] === '\\' && oddBackslashes(source, previous.end) && source[0] === '"';
    if (previous && !escaped) {
      const before = source.slice(Math.max(previous.start, previous.end - 2), previous.end);
      const after = String.fromCodePoint(source.codePointAt(line.start) ?? 0);
      emit(parted ? '\n' : fold(before, after), previous.end, line.start);
    }
    emitLine(line.start, line.end);
    previous = line;
    parted = false;
  }
}

function isBlankText(source: string, { start, end }: Line): boolean {
  for (let i = start; i < end; i += 1) if (!/[\s\ufeff\u200b]/.test(source[i] as string)) return false;
  return true;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

function oddBackslashes(source: string, before: number): boolean {
  let at = before;
  while (source[at - 1] === '\\') at -= 1;
  return (before - at) % 2 === 1;
}

/** YAML 1.2.2, 5.7. */
const escapes: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
};
const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads the escape at `at`; the offset after it. */
function readEscape(source: string, at: number, end: number, emit: Emit, fault: ScalarFault): number {
  const mark = source[at + 1];
  if (mark === undefined || at + 1 >= end) return at + 1;
  let after = at + 2;
  let char = escapes[mark];
  const length = digits[mark];
  if (length !== undefined) {
    after = at + 2 + length;
    char = numbered(source.slice(at + 2, Math.min(after, end)), length);
    // Two escapes for one character, as JSON writes it.
    const low =
      mark === 'u' && char && /^[\ud800-\udbff]$/.test(char)
        ? /^\\u(d[c-f][\da-f]{2})/i.exec(source.slice(after, after + 6))
        : null;
    if (low) {
      char += String.fromCharCode(Number.parseInt(low[1] as string, 16));
      after += 6;
    }
  }
  if (char === undefined) {
    const until = Math.min(at + 2, end);
    fault(at, until, structure.badEscape(source.slice(at, until)), at);
    emit(source.slice(at, until), at, until);
    return until;
  }
  const safe = char.replace(unprintable, (found) => {
    fault(at, after, bytes.unprintableSaid(codeNumber(found)));
    return '\ufffd';
  });
  emit(safe, at, after);
  return after;
}

function numbered(written: string, length: number): string | undefined {
  if (written.length !== length || !/^[\da-f]+$/i.test(written)) return undefined;
  const code = Number.parseInt(written, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
