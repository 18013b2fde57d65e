/** What a template sees of a picture. */

import type { Image } from '../model/bulletin.ts';
import type { View } from './shape.ts';
import type { Texts } from './text.ts';

export const imageView = (image: Image, texts: Texts): View<'image'> => ({
  file: texts.plain(image.file),
  width: texts.plain(image.width ?? ''),
  alt: texts.plain(image.alt ?? ''),
  caption: texts.at(image.caption, [...image.path, 'caption']),
});
