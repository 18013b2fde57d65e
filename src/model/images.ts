/** 图片: read once by name, judged where they are named. */

import { readImage } from '../data/read-image.ts';
import type { Path } from '../diagnostic.ts';
import type { Section } from '../schema/section.ts';
import type { Image } from './bulletin.ts';
import type { ModelContext } from './context.ts';
import { bytesOf, refused } from './files.ts';
import { text } from './written.ts';

type WrittenImages = NonNullable<Section['image']>;

/** Only images that can be printed; of the others, why not is reported at the name. */
export const imagesOf = (written: WrittenImages, path: Path, context: ModelContext): readonly Image[] =>
  written.flatMap(({ file, width, caption, alt }, index) => {
    const at = [...path, index];
    if (!isOnDisk(file, [...at, 'file'], context)) return [];
    return [{ path: at, file, ...text('width', width), ...text('caption', caption), ...text('alt', alt) }];
  });

export function isOnDisk(file: string, path: Path, context: ModelContext): boolean {
  if (context.images.has(file)) return true;
  const bytes = bytesOf(file, path, context);
  const read = bytes && readImage(bytes);
  if (!read) return false;
  if ('message' in read) {
    context.findings.push(refused(path, file, read));
    return false;
  }
  context.images.set(file, read);
  return true;
}
