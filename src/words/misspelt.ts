/** Misspelt words of a document: what is suspected in each run of 汉字, weighed with what the text and the document say. */

import { contextKinds, contextOf, formsOf } from './context.ts';
import { counted } from './counted.ts';
import { lexicon } from './lexicon.ts';
import { isRight } from './right.ts';
import { type Suspect, suspectsIn } from './suspects.ts';

export interface Misspelt {
  /** Which of the texts, and where in it: UTF-16 offsets. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly meant: string;
  readonly score: number;
}

interface Found extends Misspelt {
  /** Where in the text the character stands that is not the one meant. */
  readonly at: number;
}

/** Of the first trees: below it, the second make nothing of it. */
const leastFirst = -1;
/** Reports one or fewer of 100 000 characters wrongly. */
const threshold = 2;
const runs = /[\u4e00-\u9fa5]{2,}/g;

/**
 * In the order of the texts. Linear in their length.
 * @param texts paragraphs of one document
 * @param own the document's own names and terms, which are right as they are; asked where something is suspected
 */
export function misspeltIn(texts: readonly string[], own: () => readonly string[] = () => []): readonly Misspelt[] {
  const weighed = weighedIn(texts);
  if (weighed.length === 0) return [];
  const owned = counted(own(), new Set(weighed.map(({ written }) => written)));
  const likely = weighed.flatMap(({ nth, offset, suspect, written, evidence }): Found[] => {
    const score = lexicon().likelihoodInContext(evidence);
    if (score < threshold || owned.has(written)) return [];
    const [start, end] = [offset + suspect.start, offset + suspect.end];
    return [{ text: nth, start, end, at: offset + suspect.at, written, meant: suspect.meant, score }];
  });
  return withoutOverlaps(likely);
}

interface Weighed {
  readonly nth: number;
  /** Where the run begins in the text. */
  readonly offset: number;
  readonly run: string;
  readonly suspect: Suspect;
  readonly written: string;
  /** What its run says of it, and then its context. */
  readonly evidence: Int16Array;
}

/** Whatever may be a slip, with all that is evident of it. */
export function weighedIn(texts: readonly string[]): readonly Weighed[] {
  const words = lexicon();
  const suspects: Omit<Weighed, 'evidence'>[] = [];
  texts.forEach((text, nth) => {
    for (const { 0: run, index: offset } of text.matchAll(runs))
      for (const suspect of suspectsIn(words, words.numbers(run, 0, run.length), leastFirst))
        if (!isRight(text, run, offset, suspect))
          suspects.push({ nth, offset, run, suspect, written: run.slice(suspect.start, suspect.end) });
  });
  if (suspects.length === 0) return [];
  const times = counted(texts, new Set(suspects.flatMap(({ run, suspect }) => formsOf(run, suspect))));
  return suspects.map((one) => {
    const { length } = one.suspect.evidence;
    const evidence = new Int16Array(length + contextKinds.length);
    evidence.set(one.suspect.evidence);
    contextOf({ ...one, lexicon: words, text: texts[one.nth] as string, times }, evidence, length);
    return { ...one, evidence };
  });
}

/** Of those that share a character the likeliest; where they mean the same character, the longest. */
function withoutOverlaps(found: readonly Found[]): readonly Misspelt[] {
  const kept: Found[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last && last.text === one.text && one.start < last.end && last.start < one.end) {
      if (isSooner(one, last)) kept[kept.length - 1] = one;
    } else kept.push(one);
  }
  return kept;
}
const isSooner = (one: Found, other: Found): boolean => {
  const meansTheSame = one.at === other.at && one.meant[one.at - one.start] === other.meant[other.at - other.start];
  const longer = one.meant.length - other.meant.length;
  return meansTheSame && longer !== 0 ? longer > 0 : one.score > other.score;
};
