/** Items that have keys of their own, of a fragment or a sheet: the unit of the file is theirs, unless they say another. */

import type { Item } from '../../schema/item.ts';
import { dayHead } from './days.ts';
import type { Ground } from './ground.ts';
import { unitsIn } from './unit-names.ts';

/**
 * A whole sentence, with its day or with a unit in it, has no unit put before it.
 * @param isAsSent its words are those of a text that was sent, which has none put before it either
 */
export function withItsUnit(item: Item, unit: string | undefined, { units, issued }: Ground, isAsSent = false): Item {
  const { text = '', date, leader, post } = item;
  if (unit === undefined || item.unit !== undefined || item.source !== undefined) return item;
  const isBare = date === undefined && leader === undefined && post === undefined;
  const opening = /^[^。]*/.exec(text)?.[0] ?? '';
  if (isBare && (isAsSent || dayHead(text, issued) !== undefined || unitsIn(opening, units).length > 0)) return item;
  return { ...item, unit };
}

/** Characters that count against 字数. */
export const lengthOf = ({ head, text }: Item): number => Array.from(`${head ?? ''}${text ?? ''}`).length;
