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
  'level-sequence': {
    title: { zh: '序号不连续', en: 'numbers out of order' },
    why: {
      zh: '“一、二、四”缺了一项，“一是……三是……”中间漏了一条，序号重复，或者只有“一是”没有“二是”：多半是增删以后没有重新编号。',
      en: 'A gap, a number that stands twice, a list of one: something was put in or taken out, and the rest not numbered anew.',
    },
    cure: {
      zh: '补上缺的一项，或者重新编号；让程序来编，就不会错。',
      en: 'Put in what is missing or number anew; numbers left to the program are never wrong.',
    },
  },
  'document-number': {
    title: { zh: '文号的写法不对', en: 'a document number is written wrongly' },
    why: {
      zh: '发文字号是“机关代字〔年份〕顺序号号”：年份四位，用六角括号；顺序号前不加“第”，不补“0”。',
      en: 'A document number is the office’s short name, the full year in 〔〕, the number without 第 or zeros, and 号.',
    },
    cure: { zh: '改成“云安办〔2024〕5号”的样子。', en: 'Write it as 云安办〔2024〕5号.' },
  },
  'date-form': {
    title: { zh: '日期的写法不对', en: 'a date is written wrongly' },
    why: {
      zh: '公文里的日期写作“2024年3月9日”：年份四位，月、日前面不补“0”，用“日”不用“号”，汉字数字和阿拉伯数字不混用，不用点、横线、斜线代替“年月日”。',
      en: 'A date is written 2024年3月9日: four figures of the year, no zeros, 日 and not 号, one kind of figures, no points, dashes or slashes.',
    },
    cure: {
      zh: '照提示改；日期不会自动改动。',
      en: 'Mend it as the hint says; a date is never changed by the program.',
    },
  },
  'number-form': {
    title: { zh: '数字的写法不对', en: 'a figure is written wrongly' },
    why: {
      zh: '全角数字和百分号、前一个数没有“%”的范围、重复的约数、“下降2倍”、“3千5百”，不合出版物上数字的用法，也容易误读。',
      en: 'Full-width figures, a range with one % only, an approximation said twice, a fall by a multiple, 3千5百: against the standard of figures, and easily misread.',
    },
    cure: {
      zh: '照提示改；除了百分号，数字不会自动改动。',
      en: 'Mend it as the hint says; but for the percent sign nothing is changed by the program.',
    },
  },
  'percent-point': {
    title: { zh: '应当用“百分点”', en: 'percentage points are meant' },
    why: {
      zh: '由90%提高到95%，提高的是5个百分点；写“提高5%”，意思是提高到94.5%。前后两个数都写着，才会指出。',
      en: 'From 90% to 95% is a rise of 5 percentage points; 5% would lead to 94.5%. Told only where both ends are given.',
    },
    cure: { zh: '改成“个百分点”，或者重新计算幅度。', en: 'Write 个百分点, or reckon the change anew.' },
  },
} as const satisfies Record<string, CheckEntry>;
