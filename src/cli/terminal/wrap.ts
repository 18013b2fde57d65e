/** Breaks a sentence where a terminal is too narrow for it: between 汉字, never inside a word, a path or a code. */

import type { Sink } from '../io.ts';
import { textWidth } from './width.ts';

/** Columns at hand; `first` of the first line, where something stands before it. */
export interface Room {
  readonly first: number;
  readonly rest: number;
}

/** @returns the lines; a word that is longer than one is cut */
export function wrap(text: string, { first, rest }: Room): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let left = first;
  const next = (): void => {
    lines.push(line.trimEnd());
    line = '';
    left = rest;
  };
  for (const piece of piecesOf(text)) {
    const width = textWidth(piece);
    if (width > left && (line !== '' || left < rest)) next();
    if (line === '' && lines.length > 0 && piece.trim() === '') continue;
    if (width <= left) {
      line += piece;
      left -= width;
      continue;
    }
    for (const char of piece) {
      if (textWidth(char) > left && line !== '') next();
      line += char;
      left -= textWidth(char);
    }
  }
  return [...lines, line];
}

/** A line of a report as a terminal shows it, what follows hanging under its text; in a file or a pipe as it is. */
export function hanging(text: string, sink: Sink, indent: number): string {
  if (!sink.isTTY || textWidth(text) <= sink.columns) return text;
  const room = { first: sink.columns, rest: Math.max(sink.columns - indent, 12) };
  return wrap(text, room).join(`\n${' '.repeat(indent)}`);
}

/** Marks that do not end a line, and such as do not begin one, stay with their neighbour. */
const piece = /[（《【“‘「『([<]*(?:[!-.0-~]+\/*|\/+|[^!-~])[）》】”’」』)\]>，。、；：！？…,;:!?%％]*/gu;
const piecesOf = (text: string): readonly string[] => text.match(piece) ?? [text];
