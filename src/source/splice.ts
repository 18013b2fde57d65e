/** A scalar with some of its characters changed, where it stands: its folds, its quotes and its comments stay. */

import { applyEdits } from './edits.ts';
import { firstAtLeast } from './positions.ts';
import type { Node } from './tree.ts';

/** Of a value: UTF-16 offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type TextNode = Extract<Node, { kind: 'text' }>;
type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** undefined where an edit falls inside an escape. */
export function spliced(
  source: string,
  node: TextNode,
  back: (offset: number) => number,
  edits: readonly TextEdit[],
): string | undefined {
  const style = styleOf(source, node, back);
  const place = placesOf(node);
  const column = columnOf(source, node, back);
  const splices = edits.map(({ start, end, text }) => {
    const from = place(start, start === end);
    const to = start === end ? from : place(end, true);
    if (from === undefined || to === undefined) return undefined;
    return { start: back(from), end: back(to), text: encoded(text, style, column, source) };
  });
  if (splices.some((one) => one === undefined)) return undefined;
  const first = back(node.start);
  const wide = (splices as TextEdit[]).map((one) => overWholeLines(source, one, first));
  return applyEdits(source, wide);
}

/** Where a character of the value stands in the parsed text; its end is that of the one before it. */
function placesOf(node: TextNode): (unit: number, atEnd: boolean) => number | undefined {
  const starts: number[] = [];
  const pieces: (readonly [from: number, to: number, length: number])[] = [];
  let length = 0;
  node.pieces((text, from, to) => {
    if (text === '') return;
    starts.push(length);
    pieces.push([node.offset + from, node.offset + to, text.length]);
    length += text.length;
  });
  return (unit, atEnd) => {
    const index = Math.max(firstAtLeast(starts, atEnd && unit > 0 ? unit : unit + 1) - 1, 0);
    const [from, to, size] = pieces[index] ?? [node.start, node.start, 0];
    const into = unit - (starts[index] ?? 0);
    if (into >= size) return to;
    if (into === 0) return from;
    return to - from === size ? from + into : undefined;
  };
}

function styleOf(source: string, node: TextNode, back: (offset: number) => number): Style {
  const at = back(node.offset);
  if (source[at] === "'" && node.offset === node.start) return 'single';
  if (source[at] === '"' && node.offset === node.start) return 'double';
  // The text of a block begins on the line below its mark.
  const above = source.slice(0, at).trimEnd();
  const mark = node.offset === node.start ? null : /([|>])[-+1-9]*(?:[ \t]+#[^\n]*)?$/.exec(above.slice(-200));
  const beside = mark ?? /([|>])[-+1-9]*[ \t]*(?:#[^\n]*)?\r?\n?$/.exec(source.slice(Math.max(at - 200, 0), at));
  if (beside && at > 0 && (source[at - 1] === '\n' || mark)) return beside[1] === '|' ? 'literal' : 'folded';
  return 'plain';
}

const columnOf = (source: string, node: TextNode, back: (offset: number) => number): number => {
  const end = back(node.end);
  const line = source.slice(source.lastIndexOf('\n', end - 1) + 1);
  const column = line.search(/[^ ]/);
  return Math.max(column, 0);
};

function encoded(text: string, style: Style, column: number, source: string): string {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(column);
  switch (style) {
    case 'single':
      return text.replaceAll("'", "''").replaceAll('\n', `${eol}${eol}${indent}`);
    case 'double':
      return text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
    case 'literal':
      return text.replaceAll('\n', `${eol}${indent}`);
    case 'plain':
    case 'folded':
      return text.replaceAll('\n', `${eol}${eol}${indent}`);
  }
}

/** What leaves nothing of its lines takes them along: an empty one would part two paragraphs. */
function overWholeLines(source: string, edit: TextEdit, first: number): TextEdit {
  if (edit.text !== '' || edit.end === edit.start) return edit;
  const lineStart = source.lastIndexOf('\n', edit.start - 1) + 1;
  const next = source.indexOf('\n', edit.end);
  const lineEnd = next < 0 ? source.length : next;
  const isFromStart = lineStart > first && source.slice(lineStart, edit.start).trim() === '';
  const isToEnd = source.slice(edit.end, lineEnd).trim() === '';
  if (isFromStart && isToEnd)
    return {
      ...edit,
      start: lineStart - 1 - (source[lineStart - 2] === '\r' ? 1 : 0),
      end: lineEnd - (source[lineEnd - 1] === '\r' ? 1 : 0),
    };
  if (isToEnd && edit.start > first) return { ...edit, start: source.slice(0, edit.start).trimEnd().length };
  return edit;
}
