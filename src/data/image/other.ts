/** What people name as a picture and no Word document can hold: known by its first bytes, whatever its name. */

import { type Bytes, latin1, le32, spells } from '../bytes.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Names the kind, as far as it is known. */
export function otherPicture(bytes: Bytes): Refusal {
  if (bytes.length === 0) return empty;
  const kind = kinds.find(({ is }) => is(bytes));
  return kind
    ? refuse([`这是${kind.zh}，放不进文件`, `this is ${kind.en}, which the document cannot hold`], kind.hint ?? asPng)
    : refuse(['这不是图片，或者已经损坏', 'this is no picture, or it is damaged'], asPng);
}

const asPng = [
  '图片用 PNG 或 JPEG：用看图软件打开，另存为其中一种',
  'use PNG or JPEG: open it in an image viewer and save it as one of them',
] as const;
const asCapture = ['截图或导出成 PNG 图片再用', 'take a screenshot of it, or export it as PNG'] as const;

const empty = refuse(
  ['文件是空的', 'the file is empty'],
  ['多半没有拷贝或下载完，重新取一份', 'it was probably not copied or downloaded whole; fetch it again'],
);

interface Kind {
  readonly zh: string;
  readonly en: string;
  readonly is: (bytes: Bytes) => boolean;
  readonly hint?: readonly [string, string];
}

const starts =
  (...texts: readonly string[]): Kind['is'] =>
  (bytes) =>
    texts.some((text) => spells(bytes, 0, text));
/** ISO media files name their kind after `ftyp`. */
const brand =
  (...brands: readonly string[]): Kind['is'] =>
  (bytes) =>
    spells(bytes, 4, 'ftyp') && brands.some((name) => spells(bytes, 8, name));
const markup =
  (pattern: RegExp): Kind['is'] =>
  (bytes) =>
    pattern.test(latin1(bytes, 0, 4096).replaceAll('\0', ''));

const kinds: readonly Kind[] = [
  { zh: ' WebP 图片', en: 'a WebP image', is: (bytes) => spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WEBP') },
  { zh: ' HEIC 图片（苹果手机的照片）', en: 'a HEIC image (an iPhone photo)', is: brand('hei', 'hev', 'mif1', 'msf1') },
  { zh: ' AVIF 图片', en: 'an AVIF image', is: brand('avi') },
  { zh: '视频', en: 'a video', is: brand(''), hint: asCapture },
  { zh: ' TIFF 图片', en: 'a TIFF image', is: starts('II*\0', 'MM\0*', 'II+\0', 'MM\0+') },
  {
    zh: ' EMF 图（Windows 图元文件）',
    en: 'an EMF drawing',
    is: (bytes) => le32(bytes, 0) === 1 && spells(bytes, 40, ' EMF'),
    hint: asCapture,
  },
  { zh: ' WMF 图（Windows 图元文件）', en: 'a WMF drawing', is: starts('\xd7\xcd\xc6\x9a'), hint: asCapture },
  { zh: ' Photoshop 文件（PSD）', en: 'a Photoshop file', is: starts('8BPS') },
  { zh: '图标文件（ICO）', en: 'an icon', is: starts('\0\0\x01\0', '\0\0\x02\0') },
  {
    zh: ' JPEG 2000 或 JPEG XL 图片',
    en: 'a JPEG 2000 or JPEG XL image',
    is: starts('\0\0\0\x0cjP', '\xffO\xffQ', '\0\0\0\x0cJXL ', '\xff\x0a'),
  },
  { zh: ' PDF 文件', en: 'a PDF file', is: starts('%PDF'), hint: asCapture },
  { zh: ' SVG 矢量图', en: 'an SVG drawing', is: markup(/<svg[\s>]|<!DOCTYPE svg/i), hint: asCapture },
  {
    zh: '网页，不是图片',
    en: 'a web page, not a picture',
    is: markup(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(!doctype html|html|head|body)/i),
    hint: [
      '多半是没有下载到图片本身，在网页里右键图片另存',
      'the picture itself was not downloaded; save it from the page',
    ],
  },
  { zh: '压缩包或 Office 文档', en: 'an archive or an Office document', is: starts('PK\x03\x04'), hint: asCapture },
  {
    zh: '旧式 Office 或 WPS 文档',
    en: 'an old Office or WPS document',
    is: starts('\xd0\xcf\x11\xe0'),
    hint: asCapture,
  },
];
