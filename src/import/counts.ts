/** How much there is in an issue: its sections, items, tables. */

import type { BulletinFile } from '../schema/issue-file.ts';
import type { Block, Section } from '../schema/section.ts';

export interface Counts {
  readonly sections: number;
  readonly items: number;
  readonly tables: number;
}

export function countsOf({ sections = [], attachments = [] }: BulletinFile): Counts {
  const found = { sections: sections.filter(({ title }) => title !== undefined).length, items: 0, tables: 0 };
  const visit = (block: Block | Section): void => {
    found.items += block.items?.length ?? 0;
    if (block.table) found.tables += 1;
    for (const inner of block.sections ?? []) visit(inner);
    if ('blocks' in block) for (const inner of block.blocks ?? []) visit(inner);
  };
  for (const section of [...sections, ...attachments.flatMap((one) => one.sections ?? [])]) visit(section);
  return found;
}
