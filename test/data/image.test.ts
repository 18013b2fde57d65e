import { describe, expect, test } from 'vitest';
import { readImage } from '../../src/data/read-image.ts';
import { bmp, exif, gif, jfif, jpeg, png, raw } from './pictures.ts';

/** What is read, or what is said. */
function read(bytes: Uint8Array): string {
  const found = readImage(bytes);
  if ('message' in found) return `${found.message.zh} → ${found.hint?.zh}`;
  expect(found.bytes).toBe(bytes);
  const density = found.density === undefined ? '' : ` @${found.density}`;
  return `${found.type} ${found.width}×${found.height}${density}`;
}

describe('size and density come from the header', () => {
  test.each<[string, Uint8Array]>([
    ['png 640×480', png(640, 480)],
    ['png 640×480 @300', png(640, 480, 11811)],
    ['png 640×480', png(640, 480, 0)],
    ['png 640×480', png(640, 480, 4_000_000_000)],
    ['jpeg 640×480', jpeg(640, 480)],
    ['jpeg 640×480', jpeg(640, 480, { marker: 0xc2 })],
    ['jpeg 640×480 @150', jpeg(640, 480, { before: jfif(1, 150) })],
    ['jpeg 640×480 @300', jpeg(640, 480, { before: jfif(2, 118) })],
    ['jpeg 640×480', jpeg(640, 480, { before: jfif(0, 1) })],
    ['jpeg 640×480 @72', jpeg(640, 480, { before: exif({ 274: 1 }, 'MM', 72) })],
    ['jpeg 640×480 @150', jpeg(640, 480, { before: [...jfif(1, 150), ...exif({}, 'II', 72)] })],
    // Padding before a marker, and what a phone appends after the end.
    ['jpeg 640×480', jpeg(640, 480, { before: [0xff, 0xff], after: [1, 2, 3] })],
    ['gif 640×480', gif(640, 480)],
    ['bmp 20×10 @300', bmp(20, 10)],
    ['bmp 20×10 @300', bmp(20, -10)],
    ['bmp 20×10 @300', bmp(20, 10, 1)],
  ])('%s', (expected, bytes) => expect(read(bytes)).toBe(expected));
});

describe('a photo that only a mark turns upright is refused', () => {
  test.each([2, 3, 6, 8])('orientation %d', (value) => {
    for (const order of ['II', 'MM'] as const)
      expect(read(jpeg(9, 9, { before: exif({ 274: value }, order) }))).toMatch(/^照片是横着存的.*旋转到正的位置/);
  });
  test('a mark that means nothing is passed over', () => {
    for (const value of [0, 1, 9, 65535]) expect(read(jpeg(9, 9, { before: exif({ 274: value }) }))).toBe('jpeg 9×9');
  });
});

describe('too large', () => {
  test('in pixels', () => {
    expect(read(png(10_000, 10_000))).toMatch(/^图片太大：10000 × 10000，超过 4000 万像素 → 用看图软件缩小后另存/);
    expect(read(jpeg(65_535, 10))).toMatch(/^图片太大：65535 × 10，有一边超过 3 万像素/);
    expect(read(png(8000, 5000))).toBe('png 8000×5000');
  });
  test('in bytes', () => {
    const heavy = new Uint8Array(20 * 1024 * 1024 + 1);
    heavy.set(png(10, 10));
    expect(read(heavy)).toMatch(/^图片文件有 21 MB，超过 20 MB → 用看图软件缩小/);
  });
});

describe('cut off anywhere, no kind is taken for whole', () => {
  test.each<[string, Uint8Array]>([
    ['png', png(64, 48, 2835)],
    ['jpeg', jpeg(64, 48, { before: [...jfif(1, 96), ...exif({ 274: 1 })] })],
    ['gif', gif(64, 48)],
    ['bmp', bmp(6, 4)],
  ])('%s', (_, bytes) => {
    for (let length = 8; length < bytes.length - (bytes[0] === 0x89 ? 8 : 0); length += 1)
      expect(read(bytes.subarray(0, length))).toMatch(/^(图片不完整，后面缺了一截|图片已经损坏)/);
  });
});

describe('damaged', () => {
  test.each<[string, Uint8Array]>([
    ['a side of nothing', png(0, 10)],
    ['no frame before the scan', raw([0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9])],
    ['an end at the beginning', raw([0xff, 0xd8, 0xff, 0xd9, 0, 0])],
    ['a segment shorter than its length', raw([0xff, 0xd8, 0xff, 0xe0, 0, 1, 0, 0])],
    ['no marker where one must be', raw([0xff, 0xd8, 0xff, 0xe0, 0, 2, 1, 2, 3, 4])],
    ['a block of no kind', raw('GIF89a', [1, 0, 1, 0, 0, 0, 0, 0x77])],
    ['an information header of no version', raw('BM', Array<number>(30).fill(9))],
    ['only text', raw('BM: a text that only begins like a picture')],
  ])('%s', (_, bytes) => expect(read(bytes)).toMatch(/^图片已经损坏 → /));
});

describe('what Word cannot show is named', () => {
  test.each<[string, Uint8Array]>([
    ['这种 JPEG 图片', jpeg(9, 9, { marker: 0xc3 })],
    ['这种 JPEG 图片', jpeg(9, 9, { marker: 0xc9 })],
    ['这种 JPEG 图片', jpeg(9, 9, { precision: 12 })],
    ['这种 BMP 图片', bmp(9, 9, 4)],
    ['这是苹果手机程序里取出的 PNG', raw('\x89PNG\r\n\x1a\n', [0, 0, 0, 4], 'CgBI', Array<number>(40).fill(0))],
    ['这是 WebP 图片', raw('RIFF', [9, 0, 0, 0], 'WEBPVP8 ')],
    ['这是 HEIC 图片（苹果手机的照片）', raw([0, 0, 0, 24], 'ftypheic')],
    ['这是 AVIF 图片', raw([0, 0, 0, 24], 'ftypavif')],
    ['这是视频', raw([0, 0, 0, 24], 'ftypisom')],
    ['这是 TIFF 图片', raw('II*\0', [8, 0, 0, 0])],
    ['这是 TIFF 图片', raw('MM\0*', [0, 0, 0, 8])],
    ['这是 EMF 图', raw([1, 0, 0, 0], Array<number>(36).fill(0), ' EMF')],
    ['这是 WMF 图', raw('\xd7\xcd\xc6\x9a')],
    ['这是 Photoshop 文件', raw('8BPS\0\x01')],
    ['这是图标文件', raw('\0\0\x01\0\x01\0')],
    ['这是 JPEG 2000', raw('\0\0\0\x0cjP  \r\n')],
    ['这是 PDF 文件', raw('%PDF-1.7')],
    [
      '这是 SVG 矢量图',
      raw('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- 图 -->\n<svg xmlns="http://www.w3.org/2000/svg">'),
    ],
    ['这是网页', raw('\r\n<!DOCTYPE html><html>')],
    ['这是压缩包或 Office 文档', raw('PK\x03\x04')],
    ['这是旧式 Office 或 WPS 文档', raw('\xd0\xcf\x11\xe0')],
    ['文件是空的', raw()],
    ['这不是图片，或者已经损坏', raw('云岭市')],
  ])('%s', (said, bytes) => expect(read(bytes).startsWith(said)).toBe(true));
});
