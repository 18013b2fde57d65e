/** The lines of a text in reading order: what stands in a text box comes after the paragraph that holds it. */

import { limits } from '../limits.ts';
import type { Block, Line, LineKind, Paragraph } from './flow.ts';
import { isIn, textOf, type Version } from './text.ts';

/** What follows one another in a document; what a story is, all its lines are, but for the body. */
export interface Story {
  readonly kind?: 'note' | 'header' | 'footer';
  readonly blocks: readonly Block[];
}

/** A line, and the paragraphs that make it: several where the ends between them are deleted. */
export interface MadeLine extends Line {
  readonly paragraphs: readonly Paragraph[];
  /** Where it begins in the words of its paragraphs. */
  readonly from: number;
}

/**
 * Each line of each paragraph that has something on it, counted from 1. What headers and footers say alike is said once.
 * Past the limit one more is given, and no other.
 */
export function linesOf(stories: readonly Story[], version: Version = 'accepted'): readonly MadeLine[] {
  const lines: MadeLine[] = [];
  const said = new Set<string>();
  for (const { kind, blocks } of stories) {
    const from = lines.length;
    addBlocks({ lines, version, ...(kind && { place: kind }) }, blocks, false);
    if (kind === undefined || kind === 'note') continue;
    const all = lines
      .slice(from)
      .map(({ text }) => text)
      .join('\n');
    if (said.has(all)) lines.length = from;
    said.add(all);
  }
  return lines;
}

interface Saying {
  readonly lines: MadeLine[];
  readonly version: Version;
  readonly place?: LineKind;
}

function addBlocks(saying: Saying, blocks: readonly Block[], isCell: boolean): void {
  const { version } = saying;
  let joined: Paragraph[] = [];
  const flush = (): void => {
    if (joined.length > 0) addParagraph(saying, joined, isCell);
    joined = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      joined.push(block);
      if (isIn(block.changes, version)) flush();
      continue;
    }
    flush();
    for (const row of block.rows)
      if (isIn(row.changes, version))
        for (const cell of row.cells) if (isIn(cell.changes, version)) addBlocks(saying, cell.blocks, true);
  }
  flush();
}

/** Paragraphs joined take after the last of them, whose end is there. */
function addParagraph(saying: Saying, paragraphs: readonly Paragraph[], isCell: boolean): void {
  const { style, list } = paragraphs.at(-1) as Paragraph;
  const kind = saying.place ?? (isCell ? 'cell' : style.isHeading ? 'heading' : 'body');
  const text = paragraphs.map((paragraph) => textOf(paragraph, saying.version)).join('');
  // Word sets a blank between the number of a note and its text.
  const words = kind === 'note' ? text.trimStart() : text;
  let next = text.length - words.length;
  for (const [index, line] of words.split('\n').entries()) {
    const from = next;
    next += line.length + 1;
    if (line.trim() === '') continue;
    if (saying.lines.length > limits.textLines.most) return;
    saying.lines.push({
      text: line,
      number: saying.lines.length + 1,
      kind: kind === 'heading' && runsOn(line) ? 'body' : kind,
      // The number stands before the first line only.
      numbered: list !== undefined && index === 0,
      paragraphs,
      from,
    });
  }
  for (const { inline } of paragraphs)
    for (const one of inline) if (one.kind === 'box') addBlocks(saying, one.blocks, false);
}

/** A heading that the text follows in the same paragraph gives the whole of it a level. */
const runsOn = (line: string): boolean => /[。！？；]./u.test(line.trimEnd());

/** A text in which each line stands where its number says: for excerpts. */
export function textOfLines(lines: readonly Line[]): string {
  const pieces: string[] = [];
  let at = 1;
  for (const { number, text } of lines) {
    pieces.push('\n'.repeat(number - at), text);
    at = number;
  }
  return pieces.join('');
}
