import { Document } from 'docx';
import type { PageTree } from '../layout/tree.ts';
import { toComponent } from './component.ts';
import { toSections } from './section.ts';
import { styleElements } from './styles.ts';

/** The page tree as a document of the docx library, which can write it or lay it out as Word does (`docx/layout`). */
export const toDocument = (tree: PageTree): Document =>
  new Document({
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: styleElements(tree.styles).map(toComponent) },
    sections: toSections(tree),
  });
