import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';
import type { PackageParts } from './parts.ts';
import { sealPart } from './seal/custom.ts';
import { type Packed, zip } from './zip.ts';

/**
 * Zips the parts so that the same parts give the same bytes: in the order of their names with the content types first,
 * as readers expect, with one fixed time, and with a compressor that does not depend on the machine.
 */
export const pack = (parts: PackageParts): Uint8Array =>
  zip(
    [...parts]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([name, content]) => ({ name, ...(isShared(name, content) ? packedOnce(content) : deflatedPart(content)) })),
  );

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);

export const deflatedPart = (content: string | Uint8Array): Packed => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { data: deflateSync(bytes, { level: 6 }), crc: crc32(bytes), size: bytes.length };
};

/** Parts that say nothing of their own document: styles, settings, fonts, footers … */
const isShared = (name: string, content: string | Uint8Array): content is string =>
  typeof content === 'string' && !own.has(name);
const own: ReadonlySet<string> = new Set(['word/document.xml', 'docProps/core.xml', sealPart]);

/** By their content. A few dozen serve a series; a run over many forgets the earlier ones. */
const cached = new Map<string, Packed>();
const most = 100;

const packedOnce = (content: string): Packed => {
  const before = cached.get(content);
  if (before) return before;
  const now = deflatedPart(content);
  if (cached.size >= most) cached.clear();
  cached.set(content, now);
  return now;
};
