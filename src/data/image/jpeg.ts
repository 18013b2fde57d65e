import { type Bytes, be16, spells, u8 } from '../bytes.ts';
import { refuse } from '../refusal.ts';
import { readExif } from './exif.ts';
import { density, type Header, type Read } from './header.ts';

/** JPEG (ITU-T T.81): segments, each a marker and its length, up to the start of the scan; the frame's segment has the size. */
export function readJpeg(bytes: Bytes): Read {
  let frame: Header | undefined;
  let pixels: ReturnType<typeof density> = {};
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (u8(bytes, at) !== 0xff) return 'broken';
    const marker = u8(bytes, at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9 || marker === 0) return 'broken';
    // A restart marker or TEM has no length.
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
      continue;
    }
    const length = be16(bytes, at + 2);
    if (length < 2) return 'broken';
    const end = at + 2 + length;
    if (end > bytes.length) return 'cut';
    if (marker === 0xe0 && spells(bytes, at + 4, 'JFIF\0')) pixels = { ...pixels, ...jfifDensity(bytes, at + 4) };
    if (marker === 0xe1 && spells(bytes, at + 4, 'Exif\0\0')) {
      const exif = readExif(bytes.subarray(at + 10, end));
      if (exif.orientation > 1) return turned;
      pixels = { ...exif.density, ...pixels };
    }
    if (isFrame(marker)) {
      if (!shown.has(marker) || u8(bytes, at + 4) !== 8) return odd;
      if (frame) return 'broken';
      frame = { height: be16(bytes, at + 5), width: be16(bytes, at + 7) };
    }
    if (marker === 0xda) {
      if (!frame) return 'broken';
      return hasEnd(bytes, end) ? { ...frame, ...pixels } : 'cut';
    }
    at = end;
  }
  return 'cut';
}

/** Markers of a frame: C0–CF but for three that hold tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Baseline, extended and progressive, all with Huffman codes: what Word and WPS show. */
const shown: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

function jfifDensity(bytes: Bytes, at: number): ReturnType<typeof density> {
  const unit = u8(bytes, at + 7);
  return unit === 1 || unit === 2 ? density(be16(bytes, at + 8), unit === 1 ? 'inch' : 'cm') : {};
}

/** Cameras append other data after the end, so it is looked for from behind. */
function hasEnd(bytes: Bytes, start: number): boolean {
  for (let at = bytes.length - 2; at >= start; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** Word prints the pixels as they are stored, a browser or OnlyOffice turns them: no size would fit both. */
const turned = refuse(
  [
    '照片是横着存的，靠里面的旋转标记才显示正；Word 不认这个标记，印出来会是歪的',
    'the photo is stored on its side with a mark to turn it; Word ignores the mark and would print it turned',
  ],
  [
    '用看图软件打开，旋转到正的位置再另存；用微信、QQ 传一次也会转正',
    'open it in an image viewer, turn it upright and save it',
  ],
);
const odd = refuse(
  [
    '这种 JPEG 图片（无损、算术编码或高位深）Word 打不开',
    'Word cannot show this kind of JPEG (lossless, arithmetic or deep)',
  ],
  ['用看图软件打开，另存为普通的 JPEG 或 PNG', 'open it in an image viewer and save it as a plain JPEG or PNG'],
);
