import { type Day, dayCount, daysInMonth, weekdayOf } from '../../calendar.ts';
import { check, type Found } from '../check.ts';
import { at } from '../passage.ts';
import { type DateMention, datesIn, dayOf } from './mentions.ts';
import { yearsOf } from './years.ts';

const names = '日一二三四五六';

/** Right behind the date: （星期二）, 星期二, ，周二. 周三次 and 周一至周五 name no day of the date. */
const weekday =
  /[ \u3000]{0,2}[（(，]?(?<name>(?:星期|礼拜|周)(?<day>[一二三四五六日天]))(?![至到、—\-次个轮年期岁天一二三四五六七八九十])/y;

/** Beyond this many days a date without its year may be of another one. */
const near = 150;

export const weekdayWrong = check({
  code: 'weekday-wrong',
  severity: 'error',
  basis: { zh: '历法', en: 'the calendar' },
  words: () => ({
    title: { zh: '日期与星期不符', en: 'the weekday does not fit the date' },
    why: {
      zh: '日期后面写了星期几，按历法那天不是。没有写年份的，按编发日期推算。',
      en: 'The day is not the weekday it is said to be. Where no year is written, it follows from the day of issue.',
    },
    cure: { zh: '核对日期和星期，改正错的一个。', en: 'Look both up and mend the wrong one.' },
  }),
  *run({ passages, day }) {
    for (const passage of passages) {
      for (const date of datesIn(passage)) {
        const found = date.day === undefined ? undefined : wrong(date, day);
        if (found) yield found;
      }
    }
  },
});

function wrong(date: DateMention, issued: Day | undefined): Found | undefined {
  weekday.lastIndex = date.end;
  const match = weekday.exec(date.passage.text);
  const stated = match?.groups?.day;
  if (!match || stated === undefined) return undefined;
  const exists = ({ year, month, day }: Day): boolean => day >= 1 && day <= daysInMonth(year, month);
  const isNear = (each: Day): boolean => Math.abs(dayCount(each) - dayCount(issued ?? each)) <= near;
  const reported = yearsOf(date, issued).map((year) => dayOf(date, year));
  const [first] = reported.filter(exists);
  if (!first || (date.year === undefined && !isNear(first))) return undefined;
  // What is planned in December may be of January.
  const next = date.year === undefined && issued ? [dayOf(date, issued.year + 1)].filter(isNear) : [];
  const statedDay = stated === '天' ? 0 : names.indexOf(stated);
  if ([...reported, ...next].some((each) => exists(each) && weekdayOf(each) === statedDay)) return undefined;
  const name = match.groups?.name ?? '';
  const right = `${name.slice(0, -1)}${names[weekdayOf(first)]}`;
  const end = match.index + match[0].length;
  const day = `${first.year}年${first.month}月${first.day}日`;
  return {
    ...at(date.passage, end - name.length, end),
    message: { zh: `${day}是${right}，不是${name}`, en: `${day} is a ${right}, not a ${name}` },
    hint: { zh: '日期和星期有一个不对，请核对', en: 'either the date or the weekday is wrong: look it up' },
  };
}
