import { Document } from 'docx';
import { toComponent } from '../../src/docx/component.ts';
import { toSections } from '../../src/docx/section.ts';
import { styleElements } from '../../src/docx/styles.ts';
import type { PageTree } from '../../src/layout/tree.ts';

/** The page tree as a document of the docx library, which can lay it out as Word does (`docx/layout`). */
export const toDocument = (tree: PageTree): Document =>
  new Document({
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: styleElements(tree.styles).map(toComponent) },
    sections: toSections(tree).map((section) => ({ ...section, children: [...section.children()] })),
  });
