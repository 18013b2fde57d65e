/** The texts of a document as paragraphs: the ground of every check that reads text. */

import type { Text } from '../gather/texts.ts';
import { type Passage, passagesOf } from './passage.ts';

/** In the order of the texts. */
export function passagesIn(texts: readonly Text[]): readonly Passage[] {
  const found: Passage[] = [];
  for (const { value, path, role, isPlain } of texts)
    for (const passage of passagesOf(value, path, role, isPlain)) found.push(passage);
  return found;
}
