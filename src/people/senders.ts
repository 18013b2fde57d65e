/** Who sent something for an issue. */

import { onceFor } from '../once.ts';
import { unitAndPost } from './posts.ts';
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
      const place =
        list.place(name.trim()) ??
        list.place(withoutBody(name.trim())) ??
        list.place(unitAndPost(name.trim(), list.full)?.unit ?? '');
      if (place !== undefined) found.add(place);
    }
    const opening = (typeof text === 'string' ? text : (text?.[0] ?? '')).replace(/\*/g, '').slice(0, 60);
    // 8月3日，青石县召开…, or 青石县召开….
    for (let at = 0; at >= 0; at = behindComma(opening, at))
      for (const [name, place] of beginning(list).get(opening[at] ?? '') ?? [])
        if (opening.startsWith(name, at)) found.add(place);
  }
  return found;
}

/** 青石县委, 青石县政府办: what its committee sends is the county's. */
const withoutBody = (name: string): string =>
  name.replace(/(?<=[省市县区州旗镇乡])(?:委|委员会|(?:人民)?政府|人大|政协|纪委)(?:办|办公室)?$/, '');

/** -1 where none follows. */
const behindComma = (text: string, from: number): number => text.indexOf('，', from) + 1 || -1;

/** Names of the list by their first character, each with its place. */
const beginning = onceFor(({ names, size }: UnitList): ReadonlyMap<string, readonly (readonly [string, number])[]> => {
  const found = new Map<string, [string, number][]>();
  for (const [name, place] of names) {
    if (place >= size) continue;
    const first = name[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), [name, place]]);
  }
  return found;
});
