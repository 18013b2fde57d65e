/** Every item of an issue, those inside others too. */

import type { BulletinFile } from '../schema/issue-file.ts';
import type { Item } from '../schema/item.ts';
import type { Block, Section } from '../schema/section.ts';

export function itemsIn({ sections = [] }: Pick<BulletinFile, 'sections'>): readonly Item[] {
  const ofItem = (item: Item): readonly Item[] => [item, ...(item.items ?? []).flatMap(ofItem)];
  const ofBlock = (block: Block | Section): readonly Item[] => [
    ...(block.items ?? []).flatMap(ofItem),
    ...(block.sections ?? []).flatMap(ofBlock),
    ...('blocks' in block ? (block.blocks ?? []).flatMap(ofBlock) : []),
  ];
  return sections.flatMap(ofBlock);
}
