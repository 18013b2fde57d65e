/** Sections that stand side by side. */

import type { Path } from '../../diagnostic.ts';
import type { Block, Section } from '../../model/bulletin.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Section as Written } from '../../schema/section.ts';
import type { Subject } from '../subject.ts';

/** Every list of sections, those inside sections too. */
export const sectionLists = ({ issue }: Subject): readonly (readonly Section[])[] =>
  issue ? listsFrom(issue.bulletin.sections) : [];

const listsFrom = (sections: readonly Section[]): readonly (readonly Section[])[] => [
  sections,
  ...sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock)),
];

const ofBlock = (block: Block): readonly (readonly Section[])[] =>
  block.kind === 'sections' ? listsFrom(block.sections) : [];

interface WrittenList {
  readonly sections: readonly Written[];
  readonly path: Path;
}

/** The like as they are written: those without content, too, which are not printed. */
export const writtenLists = (file: BulletinFile | undefined): readonly WrittenList[] =>
  writtenFrom(file?.sections ?? [], ['sections']);

const writtenFrom = (sections: readonly Written[], path: Path): readonly WrittenList[] => [
  { sections, path },
  ...sections.flatMap((section, index) => [
    ...writtenFrom(section.sections ?? [], [...path, index, 'sections']),
    ...(section.blocks ?? []).flatMap((block, at) =>
      writtenFrom(block.sections ?? [], [...path, index, 'blocks', at, 'sections']),
    ),
  ]),
];
