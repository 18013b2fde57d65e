/** A font that is not installed is reported once a run, with what it costs. */

import type { Words } from '../../diagnostic.ts';
import { faceFamilies } from '../../preset/faces.ts';
import type { FontProbe } from './installed.ts';

/** Every name under which a face, or what Word puts in its place unasked, may be installed. */
const namesOf = (face: string): readonly string[] => [face, ...(faceFamilies[face]?.alternatives ?? [])];

/** undefined when all faces are there, or their substitutes, or when it cannot be known. */
export async function fontRemark(probe: FontProbe, asked: readonly string[]): Promise<Words | undefined> {
  const faces = [...new Set(asked)];
  const present = await probe(faces.map(namesOf));
  const missing = faces.filter((_, index) => present?.[index] === false);
  if (missing.length === 0) return undefined;
  // doctor lists them all; a long list before every page would only teach people not to read it.
  const [first = '', ...others] = missing;
  const zh = others.length > 1 ? `${first}等 ${missing.length} 种` : missing.join('、');
  const en = others.length > 1 ? `${first} and ${others.length} more` : missing.join(', ');
  return {
    zh: `说明  本机没有装字体：${zh}。在本机打开、打印会换成别的字体，行数、页数可能不同；详见 bulletin doctor`,
    en: `info  not installed here: ${en}. Other fonts take their place here, and lines and pages may differ; see bulletin doctor`,
  };
}
