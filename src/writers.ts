/** The formats a document can be written in, one row each. */

import { writeDocx } from './docx/write.ts';
import type { Format } from './formats.ts';
import type { PageTree } from './layout/tree.ts';
import type { Bulletin } from './model/bulletin.ts';
import { pageText } from './text/page-text.ts';

interface Writer {
  /**
   * @param path which issue it is: its place below the series folder, or its name; without ending
   * @returns the bytes of the whole file, the same for the same page
   */
  write(tree: PageTree, bulletin: Bulletin, path: string): Uint8Array;
}

export const writers: Readonly<Record<Format, Writer>> = {
  docx: { write: (tree, { masthead }, path) => writeDocx(tree, { name: masthead?.name ?? [], path }) },
  text: { write: (tree) => new TextEncoder().encode(pageText(tree)) },
  json: {
    write: (_, bulletin) => new TextEncoder().encode(`${JSON.stringify(bulletin, publicKeys, 2)}\n`),
  },
};

/** Where a text comes from is the program's own affair. */
const publicKeys = (key: string, value: unknown): unknown => (key === 'from' ? undefined : value);
