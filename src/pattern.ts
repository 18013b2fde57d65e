/** What is looked for in many texts and hardly ever found. */

/**
 * Every match of a global pattern. Asking whether there is one costs a fraction of setting out to walk them all, for which
 * the pattern is copied.
 */
export const matchesIn = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);

/** A 1 at the UTF-16 code of each of these characters: every one of a text is looked up, and no text is made of it for that. */
export function codesOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = 1;
  return table;
}

/**
 * Any of the words of these tables, for use in a pattern: the longest first, so that none hides another. A table is words
 * parted by blanks or line ends; it stands in a `words.ts` with its source, and its pattern is made when first used.
 */
export const anyOf = (...tables: readonly string[]): string =>
  `(?:${tables
    .flatMap((table) => table.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})`;

/** A text for use in a pattern, in which it means itself. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
