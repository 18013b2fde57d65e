/** Misspelt words of a document. */

import { counted } from './counted.ts';
import { lexicon } from './lexicon.ts';
import { weighedIn } from './weighed.ts';

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

/** Reports one or fewer of 100 000 characters wrongly. */
const threshold = 2;

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
