/**
 * Stretches of a run of 汉字 that are a word of official text but for one character that looks or sounds like the one
 * written: 己经 for 已经. How likely each is a slip, trees say that were
 * fitted to texts whose slips are known.
 */

import { type Evidence, evidenceOf, newEvidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { costOfWord, type Segmented, segmented } from './segment.ts';

export interface Suspect {
  /** In the run. */
  readonly start: number;
  readonly end: number;
  /** Where the character stands that is not the one meant. */
  readonly at: number;
  readonly meant: string;
  /** What its surroundings say; what the text and the document say is asked then. */
  readonly score: number;
  readonly evidence: Evidence;
}

/** A word that was written is one after all unless the one that is meant is so much commoner (ln 50). */
const commoner = 3.9;
/** Levels of `Lexicon.level` by which a pair is 200 times rarer. */
const rarer = 13;
const longestMeant = 4;

type Judge = (evidence: Evidence) => number;

const outside = -2;
/** Filled again each time. */
const evidence = newEvidence();
const meantFor = new Uint16Array(0x400);

/**
 * Every suspect whose score is so high. Linear in the run.
 * @param numbers its characters, as the lexicon numbers them
 * @param judge a log-odds of what is evident; what it is given is filled again
 */
export function suspectsIn(
  lexicon: Lexicon,
  numbers: Uint16Array,
  least: number,
  judge: Judge = (evidence) => lexicon.likelihood(evidence),
): readonly Suspect[] {
  const { length } = numbers;
  let run: Run | undefined;
  // What lies outside the run is no reason to doubt a character.
  let left = outside;
  let isLeft = false;
  for (let at = 0; at < length; at += 1) {
    const right = at + 1 < length ? lexicon.pair(numbers[at] as number, numbers[at + 1] as number) : outside;
    const isRight = right !== outside && lexicon.isDoubtful(right);
    // Where two common words meet that are hardly ever neighbours, each of the two characters has its word.
    const isHeld = isLeft ? !isRight && lexicon.isMeantPair(right) : lexicon.isMeantPair(left);
    if ((isLeft || isRight) && !isHeld) {
      const [before, behind] = [isLeft ? (numbers[at - 1] as number) : 0, isRight ? (numbers[at + 1] as number) : 0];
      const count = lexicon.meantFor(numbers[at] as number, before, behind, meantFor);
      if (count > 0) {
        run ??= new Run(lexicon, numbers, least, judge);
        run.doubt(at, count);
      }
    }
    left = right;
    isLeft = isRight;
  }
  return run?.found ?? [];
}

class Run {
  readonly found: Suspect[] = [];
  readonly #lexicon: Lexicon;
  readonly #numbers: Uint16Array;
  readonly #least: number;
  readonly #judge: Judge;
  /** The run with another character in it, for as long as that is looked at. */
  readonly #tried: Uint16Array;
  #segmented: Segmented | undefined;

  constructor(lexicon: Lexicon, numbers: Uint16Array, least: number, judge: Judge) {
    this.#lexicon = lexicon;
    this.#numbers = numbers;
    this.#least = least;
    this.#judge = judge;
    this.#tried = numbers.slice();
  }

  /** @param count how many the character may have been written for, in `meantFor` */
  doubt(at: number, count: number): void {
    const written = this.#numbers[at] as number;
    for (let nth = 0; nth < count; nth += 1) {
      const other = meantFor[nth] as number;
      this.#tried[at] = other & 0x1fff;
      const [canEnd, canBegin] = [(other & 0x2000) !== 0, (other & 0x4000) !== 0];
      this.#doubtFor(at, canEnd && this.#isFarRarer(at - 1), canBegin && this.#isFarRarer(at));
    }
    this.#tried[at] = written;
  }

  /** The words that hold the character that is tried. */
  #doubtFor(at: number, canEnd: boolean, canBegin: boolean): void {
    const lexicon = this.#lexicon;
    const tried = this.#tried;
    const { length } = tried;
    if (canEnd && lexicon.isMeantPair(lexicon.pair(tried[at - 1] as number, tried[at] as number)))
      this.#weigh(at, at - 1, 2);
    if (canBegin && lexicon.isMeantPair(lexicon.pair(tried[at] as number, tried[at + 1] as number)))
      this.#weigh(at, at, 2);
    for (let size = 3; size <= longestMeant; size += 1) {
      const first = canEnd ? Math.max(0, at - size + 1) : at;
      const last = canBegin ? Math.min(at, length - size) : at - size + 1;
      for (let from = first; from <= last; from += 1) if (this.#isMeant(from, size)) this.#weigh(at, from, size);
    }
  }
  /** Very many are asked for, so that now and then one bears the mark of a word by chance. */
  #isMeant(from: number, size: number): boolean {
    const lexicon = this.#lexicon;
    if (!lexicon.isMeant(lexicon.word(this.#tried, from, size))) return false;
    return lexicon.reach(lexicon.pair(this.#tried[from] as number, this.#tried[from + 1] as number)) >= size;
  }

  /** Whether the pair that begins here is so rare beside the one that is tried. */
  #isFarRarer(at: number): boolean {
    const level = this.#level(this.#numbers, at);
    return level === 0 || this.#level(this.#tried, at) - level >= rarer;
  }
  #level(numbers: Uint16Array, at: number): number {
    if (at < 0 || at + 1 >= numbers.length) return 0;
    return this.#lexicon.level(this.#lexicon.pair(numbers[at] as number, numbers[at + 1] as number));
  }

  #weigh(at: number, start: number, size: number): void {
    const lexicon = this.#lexicon;
    const numbers = this.#numbers;
    const tried = this.#tried;
    const end = start + size;
    const attested = lexicon.attested(numbers, start, size);
    if (attested > 1) return;
    const cost = costOfWord(lexicon, tried, start, size);
    const writtenCost = costOfWord(lexicon, numbers, start, size);
    if (writtenCost - cost < commoner) return;
    this.#segmented ??= segmented(lexicon, numbers);
    const { before, starts, ends } = this.#segmented;
    const behind = this.#segmented.behind();
    const [from, to] = [starts[at] as number, ends[at] as number];
    const isHeld = to - from > 1 && (from !== start || to !== end);
    if (isHeld && costOfWord(lexicon, numbers, from, to - from) - cost < commoner) return;
    const gain = (behind[0] as number) - (before[start] as number) - cost - (behind[end] as number);
    if (gain < 0) return;

    const asked = {
      lexicon,
      numbers,
      tried,
      cut: this.#segmented,
      at,
      start,
      size,
      gain,
      meantCost: cost,
      writtenCost,
      attested,
    };
    evidenceOf(asked, evidence);
    const score = this.#judge(evidence);
    if (score < this.#least) return;
    const meant = Array.from(tried.subarray(start, end), (number) => lexicon.character(number)).join('');
    this.found.push({ start, end, at, meant, score, evidence: evidence.slice() });
  }
}
