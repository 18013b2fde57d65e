/** Finds many words in a text in one walk: by their first character, the longest first. */

export interface WordAt {
  readonly word: string;
  /** UTF-16 offset. */
  readonly index: number;
}

/** A finder of these words. Its time is linear in the text, however many words there are; none overlaps another. */
export function wordFinder(words: Iterable<string>): (text: string) => Iterable<WordAt> {
  const byFirst = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return function* (text) {
    for (let index = 0; index < text.length; index += 1) {
      const word = byFirst.get(text.charCodeAt(index))?.find((candidate) => text.startsWith(candidate, index));
      if (word === undefined) continue;
      yield { word, index };
      index += word.length - 1;
    }
  };
}
