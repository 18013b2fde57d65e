import { anyOf } from '../../pattern.ts';
import { check, type Found } from '../check.ts';
import { at } from '../passage.ts';
import { type Slip, slipsIn } from '../slips.ts';
import { namedMark, nameOf } from './mark-names.ts';
import type { Pair } from './pairing/brackets.ts';
import { bracketsIn, type Paired } from './pairing/over-paragraphs.ts';
import { beforeTitle, titleEnds } from './words.ts';

/** Inside a pair of the same marks these stand instead. */
const inner = { '“': '‘’', '《': '〈〉' } as const;

export const quoteOrder = check({
  code: 'quote-order',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.8、4.15：引号里面再用引号，外双内单；书名号里面再用书名号，外《》内〈〉',
    en: 'GB/T 15834-2011, 4.8, 4.15: quotes inside quotes are ‘ ’, titles inside titles 〈 〉',
  },
  words: () => ({
    title: { zh: '引号方向反了，或层次不对', en: 'quotes reversed or nested wrongly' },
    why: {
      zh: '前引号写成后引号，或者双引号里面又用双引号（应当外双内单）、书名号里面又用双书名号（应当外《》内〈〉）。',
      en: 'A quote the wrong way round, double quotes inside double quotes (‘ ’ inside “ ”), or 《》 inside 《》 (〈〉 inside).',
    },
    cure: { zh: '按消息里说的改。', en: 'Change it as the message says.' },
  }),
  *run({ passages }) {
    for (const paired of bracketsIn(passages)) yield* faultsOf(paired);
    yield* slipsIn(
      passages.filter(({ text }) => angle.test(text)),
      [typed],
    );
  },
});

const angle = /[<＜]/;

/** What the titles of laws and documents end in, and what a title stands behind. */
const typed: Slip = {
  pattern: new RegExp(
    `(?<!《[^》]{0,30})(?:${anyOf(beforeTitle)}(?<slip>[<＜]\\p{Script=Han}{2,30}[>＞])|[<＜]\\p{Script=Han}{1,30}${anyOf(titleEnds)}[>＞])`,
    'dgu',
  ),
  say: ({ 0: text, groups }) => {
    const inside = (groups?.slip ?? text).slice(1, -1);
    return {
      message: { zh: `书名号写成了“${(groups?.slip ?? text)[0]}”`, en: 'a title in < >' },
      hint: { zh: `写作“《${inside}》”`, en: `write 《${inside}》` },
      replace: `《${inside}》`,
    };
  },
};

/** 〈 〉 that stand inside no 《 》. */
function outerSingles({ pairs, openers }: Paired): readonly Pair[] {
  if (openers.some(({ char }) => char === '《') || !pairs.some(({ open }) => open.char === '〈')) return [];
  const found: Pair[] = [];
  let end = -1;
  for (const pair of [...pairs].sort((a, b) => a.open.at - b.open.at)) {
    if (pair.open.char === '《') end = Math.max(end, pair.close.at);
    else if (pair.open.char === '〈' && pair.open.at > end) found.push(pair);
  }
  return found;
}

function* faultsOf(paired: Paired): Iterable<Found> {
  const { passage, reversed, pairs, openers } = paired;
  // < > and ＜ ＞ are typed for 〈 〉; what stands inside these is not inside 《 》.
  const likeness = /[<＜]/.test(passage.text);
  const firstOpen = new Map<string, number>();
  for (const { char, at } of openers) firstOpen.set(char, Math.min(at, firstOpen.get(char) ?? at));
  const nested = pairs.filter(
    ({ open, depth }) =>
      depth === 1 &&
      open.char in inner &&
      !(likeness && open.char === '《') &&
      // “四个意识、“四个自信”: `unpaired-mark` tells of the first, and the second is right.
      !((firstOpen.get(open.char) ?? open.at) < open.at),
  );
  const faults = [
    ...reversed.map(({ token, right }) => ({ token, say: () => turned(right) })),
    ...outerSingles(paired).flatMap(({ open, close }) => [
      { token: open, say: () => singleSaid('《') },
      { token: close, say: () => singleSaid('》') },
    ]),
    ...nested.flatMap(({ open, close }) => [
      { token: open, say: () => nestedSaid(open.char, 0) },
      { token: close, say: () => nestedSaid(open.char, 1) },
    ]),
  ].sort((a, b) => a.token.at - b.token.at);
  for (const { token, say } of faults) yield { ...at(passage, token.at, token.at + 1), ...say() };
}

type Said = Pick<Found, 'message' | 'hint' | 'replace' | 'severity'>;

const turned = (right: string): Said => ({
  message: { zh: `引号的方向反了：这里应当是${nameOf(right).zh}`, en: `this should be the ${nameOf(right).en}` },
  hint: { zh: `改作${namedMark(right)}`, en: `write ${right}` },
  replace: right,
});

const singleSaid = (right: string): Said => ({
  message: { zh: '书名号外面一层用了单书名号', en: 'single title marks outside' },
  hint: { zh: `只有一层的用《》，这里改作“${right}”`, en: `write ${right}; 〈 〉 only inside 《 》` },
  replace: right,
});

function nestedSaid(outer: string, side: 0 | 1): Said {
  const marks = inner[outer as keyof typeof inner];
  const right = marks[side] as string;
  return {
    ...(outer === '“'
      ? { severity: 'warning', message: { zh: '引号里面又用了双引号', en: 'double quotes inside double quotes' } }
      : { severity: 'info', message: { zh: '书名号里面又用了双书名号', en: 'title marks 《》 inside 《》' } }),
    hint: { zh: `里面一层用${marks}，这里改作${namedMark(right)}`, en: `write ${right} inside` },
    replace: right,
  };
}
