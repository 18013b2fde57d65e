/** The dates a passage names: 2024年3月9日, 3月5日, 3月, 10月8日—11日, and in a field of its own 2024-03-09. */

import { parseIsoDay } from '../../calendar.ts';
import { onceFor } from '../../once.ts';
import type { Passage } from '../passage.ts';

/** A stretch of the passage, in UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}
export interface DateMention extends Stretch {
  readonly passage: Passage;
  /** As written at this very date. */
  readonly year?: number;
  /** May be impossible; for a day alone (10月8日—11日) that of the date before. */
  readonly month: number;
  /** Absent where only a month is named. */
  readonly day?: number;
  /** 10月 of 10月8日. */
  readonly monthAt?: Stretch;
  /** 8日 of 10月8日. */
  readonly dayAt?: Stretch;
  /** The date that this one ends the period of. */
  readonly since?: DateMention;
}

const blank = '[ \\u00a0\\u3000]{0,2}';
/** 13.5月 is no month, 6月龄 is an age, and the 第22月昼 of a probe is a day on the moon. */
const date = new RegExp(
  `(?<![\\d.．])(?:(?<year>\\d{4})${blank}年${blank})?(?<month>\\d{1,2})${blank}月(?!龄|昼)(?:${blank}(?<day>\\d{1,2})${blank}[日号])?`,
  'g',
);
/** The days that go on in the month of the one before; 5日、10日内 is a term, not a day. */
const goesOn = new RegExp(
  `${blank}(?<join>[、和及与]|至|到|[-－—–―~～]{1,2})${blank}(?<day>\\d{1,2})${blank}[日号](?![内间后之])`,
  'y',
);
const rangeMark = /^[ \u00a0\u3000]{0,2}(?:至|到|[-－—–―~～]{1,2})[ \u00a0\u3000]{0,2}$/;

/** In the order of the text. Few passages name a date; those that do not cost one look. */
export const datesIn = (passage: Passage): readonly DateMention[] =>
  passage.role === 'date' || passage.text.includes('月') ? dated(passage) : none;

const none: readonly DateMention[] = [];
const dated = onceFor(
  (passage: Passage): readonly DateMention[] => (passage.role === 'date' && isoDate(passage)) || read(passage),
);

/** The day a mention names in that year. */
export const dayOf = ({ month, day = 1 }: DateMention, year: number) => ({ year, month, day });

function isoDate(passage: Passage): readonly DateMention[] | undefined {
  const day = parseIsoDay(passage.text);
  return day && [{ passage, start: 0, end: passage.text.length, ...day }];
}

function read(passage: Passage): readonly DateMention[] {
  const { text } = passage;
  const found: DateMention[] = [];
  for (const match of text.matchAll(date)) {
    const last = found.at(-1);
    const mention = mentionOf(passage, match, last);
    found.push(mention);
    if (mention.day !== undefined) found.push(...daysBehind(mention));
  }
  return found;
}

function mentionOf(passage: Passage, match: RegExpExecArray, last: DateMention | undefined): DateMention {
  const { year, month = '', day } = match.groups ?? {};
  const [start, end] = [match.index, match.index + match[0].length];
  const monthEnd = start + match[0].indexOf('月') + 1;
  const monthStart = start + match[0].lastIndexOf(month, monthEnd - start - 1);
  const between = last && start - last.end <= 6 ? passage.text.slice(last.end, start) : '';
  return {
    passage,
    start,
    end,
    ...(year === undefined ? {} : { year: Number(year) }),
    month: Number(month),
    monthAt: { start: monthStart, end: monthEnd },
    ...(day === undefined ? {} : { day: Number(day), dayAt: { start: start + match[0].lastIndexOf(day), end } }),
    ...(last && !last.since && rangeMark.test(between) ? { since: last } : {}),
  };
}

/** 8日 behind 10月5日、 or —; they may be several. */
function daysBehind(first: DateMention): readonly DateMention[] {
  const found: DateMention[] = [];
  const { passage, year, month } = first;
  let last = first;
  for (;;) {
    goesOn.lastIndex = last.end;
    const match = goesOn.exec(passage.text);
    if (!match) return found;
    const { join = '', day = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(day);
    last = {
      passage,
      start,
      end,
      ...(year === undefined ? {} : { year }),
      month,
      day: Number(day),
      dayAt: { start, end },
      ...('、和及与'.includes(join) || last.since ? {} : { since: last }),
    };
    found.push(last);
  }
}
