/** The likeliest way to cut a run of 汉字 into words. */

import { once } from '../once.ts';
import { type Lexicon, longestWord } from './lexicon.ts';

export interface Segmented {
  /** Cost of the likeliest words up to each place, and from each place on; the latter made when it is asked for. */
  readonly before: Float64Array;
  readonly behind: () => Float64Array;
  /** Where the word begins that holds each character, and where it ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Linear in the run. @param numbers the characters as the lexicon numbers them */
export function segmented(lexicon: Lexicon, numbers: Uint16Array): Segmented {
  const { length } = numbers;
  const costs = new Float64Array(length * longestWord);
  /** How long a word may be that begins at each. */
  const reaches = new Uint8Array(length).fill(1);
  for (let at = 0; at < length; at += 1) {
    const first = numbers[at] as number;
    costs[at * longestWord] = lexicon.singleCost(first);
    const pair = at + 1 < length ? lexicon.pair(first, numbers[at + 1] as number) : -1;
    if (pair < 0) continue;
    costs[at * longestWord + 1] = lexicon.pairCost(pair);
    const reach = Math.min(lexicon.reach(pair), length - at);
    reaches[at] = reach;
    for (let size = 3; size <= reach; size += 1)
      costs[at * longestWord + size - 1] = lexicon.wordCost(lexicon.word(numbers, at, size));
  }
  const before = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(length + 1);
  before[0] = 0;
  for (let at = 0; at < length; at += 1)
    for (let size = 1; size <= (reaches[at] as number); size += 1) {
      const cost = (before[at] as number) + (costs[at * longestWord + size - 1] as number);
      if (cost < (before[at + size] as number)) {
        before[at + size] = cost;
        from[at + size] = at;
      }
    }
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let end = length; end > 0; ) {
    const start = from[end] as number;
    starts.fill(start, start, end);
    ends.fill(end, start, end);
    end = start;
  }
  return { before, behind: once(() => costsBehind(costs, reaches)), starts, ends };
}

function costsBehind(costs: Float64Array, reaches: Uint8Array): Float64Array {
  const { length } = reaches;
  const behind = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  behind[length] = 0;
  for (let at = length - 1; at >= 0; at -= 1)
    for (let size = 1; size <= (reaches[at] as number); size += 1) {
      const cost = (behind[at + size] as number) + (costs[at * longestWord + size - 1] as number);
      if (cost < (behind[at] as number)) behind[at] = cost;
    }
  return behind;
}

/** The cost of a stretch as one word; `Infinity` where it is none. */
export function costOfWord(lexicon: Lexicon, numbers: ArrayLike<number>, start: number, length: number): number {
  if (length === 1) return lexicon.singleCost(numbers[start] as number);
  if (length === 2) return lexicon.pairCost(lexicon.pair(numbers[start] as number, numbers[start + 1] as number));
  return length > longestWord ? Number.POSITIVE_INFINITY : lexicon.wordCost(lexicon.word(numbers, start, length));
}
