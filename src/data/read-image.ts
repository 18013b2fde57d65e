/**
 * Pictures, judged by their headers: nothing here decodes a pixel, and no input makes it throw.
 *
 * Ours: a page needs more than the size that packages measure: how the picture is turned, how dense it is, whether the
 * file ends too early or contradicts itself.
 */

import { limits, shownLimit, tooLarge } from '../limits.ts';
import { type Bytes, spells } from './bytes.ts';
import { readBmp } from './image/bmp.ts';
import { readGif } from './image/gif.ts';
import type { Header, Read } from './image/header.ts';
import { readJpeg } from './image/jpeg.ts';
import { otherPicture } from './image/other.ts';
import { readPng } from './image/png.ts';
import type { ImageData } from './image.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/**
 * What the header says, or why the picture cannot be used. The bytes decide the kind, not the name of the file.
 * @param bytes up to 20 MB; width × height up to 40 megapixels, a side up to 30 000 pixels
 */
export function readImage(bytes: Bytes): ImageData | Refusal {
  const kind = kinds.find(({ start }) => start.some((text) => spells(bytes, 0, text)));
  if (!kind) return otherPicture(bytes);
  if (bytes.length > limits.imageSize.most) return tooHeavy(bytes.length);
  const read = kind.read(bytes);
  if (read === 'cut') return cut;
  if (read === 'broken') return broken;
  return isRefusal(read) ? read : (tooWide(read) ?? { bytes, type: kind.type, ...read });
}

const kinds: readonly {
  readonly type: ImageData['type'];
  readonly start: readonly string[];
  readonly read: (bytes: Bytes) => Read;
}[] = [
  { type: 'png', start: ['\x89PNG\r\n\x1a\n'], read: readPng },
  { type: 'jpeg', start: ['\xff\xd8\xff'], read: readJpeg },
  { type: 'gif', start: ['GIF87a', 'GIF89a'], read: readGif },
  { type: 'bmp', start: ['BM'], read: readBmp },
];

/** A page printed at 600 pixels an inch has 35 megapixels; more only makes Word slow. */
const mostPixels = 40e6;
const mostSide = 30_000;

function tooWide({ width, height }: Header): Refusal | undefined {
  if (width === 0 || height === 0) return broken;
  if (width * height <= mostPixels && width <= mostSide && height <= mostSide) return undefined;
  const [zh, en] =
    width * height > mostPixels
      ? ['超过 4000 万像素', 'more than 40 megapixels']
      : ['有一边超过 3 万像素', 'a side of more than 30,000 pixels'];
  return refuse(
    [`图片太大：${width} × ${height}，${zh}`, `the picture is too large: ${width} × ${height}, ${en}`],
    [
      '用看图软件缩小后另存；横着印满一页，宽 2000 像素就够清楚',
      'make it smaller in an image viewer; 2000 pixels across fill a page sharply',
    ],
  );
}

const tooHeavy = (size: number): Refusal => {
  const megabytes = Math.ceil(size / 1024 / 1024);
  const most = shownLimit('imageSize').zh;
  const said = refuse([
    `图片文件有 ${megabytes} MB，超过 ${most}`,
    `the picture has ${megabytes} MB, more than ${most}`,
  ]);
  return { ...tooLarge('imageSize'), ...said };
};

const cut = refuse(
  ['图片不完整，后面缺了一截', 'the picture is cut off before its end'],
  ['多半没有拷贝或下载完，重新取一份', 'it was probably not copied or downloaded whole; fetch it again'],
);
const broken = refuse(
  ['图片已经损坏', 'the picture is damaged'],
  ['用看图软件打开看看；打得开的，另存一份再用', 'see whether an image viewer opens it; if so, save it anew'],
);
