/** Tracked changes that nobody has accepted or refused yet: they are on the screen, and print beside the words. */

import type { Block, Change, Flow } from '../flow/flow.ts';

export interface Revised {
  readonly author: string;
  readonly kind: Change['kind'];
  /** In how many places. */
  readonly count: number;
}

/** Words that one person put in or took out, with the paragraph they stand in, as messages count. */
export interface RevisedWords {
  readonly author: string;
  readonly kind: Change['kind'];
  readonly text: string;
  readonly number?: number;
}

/** By author, then by kind, in the order first met. */
export function revisionsIn(flow: Flow): readonly Revised[] {
  const found = new Map<string, Revised>();
  for (const { changes } of touchedIn(flow))
    for (const { author, kind } of changes) {
      const key = `${author}\n${kind}`;
      found.set(key, { author, kind, count: (found.get(key)?.count ?? 0) + 1 });
    }
  return [...found.values()];
}

export const revisedWordsIn = (flow: Flow): readonly RevisedWords[] =>
  [...touchedIn(flow)].flatMap(({ changes, text, number }) =>
    text === undefined
      ? []
      : changes.map(({ author, kind }) => ({ author, kind, text, ...(number !== undefined && { number }) })),
  );

interface Touched {
  readonly changes: readonly Change[];
  readonly text?: string;
  readonly number?: number | undefined;
}

function* touchedIn({ blocks, notes, margins }: Flow): Iterable<Touched> {
  for (const part of [blocks, ...notes.map((note) => note.blocks), ...margins.map((margin) => margin.blocks)])
    yield* touchedInBlocks(part);
}

function* touchedInBlocks(blocks: readonly Block[]): Iterable<Touched> {
  for (const block of blocks)
    if (block.kind === 'paragraph') {
      yield { changes: block.changes };
      for (const one of block.inline)
        if (one.kind === 'box') yield* touchedInBlocks(one.blocks);
        else if (one.kind === 'run') yield { changes: one.changes, text: one.text, number: block.number };
        else if (one.kind !== 'comment') yield { changes: one.changes };
    } else
      for (const { changes, cells } of block.rows) {
        yield { changes };
        for (const cell of cells) {
          yield { changes: cell.changes };
          yield* touchedInBlocks(cell.blocks);
        }
      }
}
