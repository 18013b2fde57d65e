/**
 * Words and how often characters stand together, read where they lie: typed arrays over the bytes that
 * `bin/words/pack.mjs` has made, so that nothing is built when they are first asked for. A character is its number here,
 * 0 where it is not known. Counts are logarithms in small steps, which is all that is asked of them.
 */

import { once } from '../once.ts';
import { heldBytes } from './held.ts';
import { bucketed, marked, mixed } from './marks.ts';
import { parts } from './parts.ts';
import { summed } from './trees.ts';

/** The same for all documents. */
export const lexicon = once((): Lexicon => new Lexicon(heldBytes()));

/** The longest word there is. */
export const longestWord = 6;
const recentBits = 15;
/** In the place of the cost of a pair. */
const listedCost = 127;
/** Of a character nobody has counted. */
const unknownCost = 18.7;

/** By looks, by a part of them, by sound, or by what everybody takes for each other: 己 and 已. */
export type Alikeness = 'none' | 'trace' | 'part' | 'looks' | 'sound' | 'both' | 'classic';
/** By three bits of `bin/words/pack.mjs`. */
const alikenesses: readonly Alikeness[] = ['part', 'looks', 'sound', 'both', 'classic', 'trace'];

/** A class, for its arrays are many and are asked for every character. */
export class Lexicon {
  /** Code of a character → its number. */
  readonly #numbers = new Uint16Array(0x10000);
  readonly #characters: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #seconds: Uint16Array;
  readonly #seen: Uint8Array;
  readonly #costs: Uint8Array;
  readonly #singles: Uint8Array;
  readonly #asFirst: Uint8Array;
  readonly #asSecond: Uint8Array;
  readonly #slots: Uint32Array;
  readonly #slotShift: number;
  readonly #neighbours: Uint8Array;
  readonly #alikeStarts: Uint32Array;
  readonly #alike: Uint16Array;
  readonly #behindStarts: Uint32Array;
  readonly #behind: Uint16Array;
  readonly #beforeStarts: Uint32Array;
  readonly #before: Uint16Array;
  readonly #bondStarts: Uint32Array;
  readonly #bondMarks: Uint16Array;
  readonly #bondLevels: Uint8Array;
  readonly #edgeStarts: Uint32Array;
  readonly #edgeMarks: Uint16Array;
  readonly #edges: Uint8Array;
  readonly #trees: Int16Array;
  readonly #attestedStarts: Uint32Array;
  readonly #attestedMarks: Uint16Array;
  /** A bit for each. */
  readonly #attestedOften: Uint8Array;
  readonly #contextTrees: Int16Array;
  /** What was looked up of late: the same pairs come again and again. */
  readonly #recentKeys = new Uint32Array(1 << recentBits);
  readonly #recentPairs = new Int32Array(1 << recentBits);
  readonly #allPairs: number;
  readonly #allWords: number;

