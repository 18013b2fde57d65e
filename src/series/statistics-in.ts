/** Every 数据 of a document, wherever it stands, in the order of the page. */

import type { Path } from '../diagnostic.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Block, Section } from '../schema/section.ts';
import type { Statistics } from '../schema/statistics.ts';

export interface PlacedStatistics {
  readonly path: Path;
  /** Of the section it stands in. */
  readonly title?: string;
  readonly statistics: Statistics;
}

export function statisticsIn(file: BulletinFile): readonly PlacedStatistics[] {
  const found: PlacedStatistics[] = [];
  const visit = (block: Block & Partial<Pick<Section, 'title' | 'blocks'>>, path: Path, above?: string): void => {
    const title = block.title ?? above;
    const { statistics } = block;
    if (statistics) found.push({ path: [...path, 'statistics'], ...(title !== undefined && { title }), statistics });
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
