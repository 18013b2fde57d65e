import type { CheckEntry } from '../entry.ts';

/** Punctuation: doubled, half-width, unpaired, stray blanks. */
export const marksCodes = {
  'doubled-mark': {
    title: { zh: '标点重复或相撞', en: 'doubled or clashing marks' },
    why: {
      zh: '两个点号连在一起（。。，。、，），或右括号前还留着顿号、逗号，多半是删改以后剩下的。',
      en: 'Two marks that cannot follow each other, or a 、 or ， left before a closing bracket: the remains of an edit.',
    },
    cure: { zh: '留下该用的那一个。', en: 'Keep the one that is meant.' },
  },
  'half-width-mark': {
    title: { zh: '中文里用了半角标点', en: 'half-width marks in Chinese text' },
    why: {
      zh: '逗号、冒号、括号、引号等紧挨着汉字却是半角的，多半是没有切换输入法。数字里的（1,234、12:30）、网址里的不在此列。',
      en: 'A comma, colon, bracket or quote beside 汉字 that is half-width: the input method was not switched. Those in figures (1,234, 12:30) and addresses are right.',
    },
    cure: { zh: '改成全角；括号、引号前后一起改。', en: 'Write full-width marks, both of a pair.' },
  },
  'unpaired-mark': {
    title: { zh: '括号、引号、书名号不成对', en: 'unpaired brackets, quotes or title marks' },
    why: {
      zh: '只有前一半或只有后一半，或者和里外的另一对交叉。一段引文分几段的，每段开头再用一个前引号，末段才用后引号，不算不成对。',
      en: 'Only one half is there, or two pairs cross. A quotation of several paragraphs that opens each of them anew is right.',
    },
    cure: { zh: '补上缺的一半，或删去多的一半。', en: 'Add the missing half, or delete the other.' },
  },
  'mixed-brackets': {
    title: { zh: '一对括号前后不一样', en: 'a pair of brackets of two forms' },
    why: {
      zh: '前面全角、后面半角（如“（二)”），或前面【后面］，一眼就看得出来。',
      en: 'One is full-width and the other half-width, or they are of different shapes.',
    },
    cure: { zh: '两边用同一种，公文里用全角。', en: 'Use one form on both sides, full-width in official texts.' },
  },
  'quote-order': {
    title: { zh: '引号方向反了，或层次不对', en: 'quotes reversed or nested wrongly' },
    why: {
      zh: '前引号写成后引号，或者双引号里面又用双引号（应当外双内单）、书名号里面又用双书名号（应当外《》内〈〉）。',
      en: 'A quote the wrong way round, double quotes inside double quotes (‘ ’ inside “ ”), or 《》 inside 《》 (〈〉 inside).',
    },
    cure: { zh: '按消息里说的改。', en: 'Change it as the message says.' },
  },
  'list-comma': {
    title: { zh: '并列的引号、书名号之间用了顿号', en: '、 between quotes or titles side by side' },
    why: {
      zh: '引号、书名号本身已经把并列的几项分开，通常不再用顿号；中间夹着别的文字（如括注）的，才用。',
      en: 'Quotes and titles side by side are divided by their own marks; 、 is used only where something else stands between.',
    },
    cure: { zh: '删去顿号。', en: 'Delete it.' },
  },
} as const satisfies Record<string, CheckEntry>;
