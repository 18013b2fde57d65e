import { type Bytes, be32, spells, u8 } from '../bytes.ts';
import { refuse } from '../refusal.ts';
import { density, type Header, type Read } from './header.ts';

/** PNG (ISO/IEC 15948): IHDR first, then chunks up to IEND; a chunk is its length, its name, the data and a checksum. */
export function readPng(bytes: Bytes): Read {
  if (spells(bytes, 12, 'CgBI')) return forPhones;
  if (bytes.length < 33) return 'cut';
  if (!spells(bytes, 12, 'IHDR') || be32(bytes, 8) !== 13) return 'broken';
  const size = { width: be32(bytes, 16), height: be32(bytes, 20) };
  let pixels: ReturnType<typeof density> = {};
  let hasData = false;
  for (let at = 33; at + 12 <= bytes.length; ) {
    const length = be32(bytes, at);
    if (spells(bytes, at + 4, 'IEND')) return hasData ? ({ ...size, ...pixels } satisfies Header) : 'broken';
    if (spells(bytes, at + 4, 'IDAT')) hasData = true;
    // Pixels a unit; unit 1 is the metre, 0 means that only the ratio is known.
    if (spells(bytes, at + 4, 'pHYs') && u8(bytes, at + 16) === 1) pixels = density(be32(bytes, at + 8), 'metre');
    at += length + 12;
  }
  return 'cut';
}

/** Xcode packs PNGs into a form of its own, which nothing but its phones can show. */
const forPhones = refuse(
  ['这是苹果手机程序里取出的 PNG，Word 打不开', 'this PNG was packed for an iPhone app and Word cannot show it'],
  ['用看图软件打开，另存为普通的 PNG', 'open it in an image viewer and save it as a plain PNG'],
);
