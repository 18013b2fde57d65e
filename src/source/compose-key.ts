/** The keys of a map, in block and in brackets. */

import type { CST } from 'yaml';
import { bothAsOne } from './both.ts';
import { composeScalar } from './compose-scalar.ts';
import type { Said, Twice } from './placed.ts';
import * as structure from './said/structure.ts';
import * as doubled from './said/twice.ts';
import { sourceOf, type TokenContext, tokenEnd } from './tokens.ts';
import type { Node, TreeEntry } from './tree.ts';

/** Adds the entry, or tells that its key is there already. `inList`: the map is an entry of a list. */
export function add(
  context: TokenContext,
  entries: Map<string, TreeEntry>,
  name: string,
  key: CST.Token | null | undefined,
  node: Node,
  inList = false,
): void {
  const [start, end] = key ? [key.offset, tokenEnd(key)] : [node.start, node.end];
  const first = entries.get(name);
  const [head] = entries.keys();
  const lost = inList && head !== name ? head : undefined;
  if (!first) {
    entries.set(name, { start, end, node });
    return;
  }
  const line = context.line(first.start);
  const second = { start, end, node };
  const both = bothAsOne(name, first, second, [...entries.keys()]);
  const said =
    rivals(context, name, first, second) ??
    doubled.duplicateKey(
      name,
      line,
      holds(node),
      lost,
      both === undefined ? undefined : { entry: both, isOneLine: context.line(start) === line },
    );
  const isText = node.kind === 'text' && first.node.kind === 'text' && node.data !== first.node.data;
  context.slip(start, end, isText ? { ...said, twice: twice(name, entries, both) } : said);
}

/** Two maps that both say the same things: one of them was left behind when a new one was put in. */
function rivals(context: TokenContext, name: string, first: TreeEntry, second: TreeEntry): Said | undefined {
  const [a, b] = [first.node, second.node];
  if (a.kind !== 'map' || b.kind !== 'map') return undefined;
  const both = [...a.entries.keys()].filter((key) => b.entries.has(key));
  const [shared] = both;
  if (shared === undefined) return undefined;
  const lines = (entry: TreeEntry) => [context.line(entry.start), context.line(lastOf(entry))] as const;
  for (const key of both.filter((one) => counted.has(one))) {
    const [left, right] = [a.entries.get(key)?.node.data, b.entries.get(key)?.node.data];
    const order = typeof left === 'string' && typeof right === 'string' ? apart(left, right) : 0;
    if (order === 0) continue;
    const old = order < 0 ? first : second;
    const says = `${key} ${String(order < 0 ? left : right)}`;
    return doubled.oldMap(name, context.line(first.start), says, lines(old));
  }
  return doubled.rivalMaps(name, shared, lines(first), lines(second));
}

/** What grows from one issue to the next. */
const counted: ReadonlySet<string> = new Set([
  '期号',
  'number',
  '总期号',
  'total',
  '日期',
  'date',
  '自',
  'from',
  '年度',
  'year',
]);

function apart(a: string, b: string): number {
  if (/^\d{1,6}$/.test(a) && /^\d{1,6}$/.test(b)) return Number(a) - Number(b);
  const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isDay(a) && isDay(b) ? a.localeCompare(b, 'en') : 0;
}

/** Where the last of what it holds ends. */
function lastOf({ start, node }: TreeEntry): number {
  if (node.kind === 'text') return Math.max(start, node.end - 1);
  const last = node.kind === 'map' ? [...node.entries.values()].at(-1) : node.items.at(-1);
  return last ? lastOf(last) : Math.max(start, node.end - 1);
}

function twice(key: string, entries: ReadonlyMap<string, TreeEntry>, both: string | undefined): Twice {
  const before = [...entries.keys()];
  return {
    key,
    both,
    before: before.at(-1),
    behind: () => [...entries.keys()][before.length],
    keys: () => [...entries.keys()],
  };
}

const holds = ({ kind, data }: Node): Parameters<typeof doubled.duplicateKey>[2] =>
  kind !== 'text' ? kind : typeof data === 'string' && /[。；！？]/.test(data) ? 'paragraph' : 'text';

/** A key's text: one scalar on one line, at the column of its map. `at`: what to point at when there is none. */
export function composedKey(
  context: TokenContext,
  key: CST.Token | null | undefined,
  at: number,
  indent?: number,
): string | undefined {
  const node = key && 'source' in key && key.type !== 'block-scalar' ? composeScalar(context, key, at) : undefined;
  if (!key || node?.data === undefined || sourceOf(key) === '' || sourceOf(key).includes('\n')) {
    context.fault(key?.offset ?? at, Math.max(key ? tokenEnd(key) : 0, at + 1), structure.badKey);
    return undefined;
  }
  if (indent !== undefined && 'indent' in key && key.indent !== indent) {
    context.fault(key.offset, tokenEnd(key), structure.unaligned(key.indent, indent));
  }
  // A key is its spelling: `~` and `null` as well.
  return node.data ?? sourceOf(key);
}
