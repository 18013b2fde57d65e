import { type Bytes, le16, le32, signed32 } from '../bytes.ts';
import { refuse } from '../refusal.ts';
import { density, type Read } from './header.ts';

/** BMP: a file header of 14 bytes, then an information header whose length tells its version. */
export function readBmp(bytes: Bytes): Read {
  if (bytes.length < 26) return 'cut';
  const header = le32(bytes, 14);
  if (header === 12) {
    return whole(bytes, { width: le16(bytes, 18), height: le16(bytes, 20), bits: le16(bytes, 24), packing: 0 });
  }
  if (header < 40 || header > 200) return 'broken';
  if (bytes.length < 14 + header) return 'cut';
  return whole(bytes, {
    width: signed32(le32(bytes, 18)),
    // Below zero when the rows run from the top.
    height: Math.abs(signed32(le32(bytes, 22))),
    bits: le16(bytes, 28),
    packing: le32(bytes, 30),
    ...density(signed32(le32(bytes, 38)), 'metre'),
  });
}

interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly density?: number;
  readonly bits: number;
  /** 0 and 3: plain pixels; 1 and 2: run lengths; 4 and 5: a JPEG or PNG inside, for printers. */
  readonly packing: number;
}

function whole(bytes: Bytes, { bits, packing, ...size }: Bitmap): Read {
  if (size.width < 0 || ![1, 4, 8, 16, 24, 32].includes(bits)) return packing > 3 ? odd : 'broken';
  if (packing > 3 && packing !== 6) return odd;
  const data = packing === 1 || packing === 2 ? 1 : Math.ceil((size.width * bits) / 32) * 4 * size.height;
  return le32(bytes, 10) + data > bytes.length ? 'cut' : size;
}

const odd = refuse(
  ['这种 BMP 图片 Word 打不开', 'Word cannot show this kind of BMP'],
  ['用看图软件打开，另存为 PNG', 'open it in an image viewer and save it as PNG'],
);
