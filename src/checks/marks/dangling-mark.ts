import type { Role } from '../../schema/role.ts';
import { openerOf, pauses } from '../characters.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { namedMark } from './mark-names.ts';
import { pairingOf } from './pairing/over-paragraphs.ts';
import type { PairToken } from './pairing/tokens.ts';
import { type Following, followings } from './text-ends.ts';

/** Where a text stands by itself; a post or a unit is part of a sentence. */
const roles: ReadonlySet<Role> = new Set<Role>([
  'title',
  'section-title',
  'head',
  'caption',
  'text',
  'note',
  'statistics',
  'cell',
  'recipients',
]);

/** Few texts begin with a mark, or end in one of these. */
const begins = /^\s*[^\s\p{L}\p{N}]/u;
const ends = /[，、：]\s*$/;

export const danglingMark = check({
  code: 'dangling-mark',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》5.1：点号、后引号、后括号不出现在开头',
    en: 'GB/T 15834-2011, 5.1: no pause and no closing mark stands at a beginning',
  },
  words: () => ({
    title: { zh: '标点悬空', en: 'a mark that hangs in the air' },
    why: {
      zh: '一段、一格的开头是逗号、句号或后括号，前面没有字；或者末尾是逗号、顿号、冒号，后面没有话。多半漏了字，或断错了段。',
      en: 'A text begins with a pause or a closing bracket, or ends in ， 、 or ： with nothing behind: words are missing, or the paragraph was cut.',
    },
    cure: {
      zh: '补上漏的话，或接回上一段，或改用该用的标点。',
      en: 'Add the words, join the paragraphs, or change the mark.',
    },
  }),
  *run(subject) {
    const after = followings(subject);
    for (const [nth, { passage, apart }] of pairingOf(subject.passages).entries()) {
      if (!roles.has(passage.role)) continue;
      if (begins.test(passage.text)) yield* atBeginning(passage, apart, isJoined(subject, nth));
      const isText = passage.role === 'text' || passage.role === 'note';
      if (isText && ends.test(passage.text)) yield* atEnd(passage, after(nth));
      if (isText && leads.test(passage.text)) yield leadsOn(passage);
    }
  },
});

/** 现将有关事项通知如下, and no mark behind it. */
const leads = /如下\s*$/;
function leadsOn(passage: Passage): Found {
  const end = passage.text.trimEnd().length;
  return {
    ...at(passage, end - 2, end),
    severity: 'warning',
    message: { zh: '“如下”后面没有冒号', en: 'no colon stands behind 如下' },
    hint: { zh: '写作“如下：”', en: 'write 如下：' },
    replace: '如下：',
  };
}

/** Of an item's parts only the first begins anything. */
function isJoined({ passages }: Subject, nth: number): boolean {
  const [before, own] = [passages[nth - 1]?.path, passages[nth]?.path ?? []];
  if (!before || before === own || own.at(-3) !== 'items') return false;
  return own.slice(0, -1).every((step, index) => step === before[index]);
}

function* atBeginning(passage: Passage, apart: readonly PairToken[], joined: boolean): Iterable<Found> {
  const { text } = passage;
  const start = text.length - text.trimStart().length;
  const mark = text[start] ?? '';
  const pause = mark !== '' && pauses.includes(mark) && !joined && start + 1 < text.length;
  if (!pause && !(openerOf.has(mark) && apart.some(({ at }) => at === start))) return;
  yield {
    ...at(passage, start, start + 1),
    message: { zh: `开头是${namedMark(mark)}`, en: `it begins with ${mark}` },
    hint: {
      zh: '前面漏了字的补上；是从上一段断下来的，接回去；都不是就删去',
      en: 'add what is missing, join it to the paragraph before, or delete it',
    },
  };
}

function* atEnd(passage: Passage, following: Following): Iterable<Found> {
  const end = passage.text.trimEnd().length;
  const mark = passage.text[end - 1] ?? '';
  const dangling = '，、'.includes(mark) ? following !== undefined : mark === '：' && following === 'nothing';
  if (mark === '' || !dangling) return;
  yield {
    ...at(passage, end - 1, end),
    severity: 'warning',
    message: { zh: `段落以“${mark}”结束，后面没有内容`, en: `the paragraph ends in ${mark}, and nothing follows` },
    hint: { zh: '后面漏了话的补上；没有漏的，改作“。”', en: 'add what is missing, or write 。' },
  };
}
