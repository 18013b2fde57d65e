import type { CheckEntry } from '../entry.ts';

/** Written forms a clause fixes: numbering of levels, dates, ranges, document numbers. */
export const formsCodes = {
  'level-mark': {
    title: { zh: '层次序数的标点不对', en: 'the mark of a level number is wrong' },
    why: {
      zh: '公文的层次序数是“一、”“（一）”“1.”“（1）”：数字“1”后面是点，不是顿号；带括号的后面不再用标点；“第一”“首先”后面用逗号。',
      en: 'Levels are numbered 一、（一）1.（1）: a point after 1, nothing after a bracket, a comma after 第一 and 首先.',
    },
    cure: {
      zh: '照提示改标点；也可以不写序号，由程序来编。',
      en: 'Mend the mark as the hint says, or leave the numbers to the program.',
    },
  },
  'level-brackets': {
    title: { zh: '层次序数的括号不对', en: 'the brackets of a level number are wrong' },
    why: {
      zh: '“（一）”“（1）”用全角括号；半角的，或一半全角一半半角的，印出来宽窄不一。',
      en: '（一） and （1） have full-width brackets; half-width or mixed ones print unevenly.',
    },
    cure: {
      zh: '改成全角括号；也可以不写序号，由程序来编。',
      en: 'Use full-width brackets, or leave the numbers to the program.',
    },
  },
} as const satisfies Record<string, CheckEntry>;
