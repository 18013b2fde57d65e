/** `- | 青石县 | 214 | 197 |`: a row of a table as chats and Markdown have it, where a list of cells belongs. */

import * as brackets from '../said/brackets.ts';
import { lineAfter } from './lines.ts';
import { makeshift, pathHere, placeAt, type Scan, top } from './state.ts';

/** `| 青石县 | 214 |`, behind a dash, a key or nothing. */
export const isBarRow = (text: string, at: number, end: number): boolean =>
  (text[at] === '|' || text[at] === '\uff5c') && /^[|｜][^|｜]+[|｜]/.test(text.slice(at, Math.min(end, at + longest)));

/** Reads it as the list it should be, once said; the offset of the first line not read. */
export function readBarRow(scan: Scan, at: number, end: number): number | undefined {
  const line = scan.text.slice(at, end).trimEnd();
  // Rows below one another, without dashes, are one text: what it should be is said by the schema.
  const isAlone = /\S/.test(scan.text.slice(scan.text.lastIndexOf('\n', at - 1) + 1, at));
  const isRow = isAlone && line.length <= longest && placeAt(scan, pathHere(scan))?.list;
  const cells = isRow ? barCells(line) : undefined;
  if (!cells) return undefined;
  const isRule = cells.every((cell) => /^:?[-—]+:?$/.test(cell));
  const list = `[${cells.join(', ')}]`;
  const step = pathHere(scan).at(-1);
  const said = isRule
    ? brackets.barRule(typeof step === 'string')
    : brackets.bars(typeof step === 'string' ? `${step}: ${list}` : `- ${list}`);
  makeshift(scan, at, at + line.length, said, [{ start: at, end: at + line.length, text: list }]);
  const frame = top(scan);
  if (frame) frame.filled = true;
  return lineAfter(scan.text, end);
}
const longest = 400;

/** None where a cell would need more than to be written down. */
function barCells(line: string): readonly string[] | undefined {
  const cells = line
    .replace(/^[|｜]|[|｜]$/g, '')
    .split(/[|｜]/)
    .map((cell) => cell.trim());
  const isPlain =
    cells.length > 1 && cells.every((cell) => /^(?:[\p{L}\p{N}][\p{L}\p{N}（）.%％／/]*|:?[-—]+:?)?$/u.test(cell));
  return isPlain ? cells.map((cell) => (cell === '' || cell === '-' ? '—' : cell)) : undefined;
}
