/** A plain text file: each line is a paragraph. */

import { decode } from '../source/decode.ts';
import type { Paragraph } from './plain-text.ts';
import type { PlainReading } from './read-plain.ts';

export function readTxt(bytes: Uint8Array, file: string): PlainReading {
  const { text } = decode(bytes);
  const paragraphs = text
    .split(/\r?\n/)
    .map((line, index): Paragraph => ({ text: line, line: index + 1, kind: 'body', numbered: false }))
    .filter((paragraph) => paragraph.text.trim() !== '');
  return { text: { file, paragraphs, text }, findings: [] };
}
