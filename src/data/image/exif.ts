import { type Bytes, be16, be32, le16, le32, spells } from '../bytes.ts';
import { density } from './header.ts';

export interface Exif {
  /** 1–8; 1 is upright. */
  readonly orientation: number;
  readonly density: ReturnType<typeof density>;
}

/** What Exif (CIPA DC-008) says in its first directory: entries of twelve bytes, tag, type, count and value. Damaged: nothing. */
export function readExif(tiff: Bytes): Exif {
  const little = spells(tiff, 0, 'II');
  const [u16, u32] = little ? [le16, le32] : [be16, be32];
  if ((!little && !spells(tiff, 0, 'MM')) || u16(tiff, 2) !== 42) return none;
  const start = u32(tiff, 4);
  const entries = Math.min(u16(tiff, start), Math.floor((tiff.length - start - 2) / 12));
  const values = new Map<number, number>();
  for (let i = 0; i < entries; i += 1) {
    const at = start + 2 + i * 12;
    const type = u16(tiff, at + 2);
    if (type === 3) values.set(u16(tiff, at), u16(tiff, at + 8));
    if (type === 5) values.set(u16(tiff, at), u32(tiff, u32(tiff, at + 8)) / u32(tiff, u32(tiff, at + 8) + 4));
  }
  const orientation = values.get(tag.orientation) ?? 1;
  return {
    orientation: orientation <= 8 ? orientation : 1,
    density: density(values.get(tag.xResolution) ?? 0, values.get(tag.unit) === 3 ? 'cm' : 'inch'),
  };
}

const tag = { orientation: 0x0112, xResolution: 0x011a, unit: 0x0128 } as const;
const none: Exif = { orientation: 1, density: {} };
