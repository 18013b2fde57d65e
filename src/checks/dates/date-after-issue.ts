import { type Day, dayCount, daysInMonth, longDay } from '../../calendar.ts';
import type { Item } from '../../model/bulletin.ts';
import type { Check, Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at, type Role } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { dateOfItem } from './item-date.ts';
import { type DateMention, datesIn, dayOf } from './mentions.ts';
import { sentenceAfter, sentenceBefore, yearsOf } from './years.ts';

const prose: ReadonlySet<Role> = new Set(['text', 'note']);

/** Somewhere in the sentence: what is meant to happen. */
const planned = /将|拟|计划|预计|定于|安排在|届时|即将|截止|期限|时限|有效期/;
/** Before the date: it is asked for, laid down, or a period leads to it. */
const asked =
  /要求|确保|力争|务必|须|应|请|规定|明确|决定|商定|约定|下一步|下步|直到|直至|晚于|迟于|每年|[至到于在自从前限]/;
/** Right behind the date: a deadline, a start, an end, another date, or what the day is called. */
const bounded =
  /^(?:（[^（）]{1,5}）)?(?:上午|下午|晚上?)?[ \u3000]?(?:之?前|以前|起|开始|至|到|[-－—–―~～]|止|之?后|以后|为|是|[、和及与]|[，,]\d{1,2}月|[^，。；、\d]{0,12}(?:节|[^今当近昨同工假时]日))/;
/** Behind a date in the middle of a clause: what somebody did on that day. */
const deed =
  /^(?:（[^（）]{1,5}）)?(?:上午|下午|晚上?|凌晨|中午)?[ \u3000]?(?:主持|召[开集]|组织|带队|率队|深入|前往|赶赴|赴|到|调研|督[导查]|出席|参加|检查|走访|会见|部署|听取|研究|开展|举[办行]|印发|下发|发出|作出|审议)/;
/** Sections about what is to be done. */
const ahead = /下[一步周月季期阶]|近期|安排|计划|预告|日程|提示|要点|打算|预定/;
const titles: ReadonlySet<Role> = new Set(['section-title', 'head', 'title']);
/** Documents about what is to be done. */
const plans = /方案|计划|通知|要点|安排|规划|预案|邀请|提示函/;

export const dateAfterIssue: Check = {
  code: 'date-after-issue',
  severity: 'error',
  basis: { zh: '已经发生的事，不会晚于编发日期', en: 'what is told as done cannot lie after the day of issue' },
  *run(subject) {
    const { day: issued, passages, issue } = subject;
    if (!issued || isPlan(subject)) return;
    for (const { items, section } of itemLists(subject)) {
      for (const item of ahead.test(section?.title ?? '') ? [] : items) {
        const found = lateItem(item, issued);
        if (found) yield found;
      }
    }
    let isAhead = false;
    for (const passage of passages) {
      // A section of the next steps is told in the mood of its title; a head speaks of its own paragraph only.
      if (titles.has(passage.role)) isAhead = ahead.test(passage.text);
      if (isAhead || !prose.has(passage.role) || (issue && passage.path.at(-1) === 'notes')) continue;
      for (const date of datesIn(passage)) {
        const late = isToldAsDone(date) ? lateDay(date, issued) : undefined;
        if (late) yield { ...at(passage, date.start, date.end), ...said(late, issued) };
      }
    }
  },
};

/** The date of an item is when it happened, unless its text says that it will. */
function lateItem(item: Item, issued: Day): Found | undefined {
  const date = dateOfItem(item, issued);
  if (!date || dayCount(date.day) <= dayCount(issued) || date.isPeriod) return undefined;
  const opening = (item.text[0] ?? '').slice(0, 40).split(/[，。；]/, 1)[0] ?? '';
  if (planned.test(opening) || /^(?:起|前|之前|以前)/.test(opening)) return undefined;
  return { path: [...item.path, 'date'], ...said(date.day, issued) };
}

function lateDay(date: DateMention, issued: Day): Day | undefined {
  const [year, another] = yearsOf(date, issued);
  if (year === undefined || another !== undefined) return undefined;
  const day = dayOf(date, year);
  const isOne = day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
  return isOne && dayCount(day) > dayCount(issued) ? day : undefined;
}

/** The date opens its clause or stands behind the one who acted, and nothing round it says that it is still to come. */
function isToldAsDone(date: DateMention): boolean {
  if (date.day === undefined || date.since) return false;
  const before = sentenceBefore(date);
  const after = sentenceAfter(date);
  if (before.endsWith('截至')) return !planned.test(after);
  if (planned.test(before) || planned.test(after) || asked.test(before) || bounded.test(after)) return false;
  if (/[\p{Script=Han}\d]$/u.test(before) && !deed.test(after)) return false;
  // What is named or quoted is not told.
  return before.lastIndexOf('《') <= before.lastIndexOf('》') && before.lastIndexOf('“') <= before.lastIndexOf('”');
}

const isPlan = ({ issue, passages }: Subject): boolean =>
  issue
    ? issue.bulletin.kind === 'plan' || issue.bulletin.title.some((line) => plans.test(line))
    : passages.slice(0, 3).some(({ text }) => text.length < 60 && plans.test(text));

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
