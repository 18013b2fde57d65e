/**
 * Bytes → text: UTF-8, GB18030, UTF-16; what is not text is named. The decoding is Node's own; which it is we judge
 * ourselves: detectors guess among all there are, and a short Chinese text is too little to guess by.
 */

import type { Said } from './placed.ts';
import { broken, cr, notText, otherEncoding } from './said/bytes.ts';

export interface Decoded {
  /** Without BOM; line ends are LF or CRLF. Empty when the bytes are no text. */
  readonly text: string;
  /** What was noticed; `at` is an offset in the text. `fix`: writing the text again as UTF-8 is the cure. */
  readonly said: readonly {
    readonly said: Said;
    readonly at: number;
    readonly fix: boolean;
  }[];
  /** What it was read as, if it is not UTF-8. */
  readonly encoding?: Encoding;
}
type Encoding = 'GB18030' | 'UTF-16LE' | 'UTF-16BE';

export function decode(bytes: Uint8Array | string): Decoded {
  const found: Decoded = typeof bytes === 'string' ? { text: bytes, said: [] } : textOf(bytes);
  const text = found.text.startsWith('\ufeff') ? found.text.slice(1) : found.text;
  // A lone CR ends a line for old editors, and for nothing that reads the file after us.
  const lone = text.search(/\r(?!\n)/);
  if (lone < 0) return { ...found, text };
  return {
    ...found,
    text: text.replace(/\r(?!\n)/g, '\n'),
    said: [...found.said, { said: cr, at: lone, fix: true }],
  };
}

function textOf(bytes: Uint8Array): Decoded {
  const kind = signatures.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1];
  if (kind === 'UTF-16LE' || kind === 'UTF-16BE') return inOther(bytes, kind) ?? only('', notText(undefined), 0, false);
  if (kind) return only('', notText(kind), 0, false);
  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, said: [] };
  if (bytes.subarray(0, 4096).includes(0)) return only('', notText(undefined), 0, false);
  return damaged(bytes) ?? inOther(bytes, 'GB18030') ?? only('', notText(undefined), 0, false);
}

/** What opens a file that a clerk may take for the issue. */
const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
  [[0x50, 0x4b, 0x03, 0x04], 'docx'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'doc'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
];

/** UTF-8 with a few bytes spoilt must not be taken for GB18030, which would turn every 汉字 of it into another. */
function damaged(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  // Each 汉字 is three bytes of a pattern that GB18030 text hits by chance in about one place of ten.
  const good = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  return good > bad ? only(text, broken(bad), text.indexOf('\ufffd'), false) : undefined;
}

function inOther(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  const text = read(bytes, encoding);
  return text === undefined ? undefined : { ...only(text, otherEncoding(encoding), 0, true), encoding };
}

function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

const only = (text: string, said: Said, at: number, fix: boolean): Decoded => ({
  text,
  said: [{ said, at, fix }],
});