  constructor(bytes: Uint8Array) {
    const part = parts(bytes);
    this.#characters = new Uint16Array(...part());
    this.#starts = new Uint32Array(...part(4));
    this.#seconds = new Uint16Array(...part());
    this.#seen = new Uint8Array(...part(1));
    this.#costs = new Uint8Array(...part(1));
    this.#singles = new Uint8Array(...part(1));
    this.#asFirst = new Uint8Array(...part(1));
    this.#asSecond = new Uint8Array(...part(1));
    this.#slots = new Uint32Array(...part(4));
    this.#neighbours = new Uint8Array(...part(1));
    this.#alikeStarts = new Uint32Array(...part(4));
    this.#alike = new Uint16Array(...part());
    this.#behindStarts = new Uint32Array(...part(4));
    this.#behind = new Uint16Array(...part());
    this.#beforeStarts = new Uint32Array(...part(4));
    this.#before = new Uint16Array(...part());
    const [allPairs = 0, allWords = 0] = new Float64Array(...part(8));
    this.#bondStarts = new Uint32Array(...part(4));
    this.#bondMarks = new Uint16Array(...part());
    this.#bondLevels = new Uint8Array(...part(1));
    this.#edgeStarts = new Uint32Array(...part(4));
    this.#edgeMarks = new Uint16Array(...part());
    this.#edges = new Uint8Array(...part(1));
    this.#trees = new Int16Array(...part());
    this.#attestedStarts = new Uint32Array(...part(4));
    this.#attestedMarks = new Uint16Array(...part());
    this.#attestedOften = new Uint8Array(...part(1));
    this.#contextTrees = new Int16Array(...part());
    this.#allPairs = allPairs;
    this.#allWords = allWords;
    this.#slotShift = Math.clz32(this.#slots.length) + 1;
    for (let number = 1; number < this.#characters.length; number += 1)
      this.#numbers[this.#characters[number] as number] = number;
  }

  /** The characters of a stretch as their numbers. */
  numbers(text: string, start: number, end: number): Uint16Array {
    const found = new Uint16Array(end - start);
    for (let index = start; index < end; index += 1) found[index - start] = this.number(text.charCodeAt(index));
    return found;
  }
  number(code: number): number {
    return this.#numbers[code] as number;
  }
  character(number: number): string {
    return String.fromCharCode(this.#characters[number] as number);
  }

  /** Where two characters beside each other are kept; -1 where they were never seen so, nor begin a word. */
  pair(first: number, second: number): number {
    const key = first * 0x2000 + second + 1;
    const at = Math.imul(key, 0x9e3779b1) >>> (32 - recentBits);
    if (this.#recentKeys[at] === key) return this.#recentPairs[at] as number;
    const found = this.#search(first, second);
    this.#recentKeys[at] = key;
    this.#recentPairs[at] = found;
    return found;
  }
  #search(first: number, second: number): number {
    let low = this.#starts[first] as number;
    const end = this.#starts[first + 1] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#seconds[middle] as number) < second) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#seconds[low] === second ? low : -1;
  }
  /** How often the pair stands in official text: 1 + 2.5 times the logarithm, 0 where it hardly does. */
  level(pair: number): number {
    return pair < 0 ? 0 : (this.#seen[pair] as number) & 31;
  }
  /** Whether it is so rare beside another pair that it may be a slip for that one. */
  isDoubtful(pair: number): boolean {
    return pair < 0 || (this.#seen[pair] as number) > 127;
  }
  /** How many characters the longest word has that begins with the pair; 2 where there is none longer. */
  reach(pair: number): number {
    if (pair < 0) return 2;
    const reach = ((this.#seen[pair] as number) >> 5) & 3;
    return reach === 3 ? longestWord : reach + 2;
  }
  /** −ln of how likely the word is that the pair makes; `Infinity` where it makes none. */
  pairCost(pair: number): number {
    const cost = pair < 0 ? 0 : (this.#costs[pair] as number) & 127;
    return cost === 0 || cost === listedCost ? Number.POSITIVE_INFINITY : cost / 8;
  }
  /** Whether it is a word that official text often uses: what somebody may have meant. */
  isMeantPair(pair: number): boolean {
    return pair >= 0 && (this.#costs[pair] as number) > 127;
  }
  /**
   * What a character may have been written for that follows another inside such words (1), or comes before one (2), each
   * as its number and, by thirteen bits higher, which of these. 0 where nothing is to be asked on that side.
   * @returns how many
   */
  meantFor(written: number, before: number, behind: number, into: Uint16Array): number {
    let count = 0;
    let left = this.#behindStarts[before] as number;
    let right = this.#beforeStarts[behind] as number;
    const leftEnd = before === 0 ? left : (this.#behindStarts[before + 1] as number);
    const rightEnd = behind === 0 ? right : (this.#beforeStarts[behind + 1] as number);
    const end = this.#alikeStarts[written + 1] as number;
    // All three are in order.
    for (let at = this.#alikeStarts[written] as number; at < end && count < into.length; at += 1) {
      const other = (this.#alike[at] as number) & 0x1fff;
      while (left < leftEnd && (this.#behind[left] as number) < other) left += 1;
      while (right < rightEnd && (this.#before[right] as number) < other) right += 1;
      const ends = left < leftEnd && this.#behind[left] === other ? 1 : 0;
      const begins = right < rightEnd && this.#before[right] === other ? 2 : 0;
      if (ends || begins) into[count++] = other | ((ends | begins) << 13);
    }
    return count;
  }
  singleCost(number: number): number {
    return number === 0 ? unknownCost : (this.#singles[number] as number) / 8;
  }

  /** ln of how often a word of this cost was counted. */
  timesOf(cost: number): number {
    return Math.max(0, this.#allWords - cost);
  }

  /** The like for three characters and more; -1 where they make no word. */
  word(numbers: ArrayLike<number>, start: number, length: number): number {
    let mark = 0x811c9dc5;
    for (let at = start; at < start + length; at += 1) mark = mixed(mark, numbers[at] as number);
    const size = this.#slots.length;
    for (let at = Math.imul(mark, 0x85ebca6b) >>> this.#slotShift; ; at = (at + 1) & (size - 1)) {
      const slot = this.#slots[at] as number;
      if (slot === 0) return -1;
      if ((slot ^ mark) >>> 8 === 0) return slot;
    }
  }
  wordCost(word: number): number {
    return word < 0 ? Number.POSITIVE_INFINITY : (word & 127) / 8;
  }
  isMeant(word: number): boolean {
    return word >= 0 && (word & 128) !== 0;
  }

  /** Whether official text has this character before a word that begins with these two. */
  isKnownBefore(before: number, first: number, second: number): boolean {
    return this.#isNeighbour(1, before, first, second);
  }
  isKnownBehind(last: number, second: number, behind: number): boolean {
    return this.#isNeighbour(2, last, second, behind);
  }
  #isNeighbour(side: number, a: number, b: number, c: number): boolean {
    const mark = mixed(mixed(mixed(mixed(0x811c9dc5, side), a), b), c) >>> 0;
    const step = Math.imul(mark, 0x85ebca6b) | 1;
    const size = this.#neighbours.length * 8;
    for (let turn = 0; turn < 3; turn += 1) {
      const at = ((mark + Math.imul(turn, step)) >>> 0) % size;
      if (((this.#neighbours[at >> 3] as number) & (1 << (at & 7))) === 0) return false;
    }
    return true;
  }

  /** In what way one character is written for another. */
  alikeness(written: number, meant: number): Alikeness {
    let low = this.#alikeStarts[written] as number;
    let high = this.#alikeStarts[written + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = (this.#alike[middle] as number) & 0x1fff;
      if (other === meant) return alikenesses[(this.#alike[middle] as number) >> 13] as Alikeness;
      if (other < meant) low = middle + 1;
      else high = middle;
    }
    return 'none';
  }
  /**
   * How much more often these words (two or more) stand together than by chance: 1.6 times a logarithm, of where they
   * belong together least, 15 at most; 0 where they are not known to.
   * @param mark of their characters, one behind the other (`marked`)
   */
  bond(mark: number): number {
    const at = bucketed(this.#bondStarts, this.#bondMarks, mark);
    return at < 0 ? 0 : ((this.#bondLevels[at >> 1] as number) >> ((at & 1) * 4)) & 15;
  }
  /** How much sooner than another word this one ends a phrase of official text, and begins one: logarithms, 0 where it is not known. */
  edges(numbers: ArrayLike<number>, start: number, length: number): readonly [end: number, start: number] {
    const at = bucketed(this.#edgeStarts, this.#edgeMarks, marked(numbers, start, start + length));
    const both = at < 0 ? 0x88 : (this.#edges[at] as number);
    return [((both >> 4) - 8) / 2, ((both & 15) - 8) / 2];
  }
  /** ln of how often two characters would stand together by chance, were each pair as common. */
  chance(first: number, second: number): number {
    return ((this.#asFirst[first] as number) + (this.#asSecond[second] as number) - 2) / 8 - this.#allPairs;
  }
  /** ln of how often a character stands in official text: of all, this share. */
  share(number: number): number {
    return ((this.#asFirst[number] as number) - 1) / 8 - this.#allPairs;
  }
  /** Whether the pair is a word too rare to cut a text by, though one. */
  isListed(pair: number): boolean {
    return pair >= 0 && ((this.#costs[pair] as number) & 127) === listedCost;
  }
  /**
   * Whether people print it though it is a word of no list: a name, a term, the end of one word and the beginning of the
   * next, with the character before it or behind where it stands with no other. 2 in several texts, 1 in one, 0 in none.
   */
  attested(numbers: ArrayLike<number>, start: number, length: number): number {
    const end = start + length;
    const alone = this.#attestedLevel(numbers, start, end);
    if (alone > 1) return alone;
    const before = start > 0 ? this.#attestedLevel(numbers, start - 1, end) : 0;
    const behind = end < numbers.length ? this.#attestedLevel(numbers, start, end + 1) : 0;
    return Math.max(alone, before, behind);
  }
  #attestedLevel(numbers: ArrayLike<number>, start: number, end: number): number {
    const at = bucketed(this.#attestedStarts, this.#attestedMarks, marked(numbers, start, end));
    return at < 0 ? 0 : 1 + (((this.#attestedOften[at >> 3] as number) >> (at & 7)) & 1);
  }
  /** The log-odds of a slip. */
  likelihood(evidence: Int16Array): number {
    return summed(this.#trees, evidence);
  }
  likelihoodInContext(evidence: Int16Array): number {
    return summed(this.#contextTrees, evidence);
  }
  /** How much more often two characters stand together than by chance: a logarithm; -3 where they never do. */
  cohesion(first: number, second: number): number {
    const level = this.level(this.pair(first, second));
    if (level === 0) return -3;
    const alone = ((this.#asFirst[first] as number) + (this.#asSecond[second] as number) - 2) / 8;
    return (level - 0.5) / 2.5 + this.#allPairs - alone;
  }
}
