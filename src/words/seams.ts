/** The words of a title, and how much two that stand beside each other belong together. */

import { lexicon } from './lexicon.ts';
import { marked } from './marks.ts';
import { segmented } from './segment.ts';

export interface Seams {
  /** Whether a word begins at the character. */
  readonly begins: Uint8Array;
  /** Whether the character is a word by itself. */
  readonly singles: Uint8Array;
  /** What it costs more to part the words that meet before the character, because they belong together. */
  readonly bonds: Float64Array;
  /** Of that, what the two words are found together for, and not the expression they stand in. */
  readonly pairs: Float64Array;
  /** What it costs less, because the one ends a phrase or the other begins one; more, below 0. */
  readonly edges: Float64Array;
}

/** More for each step by which two characters, or the words of an expression, belong together beyond chance. */
const perStep = { characters: 1.8, words: 1.8, ends: 1.5 } as const;
const atHome = 0.5;
const perEdge = 2.5;
/** No longer than bin/words/bonds.mjs counts. */
const longestBond = 10;
const shortWord = 3;

export function seamsOf(text: string): Seams {
  const words = lexicon();
  const found = {
    begins: new Uint8Array(text.length + 1).fill(1),
    singles: new Uint8Array(text.length + 1),
    bonds: new Float64Array(text.length + 1),
    pairs: new Float64Array(text.length + 1),
    edges: new Float64Array(text.length + 1),
  };
  for (const { 0: run, index } of text.matchAll(/[\u4e00-\u9fa5]+/g)) {
    const numbers = words.numbers(run, 0, run.length);
    const { starts, ends } = segmented(words, numbers);
    const places: number[] = [];
    let ended = 0;
    for (let at = 0; at < run.length; at += 1) {
      const isWord = starts[at] === at;
      found.begins[index + at] = isWord ? 1 : 0;
      found.singles[index + at] = isWord && ends[at] === at + 1 ? 1 : 0;
      if (!isWord) continue;
      const [end, begun] = words.edges(numbers, at, (ends[at] as number) - at);
      if (at > 0) found.edges[index + at] = (ended + begun) * perEdge;
      ended = end;
      places.push(at);
      if (at === 0) continue;
      const together = words.cohesion(numbers[at - 1] as number, numbers[at] as number);
      found.bonds[index + at] = Math.max(0, together - atHome) * perStep.characters;
    }
    places.push(run.length);
    bind(numbers, places, found.bonds.subarray(index), found.pairs.subarray(index));
  }
  return found;
}

/** Each expression that official text uses holds its words together. @param places where words begin, and the end */
function bind(numbers: Uint16Array, places: readonly number[], bonds: Float64Array, pairs: Float64Array): void {
  const words = lexicon();
  for (let first = 0; first < places.length; first += 1) {
    const start = places[first] as number;
    const place = places[first + 1] as number;
    let mark = marked(numbers, start, place);
    for (let last = first + 2; last < places.length; last += 1) {
      const end = places[last] as number;
      if (end - start > longestBond) break;
      mark = marked(numbers, places[last - 1] as number, end, mark);
      const isPair = last === first + 2;
      const bond = words.bond(mark) * perStep.words || (isPair ? bondOfEnds(numbers, start, place, end) : 0);
      if (bond === 0) continue;
      if (isPair) pairs[place] = bond;
      for (let nth = first + 1; nth < last; nth += 1) {
        const inside = places[nth] as number;
        bonds[inside] = Math.max(bond, bonds[inside] as number);
      }
    }
  }
}

/** 除险加固|工程 as 加固|工程, 法治|政府部门 as 法治|政府. */
function bondOfEnds(numbers: Uint16Array, start: number, place: number, end: number): number {
  const from = place - start > shortWord ? place - 2 : start;
  const to = end - place > shortWord ? place + 2 : end;
  const bond = (begin: number, stop: number): number => lexicon().bond(marked(numbers, begin, stop));
  const tail = from > start ? bond(from, end) : 0;
  const head = to < end ? bond(start, to) : 0;
  const both = from > start && to < end ? bond(from, to) : 0;
  return Math.max(tail, head, both) * perStep.ends;
}
