/** When what an item tells happened. */

import type { Day } from '../../calendar.ts';
import type { Item } from '../../model/bulletin.ts';
import { onceFor } from '../../once.ts';
import { passagesOf } from '../passage.ts';
import { datesIn, dayOf } from './mentions.ts';
import { yearsOf } from './years.ts';

export interface ItemDate {
  readonly day: Day;
  /** The year was written, not found by the day of issue. */
  readonly hasYear: boolean;
  readonly isPeriod: boolean;
}

/** Undefined where the item has no date, or one that names no certain day. */
export function dateOfItem(item: Item, issued: Day | undefined): ItemDate | undefined {
  const { date } = item;
  if (!date) return undefined;
  if (date.day) return { day: date.day, hasYear: true, isPeriod: false };
  const mentions = mentionsOf(item);
  const [first] = mentions;
  if (first?.day === undefined) return undefined;
  const years = yearsOf(first, issued);
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  return { day: dayOf(first, year), hasYear: first.year !== undefined, isPeriod: mentions.length > 1 };
}

const mentionsOf = onceFor(({ date, path }: Item) => {
  const [passage] = passagesOf(date?.text ?? '', [...path, 'date'], 'date');
  return passage ? datesIn(passage) : [];
});
