/** What is suspected in each run of 汉字, with what its run, the text and the document say of it. */

import { contextKinds, contextOf, formsOf } from './context.ts';
import { counted } from './counted.ts';
import { lexicon } from './lexicon.ts';
import { isRight } from './right.ts';
import { type Suspect, suspectsIn } from './suspects.ts';

/** Of the first trees: below it, the second make nothing of it. */
const leastFirst = -1;
const runs = /[\u4e00-\u9fa5]{2,}/g;

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
          suspects.push({
            nth,
            offset,
            run,
            suspect,
            written: run.slice(suspect.start, suspect.end),
          });
  });
  if (suspects.length === 0) return [];
  const times = counted(texts, new Set(suspects.flatMap(({ run, suspect }) => formsOf(run, suspect))));
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  return suspects.map((one) => {
    const { length } = one.suspect.evidence;
    const evidence = new Int16Array(length + contextKinds.length);
    evidence.set(one.suspect.evidence);
    contextOf({ ...one, lexicon: words, text: texts[one.nth] as string, times, size }, evidence, length);
    return { ...one, evidence };
  });
}
