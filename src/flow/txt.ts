/** A plain text file: each line is a paragraph, and a blank line is none. */

import type { Bytes } from '../data/bytes.ts';
import { limits, tooLarge } from '../limits.ts';
import { unprintable } from '../source/characters.ts';
import { type Decoded, decode } from '../source/decode.ts';
import type { Placed } from '../source/placed.ts';
import { positionsOf } from '../source/positions.ts';
import { notText } from '../source/said/bytes.ts';
import type { FlowReading, Line, Look, Paragraph } from './flow.ts';
import { damaged, noText, noTextFile, reported, unread } from './unread.ts';

/** Lines end in LF, CRLF or CR; the blanks at their ends are kept. */
export function readTxt(bytes: Bytes, file: string): FlowReading {
  if (bytes.length > limits.textSize.most) return unread(tooLarge('textSize'));
  const { text, said } = decode(bytes);
  const other = said.find(({ said: { code } }) => code === 'not-text')?.said ?? (isBinary(text) && notText(undefined));
  if (other) return unread(noTextFile(other.message));
  const lines: Line[] = [];
  const all = linesOfText(text);
  if (!all) return unread(tooLarge('textLines'));
  for (const [index, line] of all.entries()) {
    if (line.trim() === '') continue;
    lines.push({ text: line, number: index + 1, kind: 'body', numbered: false });
  }
  if (lines.length === 0) return unread(noText);
  const nothing = { notes: [], margins: [], comments: [], unread: [], part: () => damaged };
  return { flow: { file, blocks: lines.map(paragraphOf), lines, ...nothing }, findings: noticed(text, said) };
}

/** undefined where there are more than anybody writes. */
export function linesOfText(text: string): readonly string[] | undefined {
  const lines = text.split(/\r?\n/, limits.textLines.most + 2);
  // A line end is the end of a line, and begins none.
  if (lines.length === limits.textLines.most + 1 && lines.at(-1) === '') lines.pop();
  return lines.length > limits.textLines.most ? undefined : lines;
}

const plain: Look = { bold: false, italic: false, underline: false };
const paragraphOf = ({ text, number }: Line): Paragraph => ({
  kind: 'paragraph',
  number,
  inline: [{ kind: 'run', text, look: plain, changes: [] }],
  style: { isHeading: false },
  changes: [],
});

/** No text holds a zero; a few other control characters come along with text from old programs. */
const isBinary = (text: string): boolean =>
  text.includes('\0') || (text.match(unprintable)?.length ?? 0) * 100 > text.length;

/** Who was sent a file is not asked to save it anew: its encoding is reported, and its line ends are no fault. */
function noticed(text: string, said: Decoded['said']): readonly Placed[] {
  return said.flatMap(({ said: what, at }): readonly Placed[] => {
    if (what.code === 'encoding') return [reported(what.message)];
    if (what.code !== 'encoding-broken') return [];
    return [{ ...what, severity: 'error', range: positionsOf(text).range(at, at + 1) }];
  });
}
