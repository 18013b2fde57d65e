/** 职务, 领导, 职务, 领导 in one item: several people, each with a post, who stand in a list (contract 2.2). */

import * as entries from '../said/entries.ts';
import type { Key } from './key.ts';
import { indentOf, isLineEnd, lineAfter, lineEnd } from './lines.ts';
import { makeshift, placeAt, type Scan, top } from './state.ts';

interface Line {
  readonly start: number;
  readonly key: string;
  readonly value: string;
}

/** Reports a second pair at `at`, and reads past it; the offset of the first line not read. */
export function readMoreLeaders(scan: Scan, at: number, key: Key, column: number): number | undefined {
  const frame = top(scan);
  if (frame?.kind !== 'map' || !frame.keys.has(key.name) || !names.has(key.name)) return undefined;
  const text = ['正文', 'text'].find((word) => placeAt(scan, frame.path)?.keys.has(word));
  // An item that has its text is whole, and this is another.
  if (text === undefined || frame.keys.has('正文') || frame.keys.has('text')) return undefined;
  const below = linesBelow(scan, scan.text.lastIndexOf('\n', at - 1) + 1, column);
  const lines = [...linesAbove(scan, at, column), ...below];
  const pairs = pairsOf(lines);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!pairs || !first || !last) return undefined;
  const after = lineAfter(scan.text, lineEnd(scan.text, last.start));
  const stretch = {
    from: scan.line(first.start),
    to: scan.line(last.start),
    isHead: scan.text.slice(first.start, first.start + column).includes('-'),
  };
  makeshift(scan, at, key.nameEnd ?? key.end, entries.moreLeaders(key.name, pairs, stretch), [
    { start: below[0]?.start ?? at, end: after, text: '' },
  ]);
  return after;
}

const posts: ReadonlySet<string> = new Set(['职务', 'post']);
const leaders: ReadonlySet<string> = new Set(['领导', 'leader']);
const names: ReadonlySet<string> = new Set([...posts, ...leaders]);

function pairsOf(lines: readonly Line[]): readonly (readonly [post: string, name: string])[] | undefined {
  if (lines.length < 4 || lines.length % 2 > 0) return undefined;
  const pairs = lines.flatMap((one, at) => {
    const other = lines[at + 1];
    return at % 2 > 0 || !other ? [] : [posts.has(one.key) ? ([one, other] as const) : ([other, one] as const)];
  });
  const isEach = pairs.every(([post, name]) => posts.has(post.key) && leaders.has(name.key));
  return isEach ? pairs.map(([post, name]) => [post.value, name.value]) : undefined;
}

/** The dash of the item may stand before the first of them. */
function linesAbove({ text }: Scan, at: number, column: number): readonly Line[] {
  const found: Line[] = [];
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (start > 0) {
    start = start > 1 ? text.lastIndexOf('\n', start - 2) + 1 : 0;
    const line = lineAt(text, start, column);
    if (!line) break;
    found.unshift(line);
    if (/^\s*-/.test(text.slice(start, start + column))) break;
  }
  return found;
}

function linesBelow({ text }: Scan, from: number, column: number): readonly Line[] {
  const found: Line[] = [];
  for (let start = from; start < text.length; start = lineAfter(text, lineEnd(text, start))) {
    const line = indentOf(text, start).width === column ? lineAt(text, start, column) : undefined;
    if (!line) break;
    found.push(line);
  }
  return found;
}

function lineAt(text: string, start: number, column: number): Line | undefined {
  const line = text.slice(start, lineEnd(text, start));
  const bare = line.replace(/^(\s*)- /, '$1  ');
  const indent = indentOf(bare, 0);
  if (indent.width !== column || isLineEnd(bare, indent.end)) return undefined;
  const [, key = '', value = ''] =
    /^([^\s:：]{1,10}): +([\p{L}·、（）()]{2,40})\s*$/u.exec(bare.slice(indent.end)) ?? [];
  return names.has(key) ? { start, key, value } : undefined;
}
