/** 字数 of an item: its characters as printed, marks with them, blanks not. */

import { withoutMarks } from '../inline-marks.ts';
import type { Item, ItemList } from './bulletin.ts';

export function itemLength({ head, date, unit, post, leaders, text, items }: Item): number {
  const parts = [head, date?.text, unit, post, ...leaders.flatMap(({ name, post: own }) => [own, name]), ...text];
  const own = parts.reduce((sum, part) => sum + (part === undefined ? 0 : characters(part)), 0);
  return own + lengthOfAll(items);
}
const lengthOfAll = (list: ItemList | undefined): number =>
  (list?.items ?? []).reduce((sum, item) => sum + itemLength(item), 0);

const characters = (text: string): number => [...withoutMarks(text).replace(/\s/g, '')].length;
