/** Patterns on many short texts, of which nearly none has a match. */

/**
 * Every match of a global pattern. Asking whether there is one costs a fraction of setting out to walk them all, for which
 * the pattern is copied.
 */
export const matchesIn = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);
