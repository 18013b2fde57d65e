/** Sections and the parts of their contents, wherever they stand, in the order of the page. */

import type { Path } from '../diagnostic.ts';
import { onceFor } from '../once.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Block, Section } from '../schema/section.ts';
import type { Statistics } from '../schema/statistics.ts';

export interface PlacedBlock {
  readonly path: Path;
  /** Of the nearest section. */
  readonly title?: string;
  readonly block: PartOrSection;
}
/** A section, or a part of its contents, which has neither title nor parts of its own. */
type PartOrSection = Block & Partial<Pick<Section, 'title' | 'blocks'>>;
export interface PlacedStatistics extends Omit<PlacedBlock, 'block'> {
  readonly statistics: Statistics;
}

export function blocksIn(file: BulletinFile): readonly PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const visit = (block: PartOrSection, path: Path, above?: string): void => {
    const title = block.title ?? above;
    found.push({ path, ...(title !== undefined && { title }), block });
    each(block.sections, [...path, 'sections'], title);
    each(block.blocks, [...path, 'blocks'], title);
  };
  const each = (blocks: readonly Block[] = [], path: Path, above?: string): void =>
    blocks.forEach((block, index) => {
      visit(block, [...path, index], above);
    });
  each(file.sections, ['sections']);
  file.attachments?.forEach((attachment, index) => {
    each(attachment.sections, ['attachments', index, 'sections']);
  });
  return found;
}

/** Every 数据 of a document. */
export const statisticsIn = onceFor((file: BulletinFile): readonly PlacedStatistics[] =>
  blocksIn(file).flatMap(({ path, block: { statistics }, ...place }) =>
    statistics ? { ...place, path: [...path, 'statistics'], statistics } : [],
  ),
);
