/** The keys of a map, in block and in brackets. */

import type { CST } from 'yaml';
import { composeScalar } from './compose-scalar.ts';
import * as structure from './said/structure.ts';
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
  if (first) context.slip(start, end, structure.duplicateKey(name, context.line(first.start), holds(node), lost));
  else entries.set(name, { start, end, node });
}

const holds = ({ kind, data }: Node): Parameters<typeof structure.duplicateKey>[2] =>
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
