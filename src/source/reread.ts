/** A file → what `emitYaml` writes: its data with the comments round them, and values as they are spelt. */

import { Lexer } from 'yaml';
import type { Grammar } from './data.ts';
import { decode } from './decode.ts';
import type { Noted, Remark, Yaml } from './emit.ts';
import { parse } from './parse.ts';
import { positionsOf } from './positions.ts';
import type { Node, TreeEntry } from './tree.ts';

export interface Reread {
  /** The comment at the top, one line each, as far as a blank line or the first key. */
  readonly head: readonly string[];
  readonly data: ReadonlyMap<string, Noted>;
}

/** undefined where the file is not sound, which `readSource` says more of. What a Chinese keyboard typed is mended. */
export function reread(bytes: Uint8Array, grammar: Grammar): Reread | undefined {
  const { text } = decode(bytes);
  const positions = positionsOf(text);
  const { node, mended } = parse(
    text.replaceAll('\r\n', '\n'),
    grammar,
    () => {},
    (offset) => positions.range(offset, offset).line,
  );
  if (node?.kind !== 'map') return undefined;
  const file: File = { text: mended, stops: [], notes: new Map() };
  collect(file, node);
  const head = takeComments(file);
  return { head, data: mapOf(file, node) };
}

/** A key or dash outside brackets. */
interface Stop {
  readonly entry: TreeEntry;
  readonly column: number;
}
interface Notes {
  above?: Remark[];
  beside?: string;
  below?: Remark[];
}
interface File {
  readonly text: string;
  /** In the order of the file. */
  readonly stops: Stop[];
  readonly notes: Map<TreeEntry, Notes>;
}

const entriesOf = (node: Node): readonly TreeEntry[] =>
  node.kind === 'map' ? [...node.entries.values()] : node.kind === 'list' ? node.items : [];

function collect(file: File, node: Node): void {
  if (node.kind === 'text' || node.flow) return;
  for (const entry of entriesOf(node)) {
    file.stops.push({ entry, column: entry.start - lineStart(file.text, entry.start) });
    collect(file, entry.node);
  }
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Comments that are no part of a value, each to what it stands beside or before. @returns those at the top of the file */
function takeComments(file: File): readonly string[] {
  const { text, stops, notes } = file;
  const noteOf = (entry: TreeEntry): Notes => {
    const known = notes.get(entry) ?? {};
    notes.set(entry, known);
    return known;
  };
  const head: string[] = [];
  let isHead = true;
  let waiting: { readonly column: number; readonly text: string }[] = [];
  let next = 0;
  const settle = (before: Stop | undefined): void => {
    // A comment that is set in deeper than what follows belongs to what it stands behind.
    const own = before ? waiting.findIndex(({ column }) => column <= before.column) : waiting.length;
    const cut = own < 0 ? waiting.length : own;
    for (const { column, text: line } of waiting.slice(0, cut)) {
      if (line === '') continue;
      const behind = stops.slice(0, next).findLast((stop) => stop.column <= column) ?? stops[0];
      if (behind) noteOf(behind.entry).below = [...(noteOf(behind.entry).below ?? []), line];
    }
    const above = [...waiting.slice(0, cut).filter(({ text: line }) => line === ''), ...waiting.slice(cut)];
    if (before && above.length > 0) noteOf(before.entry).above = withoutDoubles(above.map(({ text: line }) => line));
    waiting = [];
  };
  const comments = commentsOf(text);
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    const column = line.search(/\S/);
    const comment = comments.get(at);
    const stop = stops[next];
    if (stop && stop.entry.start < end) {
      settle(stop);
      isHead = false;
      while (stops[next] && (stops[next] as Stop).entry.start < end) next += 1;
      const last = stops[next - 1] as Stop;
      if (comment && !isPartOf(file, last.entry, comment.offset)) noteOf(last.entry).beside = comment.text;
    } else if (comment && comment.offset === at + column) {
      const inside = stops[next - 1];
      if (isHead) head.push(comment.text);
      else if (!inside || !isPartOf(file, inside.entry, comment.offset)) waiting.push({ column, text: comment.text });
    } else if (comment) {
      const last = stops[next - 1];
      // Behind the last line of a value that takes several: it would cut the value in two on the first.
      if (last && !isPartOf(file, last.entry, comment.offset))
        noteOf(last.entry).above = [...(noteOf(last.entry).above ?? []), comment.text];
    } else if (column < 0) {
      isHead &&= head.length === 0;
      const inside = stops[next - 1];
      // One between two paragraphs of a text is none above what follows.
      const isWithin = inside !== undefined && isPartOf(file, inside.entry, at);
      if (!isWithin && (!isHead || head.length > 0)) waiting.push({ column: 0, text: '' });
    }
    at = end + 1;
  }
  settle(undefined);
  return head;
}

