import type { Words } from '../../diagnostic.ts';
import { closerOf, openerOf } from '../characters.ts';
import { check, type Found } from '../check.ts';
import { at } from '../passage.ts';
import { namedMark, nameOf } from './mark-names.ts';
import { bracketsIn, type Paired } from './pairing/over-paragraphs.ts';

export const unpairedMark = check({
  code: 'unpaired-mark',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.8、4.9、4.15：引号、括号、书名号前后成对',
    en: 'GB/T 15834-2011, 4.8, 4.9, 4.15: quotes, brackets and title marks come in pairs',
  },
  words: () => ({
    title: { zh: '括号、引号、书名号不成对', en: 'unpaired brackets, quotes or title marks' },
    why: {
      zh: '只有前一半或只有后一半，或者和里外的另一对交叉。一段引文分几段的，每段开头再用一个前引号，末段才用后引号，不算不成对。',
      en: 'Only one half is there, or two pairs cross. A quotation of several paragraphs that opens each of them anew is right.',
    },
    cure: { zh: '补上缺的一半，或删去多的一半。', en: 'Add the missing half, or delete the other.' },
  }),
  *run({ passages }) {
    for (const paired of bracketsIn(passages)) yield* faultsOf(paired);
  },
});

function* faultsOf({ passage, openers, closers, crossed }: Paired): Iterable<Found> {
  // Beside straight quotes it is not known which are missing; `half-width-mark` tells those.
  const straight = passage.text.includes('"');
  const lonely = [...openers, ...closers].filter(({ char }) => !(straight && '“”'.includes(char)));
  const faults = [
    ...lonely.map((token) => ({ token, say: alone })),
    ...crossed.map(({ close }) => ({ token: close, say: crossing })),
  ].sort((a, b) => a.token.at - b.token.at);
  for (const { token, say } of faults) yield { ...at(passage, token.at, token.at + 1), ...say(token.char) };
}

interface Said {
  readonly message: Words;
  readonly hint: Words;
}

function alone(mark: string): Said {
  const mate = closerOf.get(mark) ?? openerOf.get(mark) ?? mark;
  const [own, other] = [nameOf(mark), nameOf(mate)];
  return {
    message: { zh: `${own.zh}没有${other.zh}相配`, en: `no ${other.en} for this ${own.en}` },
    hint: { zh: `补上${namedMark(mate)}，或删去${namedMark(mark)}`, en: `add ${mate}, or delete ${mark}` },
  };
}

function crossing(mark: string): Said {
  const { zh, en } = nameOf(mark);
  return {
    message: { zh: `${zh}和另一对标点交叉了`, en: `this ${en} crosses another pair` },
    hint: { zh: '一对套一对，不要交叉：里面的一对先关', en: 'close first what was opened last' },
  };
}
