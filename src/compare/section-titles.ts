/** The sections of an issue, those inside others among them, as a reader names them. */

import type { Section } from '../model/bulletin.ts';

export const sectionsIn = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [
    section,
    ...section.blocks.flatMap((block) => (block.kind === 'sections' ? sectionsIn(block.sections) : [])),
  ]);

/** 【领导动态】, 一、总体要求. */
export const printedTitle = ({ marker, title = '', brackets }: Section): string =>
  brackets ? `【${title}】` : `${marker}${title}`;
