/** Lists and maps in brackets. */

import type { CST } from 'yaml';
import { add, composedKey } from './compose-key.ts';
import type { Data } from './data.ts';
import * as brackets from './said/brackets.ts';
import * as structure from './said/structure.ts';
import { checkAround, checkEnd, sourceOf, type TokenContext, tokenEnd } from './tokens.ts';
import type { Node, TreeEntry } from './tree.ts';

/** What stands inside: composed by whoever composes all, since brackets hold anything. */
type Compose = (context: TokenContext, token: CST.Token | null | undefined, at: number) => Node;

export function composeFlow(context: TokenContext, flow: CST.FlowCollection, compose: Compose): Node {
  const isMap = flow.start.source === '{';
  const lone = isMap ? loneText(flow) : undefined;
  if (lone) {
    const close = flow.end.find(({ type }) => type === 'flow-map-end')?.offset;
    // What stands for a } that nobody wrote may stand lines below.
    const isBeside = close !== undefined && context.line(close) === context.line(flow.offset);
    context.slip(flow.offset, isBeside ? close + 1 : tokenEnd(lone), brackets.bracesRound(sourceOf(lone)));
    return compose(context, lone, flow.offset);
  }
  const entries = new Map<string, TreeEntry>();
  const items: TreeEntry[] = [];
  let end = flow.offset + 1;
  for (const [i, item] of flow.items.entries()) {
    const { start, key, sep, value } = item;
    const filled = Boolean(key || sep || value);
    checkCommas(context, flow, i, filled, end);
    checkAround(context, start, value ?? key, undefined, 'comma');
    if (!filled) continue;
    end = Math.max(end, (start.at(-1)?.offset ?? 0) + 1);
    if (isMap && isLone(item) && !isLone(flow.items[i - 1])) tellLone(context, flow.items, i);
    const node =
      isMap || sep ? composePair(context, item, isMap ? entries : undefined, compose) : compose(context, value, end);
    if (value && (value.type === 'block-map' || value.type === 'block-seq')) {
      context.fault(value.offset, value.offset + 1, structure.unexpected);
    }
    items.push({ start: node.start, end: node.end, node });
    end = Math.max(node.end, end);
  }
  const [close, ...rest] = flow.end;
  if (close?.source === (isMap ? '}' : ']')) end = close.offset + 1;
  else context.fault(flow.offset, flow.offset + 1, brackets.openBracket(flow.start.source));
  checkEnd(context, rest, brackets.afterBracket);
  const place = { flow: true, start: flow.offset, end };
  if (!isMap)
    return {
      kind: 'list',
      ...place,
      items,
      data: items.map(({ node }) => node.data),
    };
  const data = new Map<string, Data>();
  for (const [name, { node }] of entries) data.set(name, node.data);
  return { kind: 'map', ...place, entries, data };
}

/** `{清理河道。}`: the one word in the braces, which is a text and no key. */
function loneText({ items, end }: CST.FlowCollection): CST.Token | undefined {
  const filled = items.filter(({ key, sep, value }) => key || sep?.length || value);
  const [only] = filled;
  if (filled.length !== 1 || !only || only.value || end[0]?.source !== '}') return undefined;
  const word = only.key;
  return word && !only.sep?.some(({ type }) => type === 'map-value-ind') && /\p{Script=Han}/u.test(sourceOf(word))
    ? word
    : undefined;
}

/** `县水利局` of `{ 牵头: 县林业局, 县水利局 }`. */
const isLone = (item: CST.CollectionItem | undefined): boolean =>
  Boolean(item?.key && !item.value && !item.sep?.some(({ type }) => type === 'map-value-ind'));

/** Names that stand together are said once, with the key whose they seem to be. */
function tellLone(context: TokenContext, items: readonly CST.CollectionItem[], from: number): void {
  const lone = items.slice(from, from + run(items, from)).flatMap(({ key }) => (key ? [key] : []));
  const [first, last] = [lone[0], lone.at(-1)];
  const { key, value } = items[from - 1] ?? {};
  const own = key && value && 'source' in value ? [sourceOf(value), ...lone.map(sourceOf)] : [];
  const right = key ? rightOf(sourceOf(key), own) : undefined;
  if (right && first && last) context.slip(first.offset, tokenEnd(last), brackets.missingColon(own.slice(1), right));
  else for (const word of lone) context.slip(word.offset, tokenEnd(word), brackets.missingColon([sourceOf(word)]));
}

/** Names are a list; what ends as a sentence does is one. */
function rightOf(key: string, parts: readonly string[]): Parameters<typeof brackets.missingColon>[1] {
  if (parts.length === 0) return undefined;
  if (parts.every((part) => /^\p{Script=Han}{2,16}$/u.test(part))) return { list: `${key}: [${parts.join(', ')}]` };
  const text = parts.join('，');
  return /[。！？；]$/.test(text) && !/["'\n]/.test(text) && text.length < 60
    ? { text: `${key}: "${text}"` }
    : undefined;
}

function run(items: readonly CST.CollectionItem[], from: number): number {
  const end = items.findIndex((item, at) => at > from && !isLone(item));
  return (end < 0 ? items.length : end) - from;
}

/** A key with its value: an entry of `into`, or, in a list, a map of its own. */
function composePair(
  context: TokenContext,
  item: CST.CollectionItem,
  into: Map<string, TreeEntry> | undefined,
  compose: Compose,
): Node {
  const { start, key, sep, value } = item;
  const entries = into ?? new Map<string, TreeEntry>();
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  checkAround(context, sep ?? [], value, 'map-value-ind');
  const name = composedKey(context, key, colon?.offset ?? start.at(-1)?.offset ?? 0);
  const after = colon ? colon.offset + 1 : key ? tokenEnd(key) : (start.at(-1)?.offset ?? 0) + 1;
  const node = compose(context, value, after);
  if (value && !colon) context.fault(value.offset, tokenEnd(value), brackets.missingComma);
  if (name !== undefined && (colon || !into)) add(context, entries, name, key, node);
  if (into) return node;
  const from = key?.offset ?? node.start;
  const data = new Map(name === undefined ? [] : [[name, node.data]]);
  return {
    kind: 'map',
    flow: true,
    start: from,
    end: Math.max(node.end, after),
    entries,
    data,
  };
}

/** One comma between two items; one after the last is allowed. */
function checkCommas(context: TokenContext, flow: CST.FlowCollection, i: number, filled: boolean, end: number): void {
  const commas = (flow.items[i]?.start ?? []).filter(({ type }) => type === 'comma');
  const last = i === flow.items.length - 1;
  if (i > 0 && filled && commas.length === 0) context.fault(end, end + 1, brackets.missingComma);
  const extra = commas[i === 0 ? 0 : 1] ?? (i > 0 && !filled && !last ? commas[0] : undefined);
  if (extra) context.fault(extra.offset, extra.offset + 1, brackets.emptyItem);
}
