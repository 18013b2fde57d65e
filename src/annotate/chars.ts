/** A line as messages count it, and where in the XML each of its characters stands. */

import type { Place, TracedPiece, TracedUnit, Tracing } from '../flow/docx/tracing.ts';
import type { MadeLine } from '../flow/lines.ts';
import { textOf } from '../flow/text.ts';

/** One code point. */
export interface Char {
  readonly unit: TracedUnit;
  /** Where marks before it and behind it go: outside of its element where that is not cut, or begins or ends there. */
  readonly before: number;
  readonly behind: number;
  /** Words that may be changed here: in no field, no revision of somebody's, no box. */
  readonly isPlain: boolean;
}

/** The characters of a line; undefined where they cannot be told apart, or stand in another part. */
export function charsOf(
  { text, from, paragraphs }: MadeLine,
  { paragraphs: traced }: Tracing,
  xml: string,
): readonly Char[] | undefined {
  const all: Char[] = [];
  for (const paragraph of paragraphs) {
    const words = Array.from(textOf(paragraph));
    const found = traced.get(paragraph)?.pieces.flatMap((piece) => pieceChars(piece, xml)) ?? [];
    const chars = aligned(words, found);
    if (!chars) return undefined;
    all.push(...chars);
  }
  const before = Array.from(
    paragraphs
      .map((paragraph) => textOf(paragraph))
      .join('')
      .slice(0, from),
  ).length;
  const own = all.slice(before, before + Array.from(text).length);
  return own.length > 0 ? own : undefined;
}

interface Lettered {
  readonly letter: string;
  readonly char: Char;
}

function pieceChars(piece: TracedPiece, xml: string): readonly Lettered[] {
  const { text, unit, child, inner, isPlain } = piece;
  const letters = Array.from(text);
  const places = inner && lettersIn(xml.slice(inner.from, inner.to), inner.keepsBlanks);
  if (!inner || places?.length !== letters.length) {
    const { from, to } = child ?? unit;
    return letters.map((letter) => ({ letter, char: { before: from, behind: to, unit, isPlain: false } }));
  }
  return letters.map((letter, index) => {
    const { from, to } = places[index] as Place;
    const before = index === 0 ? child?.from : undefined;
    const behind = index === letters.length - 1 ? child?.to : undefined;
    return { letter, char: { before: before ?? inner.from + from, behind: behind ?? inner.from + to, unit, isPlain } };
  });
}

/** Each character of the text of an element as it is written; undefined where it holds more than text. */
export function lettersIn(raw: string, keepsBlanks: boolean): readonly Place[] | undefined {
  if (raw.includes('<')) return undefined;
  const letters = [...raw.matchAll(/&[^;]*;|[\r\n]+|[\s\S]/gu)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  if (keepsBlanks) return letters;
  const isBlank = ({ from }: Place): boolean => /[ \t\r\n]/.test(raw[from] as string);
  const first = letters.findIndex((letter) => !isBlank(letter));
  return first < 0 ? [] : letters.slice(first, letters.findLastIndex((letter) => !isBlank(letter)) + 1);
}

/** The line ends of a title are no characters of its line, or blanks. */
function aligned(words: readonly string[], found: readonly Lettered[]): readonly Char[] | undefined {
  const chars: Char[] = [];
  for (const { letter, char } of found) {
    const word = words[chars.length];
    if (letter === word || (letter === '\n' && word === ' ')) chars.push(char);
    else if (letter !== '\n') return undefined;
  }
  return chars.length === words.length ? chars : undefined;
}
