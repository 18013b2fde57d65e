/** Pictures, one or several in a row, with their captions below. */

import type { ImageData } from '../data/image.ts';
import type { Image, Images } from '../markup/element.ts';
import type { Emu } from '../measure.ts';
import { twipToEmu } from '../measure.ts';
import { paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, Run } from './tree.ts';

export function imageBlocks({ images }: Images, setting: Setting): Paragraph[] {
  return images.flatMap((image) => {
    const data = setting.images.get(image.file);
    if (!data) return [];
    return [
      paragraph('Picture', [imageRun(image, data, setting)]),
      ...(image.caption ? [paragraph('PictureCaption', runsOf(image.caption, setting.preset))] : []),
    ];
  });
}

function imageRun(image: Image, data: ImageData, { area }: Setting): Run {
  const density = data.density ?? 96;
  const own = (data.width / density) * 914400;
  const width = Math.min(own, twipToEmu(area.width));
  const height = (width * data.height) / data.width;
  return {
    kind: 'image',
    image: data,
    width: Math.round(width) as Emu,
    height: Math.round(height) as Emu,
    ...(image.alt === undefined ? {} : { alt: image.alt }),
  };
}
