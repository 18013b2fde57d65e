import { strToU8, zipSync } from 'fflate';
import type { Parts } from './prune.ts';

/**
 * Zips the parts so that the same parts give the same bytes: in the order of their names with the content types first,
 * as readers expect, with one fixed time, and with a compressor that does not depend on the machine.
 */
export const seal = (parts: Parts): Uint8Array => {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = Object.fromEntries(names.map((name) => [name, toBytes(parts.get(name) ?? '')]));
  // Zip times are local and without a zone: this one reads the same everywhere.
  return zipSync(files, { level: 6, os: 0, mtime: new Date(1980, 0, 1) });
};

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
const toBytes = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);
