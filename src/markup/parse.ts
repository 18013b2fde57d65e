/** The markup's own small reader: tags, attributes, characters. Data arrives escaped, so a `<` is always the template's. */

import { type LimitName, limits } from '../limits.ts';
import type { Origin, Part } from '../origin.ts';
import { mark } from './text.ts';
import { mayHold, maySay, vocabulary } from './vocabulary.ts';

export interface MarkupNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (MarkupNode | Part)[];
  /** Offset of the `<` in the markup. */
  readonly at: number;
}

type FaultKind =
  | 'unknown-tag'
  | 'misplaced-tag'
  | 'unclosed-tag'
  | 'stray-close'
  | 'bad-attribute'
  | 'stray-text'
  | 'bad-tag'
  | 'too-much';
interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
  readonly end: number;
  readonly what: string;
  readonly inside?: string;
}

const tagPattern = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attributePattern = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Stands in a static check for what a block or a part will emit: text or tags, not known. */
export const placeholder = '\uE000';
/** Stands in a static check for what an expression will print: text, not known which. */
export const printed = '\uE001';

/** The name of the place inside an attribute's value, where a tag's name is asked for: what is there is text of that value. */
export const attribute = '=';
const values = /\uE000/;

/**
 * Reads markup into a tree. `inside` is the tag it stands in: the page itself, or for a fragment (a part, a block's body)
 * the tag around its call. `origins` are those that the markup was marked with. `tagAt` tells the innermost tag open at an
 * offset. Of what is beyond a limit the rest is not read.
 * @param most tags
 */
export function parseMarkup(
  markup: string,
  inside = 'document',
  origins: readonly Origin[] = [],
  most = Number.POSITIVE_INFINITY,
): Parsed {
  const root: MarkupNode = { tag: inside, attributes: {}, children: [], at: 0 };
  const changes: { readonly at: number; readonly tag: string }[] = [{ at: 0, tag: inside }];
  const stack: MarkupNode[] = [root];
  const faults: Fault[] = [];
  const top = (): MarkupNode => stack[stack.length - 1] as MarkupNode;
  let tags = 0;
  let position = 0;
  while (position < markup.length) {
    const next = markup.indexOf('<', position);
    const end = next < 0 ? markup.length : next;
    if (end > position) addText(top(), markup.slice(position, end), position, faults, origins);
    if (next < 0) break;
    tagPattern.lastIndex = next;
    const match = tagPattern.exec(markup);
    if (!match) {
      const wrong = endOfWrongTag(markup, next);
      faults.push({ kind: 'bad-tag', at: next, end: wrong, what: withoutMarks(markup.slice(next, wrong)) });
      position = wrong;
      continue;
    }
    position = tagPattern.lastIndex;
    const [, slash, name = '', attributes = '', selfClosing] = match;
    const spot = { at: next, end: position, what: name };
    if (slash) {
      closeTag(stack, name, spot, faults);
      changes.push({ at: position, tag: top().tag });
    } else {
      const node: MarkupNode = { tag: name, attributes: readAttributes(attributes), children: [], at: next };
      tags += 1;
      const limit: LimitName | undefined =
        tags > most ? 'markupTags' : stack.length > limits.partDepth.most ? 'partDepth' : undefined;
      if (limit) return { root, faults: [{ kind: 'too-much', ...spot, what: limit }], tagAt: () => inside };
      judge(node, top().tag, spot, faults);
      top().children.push(node);
      if (values.test(attributes)) changes.push({ at: next + 1, tag: attribute }, { at: position, tag: top().tag });
      if (!selfClosing) {
        stack.push(node);
        changes.push({ at: position, tag: name });
      }
    }
  }
  for (const node of stack.slice(1)) {
    faults.push({ kind: 'unclosed-tag', at: node.at, end: node.at + node.tag.length + 1, what: node.tag });
  }
  return { root, faults, tagAt: (at) => changes[lastBefore(changes, at)]?.tag ?? inside };
}

