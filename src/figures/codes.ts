import type { CodeEntry } from '../diagnostic.ts';

/** Indicators and what is computed from them. */
export const figureCodes = {
  'unknown-indicator': {
    severity: 'error',
    title: { zh: '句中的指标不存在', en: 'the sentence names an unknown indicator' },
    why: {
      zh: '数据句里 {{ }} 中的名字，既没有填数，也没有在“指标”里定义，印出来就会缺一个数。',
      en: 'A name in {{ }} has neither a value nor a definition, so a figure would be missing on the page.',
    },
    cure: { zh: '照提示改正名字，或在“指标值”里填上它的数。', en: 'Mend the name, or give it a value.' },
  },
  'braces-unread': {
    severity: 'error',
    title: { zh: '花括号不成对，指标印不出来', en: 'braces that name no indicator' },
    why: {
      zh: '数据句里的指标写在 {{ }} 里，前后各两个半角花括号；少一个、多一个、用了全角的，就认不出来，会把括号和名字照样印出来。',
      en: 'An indicator stands between two braces on each side; with one lost, one too many or full-width ones, the braces and the name would print.',
    },
    cure: { zh: '照提示写成 {{指标}}；不是指标的，删去花括号。', en: 'Write {{indicator}}, or delete the braces.' },
  },
  'missing-value': {
    severity: 'error',
    title: { zh: '该填的数据没有填', en: 'a value is missing' },
    why: {
      zh: '数据句要印的指标、时段或句子本身这一期没有给出；或者一起计算的几个指标，有的单位这个填了、那个没填，合计和比率会算错。',
      en: 'The sentence, the period or a figure that is to be printed is not given in this issue; or a unit is left out of one of the indicators computed together, so that totals and rates come out wrong.',
    },
    cure: {
      zh: '在“数据”下补上指标值、统计时段或正文；单位确实没有的填 0。',
      en: 'Give the value, the period or the text; 0 for a unit that has none.',
    },
  },
  'not-reported': {
    severity: 'error',
    title: {
      zh: '有的单位没有报数，合计、比率算不出来',
      en: 'a unit has given no figure, and others are computed from it',
    },
    why: {
      zh: '指标值可以写“未报”一类的词，照印；可是句子、表格或排名要印由它算出的合计、差额、比率、增减，少一个数就都不对。',
      en: 'A word such as 未报 may stand for a value and prints as it stands; but a total, difference, rate or change that is to be printed needs it.',
    },
    cure: {
      zh: '补上数；或者不印由它算出的数。表格自己写“行”，可以只列各单位。',
      en: 'Give the figure, or print nothing that is computed from it; a table with rows of its own may list the units alone.',
    },
  },
  'not-a-figure': {
    severity: 'error',
    title: { zh: '指标值不是数', en: 'a value is not a figure' },
    why: { zh: '要参加计算的指标写成了文字。', en: 'An indicator that others are computed from is not a number.' },
    cure: { zh: '只写阿拉伯数字。', en: 'Write digits only.' },
  },
  'ratio-over-zero': {
    severity: 'error',
    title: { zh: '比率的分母是零', en: 'a ratio over zero' },
    why: { zh: '分母为 0，比率算不出来，也不能印。', en: 'The whole is zero, so there is no ratio to print.' },
    cure: {
      zh: '核对分母；确为 0 时把句子改成不含比率的说法。',
      en: 'Check the whole, or write the sentence without the ratio.',
    },
  },
  'nothing-to-compare': {
    severity: 'error',
    title: { zh: '没有往期的数可比', en: 'nothing to compare with' },
    why: {
      zh: '句中的 {{较上期 …}} 或 {{同比 …}} 要同上一期、上年同期比，那一期不在、没有这个数，或者起算的日期不同。',
      en: 'The sentence compares with the issue before, or of a year before: it is not there, lacks the value, or counts from another day.',
    },
    cure: {
      zh: '把那一期的文件放在同一个刊物文件夹里，或补上那一期的数；没有往期的，在本期的“数据”下另写一句“正文”。',
      en: 'Put its file into the folder of the series, or give the value there; else give this issue a text of its own.',
    },
  },
} as const satisfies Record<string, CodeEntry>;

export type FigureCode = keyof typeof figureCodes;
