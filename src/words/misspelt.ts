/** Misspelt words of a document: what is suspected in each run of 汉字, weighed with what the whole document says. */

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

const weights = {
  /** A form that stands in the document again is a name or a term of it. */
  again: -3.28,
  /** The word that is meant stands there too. */
  meantToo: 1.66,
  /** A short stretch in quotation marks is somebody's name for something. */
  quoted: -2,
} as const;
/** Reports one or fewer of 100 000 characters wrongly. */
const threshold = 2.1;
/** A word that a long document says on every page says no more for it. */
const mostTimes = 6;
/** So much at most the document adds. */
const mostAdded = 3;
const longestQuoted = 14;
const runs = /[\u4e00-\u9fa5]{2,}/g;

/**
 * In the order of the texts. Linear in their length.
 * @param texts paragraphs of one document
 * @param own the document's own names and terms, which are right as they are; asked where something is suspected
 */
export function misspeltIn(texts: readonly string[], own: () => readonly string[] = () => []): readonly Misspelt[] {
  const words = lexicon();
  const suspects: { readonly text: number; readonly offset: number; readonly of: Suspect; readonly written: string }[] =
    [];
  texts.forEach((text, index) => {
    for (const { 0: run, index: offset } of text.matchAll(runs))
      for (const of of suspectsIn(words, words.numbers(run, 0, run.length), threshold - mostAdded))
        if (!isRight(text, run, offset, of))
          suspects.push({ text: index, offset, of, written: run.slice(of.start, of.end) });
  });
  if (suspects.length === 0) return [];
  const times = counted(texts, new Set(suspects.flatMap(({ written, of: { meant } }) => [written, meant])));
  const owned = counted(own(), new Set(suspects.map(({ written }) => written)));
  const likely = suspects.flatMap(({ text, offset, of, written }): Found[] => {
    if (owned.has(written)) return [];
    const [start, end] = [offset + of.start, offset + of.end];
    const score =
      of.score +
      weights.again * Math.log(Math.max(1, times.get(written) ?? 1)) +
      weights.meantToo * Math.log(1 + Math.min(mostTimes, times.get(of.meant) ?? 0)) +
      (isQuoted(texts[text] as string, start) ? weights.quoted : 0);
    return score < threshold ? [] : [{ text, start, end, at: offset + of.at, written, meant: of.meant, score }];
  });
  return withoutOverlaps(likely);
}

function isQuoted(text: string, start: number): boolean {
  const open = text.lastIndexOf('“', start);
  if (open < 0 || start - open > longestQuoted) return false;
  const close = text.indexOf('”', open);
  return close > start && close - open <= longestQuoted;
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
