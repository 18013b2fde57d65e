/** Where the paragraphs of a document that was just written come from: the page tree knows of each of its characters. */

import type { Block, PageTree, Paragraph } from '../layout/tree.ts';
import { further, type Origin, type Stretch } from '../origin.ts';
import type { StyleId } from '../preset/styles.ts';
import { type ComparedParagraph, pictureMark } from './paragraphs.ts';

/** Of a paragraph, what its characters come from. */
export type Origins = readonly Stretch[];

/** For each paragraph, in the order of the document; empty where nothing of it comes from the author. */
export function originsOf(tree: PageTree, paragraphs: readonly ComparedParagraph[]): readonly Origins[] {
  const printed = tree.sections.flatMap(({ blocks, page }) => [
    ...blocks.flatMap(paragraphsIn),
    ...[page.headers, page.footers].flatMap((edges) =>
      [...(edges?.odd ?? []), ...(edges?.even ?? []), ...(edges?.first ?? [])].flatMap(paragraphsIn),
    ),
  ]);
  // Both have their paragraphs in the order of the page; the document has some more that hold nothing.
  const byText = new Map<string, Origins[]>();
  for (const paragraph of printed) {
    const { text, origins } = lineOf(paragraph);
    if (text === '') continue;
    const same = byText.get(text);
    if (same) same.push(origins);
    else byText.set(text, [origins]);
  }
  const met = new Map<string, number>();
  return paragraphs.map(({ text }) => {
    const at = met.get(text) ?? 0;
    met.set(text, at + 1);
    return byText.get(text)?.[at] ?? [];
  });
}

const paragraphsIn = (block: Block): readonly Paragraph[] =>
  block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));

const heads: ReadonlySet<string> = new Set(['Title', 'TableCaption', 'PictureCaption'] satisfies StyleId[]);

function lineOf({ runs, style }: Paragraph): { readonly text: string; readonly origins: Origins } {
  let text = '';
  const origins: Stretch[] = [];
  for (const run of runs)
    switch (run.kind) {
      case 'text':
        for (const { at, length, origin } of run.from ?? []) origins.push({ at: text.length + at, length, origin });
        text += run.text.replace(/\r\n?/g, '\n');
        break;
      case 'tab':
        text += '\t';
        break;
      case 'line-break':
        // `flow/` takes the lines of a title or a caption for one.
        if (!run.soft || !heads.has(style)) text += '\n';
        break;
      case 'image':
        text += pictureMark;
        break;
      case 'page-number':
        break;
    }
  return { text, origins };
}

/** What the character there comes from, else what comes next before or behind it. */
export function originAtOffset(origins: Origins, offset: number): Origin | undefined {
  const own = origins.find(({ at, length }) => at <= offset && offset < at + length);
  if (own) return further(own.origin, offset - own.at);
  const before = origins.findLast(({ at }) => at <= offset);
  return before ? further(before.origin, before.length) : origins[0]?.origin;
}
