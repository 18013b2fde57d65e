/** What a template sees of a picture. */

import type { Image } from '../model/bulletin.ts';
import type { View } from './shape.ts';
import type { Texts } from './text.ts';

export const cellImageView = (image: Image, texts: Texts): View<'cellImage'> => ({
  file: texts.plain(image.file),
  width: texts.plain(image.width ?? ''),
  alt: texts.plain(image.alt ?? ''),
});

export const imageView = (image: Image, texts: Texts): View<'image'> => ({
  ...cellImageView(image, texts),
  caption: texts.at(image.caption, [...image.path, 'caption']),
});
