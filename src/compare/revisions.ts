/** Tracked changes that nobody has accepted or refused yet: they are on the screen, and print beside the words. */

import type { Block, Change, Flow, Inline } from '../flow/flow.ts';

export interface Revised {
  readonly author: string;
  readonly kind: Change['kind'];
  /** In how many places. */
  readonly count: number;
}

/** By author, then by kind, in the order first met. */
export function revisionsIn({ blocks, notes, margins }: Flow): readonly Revised[] {
  const found = new Map<string, Revised>();
  const add = (changes: readonly Change[]): void => {
    for (const { author, kind } of changes) {
      const key = `${author}\n${kind}`;
      found.set(key, { author, kind, count: (found.get(key)?.count ?? 0) + 1 });
    }
  };
  const addInline = (one: Inline): void => {
    if (one.kind === 'box') each(one.blocks);
    else if (one.kind !== 'comment') add(one.changes);
  };
  const each = (inner: readonly Block[]): void => {
    for (const block of inner)
      if (block.kind === 'paragraph') {
        add(block.changes);
        for (const one of block.inline) addInline(one);
      } else
        for (const { changes, cells } of block.rows) {
          add(changes);
          for (const cell of cells) {
            add(cell.changes);
            each(cell.blocks);
          }
        }
  };
  for (const part of [blocks, ...notes.map((note) => note.blocks), ...margins.map((margin) => margin.blocks)])
    each(part);
  return [...found.values()];
}
