/** Finds many words in a text in one walk: by their first character, the longest first. */

export interface WordAt {
  readonly word: string;
  /** UTF-16 offset. */
  readonly index: number;
}

/** A finder of these words. Its time is linear in the text, however many words there are; none overlaps another. */
export function wordFinder(words: Iterable<string>): (text: string) => readonly WordAt[] {
  const longestFirst = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  const lists: string[][] = [[]];
  // By the code of a character, which list holds the words that begin with it; the first holds none.
  const begins = new Uint16Array(0x10000);
  // Whether some word may go on so: hardly any of the characters that begin one does.
  const pairs = new Uint8Array(0x10000);
  const alone = new Uint8Array(0x10000);
  for (const word of longestFirst) {
    const first = word.charCodeAt(0);
    if (begins[first] === 0) begins[first] = lists.push([]) - 1;
    lists[begins[first] as number]?.push(word);
    if (word.length > 1) pairs[pairOf(first, word.charCodeAt(1))] = 1;
    else alone[first] = 1;
  }
  return (text) => {
    const found: WordAt[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const first = text.charCodeAt(index);
      const list = begins[first] as number;
      if (list === 0 || (alone[first] === 0 && pairs[pairOf(first, text.charCodeAt(index + 1))] === 0)) continue;
      for (const word of lists[list] as string[]) {
        if (!text.startsWith(word, index)) continue;
        found.push({ word, index });
        index += word.length - 1;
        break;
      }
    }
    return found;
  };
}

/** A place for two characters, now and then the same for others. NaN, behind the end of a text, is 0 here. */
export const pairOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & 0xffff;
