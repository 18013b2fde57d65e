/** Finds many words in a text in one walk: by their first character, the longest first. */

export interface WordAt {
  readonly word: string;
  /** UTF-16 offset. */
  readonly index: number;
}

/** A finder of these words. Its time is linear in the text, however many words there are; none overlaps another. */
export function wordFinder(words: Iterable<string>): (text: string) => readonly WordAt[] {
  const byFirst = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const begins = codes(byFirst.keys());
  return (text) => {
    const found: WordAt[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (begins[code] === 0) continue;
      const word = byFirst.get(code)?.find((candidate) => text.startsWith(candidate, index));
      if (word === undefined) continue;
      found.push({ word, index });
      index += word.length - 1;
    }
    return found;
  };
}

/** A 1 at each of these UTF-16 codes: every character of every text is looked up, and no text is made of it for that. */
export function codes(of: Iterable<number>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const code of of) table[code] = 1;
  return table;
}
