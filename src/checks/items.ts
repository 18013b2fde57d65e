/** The items of an issue, wherever they stand. */

import type { Block, Bulletin, Item, Section } from '../model/bulletin.ts';
import { onceFor } from '../once.ts';
import type { Subject } from './subject.ts';

/** Items of one list, with the title they stand below. */
export interface Listed {
  readonly section?: Section;
  readonly items: readonly Item[];
}

/** Every list of items in the order of the page; the items inside an item are a list of their own. */
export const itemLists = ({ issue }: Subject): readonly Listed[] => (issue ? itemListsOf(issue.bulletin) : []);

export const itemListsOf = onceFor(({ sections, attachments }: Bulletin): readonly Listed[] => {
  // A table of tasks in an attachment repeats the items of the text.
  const attached = attachments.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'tasks'));
  return [...sections.flatMap(ofSection), ...ofBlocks(attached)];
});

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
