/** A document as it would be if the revisions of one person were accepted, and those of all others refused. */

import type { Block, Change, Flow, Inline, Paragraph } from '../flow/flow.ts';
import { isIn } from '../flow/text.ts';

export function flowBy(flow: Flow, author: string): Flow {
  const own = (changes: readonly Change[]): readonly Change[] => changes.filter((one) => one.author === author);
  const others = (changes: readonly Change[]): readonly Change[] => changes.filter((one) => one.author !== author);
  const isThere = (changes: readonly Change[]): boolean => isIn(others(changes), 'original');
  const inlineOf = (one: Inline): readonly Inline[] => {
    if (one.kind === 'box') return [{ ...one, blocks: one.blocks.flatMap(blockOf) }];
    if (one.kind === 'comment') return [one];
    return isThere(one.changes) ? [{ ...one, changes: own(one.changes) }] : [];
  };
  const paragraphOf = (one: Paragraph): Paragraph => {
    // An end that somebody else put there is none: the paragraph goes on.
    const joins: readonly Change[] = isThere(one.changes) ? [] : [{ kind: 'deleted', author }];
    return { ...one, inline: one.inline.flatMap(inlineOf), changes: [...own(one.changes), ...joins] };
  };
  const blockOf = (block: Block): readonly Block[] =>
    block.kind === 'paragraph'
      ? [paragraphOf(block)]
      : [
          {
            ...block,
            rows: block.rows.flatMap((row) =>
              isThere(row.changes)
                ? [
                    {
                      ...row,
                      changes: own(row.changes),
                      cells: row.cells.flatMap((cell) =>
                        isThere(cell.changes)
                          ? [{ ...cell, changes: own(cell.changes), blocks: cell.blocks.flatMap(blockOf) }]
                          : [],
                      ),
                    },
                  ]
                : [],
            ),
          },
        ];
  const within = <T extends { readonly blocks: readonly Block[] }>(one: T): T => ({
    ...one,
    blocks: one.blocks.flatMap(blockOf),
  });
  return {
    ...flow,
    blocks: flow.blocks.flatMap(blockOf),
    notes: flow.notes.map(within),
    margins: flow.margins.map(within),
  };
}
