import { check, type Found } from '../check.ts';
import { type LevelMark, levelOf, levelRoles } from '../levels.ts';
import { matches } from '../matches.ts';
import { at, type Passage } from '../passage.ts';

/** 第一、 at the beginning of a sentence; not the 第一、 of 第一、二季度. */
const ordinal =
  /(?<=^|[。；：！？])(?<word>第[一二三四五六七八九十]{1,3}|首先|其次|再次)(?<mark>[、.．])(?![第一二三四五六七八九十\d])/g;
/** 1、 inside a paragraph, where a sentence or clause begins. */
const inside = /(?<=[。；：])(?<digits>\d{1,2})、(?!\d)/g;
/** One character that is a number with its brackets or its point. */
const composed = /^[ \t\u3000]*(?<character>[⑴-⒛㈠-㈩])/g;

export const levelMark = check({
  code: 'level-mark',
  severity: 'error',
  basis: {
    zh: 'GB/T 9704-2012，7.3.3：层次序数依次用“一、”“（一）”“1.”“（1）”；GB/T 15834-2011：带括号的序次语后面不用标点',
    en: 'GB/T 9704-2012, 7.3.3: levels are numbered 一、（一）1.（1）; GB/T 15834-2011: no mark after a bracketed number',
  },
  words: () => ({
    title: { zh: '层次序数的标点不对', en: 'the mark of a level number is wrong' },
    why: {
      zh: '公文的层次序数是“一、”“（一）”“1.”“（1）”：数字“1”后面是点，不是顿号；带括号的后面不再用标点；“第一”“首先”后面用逗号。',
      en: 'Levels are numbered 一、（一）1.（1）: a point after 1, nothing after a bracket, a comma after 第一 and 首先.',
    },
    cure: {
      zh: '照提示改标点；也可以不写序号，由程序来编。',
      en: 'Mend the mark as the hint says, or leave the numbers to the program.',
    },
  }),
  *run({ passages }) {
    for (const passage of passages) {
      const level = levelOf(passage);
      if (level) yield* judge(passage, level);
    }
    yield* insideParagraphs(passages);
    for (const { passage, index, text, groups } of matches(passages, ordinal, levelRoles)) {
      const { word = '', mark = '' } = groups;
      yield {
        ...at(passage, index + text.length - 1, index + text.length),
        message: { zh: `“${word}”后面用了“${mark}”`, en: `“${mark}” after “${word}”` },
        hint: { zh: `写作“${word}，”`, en: `write “${word}，”` },
        replace: '，',
      };
    }
    for (const { passage, index, text, groups } of matches(passages, composed, levelRoles)) {
      const { character = '' } = groups;
      const plain = character.normalize('NFKC').replace('(', '（').replace(')', '）');
      yield {
        ...at(passage, index + text.length - 1, index + text.length),
        severity: 'warning',
        message: {
          zh: `序号“${character}”是一个合成的字符`,
          en: `the number “${character}” is a single composed character`,
        },
        hint: { zh: `分开写作“${plain}”`, en: `write “${plain}”` },
      };
    }
  },
});

function* judge(passage: Passage, level: LevelMark): Iterable<Found> {
  const { form, digits, open, close, mark, start, end } = level;
  const written = `${open}${digits}${close}${mark}`;
  const behind = at(passage, end - mark.length, end);
  if (close !== '' && open === '') {
    yield {
      ...at(passage, start, end),
      severity: 'warning',
      message: { zh: `序号“${written}”只有半个括号`, en: `the number “${written}” has only half its brackets` },
      hint: { zh: `写作“（${digits}）”`, en: `write “（${digits}）”` },
    };
  } else if (close !== '' && mark !== '') {
    yield {
      ...behind,
      message: { zh: `带括号的序号后面多了“${mark}”`, en: `a “${mark}” behind a bracketed number` },
      hint: { zh: `写作“（${digits}）”，后面不用标点`, en: `write “（${digits}）” without a mark` },
      replace: '',
    };
  } else if (close === '') {
    const right = form === '1.' ? '.' : '、';
    if (mark === right) return;
    yield {
      ...behind,
      // The standards of layout and of marks both call for a point, and do not say how wide it is.
      ...(mark === '．' ? { severity: 'info' as const } : {}),
      message: { zh: `序号“${written}”的标点不对`, en: `the mark of the number “${written}” is wrong` },
      hint: { zh: `写作“${digits}${right}”`, en: `write “${digits}${right}”` },
      replace: right,
    };
  }
}

/** A list inside a paragraph is known by its 1, and goes on from there. */
function* insideParagraphs(passages: readonly Passage[]): Iterable<Found> {
  let last: { readonly passage: Passage; readonly number: number } | undefined;
  for (const { passage, index, text, groups } of matches(passages, inside, levelRoles)) {
    const level = levelOf(passage);
    const before =
      last?.passage === passage ? last.number : level?.form === '1.' && level.mark === '、' ? level.number : 0;
    const number = Number(groups.digits);
    if (number !== before + 1 && number !== 1) continue;
    last = { passage, number };
    yield {
      ...at(passage, index + text.length - 1, index + text.length),
      message: { zh: `序号“${text}”的标点不对`, en: `the mark of the number “${text}” is wrong` },
      hint: { zh: `写作“${groups.digits}.”`, en: `write “${groups.digits}.”` },
      replace: '.',
    };
  }
}
