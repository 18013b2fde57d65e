/** XML as an office program writes it, and nothing beyond: no document type, no entity but the five, well-formed or refused. */

import type { Bytes } from '../bytes.ts';

/** Names come without their prefix. */
export interface Visitor {
  start?(name: string, attribute: Attribute, parent: string): void;
  /** A piece of the text right inside `parent`, with its references read. */
  text?(piece: string, parent: string): void;
  end?(name: string, parent: string): void;
  /** Asked at each tag: true when nothing more is wanted, and the rest is left unread. */
  enough?(): boolean;
}
/** The value of an attribute by its local name, or undefined. */
export type Attribute = (name: string) => string | undefined;

export interface XmlLimits {
  /** Elements inside one another. */
  readonly depth: number;
  /** Characters of one tag. */
  readonly tag: number;
}
const usual: XmlLimits = { depth: 64, tag: 65_536 };

/** Walks through a part; false when it is not the XML described above: what was visited counts for nothing. */
export function readXml(bytes: Bytes, visitor: Visitor, limits = usual): boolean {
  const text = decode(bytes);
  if (text === undefined) return false;
  const open: string[] = [];
  let roots = 0;
  for (let at = 0; ; ) {
    const next = text.indexOf('<', at);
    const piece = text.slice(at, next < 0 ? text.length : next);
    if (open.length === 0 ? piece.trim() !== '' : next < 0) return false;
    if (next < 0) return roots === 1;
    if (open.length > 0 && piece !== '') {
      const value = withReferences(piece);
      if (value === undefined) return false;
      visitor.text?.(value, local(open));
    }
    const other = special(text, next);
    if (other) {
      if (other.end < 0) return false;
      if (other.text !== undefined) {
        if (open.length === 0) return false;
        visitor.text?.(other.text, local(open));
      }
      at = other.end;
      continue;
    }
    if (visitor.enough?.()) return true;
    const end = endOfTag(text, next, limits.tag);
    if (end < 0) return false;
    at = end + 1;
    if (text[next + 1] === '/') {
      if (text.slice(next + 2, end).trimEnd() !== open.pop()) return false;
      visitor.end?.(withoutPrefix(text.slice(next + 2, end).trimEnd()), local(open));
      continue;
    }
    const isEmpty = text[end - 1] === '/';
    const tag = text.slice(next + 1, isEmpty ? end - 1 : end);
    const name = /^[^\s/"'=&;!?]+/.exec(tag)?.[0];
    if (name === undefined || open.length >= limits.depth) return false;
    if (open.length === 0) roots += 1;
    const attributes = tag.slice(name.length);
    if (attributes.trim() !== '' && !attributesForm.test(attributes)) return false;
    visitor.start?.(withoutPrefix(name), attributeOf(attributes), local(open));
    if (isEmpty) visitor.end?.(withoutPrefix(name), local(open));
    else open.push(name);
  }
}

const local = (open: readonly string[]): string => withoutPrefix(open.at(-1) ?? '');
const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** UTF-8, or UTF-16 with its mark; other encodings are of no office program. */
function decode(bytes: Bytes): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is no tag: an instruction, a comment, CDATA. Anything else that begins with `<!` is refused: `end` is below zero. */
function special(text: string, at: number): { readonly end: number; readonly text?: string } | undefined {
  if (text[at + 1] === '?') return { end: after(text, '?>', at + 2) };
  if (text[at + 1] !== '!') return undefined;
  if (text.startsWith('<!--', at)) return { end: after(text, '-->', at + 4) };
  if (!text.startsWith('<![CDATA[', at)) return { end: -1 };
  const end = after(text, ']]>', at + 9);
  return { end, text: text.slice(at + 9, end - 3) };
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** Where the tag's `>` stands; one inside quotes is text. */
function endOfTag(text: string, start: number, longest: number): number {
  for (let at = start + 1; at < text.length && at - start < longest; at += 1) {
    const char = text[at];
    if (char === '>') return at;
    if (char === '<') return -1;
    if (char === '"' || char === "'") {
      at = text.indexOf(char, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

const attributesForm = /^(?:\s+[^\s=/"'<>&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*$/;

/** Reads the attributes only when asked: those of most elements are of no interest. */
function attributeOf(attributes: string): Attribute {
  let read: ReadonlyMap<string, string> | undefined;
  return (wanted) => {
    read ??= new Map(
      [...attributes.matchAll(/\s([^\s=/"'<>&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g)].map(
        ([, name = '', double, single]) => [withoutPrefix(name), double ?? single ?? ''],
      ),
    );
    const value = read.get(wanted);
    return value === undefined ? undefined : withReferences(value);
  };
}

const entities: ReadonlyMap<string | undefined, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** undefined when it has a reference that XML itself does not know. */
function withReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let known = true;
  const value = text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));|&/g, (_, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const char = code === undefined ? entities.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (char === undefined) known = false;
    return char ?? '';
  });
  return known ? value : undefined;
}
