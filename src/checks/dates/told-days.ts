/** The days of which an issue tells as of something done, and whether it is rather its own day that is wrong. */

import { type Day, dayCount, daysInMonth } from '../../calendar.ts';
import type { Path } from '../../diagnostic.ts';
import type { Item } from '../../model/bulletin.ts';
import { once, onceFor } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import type { Role } from '../../schema/role.ts';
import type { Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { dateOfItem } from './item-date.ts';
import { datesIn } from './mentions.ts';
import { isPlanned, toldDay } from './told-as-done.ts';
import { ahead, plans } from './words.ts';

export interface ToldDay {
  readonly place: Pick<Found, 'path' | 'span' | 'found'>;
  readonly day: Day;
  readonly hasYear: boolean;
  readonly isLate: boolean;
}

const prose: ReadonlySet<Role> = new Set(['text', 'note']);

const toDo = once(() => new RegExp(anyOf(ahead)));
const titles: ReadonlySet<Role> = new Set(['section-title', 'head', 'title']);
const plan = once(() => new RegExp(anyOf(plans)));

/** Those of items first, then those of the text, in the order of the page. */
export const toldDays = onceFor((subject: Subject): readonly ToldDay[] => {
  const { day: issued } = subject;
  return issued && !isPlan(subject) ? [...ofItems(subject, issued), ...ofText(subject, issued)] : [];
});

function* ofItems(subject: Subject, issued: Day): Iterable<ToldDay> {
  for (const { items, section } of itemLists(subject)) {
    for (const item of toDo().test(section?.title ?? '') ? [] : items) {
      const date = dateOfItem(item, issued);
      if (!date || date.isPeriod || isToCome(item)) continue;
      yield { ...date, place: { path: [...item.path, 'date'] }, isLate: isLate(date.day, issued) };
    }
  }
}

/** The date of an item is when it happened, unless its text says that it will. */
function isToCome({ text: [first = ''] }: Item): boolean {
  const opening = first.slice(0, 40).split(/[，。；]/, 1)[0] ?? '';
  return isPlanned(opening) || /^(?:起|前|之前|以前)/.test(opening);
}

function* ofText({ passages, issue }: Subject, issued: Day): Iterable<ToldDay> {
  let isAhead = false;
  for (const passage of passages) {
    // A section of the next steps is told in the mood of its title; a head speaks of its own paragraph only.
    if (titles.has(passage.role)) isAhead = toDo().test(passage.text);
    if (isAhead || !prose.has(passage.role) || (issue && passage.path.at(-1) === 'notes')) continue;
    for (const date of datesIn(passage)) {
      const day = toldDay(date, issued);
      const place = at(passage, (date.since ?? date).start, date.end);
      if (day) yield { place, day, hasYear: date.year !== undefined, isLate: isLate(day, issued) };
    }
  }
}

/** 5月32日 is told as no day, and is after none. */
const isLate = (day: Day, issued: Day): boolean =>
  dayCount(day) > dayCount(issued) && day.day <= daysInMonth(day.year, day.month);

const isPlan = ({ issue, passages }: Subject): boolean =>
  issue
    ? issue.bulletin.kind === 'plan' || issue.bulletin.title.some((line) => plan().test(line))
    : passages.slice(0, 3).some(({ text }) => text.length < 60 && plan().test(text));

/** From so many places on, and more than half of them, it is not they that are wrong. */
const enough = 3;

export interface StaleDay {
  readonly path: Path;
  /** How many items and paragraphs tell of later days. */
  readonly count: number;
}

/** The day of issue, where most of what the issue tells lies after it: left over from the issue before. */
export function staleDay(subject: Subject): StaleDay | undefined {
  const { masthead, signature } = subject.issue?.bulletin ?? {};
  if (!masthead?.date?.day && !signature?.date?.day) return undefined;
  const told = toldDays(subject);
  const late = told.filter((one) => one.isLate);
  // A date without its year takes that of the issue, and says nothing where the year is what is wrong.
  const isOtherYear = late.every(({ day }) => day.year !== subject.day?.year);
  const all = countOf(isOtherYear ? told.filter(({ hasYear }) => hasYear) : told);
  const count = countOf(late);
  if (count < enough || count * 2 <= all) return undefined;
  return { path: [masthead?.date?.day ? 'masthead' : 'signature', 'date'], count };
}

/** Places on the page: an item that names three days is one. */
const countOf = (told: readonly ToldDay[]): number =>
  new Set(
    told.map(({ place: { path } }) =>
      path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1).join('/'),
    ),
  ).size;
