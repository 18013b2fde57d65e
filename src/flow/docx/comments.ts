/** Comments: who says what, and about which words. */

import type { Block, Comment } from '../flow.ts';
import { linesOf, type Story } from '../lines.ts';
import { wordsOf } from '../text.ts';
import { whoAndWhen } from './changes.ts';
import type { Entry } from './reading.ts';

/** @param stories where the marks of comments stand */
export function commentsOf(entries: readonly Entry[], stories: readonly Story[]): readonly Comment[] {
  const marked = marksIn(stories);
  return entries.map(({ id, author, date, blocks }) => {
    const { start, end, at, paragraph } = marked.places.get(id) ?? {};
    const from = start ?? at;
    return {
      id,
      ...whoAndWhen(author, date),
      text: linesOf([{ blocks }])
        .map((line) => line.text)
        .join('\n'),
      about: from === undefined ? '' : marked.text.slice(from, end ?? at ?? from).trim(),
      ...(paragraph !== undefined && { paragraph }),
    };
  });
}

/** Offsets in the text of all stories. */
interface Marked {
  start?: number;
  end?: number;
  at?: number;
  /** Where it begins, or stands. */
  paragraph?: number;
}

function marksIn(stories: readonly Story[]): { readonly text: string; readonly places: ReadonlyMap<string, Marked> } {
  const places = new Map<string, Marked>();
  const pieces: string[] = [];
  let length = 0;
  const add = (words: string): void => {
    pieces.push(words);
    length += words.length;
  };
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const { cells } of block.rows) for (const cell of cells) visit(cell.blocks);
        continue;
      }
      if (length > 0) add('\n');
      for (const one of block.inline) {
        if (one.kind === 'box') visit(one.blocks);
        else if (one.kind !== 'comment') add(wordsOf(one, 'accepted'));
        else {
          const place = places.get(one.id) ?? {};
          places.set(one.id, place);
          place[one.edge] ??= length;
          if (block.number !== undefined) place.paragraph ??= block.number;
        }
      }
    }
  };
  for (const { blocks } of stories) visit(blocks);
  return { text: pieces.join(''), places };
}
