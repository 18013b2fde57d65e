import type { CheckEntry } from '../entry.ts';

/** Days that cannot be, or not in this issue. */
export const datesCodes = {
  'no-such-day': {
    title: { zh: '没有这一天', en: 'no such day' },
    why: {
      zh: '历法里没有这个日期或时刻：2月30日、13月、25时，或者“10月12月”这样连着两个月份。',
      en: 'The calendar has no such date or time of day: 2月30日, 13月, 25时, or two months in a row (10月12月).',
    },
    cure: { zh: '对照原件改正。', en: 'Look the date up.' },
  },
  'weekday-wrong': {
    title: { zh: '日期与星期不符', en: 'the weekday does not fit the date' },
    why: {
      zh: '日期后面写了星期几，按历法那天不是。没有写年份的，按编发日期推算。',
      en: 'The day is not the weekday it is said to be. Where no year is written, it follows from the day of issue.',
    },
    cure: { zh: '核对日期和星期，改正错的一个。', en: 'Look both up and mend the wrong one.' },
  },
  'date-after-issue': {
    title: { zh: '日期晚于编发日期', en: 'a date after the day of issue' },
    why: {
      zh: '写成已经做了的事，日期却在编发日期之后。计划、时限和没有写成办完了的时段（“将”“拟”“前”“起”“至”）不在此列。多半的事都晚于编发日期的，只在编发日期处报一次。',
      en: 'Told as done, and dated after the issue; not what is planned, asked for by a day, or may still run. Where most is later, it is said once, at the day of issue.',
    },
    cure: {
      zh: '核对两个日期；还没有做的事，写明“将”“拟”。',
      en: 'Look up both dates; say 将 or 拟 of what is still to come.',
    },
  },
  'period-backwards': {
    title: { zh: '起止倒置', en: 'a period that runs backwards' },
    why: { zh: '止的日期在起的日期之前。', en: 'Its end lies before its start.' },
    cure: { zh: '核对起止日期。', en: 'Look up both days.' },
  },
  'date-outside-period': {
    title: { zh: '日期不在本期范围内', en: 'a date outside what the issue tells of' },
    why: {
      zh: '统计时段的末日晚于编发日期；或者一条稿件的日期比其他各条早了好几个月，多半是月份写错或从旧稿留下的。',
      en: 'Figures up to a day after the issue; or an item months before all others: a wrong month, or left over.',
    },
    cure: { zh: '核对日期；确是旧事的，写进“允许”。', en: 'Look the date up; where it is right, allow it.' },
  },
  'year-rollover': {
    title: { zh: '年份像是上一年的', en: "the year looks like last year's" },
    why: {
      zh: '月、日就在编发日期之前不久，年份却差一年，多半是年初顺手写了旧的年份。',
      en: 'Month and day lie shortly before the day of issue, the year is one off: in January the old one is soon typed.',
    },
    cure: { zh: '核对年份。', en: 'Look the year up.' },
  },
  'issue-year': {
    title: { zh: '年度与编发日期不在同一年', en: 'the year of the number is not that of the date' },
    why: {
      zh: '期号、文号按年度编，年度应与日期同年；只有一年的最后一期可能在次年1月编发。',
      en: 'Numbers are counted within a year, which is that of the date; only the last issue may come out in January.',
    },
    cure: { zh: '核对年度和日期。', en: 'Look up both.' },
  },
  'signature-date': {
    title: { zh: '落款日期与报头日期不合', en: 'the dates of signature and masthead do not fit' },
    why: {
      zh: '落款的成文日期晚于报头的编发日期，或者早了一个多月。',
      en: 'Signed after it was issued, or more than a month before.',
    },
    cure: { zh: '核对两处日期。', en: 'Look up both dates.' },
  },
} as const satisfies Record<string, CheckEntry>;
