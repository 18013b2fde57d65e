/** The items of an issue, wherever they stand. */

import type { Block, Bulletin, Item, Section } from '../model/bulletin.ts';
import type { Subject } from './subject.ts';

/** Items of one list, with the title they stand below. */
export interface Listed {
  readonly section?: Section;
  readonly items: readonly Item[];
}

const known = new WeakMap<Bulletin, readonly Listed[]>();

/** Every list of items in the order of the page; the items inside an item are a list of their own. */
export function itemLists({ issue }: Subject): readonly Listed[] {
  if (!issue) return [];
  const { bulletin } = issue;
  const before = known.get(bulletin);
  if (before) return before;
  // A table of tasks in an attachment repeats the items of the text.
  const attached = bulletin.attachments.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'tasks'));
  const lists = [...bulletin.sections.flatMap(ofSection), ...ofBlocks(attached)];
  known.set(bulletin, lists);
  return lists;
}

const ofSection = (section: Section): readonly Listed[] => ofBlocks(section.blocks, section);

const ofBlocks = (blocks: readonly Block[], section?: Section): readonly Listed[] =>
  blocks.flatMap((block): readonly Listed[] => {
    switch (block.kind) {
      case 'items':
        return ofItems(block.list.items, section);
      case 'tasks':
        return block.groups.flatMap(({ tasks }) =>
          ofItems(
            tasks.map(({ item }) => item),
            section,
          ),
        );
      case 'sections':
        return block.sections.flatMap(ofSection);
      default:
        return [];
    }
  });

const ofItems = (items: readonly Item[], section?: Section): readonly Listed[] => [
  { items, ...(section && { section }) },
  ...items.flatMap((item) => (item.items ? ofItems(item.items.items, section) : [])),
];