/** The index of the last that begins at or before an offset; they stand in order. */
function lastBefore(all: readonly { readonly at: number }[], at: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export interface Parsed {
  readonly root: MarkupNode;
  readonly faults: readonly Fault[];
  tagAt(offset: number): string;
}

/** Up to the `>` that was meant, on the same line and not far; else just the `<`. */
function endOfWrongTag(markup: string, at: number): number {
  const rest = /^<[^<>\n]{0,60}>/.exec(markup.slice(at, at + 64));
  return at + (rest?.[0].length ?? 1);
}

function closeTag(
  stack: MarkupNode[],
  name: string,
  spot: { at: number; end: number; what: string },
  faults: Fault[],
): void {
  const depth = stack.findLastIndex((node) => node.tag === name);
  if (depth < 1) {
    faults.push({ kind: 'stray-close', ...spot });
    return;
  }
  for (const node of stack.splice(depth).slice(1)) {
    faults.push({ kind: 'unclosed-tag', at: node.at, end: node.at + node.tag.length + 1, what: node.tag });
  }
}

function judge(
  node: MarkupNode,
  parent: string,
  spot: { at: number; end: number; what: string },
  faults: Fault[],
): void {
  const tag = Object.hasOwn(vocabulary, node.tag) && node.tag !== 'document' ? vocabulary[node.tag] : undefined;
  if (!tag) {
    faults.push({ kind: 'unknown-tag', ...spot, ...(Object.hasOwn(vocabulary, parent) ? { inside: parent } : {}) });
    return;
  }
  if (Object.hasOwn(vocabulary, parent) && !mayHold(parent, node.tag)) {
    faults.push({ kind: 'misplaced-tag', ...spot, inside: parent });
  }
  for (const [name, value] of Object.entries(node.attributes)) {
    const allowed = tag.attributes && Object.hasOwn(tag.attributes, name) ? tag.attributes[name] : undefined;
    if (!allowed || (!/[\uE000\uE001]/.test(value) && !maySay(allowed, value))) {
      faults.push({ kind: 'bad-attribute', ...spot, what: `${name}="${value}"`, inside: node.tag });
    }
  }
}

function addText(parent: MarkupNode, raw: string, at: number, faults: Fault[], origins: readonly Origin[]): void {
  // A template may be laid out over lines: its line ends and the indent after them are not text.
  const text = joinLines(raw);
  if (text === '') return;
  const holds = vocabulary[parent.tag]?.holds;
  if (holds === undefined || holds === 'text') addParts(parent, text, origins);
  else {
    // What a block or a part emits is judged where it is written, so only characters of this body count here.
    const bare = withoutMarks(raw);
    const start = bare.search(/[^\s\uE000]/);
    if (start < 0) return;
    const what = bare.slice(start).split(placeholder)[0]?.trim() ?? '';
    faults.push({
      kind: 'stray-text',
      at: at + start,
      end: at + start + what.length,
      what: what.slice(0, 20),
      inside: parent.tag,
    });
  }
}

/** Characters with the origins that are marked in them. */
function addParts(parent: MarkupNode, text: string, origins: readonly Origin[]): void {
  let position = 0;
  for (let open = text.indexOf(mark.open); open >= 0; open = text.indexOf(mark.open, position)) {
    if (open > position) parent.children.push({ text: decode(text.slice(position, open)) });
    const [head, end] = [text.indexOf(mark.head, open), text.indexOf(mark.end, open)];
    const origin = origins[Number(text.slice(open + 1, head))];
    const inner = decode(text.slice(head + 1, end));
    parent.children.push(origin ? { text: inner, origin } : { text: inner });
    position = end + 1;
  }
  if (position < text.length) parent.children.push({ text: decode(text.slice(position)) });
}

/** An attribute has characters only. */
const withoutMarks = (text: string): string =>
  text.includes(mark.open) ? text.replace(/\uFDD0\d+\uFDD1|\uFDD2/g, '') : text;

function joinLines(raw: string): string {
  if (!raw.includes('\n')) return raw;
  const lines = raw.split('\n');
  return lines.map((line, index) => trimBlanks(line, index > 0, index < lines.length - 1)).join('');
}

/** Only what lays a template out; a full-width blank is a character of the page. */
function trimBlanks(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  while (atStart && start < end && ' \t'.includes(line[start] as string)) start += 1;
  while (atEnd && end > start && ' \t\r'.includes(line[end - 1] as string)) end -= 1;
  return line.slice(start, end);
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(attributePattern)) {
    attributes[match[1] as string] = decode(withoutMarks(match[2] ?? match[3] ?? ''));
  }
  return attributes;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Turns references back into characters: the five named ones of XML, and the numeric ones Handlebars writes. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
