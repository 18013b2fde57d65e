/** Whether a stretch of a text stands for itself: a word begins where it begins, and one ends where it ends. */

import { lexicon } from './lexicon.ts';
import { segmented } from './segment.ts';

const han = /[\u4e00-\u9fa5]/;
/** Words are told by what stands near them. */
const around = 12;

/** Costs a look at the neighbourhood alone. Offsets are UTF-16. */
export function standsAlone(text: string, start: number, end: number): boolean {
  let [from, to] = [start, end];
  while (from > start - around && han.test(text[from - 1] ?? '')) from -= 1;
  while (to < end + around && han.test(text[to] ?? '')) to += 1;
  const words = lexicon();
  const { starts, ends } = segmented(words, words.numbers(text, from, to));
  return starts[start - from] === start - from && ends[end - 1 - from] === end - from;
}
