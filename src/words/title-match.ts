/** Lists of words, looked for at a place of a title. */

const longest = 10;

export function startsWith(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let size = 1; size <= longest && at + size <= text.length; size += 1)
    if (words.has(text.slice(at, at + size))) return true;
  return false;
}

export function endsWith(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let size = 1; size <= longest && size <= at; size += 1) if (words.has(text.slice(at - size, at))) return true;
  return false;
}

/** Whether one of these words is cut here. */
export function isInside(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, at - longest + 1); from < at; from += 1)
    for (let to = at + 1; to <= Math.min(text.length, from + longest); to += 1)
      if (words.has(text.slice(from, to))) return true;
  return false;
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
