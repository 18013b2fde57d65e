/**
 * XML as an office program writes it, and nothing beyond: no document type, no entity but the five, well-formed or
 * refused. The reading is done by saxes, the only reader on Node that is strict and knows no entities of others.
 */

import { SaxesParser } from 'saxes';
import type { Bytes } from '../bytes.ts';

/** Names come without their prefix. */
export interface Visitor {
  start?(name: string, attribute: Attribute, parent: string): void;
  /** A piece of the text right inside `parent`, with its references read. */
  text?(piece: string, parent: string): void;
  end?(name: string, parent: string): void;
  /** Where in the text the tag stands that is visited next. */
  at?(from: number, to: number): void;
  /** Asked at each element: true when nothing more is wanted, and the rest is left unread. */
  enough?(): boolean;
}
/** Who is told of all that stands in a part. */
export type WholeVisitor = Required<Pick<Visitor, 'start' | 'text' | 'end'>>;
/** The value of an attribute by its local name, or undefined. */
export type Attribute = (name: string) => string | undefined;

export interface XmlLimits {
  /** Elements inside one another. */
  readonly depth: number;
  /** Characters of one tag. */
  readonly tag: number;
}
const usual: XmlLimits = { depth: 64, tag: 65_536 };

/** Thrown to leave the parser, which has no other way out. */
const malformed = Symbol('malformed');
const enough = Symbol('enough');
const refuse = (): never => {
  throw malformed;
};

/** Walks through a part; false when it is not the XML described above: what was visited counts for nothing. */
export function readXml(bytes: Bytes, visitor: Visitor, limits = usual): boolean {
  const text = decodeXml(bytes)?.text;
  if (text === undefined) return false;
  try {
    parserFor(visitor, limits, text).write(text).close();
    return true;
  } catch (reason) {
    if (reason === enough) return true;
    if (reason === malformed) return false;
    throw reason;
  }
}

function parserFor(visitor: Visitor, limits: XmlLimits, text: string): SaxesParser {
  const parser = new SaxesParser();
  const open: string[] = [];
  const parent = (): string => open.at(-1) ?? '';
  let tagStart = 0;
  let attributes: Named[] = [];
  // No tag holds another `<`: in the value of an attribute it is a reference.
  const place = (): void => visitor.at?.(text.lastIndexOf('<', parser.position - 1), parser.position);
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentagstart', () => {
    if (open.length >= limits.depth) refuse();
    if (visitor.enough?.()) throw enough;
    tagStart = parser.position;
    attributes = [];
  });
  parser.on('attribute', (attribute) => {
    if (parser.position - tagStart > limits.tag) refuse();
    attributes.push(attribute);
  });
  parser.on('opentag', ({ name }) => {
    const local = withoutPrefix(name);
    place();
    visitor.start?.(local, attributeOf(attributes), parent());
    open.push(local);
  });
  parser.on('closetag', () => {
    const name = open.pop() ?? '';
    place();
    visitor.end?.(name, parent());
  });
  const readText = (piece: string): void => {
    if (open.length > 0) visitor.text?.(piece, parent());
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
  return parser;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

interface Named {
  readonly name: string;
  readonly value: string;
}

const attributeOf =
  (attributes: readonly Named[]): Attribute =>
  (wanted) =>
    attributes.findLast(({ name }) => name.endsWith(wanted) && withoutPrefix(name) === wanted)?.value;

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** UTF-8, or UTF-16 with its mark; other encodings are of no office program. The mark is none of the text. */
export function decodeXml(bytes: Bytes): { readonly text: string; readonly encoding: XmlEncoding } | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** The bytes of a text in an encoding; one that came with a mark, as UTF-16 does, has it again. */
export function encodeXml(text: string, encoding: XmlEncoding, isMarked = encoding !== 'utf-8'): Bytes {
  const whole = isMarked ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}
