/** The page as text, paragraph by paragraph, with where its characters come from: what `take` compares an edited document with. */

import type { Path } from '../diagnostic.ts';
import type { Block, PageTree, Paragraph, Run } from '../layout/tree.ts';

/**
 * In the order of the document's body, those of tables among them. Empty ones are where the page has them; those that a
 * writer adds (behind a table, in the covered part of a cell) are not.
 */
export interface PrintedPage {
  /** The files that the texts stand in, as messages show them; in a record, from the root. */
  readonly files: readonly string[];
  /** Every text that something comes from, once: the number of its file, and its place in the joined document. */
  readonly texts: readonly (readonly [file: number, path: Path])[];
  readonly paragraphs: readonly PrintedParagraph[];
}

/**
 * The characters as the seal reads them (`docx/seal/body-text.ts`): a tab is a tab, a broken line a line feed. Then the
 * stretches of it that come from a text; what lies between them is the program's own.
 */
type PrintedParagraph = readonly [text: string, ...from: readonly PrintedStretch[]];

/**
 * Offsets are UTF-16. `start` counts from the first character of the text, or of its line where one is given (from 0, empty
 * ones not counted); it is -1 for what was made of the text (a day in words, a sum), and cannot be edited back.
 */
type PrintedStretch =
  | readonly [at: number, length: number, text: number, start: number]
  | readonly [at: number, length: number, text: number, start: number, line: number];

export function printedOf(tree: PageTree, locate: (path: Path) => { readonly file: string }): PrintedPage {
  const files = new Map<string, number>();
  const texts: (readonly [file: number, path: Path])[] = [];
  const known = new Map<string, number>();
  const textAt = (path: Path): number => {
    const key = path.join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    // The lines of a text that is named stand in that file, and the path ends at its name.
    const { file } = locate(path.at(-1) === 'file' ? [...path, 0] : path);
    if (!files.has(file)) files.set(file, files.size);
    known.set(key, texts.length);
    return texts.push([files.get(file) as number, path]) - 1;
  };
  const paragraphOf = ({ runs }: Paragraph): PrintedParagraph => {
    let text = '';
    const from: PrintedStretch[] = [];
    for (const run of runs) {
      for (const { at, length, origin } of run.kind === 'text' ? (run.from ?? []) : []) {
        const stretch = [text.length + at, length, textAt(origin.path), origin.computed ? -1 : origin.start] as const;
        from.push(origin.line === undefined ? stretch : [...stretch, origin.line]);
      }
      text += charactersOf(run);
    }
    return [text, ...from];
  };
  const paragraphs = tree.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)).map(paragraphOf);
  return { files: [...files.keys()], texts, paragraphs };
}

const paragraphsIn = (block: Block): readonly Paragraph[] =>
  block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));

function charactersOf(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'tab':
      return '\t';
    case 'line-break':
      return '\n';
    // A field, and a picture, are no text.
    case 'page-number':
    case 'image':
      return '';
  }
}
