/** The blocks of a document, those inside sections too, in the order of the page. */

import type { Block, Bulletin } from '../model/bulletin.ts';
import { onceFor } from '../once.ts';

/** All of one kind; in attachments too. */
export const blocksOf = <K extends Block['kind']>(bulletin: Bulletin, kind: K) =>
  all(bulletin).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

const all = onceFor(({ sections, attachments }: Bulletin) =>
  [...sections, ...attachments].flatMap(({ blocks }) => blocks.flatMap(inside)),
);

const inside = (block: Block): readonly Block[] =>
  block.kind === 'sections' ? block.sections.flatMap(({ blocks }) => blocks.flatMap(inside)) : [block];
