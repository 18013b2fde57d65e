/**
 * The yaml library's concrete syntax tree → our tree. The library says where the tokens are; what they mean is the contract's
 * business (2.1). The scan has mended and reported what clerks get wrong; what is still wrong here is reported more plainly.
 */

import type { CST } from 'yaml';
import { composeFlow } from './compose-flow.ts';
import { add, composedKey } from './compose-key.ts';
import { composeScalar } from './compose-scalar.ts';
import type { Data } from './data.ts';
import * as colons from './said/colons.ts';
import * as structure from './said/structure.ts';
import { checkAround, sourceOf, type TokenContext, tokenEnd } from './tokens.ts';
import type { Node, TreeEntry } from './tree.ts';

export function compose(context: TokenContext, token: CST.Token | null | undefined, at: number): Node {
  switch (token?.type) {
    case 'block-map':
      return composeMap(context, token);
    case 'block-seq':
      return composeList(context, token);
    case 'flow-collection':
      return composeFlow(context, token, compose);
    default:
      return composeScalar(context, token, at);
  }
}

function composeMap(context: TokenContext, map: CST.BlockMap, inList = false): Node {
  const entries = new Map<string, TreeEntry>();
  let end = map.offset;
  for (const { start, key, sep, value } of map.items) {
    checkAround(context, start, value ?? key);
    if (!key && !sep && !start.some(({ type }) => type === 'explicit-key-ind')) continue;
    const colon = (sep ?? []).find(({ type }) => type === 'map-value-ind');
    const name = composedKey(context, key, colon?.offset ?? start.at(-1)?.offset ?? end, map.indent);
    checkAround(context, sep ?? [], value, 'map-value-ind');
    if (key && !colon) context.fault(key.offset, tokenEnd(key), colons.neither(sourceOf(key)));
    const after = colon ? colon.offset + 1 : key ? tokenEnd(key) : end;
    const node = compose(context, value, after);
    if (value?.type === 'block-map' && !sep?.some(({ type }) => type === 'newline')) {
      const inner = value.items[0]?.key;
      context.fault(value.offset, tokenEnd(inner ?? value), colons.colonInValue(inner ? sourceOf(inner) : ''));
    }
    if (name !== undefined) add(context, entries, name, key, node, inList);
    end = Math.max(node.end, after);
  }
  const data = new Map<string, Data>();
  for (const [name, { node }] of entries) data.set(name, node.data);
  return { kind: 'map', flow: false, start: map.offset, end, entries, data };
}

function composeList(context: TokenContext, list: CST.BlockSequence): Node {
  const items: TreeEntry[] = [];
  let end = list.offset;
  for (const { start, value } of list.items) {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    checkAround(context, start, value, 'seq-item-ind');
    if (!dash && !value) continue;
    if (!dash && value) context.fault(value.offset, tokenEnd(value), structure.missingDash(sourceOf(value), false));
    const at = dash ? dash.offset : (value?.offset ?? end);
    const node = value?.type === 'block-map' ? composeMap(context, value, true) : compose(context, value, at + 1);
    items.push({ start: at, end: at + 1, node });
    end = Math.max(node.end, at + 1);
  }
  return {
    kind: 'list',
    flow: false,
    start: list.offset,
    end,
    items,
    data: items.map(({ node }) => node.data),
  };
}
