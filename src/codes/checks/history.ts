import type { CheckEntry } from '../entry.ts';

/** What changed, or did not, since the issues before. */
export const historyCodes = {
  'issue-number-order': {
    title: { zh: '期号与别的期接不上', en: 'the number does not follow that of the issue before' },
    why: {
      zh: '期号与上一期重复、比上一期小，照日期是下一期却跳了号，跨了年没有从第1期编起，或者总期号没有接着编。中间少了文件、日期又隔得远的，看不出有没有跳号，不报。',
      en: 'The number is that of another issue, or lower; it leaves out numbers though by its day this is the next issue; it goes on in a new year; or the count in all does not go on. Where files may be missing nothing is said.',
    },
    cure: { zh: '照上一期改正期号、年度、总期号。', en: 'Mend number, year and count after the issue before.' },
  },
  'issue-date-order': {
    title: { zh: '日期与别的期先后颠倒', en: 'the day is out of order with other issues' },
    why: {
      zh: '本期的日期早于上一期、与上一期相同，或者晚于下一期；多半是由上一期另存以后没有改。',
      en: 'The day lies before that of the issue before, on it, or behind that of the next: often what is left of a file saved under a new name.',
    },
    cure: { zh: '改成本期的编发日期。', en: 'Give the day of this issue.' },
  },
  'cumulative-fell': {
    title: { zh: '累计数比上一期少', en: 'a cumulative figure fell' },
    why: {
      zh: '写明“累计自”的指标，起算日期没有变，本期的数却比上一期小；分单位填的，逐个单位比。',
      en: 'An indicator counted from the same day on has a smaller value than in the issue before; by unit where it is given so.',
    },
    cure: {
      zh: '核对本期和上一期的数；重新起算的，改统计时段和“累计自”。',
      en: 'Check both figures; if counting began anew, change the period and `cumulative`.',
    },
  },
  'cumulative-start-moved': {
    title: { zh: '累计的起算日期变了', en: 'the start of cumulative figures moved' },
    why: {
      zh: '统计时段的“自”与指标的“累计自”不是同一天，或者与上一期的不同；新的一年从同一天重新起算的除外。',
      en: 'The period begins on another day than the indicator is counted from, or than last time; a new year that begins on the same day is fine.',
    },
    cure: { zh: '核对“自”；起算日期确实变了的，改“累计自”。', en: 'Check `from`, or change `cumulative`.' },
  },
  'decimals-changed': {
    title: { zh: '小数位数与上一期不同', en: 'other decimals than last time' },
    why: {
      zh: '同一个指标，上一期保留几位小数，这一期少了或多了；常见的是末尾的 0 没有写（12.50 写成 12.5）。',
      en: 'An indicator has other decimals than in the issue before, often because a nought at the end was dropped.',
    },
    cure: {
      zh: '照上一期的位数写；有意改的，写进“校核”的“允许”。',
      en: 'Give as many decimals as before, or allow it.',
    },
  },
  'repeated-text': {
    title: { zh: '整段与上一期相同', en: 'a paragraph as in the last issue' },
    why: {
      zh: '二十个字以上的一段，与上一期一字不差，多半是由上一期另存以后没有改。写在 series.yaml 里的、连着两期都这样写的，不在此列。',
      en: 'A paragraph of twenty characters or more is word for word that of the issue before: often what is left of a file saved under a new name. What stands in series.yaml, or was the same twice before, is not meant.',
    },
    cure: {
      zh: '改成本期的内容；本来各期都一样的，写进 series.yaml，或写进“校核”的“允许”。',
      en: 'Write what is new; what every issue says belongs into series.yaml, or is allowed with a reason.',
    },
  },
  'figures-repeated': {
    title: { zh: '数据与上一期相同', en: 'figures as in the last issue' },
    why: {
      zh: '统计时段，或者这一处的全部指标值、整个排名、整张表格，与上一期的一样，多半是忘了换；各期时段前后相接的，这一期与上一期重叠，多半是“自”没有改。只有个别数相同的不报；写了“累计自”的不报重叠；目标、标准、值班表一类每期照印的表不报。',
      en: 'The period, every figure under it, a whole ranking or table is that of the issue before, or the period overlaps that one where periods follow each other. One figure alone may be, and what is printed every time: aims, standards.',
    },
    cure: { zh: '换成本期的时段和数。', en: 'Give the period and the figures of this issue.' },
  },
} as const satisfies Record<string, CheckEntry>;
