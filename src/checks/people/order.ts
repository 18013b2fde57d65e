/** What stands out of order in a list that follows one. */

import { type Day, dayCount } from '../../calendar.ts';
import type { Item } from '../../model/bulletin.ts';
import { dateOfItem } from '../dates/item-date.ts';

export interface Misplaced {
  /** Index of the member that is out of order. */
  readonly index: number;
  /** Index of one that it should stand before, or behind. */
  readonly other: number;
  readonly shouldBe: 'before' | 'after';
}

/** The fewest members whose moving would put the list in order; equal places may follow each other. */
export function* misplaced(places: readonly number[]): Iterable<Misplaced> {
  const kept = longestRising(places);
  const isKept = new Set(kept);
  for (const [index, place] of places.entries()) {
    if (isKept.has(index)) continue;
    const before = kept.find((other) => other < index && (places[other] as number) > place);
    const other = before ?? kept.findLast((one) => one > index && (places[one] as number) < place);
    if (other !== undefined) yield { index, other, shouldBe: before === undefined ? 'after' : 'before' };
  }
}

/** Indexes of a longest run that does not fall, in n log n. */
function longestRising(places: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, place] of places.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number] as number) <= place) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = index;
  }
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.push(at);
  return run.reverse();
}

/** Whether a section plainly follows its dates: all of its items bear one, and they rise, or fall, over more than a day. */
export function isByDate(items: readonly Item[], issued: Day | undefined): boolean {
  const days = items.map((item) => dateOfItem(item, issued)?.day);
  if (days.some((day) => !day)) return false;
  const counts = days.map((day) => dayCount(day as Day));
  const rises = counts.every((count, index) => index === 0 || count >= (counts[index - 1] as number));
  const falls = counts.every((count, index) => index === 0 || count <= (counts[index - 1] as number));
  return (rises || falls) && counts[0] !== counts.at(-1);
}
