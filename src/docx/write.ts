import { type Document, Packer } from 'docx';
import type { PageTree } from '../layout/tree.ts';
import { toDocument } from './document.ts';
import { fontTablePart } from './fonts.ts';
import { numberDrawings } from './image.ts';
import { appPropertiesPart, corePropertiesPart } from './properties.ts';
import { type Parts, prune } from './prune.ts';
import { seal } from './seal.ts';
import { settingsPart } from './settings.ts';

/** The page tree as a `.docx` file. The same tree gives the same bytes: any day, time zone and machine, alone or in a batch. */
export const writeDocx = (tree: PageTree): Uint8Array => seal(toParts(tree));

const BODY = 'word/document.xml';

/** The library writes the body, its styles, headers and footers; what it has no say in, or dates by the clock, is ours. */
const toParts = (tree: PageTree): Parts => {
  const parts = compile(toDocument(tree));
  return prune(
    new Map([
      ...parts,
      [BODY, numberDrawings(String(parts.get(BODY)))],
      ['word/settings.xml', settingsPart],
      ['word/fontTable.xml', fontTablePart(tree.fonts)],
      ['docProps/core.xml', corePropertiesPart(tree.properties)],
      ['docProps/app.xml', appPropertiesPart],
    ]),
  );
};

/** The parts before zipping: there at run time, though not in the library's types. */
const compile = (document: Document): Parts =>
  (Packer as unknown as { readonly compiler: { compile(document: Document): Parts } }).compiler.compile(document);