const withoutDoubles = (lines: readonly string[]): string[] =>
  lines.filter((line, index) => line !== '' || lines[index - 1] !== '');

interface Comment {
  readonly offset: number;
  readonly text: string;
}

const scalarMark = '\u001f';
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark]);

/** What every comment says. */
export const commentsIn = (text: string): readonly string[] =>
  [...commentsOf(text.replaceAll('\r\n', '\n')).values()].map((comment) => comment.text);

/** By the beginning of the line they stand on. */
function commentsOf(text: string): ReadonlyMap<number, Comment> {
  const found = new Map<number, Comment>();
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // The library's own marks take no room in the text.
    const isMark = marks.has(lexeme);
    if (!isMark && !isScalar && lexeme.startsWith('#'))
      found.set(lineStart(text, offset), { offset, text: lexeme.replace(/^# ?/, '').trimEnd() });
    isScalar = lexeme === scalarMark;
    if (!isMark) offset += lexeme.length;
  }
  return found;
}

/** Whether an offset lies in a value that is kept as it is written. */
function isPartOf(file: File, entry: TreeEntry, offset: number): boolean {
  const { node } = entry;
  return (node.kind === 'text' || node.flow) && offset >= valueStart(file, entry) && offset < node.end;
}

/** Behind the colon or dash, and behind a comment there: a value may begin on a line of its own. */
function valueStart({ text }: File, { end, node }: TreeEntry): number {
  const between = /^["']?[ \t]*:?[ \t]*(?:#[^\n]*(?=\n))?/.exec(text.slice(end, Math.max(node.end, end)))?.[0] ?? '';
  return end + between.length;
}

function mapOf(file: File, node: Node): ReadonlyMap<string, Noted> {
  if (node.kind !== 'map') return new Map();
  return new Map([...node.entries].map(([key, entry]) => [key, notedOf(file, entry, node.flow)]));
}

function notedOf(file: File, entry: TreeEntry, isInBrackets: boolean): Noted {
  const { node } = entry;
  const notes = file.notes.get(entry) ?? {};
  if (node.kind === 'map' && !node.flow) return { value: mapOf(file, node), ...notes };
  if (node.kind === 'list' && !node.flow)
    return { value: node.items.map((item) => notedOf(file, item, false)), ...notes };
  const value: Yaml =
    node.kind === 'text'
      ? node.data
      : node.kind === 'map'
        ? mapOf(file, node)
        : node.items.map((item) => notedOf(file, item, true));
  const brackets = node.kind !== 'text' && { inBrackets: true };
  if (isInBrackets) return { value, ...brackets };
  const written = spelling(file, entry);
  return { value, ...notes, ...brackets, ...(written && { written }) };
}

/** The lines of a value as they stand, without what sets them in as deep as their key. */
function spelling(file: File, entry: TreeEntry): readonly string[] | undefined {
  if (entry.node.end <= entry.end) return undefined;
  const column = entry.start - lineStart(file.text, entry.start);
  const lines = file.text.slice(valueStart(file, entry), entry.node.end).trimEnd().split('\n');
  return lines.map((line, index) => (index === 0 ? line : line.replace(new RegExp(`^ {0,${column}}`), '')));
}
