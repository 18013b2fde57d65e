import { dayCount, longDay } from '../../calendar.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import { type DateMention, datesIn, dayOf } from './mentions.ts';

export const periodBackwards = check({
  code: 'period-backwards',
  severity: 'error',
  basis: { zh: '历法', en: 'the calendar' },
  words: () => ({
    title: { zh: '起止倒置', en: 'a period that runs backwards' },
    why: { zh: '止的日期在起的日期之前。', en: 'Its end lies before its start.' },
    cure: { zh: '核对起止日期。', en: 'Look up both days.' },
  }),
  *run({ passages }) {
    for (const [index, passage] of passages.entries()) {
      const last = passages[index - 1];
      if (last && isEndOf(passage, last)) yield* fields(last, passage);
      for (const date of datesIn(passage))
        if (date.since && isBackwards(date.since, date)) yield found(date, date.since);
    }
  },
});

/** `from` and `to` of one period stand side by side. */
const isEndOf = ({ path }: Passage, { path: before }: Passage): boolean =>
  path.at(-1) === 'to' && before.at(-1) === 'from' && path.at(-2) === 'period' && before.length === path.length;

function* fields(from: Passage, to: Passage): Iterable<Found> {
  const [start] = datesIn(from);
  const [end] = datesIn(to);
  if (start && end && isBackwards(start, end)) yield { ...found(end, start), ...exchanged(from.text, to.text) };
}

/** Days of the two keys that are in order once they are exchanged. */
const exchanged = (from: string, to: string): Pick<Found, 'hint'> => ({
  hint: {
    zh: `多半是写反了，两个日期对换：自: ${to}，至: ${from}；不是的，核对起止日期`,
    en: `probably exchanged: from: ${to}, to: ${from}; else look up both days`,
  },
});

/** Without their years only days of one month can be told: 12月20日至1月5日 goes over the year's end. */
function isBackwards(start: DateMention, end: DateMention): boolean {
  if (start.day === undefined || end.day === undefined) return false;
  if (start.year !== undefined && end.year !== undefined)
    return dayCount(dayOf(end, end.year)) < dayCount(dayOf(start, start.year));
  return end.year === undefined && end.month === start.month && end.day < start.day;
}

function found(end: DateMention, start: DateMention): Found {
  const words = ({ year, month, day = 1 }: DateMention): string =>
    year === undefined ? `${month}月${day}日` : longDay({ year, month, day });
  return {
    ...at(end.passage, end.start, end.end),
    message: {
      zh: `起止倒了：${words(end)}在${words(start)}之前`,
      en: `the period runs backwards: ${words(end)} lies before ${words(start)}`,
    },
    hint: { zh: '核对起止日期', en: 'look up both days' },
  };
}
