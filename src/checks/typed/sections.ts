/** Sections that stand side by side. */

import type { Block, Bulletin, Section } from '../../model/bulletin.ts';
import { onceFor } from '../../once.ts';
import type { Subject } from '../subject.ts';

/** Every list of sections, those inside sections too. */
export const sectionLists = ({ issue }: Subject): readonly (readonly Section[])[] =>
  issue ? listsOf(issue.bulletin) : [];

const listsOf = onceFor(({ sections }: Bulletin) => listsFrom(sections));

const listsFrom = (sections: readonly Section[]): readonly (readonly Section[])[] => [
  sections,
  ...sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock)),
];

const ofBlock = (block: Block): readonly (readonly Section[])[] =>
  block.kind === 'sections' ? listsFrom(block.sections) : [];
