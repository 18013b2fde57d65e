/** Which key a list belongs to that stands without one. */

import { placeAt, type Scan } from './state.ts';

/** Of each the two names: a list that stands there under either is not lost. */
const lists = [
  ['栏目', 'sections'],
  ['条目', 'items'],
] as const;

/** The name in the language that the words beside it are written in. */
export const inLanguageOf = (words: readonly string[], [zh, en]: readonly [zh: string, en: string]): string =>
  words.every((word) => /^[\x20-\x7e]+$/.test(word)) ? en : zh;

/** The key that the list most likely lost: of the maps open here the innermost that still lacks one whose entries begin so. */
export function ownerOf(
  scan: Scan,
  at: number,
  column: number,
): { readonly key: string; readonly column: number } | undefined {
  const word = /^- +([^\s:：，。；、#"'[{]{1,30}?) *(?:：|:(?=\s|$))/.exec(scan.text.slice(at, at + 60))?.[1];
  if (word === undefined) return undefined;
  for (const { kind, path, keys, indent } of [...scan.frames].reverse()) {
    const place = kind === 'map' && indent <= column ? placeAt(scan, path) : undefined;
    const holds = (key: string): boolean => {
      const holder = place?.keys.has(key) && !keys.has(key) ? placeAt(scan, [...path, key]) : undefined;
      return holder?.list === true && (placeAt(scan, [...path, key, 0])?.keys.has(word) ?? false);
    };
    // `- 单位:` below an entry that begins so too is the next one, set in too far.
    if (keys.has(word) && !/^(?:标题|title|head)$/.test(word)) continue;
    const names = lists.find((both) => both.every(holds));
    if (names) return { key: inLanguageOf([...keys, word], names), column: indent };
  }
  return undefined;
}
