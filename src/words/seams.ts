/** The words of a title, and how much two that stand beside each other belong together. */

import { lexicon } from './lexicon.ts';
import { segmented } from './segment.ts';

export interface Seams {
  /** Whether a word begins at the character. */
  readonly begins: Uint8Array;
  /** Whether the character is a word by itself. */
  readonly singles: Uint8Array;
  /** What it costs more to part the words that meet before the character, because they belong together. */
  readonly bonds: Float64Array;
  /** What it costs less, because the one ends a phrase or the other begins one; more, below 0. */
  readonly edges: Float64Array;
}

/** More for each step by which two characters, or the words of an expression, belong together beyond chance. */
const perStep = { characters: 1.8, words: 2 } as const;
const atHome = 0.5;
const perEdge = 2.5;
/** No longer than bin/words/bonds.mjs counts. */
const longestBond = 10;

export function seamsOf(text: string): Seams {
  const words = lexicon();
  const found = {
    begins: new Uint8Array(text.length + 1).fill(1),
    singles: new Uint8Array(text.length + 1),
    bonds: new Float64Array(text.length + 1),
    edges: new Float64Array(text.length + 1),
  };
  for (const { 0: run, index } of text.matchAll(/[\u4e00-\u9fa5]+/g)) {
    const numbers = words.numbers(run, 0, run.length);
    const { starts, ends } = segmented(words, numbers);
    const places: number[] = [];
    for (let at = 0; at < run.length; at += 1) {
      const isWord = starts[at] === at;
      found.begins[index + at] = isWord ? 1 : 0;
      found.singles[index + at] = isWord && ends[at] === at + 1 ? 1 : 0;
      if (!isWord) continue;
      const [ended] = words.edges(numbers, starts[at - 1] ?? 0, at - (starts[at - 1] ?? 0));
      const [, begun] = words.edges(numbers, at, (ends[at] as number) - at);
      if (at > 0) found.edges[index + at] = (ended + begun) * perEdge;
      places.push(at);
      if (at === 0) continue;
      const together = words.cohesion(numbers[at - 1] as number, numbers[at] as number);
      found.bonds[index + at] = Math.max(0, together - atHome) * perStep.characters;
    }
    places.push(run.length);
    bind(numbers, places, found.bonds.subarray(index));
  }
  return found;
}

/** Each expression that official text uses holds its words together. @param places where words begin, and the end */
function bind(numbers: Uint16Array, places: readonly number[], bonds: Float64Array): void {
  const words = lexicon();
  for (let first = 0; first < places.length; first += 1)
    for (let last = first + 2; last < places.length; last += 1) {
      const start = places[first] as number;
      const length = (places[last] as number) - start;
      if (length > longestBond) break;
      const bond = words.bond(numbers, start, length) * perStep.words;
      if (bond === 0) continue;
      for (let nth = first + 1; nth < last; nth += 1) {
        const place = places[nth] as number;
        bonds[place] = Math.max(bond, bonds[place] as number);
      }
    }
}
