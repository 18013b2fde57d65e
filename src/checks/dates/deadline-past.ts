import { type Day, dayCount, daysInMonth, longDay } from '../../calendar.ts';
import { blocksIn } from '../../gather/statistics-in.ts';
import { liesIn } from '../../path.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import { check, type Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { type DateMention, datesIn } from './mentions.ts';
import { sentenceBefore } from './years.ts';

/** Of what is still to be done, the day by which it is asked for. */
export const deadlinePast = check({
  code: 'deadline-past',
  severity: 'warning',
  basis: { zh: '交办的事，时限在编发以后', en: 'what is asked for is due after the issue' },
  words: () => ({
    title: { zh: '时限早于编发日期', en: 'a deadline before the day of issue' },
    why: {
      zh: '条目的“时限”，或者“下一步工作”一类栏目里“几月几日前”的日子，在编发日期之前，多半是从上期留下的。写明已经完成、逾期的不在此列。',
      en: 'A deadline, or a day by which something is to be done under 下一步 and its like, lies before the issue: left over from the one before, most likely. What is told as done or overdue is left alone.',
    },
    cure: { zh: '核对时限和编发日期。', en: 'Look up the deadline and the day of issue.' },
  }),
  *run(subject) {
    const { day: issued, issue, passages } = subject;
    if (!issued || !issue) return;
    const ahead = sectionsAhead(issue.file);
    for (const passage of passages) {
      const isKey = passage.role === 'date' && passage.path.at(-1) === 'deadline';
      if (!isKey && !(passage.role === 'text' && ahead.some((path) => liesIn(passage.path, path)))) continue;
      if (isKey && isOver(passage, subject)) continue;
      for (const date of datesIn(passage)) {
        const due = isKey ? dueOf(date, issued) : askedFor(date, issued);
        if (due && dayCount(due) < dayCount(issued)) yield said(passage, date, due, issued);
      }
    }
  },
});

const said = (passage: Passage, { start, end }: DateMention, due: Day, issued: Day): Found => ({
  ...at(passage, start, end),
  message: {
    zh: `时限${longDay(due)}早于编发日期${longDay(issued)}`,
    en: `due on ${longDay(due)}, before the day of issue, ${longDay(issued)}`,
  },
  hint: {
    zh: '由上期另存来的，改成本期的时限；没有错的，写明已经完成或逾期',
    en: 'give the day that is meant now; where it is right, say that it is done or overdue',
  },
});

/** Under these titles stands what is to be done. */
const toBeDone = /下一?[步周月季期]|下阶段|工作要求|整改要求|工作安排|重点任务|任务分工/;
const sectionsAhead = (file: BulletinFile): readonly Passage['path'][] =>
  blocksIn(file).flatMap(({ path, title }) => (title !== undefined && toBeDone.test(title) ? [path] : []));

/** 5月10日前, 5月底前 of what is not told as done. */
function askedFor(date: DateMention, issued: Day): Day | undefined {
  const behind = date.passage.text.slice(date.end, date.end + 3);
  const isEnd = date.day === undefined && /^底?[之以]?前/.test(behind);
  if (!(isEnd || (date.day !== undefined && /^[之以]?前/.test(behind)))) return undefined;
  return over.test(clauseRound(date)) ? undefined : dueOf(date, issued);
}
const over = /已|未|逾期|超期|滞后|办结率|曾|原定|原计划/;
const clauseRound = (date: DateMention): string =>
  `${sentenceBefore(date)}${date.passage.text.slice(date.end, date.end + 30).split(/[。；]/, 1)[0] ?? ''}`;

/** Of the year of the issue; half a year back it is one of the next. */
function dueOf({ year, month, day }: DateMention, issued: Day): Day | undefined {
  const whole = year ?? issued.year;
  if (month < 1 || month > 12) return undefined;
  const due = { year: whole, month, day: day ?? daysInMonth(whole, month) };
  return year === undefined && dayCount(issued) - dayCount(due) > 150 ? undefined : due;
}

/** The item tells that it is done, or late. */
function isOver({ path }: Passage, subject: Subject): boolean {
  const item = path.slice(0, -1);
  return ['text', 'head'].some((key) => over.test(firstPassage(subject, [...item, key])?.text ?? ''));
}
