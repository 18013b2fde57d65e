/** Pictures as small as their formats allow, made by hand; the pixels are of no interest. */

const be16 = (n: number): number[] => [(n >> 8) & 255, n & 255];
const be32 = (n: number): number[] => [...be16(n >>> 16), ...be16(n & 0xffff)];
const le16 = (n: number): number[] => be16(n).reverse();
const le32 = (n: number): number[] => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255];
const text = (s: string): number[] => Array.from(s, (c) => c.charCodeAt(0));
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? text(part) : [...part])));

const chunk = (name: string, data: readonly number[]): number[] => [
  ...be32(data.length),
  ...text(name),
  ...data,
  0,
  0,
  0,
  0,
];

/** @param perMetre pixels a metre */
export const png = (width: number, height: number, perMetre?: number): Uint8Array =>
  bytes(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', [...be32(width), ...be32(height), 8, 2, 0, 0, 0]),
    perMetre === undefined ? [] : chunk('pHYs', [...be32(perMetre), ...be32(perMetre), 1]),
    chunk('IDAT', [0x78, 0x9c]),
    chunk('IEND', []),
  );

interface Jpeg {
  /** Of the frame: 0xc0 baseline, 0xc2 progressive … */
  readonly marker?: number;
  readonly precision?: number;
  /** Segments before the frame. */
  readonly before?: readonly number[];
  readonly after?: readonly number[];
}
export const jpeg = (width: number, height: number, more: Jpeg = {}): Uint8Array =>
  bytes(
    [0xff, 0xd8, ...(more.before ?? [])],
    [0xff, more.marker ?? 0xc0, 0, 11, more.precision ?? 8, ...be16(height), ...be16(width), 1, 1, 0x11, 0],
    [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0x34, 0xff, 0xd9],
    more.after ?? [],
  );

const segment = (marker: number, data: readonly number[]): number[] => [
  0xff,
  marker,
  ...be16(data.length + 2),
  ...data,
];

/** @param unit 1 an inch, 2 a centimetre */
export const jfif = (unit: number, density: number): number[] =>
  segment(0xe0, [...text('JFIF\0'), 1, 1, unit, ...be16(density), ...be16(density), 0, 0]);

/** An Exif segment with these entries of type SHORT, and a resolution an inch. */
export function exif(entries: Readonly<Record<number, number>>, order: 'II' | 'MM' = 'II', resolution = 0): number[] {
  const [u16, u32] = order === 'II' ? [le16, le32] : [be16, be32];
  const rows = Object.entries(entries).map(([tag, value]) => [
    ...u16(Number(tag)),
    ...u16(3),
    ...u32(1),
    ...u16(value),
    0,
    0,
  ]);
  const at = 8 + 2 + (rows.length + 1) * 12;
  const tiff = [
    ...text(order),
    ...u16(42),
    ...u32(8),
    ...u16(rows.length + 1),
    ...rows.flat(),
    ...u16(0x011a),
    ...u16(5),
    ...u32(1),
    ...u32(at),
    ...u32(resolution),
    ...u32(1),
  ];
  return segment(0xe1, [...text('Exif\0\0'), ...tiff]);
}

export const gif = (width: number, height: number): Uint8Array =>
  bytes(
    'GIF89a',
    [...le16(width), ...le16(height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    [0x21, 0xf9, 4, 0, 0, 0, 0, 0],
    [0x2c, 0, 0, 0, 0, ...le16(width), ...le16(height), 0, 2, 2, 0x44, 1, 0, 0x3b],
  );

/** @param packing 0 plain, 1 and 2 run lengths, 4 and 5 a JPEG or PNG inside */
export const bmp = (width: number, height: number, packing = 0): Uint8Array => {
  const data = Math.ceil((width * 24) / 32) * 4 * Math.abs(height);
  return bytes(
    'BM',
    [...le32(54 + data), 0, 0, 0, 0, ...le32(54)],
    [...le32(40), ...le32(width), ...le32(height), ...le16(1), ...le16(24), ...le32(packing)],
    [...le32(data), ...le32(11811), ...le32(11811), ...le32(0), ...le32(0)],
    Array<number>(data).fill(0),
  );
};

export const raw = bytes;
