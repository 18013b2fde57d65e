/** From a path, and a stretch of the value there, to the place in the file. */

import type { Path, Range, Span } from '../diagnostic.ts';
import { firstAtLeast, type Points, type Positions, pointsOf } from './positions.ts';
import type { Node, TextNode, TreeEntry } from './tree.ts';

export interface Locator {
  locate(path: Path, span?: Span, target?: 'key' | 'value'): Range;
  depth(path: Path): number;
}

/** `back`: offset in the parsed text → offset in the file's text. */
export function locatorOf(root: Node | undefined, back: (offset: number) => number, positions: Positions): Locator {
  const maps = new WeakMap<TextNode, ValueMap>();
  const stretch = (start: number, end: number) => positions.range(back(start), back(end));
  const firstLine = (start: number, end: number) => {
    const from = back(start);
    return positions.range(from, Math.min(back(end), positions.lineEnd(from)));
  };
  const wayTo = (path: Path) => walk(root, path);
  return {
    depth: (path) => wayTo(path).length,
    locate: (path, span, target) => {
      const way = wayTo(path);
      const entry = way.at(-1);
      const node = entry?.node ?? root;
      if (!node) return positions.range(0, 0);
      const reached = way.length === path.length;
      if (node.kind === 'text' && !(reached && target === 'key' && entry)) {
        if (reached && span && node.data !== null) {
          const map = maps.get(node) ?? valueMap(node);
          maps.set(node, map);
          return stretch(...map(span));
        }
        if (node.end > node.start || !entry) return stretch(node.start, node.end);
      }
      if (!entry) return firstLine(node.start, node.end);
      // A key, a dash with nothing after it, or brackets by themselves are the carets a person looks for.
      if (typeof path[way.length - 1] === 'string' || (node.kind === 'text' && node.end === node.start)) {
        return stretch(entry.start, entry.end);
      }
      return firstLine(node.start, node.end);
    },
  };
}

/** The entries along the path, as far as it is written. */
function walk(root: Node | undefined, path: Path): readonly TreeEntry[] {
  const way: TreeEntry[] = [];
  let node = root;
  for (const step of path) {
    const next =
      node?.kind === 'map'
        ? node.entries.get(String(step))
        : node?.kind === 'list'
          ? node.items[Number(step)]
          : undefined;
    if (!next) break;
    way.push(next);
    node = next.node;
  }
  return way;
}

type ValueMap = (span: Span) => [number, number];

/** Code points of the value → offsets of the parsed text. */
function valueMap(node: TextNode): ValueMap {
  const starts: number[] = [];
  const places: (readonly [from: number, to: number, length: number])[] = [];
  let length = 0;
  node.pieces((text, from, to) => {
    if (text === '') return;
    starts.push(length);
    places.push([node.offset + from, node.offset + to, text.length]);
    length += text.length;
  });
  const points: Points = pointsOf(node.data ?? '');
  const offsetOf = (unit: number, atEnd: boolean): number => {
    // The end of a stretch belongs to the piece before it, so that it does not take in a fold.
    const index = Math.max(firstAtLeast(starts, atEnd ? unit : unit + 1) - 1, 0);
    const [from, to, size] = places[index] ?? [node.start, node.start, 0];
    const into = unit - (starts[index] ?? 0);
    if (into >= size) return to;
    return to - from === size || into === 0 ? from + into : atEnd ? to : from;
  };
  return ({ start, end }) => {
    const from = points.offset(start);
    const to = points.offset(Math.max(start, end));
    const first = offsetOf(from, from >= length && length > 0);
    return [first, to > from ? offsetOf(to, true) : first];
  };
}
