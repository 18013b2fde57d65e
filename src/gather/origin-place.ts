/** From what a character of the page comes from to its place in the author's files. */

import type { Span } from '../diagnostic.ts';
import type { Origin } from '../origin.ts';
import { liesIn } from '../path.ts';
import type { Place } from '../schema/written.ts';
import type { Joined } from './merge.ts';
import type { Text } from './texts.ts';

/** @param texts all that print, in the order of `textsOf` */
export function placeOfOrigin(origin: Origin, texts: readonly Text[], locate: Joined['locate']): Place {
  const found = origin.computed ? undefined : textAtOrigin(origin, texts);
  return found ? locate(found.text.path, spanAt(found.text, found.at)) : locate(origin.path);
}

/**
 * The text at its path or below it, its line counted over all of them that are not empty, and where in it the character
 * stands, in UTF-16 as an author would write it.
 */
export function textAtOrigin(
  { path, line, start }: Origin,
  texts: readonly Text[],
): { readonly text: Text; readonly at: number } | undefined {
  let left = line ?? 0;
  for (const text of texts) {
    if (!liesIn(text.path, path)) continue;
    if (line === undefined) return { text, at: start };
    let at = 0;
    for (const each of written(text).split('\n')) {
      if (each !== '' && left-- === 0) return { text, at: at + start };
      at += each.length + 1;
    }
  }
  return undefined;
}

/** Origins count in a text as an author would write it: of a file, where stars are stars, they are escaped. */
const written = ({ value, isPlain }: Text): string => (isPlain ? value.replaceAll('*', '\\*') : value);

function spanAt(text: Text, offset: number): Span {
  const before = written(text).slice(0, offset);
  const plain = text.isPlain ? before.replaceAll('\\*', '*') : before;
  const start = Array.from(plain).length;
  return { start, end: start + 1 };
}
