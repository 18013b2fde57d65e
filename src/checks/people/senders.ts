/** Who sent something for an issue. */

import type { UnitList } from './unit-list.ts';

interface Sender {
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  readonly head?: string | undefined;
  readonly text?: string | readonly string[] | undefined;
}

/** Places in the list of those who sent something: as unit, as source, or where an item begins with their name. */
export function unitsIn(items: readonly Sender[], list: UnitList): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { unit, source, head, text } of items) {
    for (const name of [...(unit?.split('、') ?? []), ...(source?.split('、') ?? []), head ?? '']) {
      const place = list.place(name.trim());
      if (place !== undefined) found.add(place);
    }
    const opening = (typeof text === 'string' ? text : (text?.[0] ?? '')).replace(/\*/g, '').slice(0, 60);
    // 8月3日，青石县召开…, or 青石县召开….
    const starts = [0, ...[...opening.matchAll(/，/g)].map(({ index }) => index + 1)];
    for (const [name, place] of list.names)
      if (place < list.size && starts.some((at) => opening.startsWith(name, at))) found.add(place);
  }
  return found;
}
