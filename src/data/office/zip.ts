/**
 * The parts of a zip archive, read one at a time and never more of one than agreed: an archive may be made to burst.
 *
 * Inflating is fflate's; the rest is ours, since the readers on offer work only asynchronously, take a part whole before
 * they know its size, or pass over its checksum.
 */

import { Inflate } from 'fflate';
import { type Bytes, le16, le32, says } from '../bytes.ts';
import { crc32 } from './crc.ts';

/** `damaged`: not a whole archive. `locked`: a password. `bomb`: more than `limits` allow. */
export type ZipFault = 'damaged' | 'locked' | 'bomb';
export interface Zip {
  /** Lower-case names with `/`: parts of an Office file are the same in any case (ECMA-376-2, 6.2.2). */
  readonly parts: ReadonlyMap<string, Part>;
  /** undefined where there is no such part. */
  readonly read: (name: string) => Bytes | ZipFault | undefined;
}
interface Part {
  readonly packed: number;
  readonly size: number;
}

const limits = {
  parts: 5_000,
  /** Of one part, and of all that are read together. */
  size: 48 * 1024 * 1024,
  total: 96 * 1024 * 1024,
  /** Packed a thousand to one, nothing but one byte over and over fits; sheets come to some thirty to one. */
  ratio: 400,
  /** Below this a part may be of any ratio. */
  small: 1024 * 1024,
} as const;

interface Entry extends Part {
  readonly method: number;
  readonly crc: number;
  readonly at: number;
  readonly locked: boolean;
}

/** @param most bytes of the archive */
export function openZip(bytes: Bytes, most: number): Zip | ZipFault {
  if (bytes.length > most) return 'bomb';
  const end = findEnd(bytes);
  if (end === undefined) return 'damaged';
  const count = le16(bytes, end + 10);
  if (count > limits.parts) return 'bomb';
  const parts = new Map<string, Entry>();
  let at = le32(bytes, end + 16);
  for (let i = 0; i < count; i += 1) {
    // Archives beyond 4 GB and those in several pieces have marks here that no place of this one can match.
    if (at + 46 > end || !says(bytes, at, 'PK\x01\x02')) return 'damaged';
    const name = nameOf(bytes.subarray(at + 46, at + 46 + le16(bytes, at + 28)));
    if (parts.has(name)) return 'damaged';
    parts.set(name, {
      locked: (le16(bytes, at + 8) & 1) === 1,
      method: le16(bytes, at + 10),
      crc: le32(bytes, at + 16),
      packed: le32(bytes, at + 20),
      size: le32(bytes, at + 24),
      at: le32(bytes, at + 42),
    });
    at += 46 + le16(bytes, at + 28) + le16(bytes, at + 30) + le16(bytes, at + 32);
  }
  let left: number = limits.total;
  const read = (name: string): Bytes | ZipFault | undefined => {
    const entry = parts.get(name.toLowerCase());
    if (!entry) return undefined;
    const content = entry.size > left ? 'bomb' : unpack(bytes, entry);
    if (typeof content !== 'string') left -= content.length;
    return content;
  };
  return { parts, read };
}

/** The end record: 22 bytes, and a comment of up to 65535. */
function findEnd(bytes: Bytes): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (says(bytes, at, 'PK\x05\x06') && at + 22 + le16(bytes, at + 20) <= bytes.length) return at;
  }
  return undefined;
}

const nameOf = (bytes: Bytes): string =>
  new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function unpack(bytes: Bytes, { at, method, packed, size, crc, locked }: Entry): Bytes | ZipFault {
  if (locked) return 'locked';
  if (size > limits.size || (size > limits.small && size > packed * limits.ratio)) return 'bomb';
  if (!says(bytes, at, 'PK\x03\x04')) return 'damaged';
  const start = at + 30 + le16(bytes, at + 26) + le16(bytes, at + 28);
  if (start + packed > bytes.length) return 'damaged';
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : method === 8 ? inflate(data, size) : undefined;
  return content && content.length === size && crc32(content) === crc ? content : 'damaged';
}

/** Exactly `size` bytes, or undefined. Fed in small pieces, so that what an archive hides is left before it grows. */
function inflate(data: Bytes, size: number): Bytes | undefined {
  const content = new Uint8Array(size);
  let filled = 0;
  let over = false;
  const stream = new Inflate((piece) => {
    over ||= filled + piece.length > size;
    if (!over) content.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < data.length && !over; at += 16_384) {
      stream.push(data.subarray(at, at + 16_384), at + 16_384 >= data.length);
    }
  } catch {
    return undefined;
  }
  return !over && filled === size ? content : undefined;
}
