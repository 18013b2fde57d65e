/** Where a sent text names its unit, or without one its leader: what an item with keys prints bold there (contract 2.2). */

import type { Span } from '../../diagnostic.ts';
import { titleEnds } from '../../people/titles.ts';
import type { UnitList } from '../../people/unit-list.ts';
import type { Item } from '../../schema/item.ts';
import { firstSentence } from './add-unit.ts';
import type { Piece } from './types.ts';
import { unitsNamed } from './unit-names.ts';

export interface NamesSaid {
  readonly part: 'unit' | 'leader';
  /** In UTF-16 offsets of the item's text, in their order. */
  readonly spans: readonly Span[];
}

/** undefined for an item that has keys of its own for it, or marks, or names neither in its first sentence. */
export function namesSaid(piece: Piece, units: UnitList, people: readonly string[]): NamesSaid | undefined {
  const { unit, leader, text = '' } = piece.value as Item;
  if (piece.kind !== 'item' || unit !== undefined || leader !== undefined || /[*\\]/.test(text)) return undefined;
  const sentence = firstSentence(text);
  if (piece.unit !== undefined) {
    const own = unitsNamed(sentence, units).find((one) => one.unit === piece.unit);
    return own && { part: 'unit', spans: [{ start: own.start, end: own.end }] };
  }
  const spans = titleEnds(sentence).flatMap((start): Span[] => {
    const name = people.find((one) => one !== '' && sentence.startsWith(one, start));
    return name === undefined ? [] : [{ start, end: start + name.length }];
  });
  return spans.length > 0 ? { part: 'leader', spans } : undefined;
}
