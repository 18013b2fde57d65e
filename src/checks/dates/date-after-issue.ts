import { type Day, longDay } from '../../calendar.ts';
import { check, type Found } from '../check.ts';
import { type StaleDay, staleDay, toldDays } from './told-days.ts';

export const dateAfterIssue = check({
  code: 'date-after-issue',
  severity: 'error',
  basis: { zh: '已经发生的事，不会晚于编发日期', en: 'what is told as done cannot lie after the day of issue' },
  words: () => ({
    title: { zh: '日期晚于编发日期', en: 'a date after the day of issue' },
    why: {
      zh: '写成已经做了的事，日期却在编发日期之后。计划、时限和没有写成办完了的时段（“将”“拟”“前”“起”“至”）不在此列。多半的事都晚于编发日期的，只在编发日期处报一次。',
      en: 'Told as done, and dated after the issue; not what is planned, asked for by a day, or may still run. Where most is later, it is said once, at the day of issue.',
    },
    cure: {
      zh: '核对两个日期；还没有做的事，写明“将”“拟”。',
      en: 'Look up both dates; say 将 or 拟 of what is still to come.',
    },
  }),
  *run(subject) {
    const { day: issued } = subject;
    if (!issued) return;
    const stale = staleDay(subject);
    if (stale) yield staleSaid(stale, issued);
    else for (const { place, day, isLate } of toldDays(subject)) if (isLate) yield { ...place, ...said(day, issued) };
  },
});

const said = (day: Day, issued: Day): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `${longDay(day)}晚于编发日期${longDay(issued)}`,
    en: `${longDay(day)} lies after the day of issue, ${longDay(issued)}`,
  },
  hint: {
    zh: '核对这个日期和编发日期；还没有做的事，写明“将”“拟”',
    en: 'look up this date and the day of issue; what is still to come is told with 将 or 拟',
  },
});

const staleSaid = ({ path, count }: StaleDay, issued: Day): Found => ({
  path,
  message: {
    zh: `有${count}处写的事晚于编发日期${longDay(issued)}，多半是编发日期没有改`,
    en: `${count} places tell of days after the day of issue, ${longDay(issued)}: most likely it was left as it was`,
  },
  hint: {
    zh: '改成本期的编发日期；日期没有错的，核对各处写的日期',
    en: 'give the day of this issue, or look up the dates in the text where it is right',
  },
});
