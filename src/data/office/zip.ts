/**
 * The parts of a zip archive, read one at a time and never more of one than agreed: an archive may be made to burst.
 *
 * Inflating is fflate's; the rest is ours, since the readers on offer work only asynchronously, take a part whole before
 * they know its size, or pass over its checksum.
 */

import { crc32, inflateRawSync } from 'node:zlib';
import { type Bytes, le16, le32, spells } from '../bytes.ts';

/** `damaged`: not a whole archive. `locked`: a password. `bomb`: more than `limits` allow. */
export type ZipFault = 'damaged' | 'locked' | 'bomb';
export interface Zip {
  /** Lower-case names with `/`: parts of an Office file are the same in any case (ECMA-376-2, 6.2.2). */
  readonly parts: ReadonlyMap<string, Part>;
  /** undefined where there is no such part. */
  readonly read: (name: string) => Bytes | ZipFault | undefined;
  /** A part as it lies in the archive, for one that is to hold the same. */
  readonly packed: (name: string) => PackedPart | ZipFault | undefined;
}
interface PackedPart {
  readonly data: Bytes;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly size: number;
}
interface Part {
  /** As the archive spells it, with `/`. */
  readonly path: string;
  readonly packed: number;
  readonly size: number;
}

export interface ZipLimits {
  /** Bytes of one part, and of all that are read. */
  readonly size: number;
  readonly total: number;
  /** Bytes out of one byte of a part that is larger than `small`. */
  readonly ratio: number;
  readonly small: number;
}
const usual: ZipLimits = {
  size: 48 * 1024 * 1024,
  total: 96 * 1024 * 1024,
  // Packed a thousand to one, nothing but one byte over and over fits; sheets come to some thirty to one.
  ratio: 400,
  small: 1024 * 1024,
};
const mostParts = 5_000;

interface Entry extends Part {
  readonly method: number;
  readonly crc: number;
  readonly at: number;
  readonly locked: boolean;
}

/** @param most bytes of the archive */
export function openZip(bytes: Bytes, most: number, limits = usual): Zip | ZipFault {
  if (bytes.length > most) return 'bomb';
  const end = findEnd(bytes);
  if (end === undefined) return 'damaged';
  const count = le16(bytes, end + 10);
  if (count > mostParts) return 'bomb';
  const parts = new Map<string, Entry>();
  let at = le32(bytes, end + 16);
  for (let i = 0; i < count; i += 1) {
    // Archives beyond 4 GB and those in several pieces have marks here that no place of this one can match.
    if (at + 46 > end || !spells(bytes, at, 'PK\x01\x02')) return 'damaged';
    const path = pathOf(bytes.subarray(at + 46, at + 46 + le16(bytes, at + 28)));
    const name = path.toLowerCase();
    if (parts.has(name)) return 'damaged';
    parts.set(name, {
      path,
      locked: (le16(bytes, at + 8) & 1) === 1,
      method: le16(bytes, at + 10),
      crc: le32(bytes, at + 16),
      packed: le32(bytes, at + 20),
      size: le32(bytes, at + 24),
      at: le32(bytes, at + 42),
    });
    at += 46 + le16(bytes, at + 28) + le16(bytes, at + 30) + le16(bytes, at + 32);
  }
  let left = limits.total;
  const read = (name: string): Bytes | ZipFault | undefined => {
    const entry = parts.get(name.toLowerCase());
    if (!entry) return undefined;
    const content = entry.size > left ? 'bomb' : unpack(bytes, entry, limits);
    if (typeof content !== 'string') left -= content.length;
    return content;
  };
  const packed = (name: string): PackedPart | ZipFault | undefined => {
    const entry = parts.get(name.toLowerCase());
    if (!entry) return undefined;
    const data = packedIn(bytes, entry);
    if (typeof data === 'string') return data;
    const { method, crc, size } = entry;
    return method === 0 || method === 8 ? { data, isDeflated: method === 8, crc, size } : 'damaged';
  };
  return { parts, read, packed };
}

/** The end record: 22 bytes, and a comment of up to 65535. */
function findEnd(bytes: Bytes): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (spells(bytes, at, 'PK\x05\x06') && at + 22 + le16(bytes, at + 20) <= bytes.length) return at;
  }
  return undefined;
}

const pathOf = (bytes: Bytes): string => new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');

function packedIn(bytes: Bytes, { at, packed, locked }: Entry): Bytes | ZipFault {
  if (locked) return 'locked';
  if (!spells(bytes, at, 'PK\x03\x04')) return 'damaged';
  const start = at + 30 + le16(bytes, at + 26) + le16(bytes, at + 28);
  return start + packed > bytes.length ? 'damaged' : bytes.subarray(start, start + packed);
}

function unpack(bytes: Bytes, entry: Entry, limits: ZipLimits): Bytes | ZipFault {
  const { method, packed, size, crc, locked } = entry;
  if (locked) return 'locked';
  if (size > limits.size || (size > limits.small && size > packed * limits.ratio)) return 'bomb';
  const data = packedIn(bytes, entry);
  if (typeof data === 'string') return data;
  const content = method === 0 ? data : method === 8 ? inflate(data, size) : undefined;
  return content && content.length === size && crc32(content) === crc ? content : 'damaged';
}

/** Exactly `size` bytes, or undefined. What an archive hides beyond them is left before it grows. */
function inflate(data: Bytes, size: number): Bytes | undefined {
  try {
    const content = inflateRawSync(data, {
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.min(Math.max(size, 64), 1024 * 1024),
    });
    // A view of plain bytes: what Node hands out has methods of its own that callers would come to lean on.
    return content.length === size ? new Uint8Array(content.buffer, content.byteOffset, size) : undefined;
  } catch {
    return undefined;
  }
}
