/** Items of an issue that say on which day something was: the same in two issues, it is the same item twice. */

import type { Path } from '../../diagnostic.ts';
import { blocksIn } from '../../gather/statistics-in.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Item } from '../../schema/item.ts';

/** What an item says, in all its keys → where it stands. */
export function datedItems({ sections = [] }: Pick<BulletinFile, 'sections'>): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  for (const { path, block } of blocksIn({ sections })) inItems(block.items ?? [], [...path, 'items'], found);
  return found;
}

function inItems(items: readonly Item[], path: Path, found: Map<string, Path>): void {
  items.forEach((item, index) => {
    const { date, unit, leader, post, head, text } = item;
    if (text !== undefined && (date !== undefined || day.test(text)))
      found.set(JSON.stringify([date, unit, leader, post, head, text]), [...path, index]);
    if (item.items) inItems(item.items, [...path, index, 'items'], found);
  });
}

const day = /\d月\d{1,2}日/;
