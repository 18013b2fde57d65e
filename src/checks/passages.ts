/** The texts of a document as paragraphs: the ground of every check that reads text. */

import type { Text } from '../gather/texts.ts';
import { type Passage, passagesOf } from './passage.ts';

/** In the order of the texts. */
export const passagesIn = (texts: readonly Text[]): readonly Passage[] =>
  texts.flatMap(({ value, path, role, isPlain }) => passagesOf(value, path, role, isPlain));
