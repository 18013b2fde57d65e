/** Breaks a sentence where a terminal is too narrow for it: between 汉字, never inside a word, a path or a code. */

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

/** Marks that do not end a line, and such as do not begin one, stay with their neighbour. */
const piece = /[（《【“‘「『([<]*(?:[!-.0-~]+\/*|\/+|[^!-~])[）》】”’」』)\]>，。、；：！？…,;:!?%％]*/gu;
const piecesOf = (text: string): readonly string[] => text.match(piece) ?? [text];
