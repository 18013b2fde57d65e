/** Items of an issue that say on which day something was: the same in two issues, it is the same item twice. */

import type { Path } from '../../diagnostic.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Item } from '../../schema/item.ts';
import type { Block, Section } from '../../schema/section.ts';

/** What an item says, in all its keys → where it stands. */
export function datedItems({ sections = [] }: Pick<BulletinFile, 'sections'>): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  sections.forEach((section, index) => {
    inBlock(section, ['sections', index], found);
  });
  return found;
}

function inBlock(block: Block | Section, path: Path, found: Map<string, Path>): void {
  inItems(block.items ?? [], [...path, 'items'], found);
  for (const key of ['sections', 'blocks'] as const) {
    const inner: readonly (Block | Section)[] = (block as { readonly [K in typeof key]?: readonly Block[] })[key] ?? [];
    inner.forEach((one, index) => {
      inBlock(one, [...path, key, index], found);
    });
  }
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
