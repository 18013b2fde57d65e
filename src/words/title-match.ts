/** Lists of words, looked for at a place of a title. */

interface Reach {
  readonly longest: number;
  /** The codes that a word of the list begins with, and ends with. */
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
  /** The first two of each in one small number, which others may share. */
  readonly pairs: ReadonlySet<number>;
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);

/** Most places are passed over by one character. */
const reaches = new WeakMap<ReadonlySet<string>, Reach>();
function reachOf(words: ReadonlySet<string>): Reach {
  const known = reaches.get(words);
  if (known) return known;
  const all = [...words];
  const reach = {
    longest: Math.max(0, ...all.map(({ length }) => length)),
    firsts: new Set(all.map((word) => word.charCodeAt(0))),
    lasts: new Set(all.map((word) => word.charCodeAt(word.length - 1))),
    pairs: new Set(all.map((word) => pairAt(word, 0))),
  };
  reaches.set(words, reach);
  return reach;
}

export function startsWith(text: string, at: number, words: ReadonlySet<string>): boolean {
  const { longest, firsts } = reachOf(words);
  if (!firsts.has(text.charCodeAt(at))) return false;
  for (let size = 1; size <= longest && at + size <= text.length; size += 1)
    if (words.has(text.slice(at, at + size))) return true;
  return false;
}

export function endsWith(text: string, at: number, words: ReadonlySet<string>): boolean {
  const { longest, lasts } = reachOf(words);
  if (!lasts.has(text.charCodeAt(at - 1))) return false;
  for (let size = 1; size <= longest && size <= at; size += 1) if (words.has(text.slice(at - size, at))) return true;
  return false;
}

/** 1 at each place that is inside one of these words. */
export function insideOf(text: string, words: ReadonlySet<string>): Uint8Array {
  const { longest, pairs } = reachOf(words);
  const found = new Uint8Array(text.length + 1);
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (!pairs.has(pairAt(text, at))) continue;
    for (let size = 2; size <= longest && at + size <= text.length; size += 1)
      if (words.has(text.slice(at, at + size))) found.fill(1, at + 1, at + size);
  }
  return found;
}

/** Where the word ends that begins here. @param begins whether a word begins at the character */
export function wordEnd(text: string, at: number, begins: Uint8Array): number {
  let end = at + 1;
  while (end < text.length && !begins[end]) end += 1;
  return end;
}

/** The word that ends here. */
export function wordBefore(text: string, at: number, begins: Uint8Array): string {
  let start = at - 1;
  while (start > 0 && !begins[start]) start -= 1;
  return text.slice(start, at);
}
