import { check, type Found } from '../check.ts';
import { levelOf, levelRoles } from '../levels.ts';
import type { Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { isInCount } from './sequence/counted.ts';
import { besideCounted, homeOf, paragraphOf } from './sequence/home.ts';
import { type LevelLists, levelLists } from './sequence/levels.ts';
import { type RunInLists, runInLists } from './sequence/run-in.ts';
import { isLevel, sequenceTokens } from './sequence/tokens.ts';
import { typedAmong } from './sequence/typed-among.ts';

/** A heading without a number begins a new part of a plain text. */
const newPart = /^\s*(?:【|附件\d{0,2}[：:]?\s*$)/;

interface Home {
  readonly levels: LevelLists;
  readonly runIn: RunInLists;
  /** The paragraph that is read, its number, and the number of the last that a level opened. */
  paragraph: string;
  nth: number;
  opened: number;
}

export const levelSequence = check({
  code: 'level-sequence',
  severity: 'error',
  basis: {
    zh: 'GB/T 9704-2012，7.3.3：层次序数依次编排',
    en: 'GB/T 9704-2012, 7.3.3: levels are numbered in order',
  },
  words: () => ({
    title: { zh: '序号不连续', en: 'numbers out of order' },
    why: {
      zh: '“一、二、四”缺了一项，“一是……三是……”中间漏了一条，序号重复，或者只有“一是”没有“二是”：多半是增删以后没有重新编号。',
      en: 'A gap, a number that stands twice, a list of one: something was put in or taken out, and the rest not numbered anew.',
    },
    cure: {
      zh: '补上缺的一项，或者重新编号；让程序来编，就不会错。',
      en: 'Put in what is missing or number anew; numbers left to the program are never wrong.',
    },
  }),
  *run(subject) {
    const homes = new Map<string, Home>();
    const unseen = besideCounted(subject, (passage) => levelOf(passage) !== undefined);
    for (const passage of subject.passages) {
      if (!levelRoles.has(passage.role) || unseen.has(passage)) continue;
      const key = homeOf(passage);
      const home = homes.get(key) ?? { levels: levelLists(), runIn: runInLists(), paragraph: '', nth: 0, opened: -1 };
      homes.set(key, home);
      yield* read(passage, home, subject);
    }
    if (subject.issue) yield* typedAmong(subject, subject.issue.bulletin);
    for (const { levels, runIn } of homes.values()) {
      yield* levels.close();
      yield* runIn.close();
    }
  },
});

/** Where Word counts, what is written is not all there is, so that only what runs on inside a text is judged. */
function* read(passage: Passage, home: Home, subject: Subject): Iterable<Found> {
  const { levels, runIn } = home;
  const paragraph = paragraphOf(passage);
  if (paragraph !== home.paragraph) Object.assign(home, { paragraph, nth: home.nth + 1 });
  if (newPart.test(passage.text)) {
    yield* levels.close();
    yield* runIn.close();
    return;
  }
  const opening = levelOf(passage);
  // What runs on inside a numbered paragraph ends with it.
  if (opening) yield* runIn.close();
  runIn.pass(passage.text);
  const tokens = sequenceTokens(passage);
  for (const token of tokens) {
    if ((isLevel(token) && subject.isCounted) || isInCount(subject, token, tokens)) continue;
    if (isLevel(token) && (token.opens || token.family === opening?.form)) {
      yield* levels.take(token, token.opens && home.nth === home.opened + 1);
      home.opened = home.nth;
    } else {
      levels.pass(token);
      yield* runIn.take(token);
    }
  }
}
