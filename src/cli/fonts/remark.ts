/** A font that is not installed is told once a run, with what it costs. */

import type { Words } from '../../diagnostic.ts';
import { faceFamilies } from '../../preset/faces.ts';
import type { FontProbe } from './installed.ts';

/** Every name under which a face, or what Word puts in its place unasked, may be installed. */
export const namesOf = (face: string): readonly string[] => [face, ...(faceFamilies[face]?.alternatives ?? [])];

/** undefined when all faces are there, or their substitutes, or when it cannot be known. */
export async function fontRemark(probe: FontProbe, asked: readonly string[]): Promise<Words | undefined> {
  const faces = [...new Set(asked)];
  const present = await probe(faces.map(namesOf));
  const missing = faces.filter((_, index) => present?.[index] === false);
  if (missing.length === 0) return undefined;
  return {
    zh: `说明  这台机器没有装字体：${missing.join('、')}。文件照常写出，在装了这些字体的机器上一切如常；在这台机器上打开或打印，会换成别的字体，行数、页数可能不同。bulletin doctor 可查看全部字体。`,
    en: `info  not installed here: ${missing.join(', ')}. The file is complete and prints as it should where they are installed; on this machine other fonts take their place, and lines and pages may differ. See bulletin doctor.`,
  };
}
