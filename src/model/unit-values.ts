/** Figures by unit that the document's statistics give, wherever they stand: what a ranking may rank by. */

import type { Path } from '../diagnostic.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Block, Section } from '../schema/section.ts';

/** An indicator's figures; `byUnit` is absent where it has one figure for all. */
interface UnitValue {
  readonly path: Path;
  readonly byUnit?: ReadonlyMap<string, string>;
}
export type UnitValues = ReadonlyMap<string, UnitValue>;

/** The first place that gives an indicator by unit counts. */
export function unitValuesOf(file: BulletinFile): UnitValues {
  const found = new Map<string, UnitValue>();
  const visit = (block: Block & Pick<Section, 'blocks'>, path: Path): void => {
    for (const [name, given] of block.statistics?.values ?? []) {
      if (found.get(name)?.byUnit) continue;
      const at = [...path, 'statistics', 'values', name];
      found.set(name, typeof given === 'string' ? { path: at } : { path: at, byUnit: given });
    }
    each(block.sections, [...path, 'sections']);
    each(block.blocks, [...path, 'blocks']);
  };
  const each = (blocks: readonly (Block & Pick<Section, 'blocks'>)[] = [], path: Path): void =>
    blocks.forEach((block, index) => {
      visit(block, [...path, index]);
    });
  each(file.sections, ['sections']);
  file.attachments?.forEach((attachment, index) => {
    each(attachment.sections, ['attachments', index, 'sections']);
  });
  return found;
}
