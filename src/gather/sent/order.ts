/** The order in which what was sent stands in its section (rule 13). Never by the time of a file. */

import { dayCount } from '../../calendar.ts';
import { rosterOf } from '../../people/roster.ts';
import type { Item } from '../../schema/item.ts';
import { naturally } from '../natural.ts';
import type { Draft } from './draft.ts';
import type { Ground, Taking } from './ground.ts';
import type { Piece } from './types.ts';

/** Pieces that stay together: an item with the tables and pictures behind it, or all of a unit in one file. */
interface Chunk {
  readonly draft: Draft;
  readonly pieces: readonly Piece[];
}

/** @param pieces of one section, file by file, in the order of the names of the files */
export function inOrder(
  pieces: readonly { readonly draft: Draft; readonly piece: Piece }[],
  section: Taking | undefined,
  ground: Ground,
): readonly Piece[] {
  const order = section?.order ?? usual(pieces, section, ground);
  const key = keys[order](ground, section);
  const chunks = chunksOf(pieces, order !== 'unit').map((chunk) => ({ chunk, keys: [...key(chunk), first(chunk)] }));
  chunks.sort((a, b) => compare(a.keys, b.keys) || naturally(a.chunk.draft.name, b.chunk.draft.name));
  return chunks.flatMap(({ chunk }) => chunk.pieces);
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, one] of a.entries()) {
    const other = b[index] as number;
    if (one !== other) return one - other;
  }
  return 0;
};

export function usual(
  pieces: readonly { readonly piece: Piece }[],
  section: Taking | undefined,
  ground: Ground,
): NonNullable<Taking['order']> {
  if (section?.heads?.length) return 'heads';
  const items = pieces.filter(({ piece }) => piece.kind === 'item');
  const isOfLeaders =
    items.length > 0 && items.every(({ piece }) => piece.unit === undefined && rankOf(piece, ground) !== undefined);
  return isOfLeaders ? 'leader' : 'unit';
}

function chunksOf(
  pieces: readonly { readonly draft: Draft; readonly piece: Piece }[],
  isSingle: boolean,
): readonly Chunk[] {
  const found: { draft: Draft; pieces: Piece[] }[] = [];
  for (const { draft, piece } of pieces) {
    const last = found.at(-1);
    const isSame = last?.draft === draft && last.pieces[0]?.unit === piece.unit;
    if (last && isSame && (!isSingle || piece.kind === 'block')) last.pieces.push(piece);
    else found.push({ draft, pieces: [piece] });
  }
  return found;
}

type Key = (chunk: Chunk) => readonly number[];
const last = Number.MAX_SAFE_INTEGER;

const unitOf =
  ({ units }: Ground): Key =>
  ({ pieces: [piece] }) => [units.place(piece?.unit ?? '') ?? last];

const keys: Readonly<Record<NonNullable<Taking['order']>, (ground: Ground, section: Taking | undefined) => Key>> = {
  unit: unitOf,
  date: () => () => [],
  leader:
    (ground) =>
    ({ pieces: [piece] }) => [(piece && rankOf(piece, ground)) ?? last],
  heads: (ground, section) => (chunk) => {
    const head = (chunk.pieces[0]?.value as Item | undefined)?.head ?? '';
    const place = section?.heads?.indexOf(head) ?? -1;
    return [place < 0 ? last : place, ...unitOf(ground)(chunk)];
  },
};

const first = ({ pieces }: Chunk): number => {
  const days = pieces.flatMap(({ day }) => (day ? dayCount(day) : []));
  return days.length > 0 ? Math.min(...days) : last;
};

/** Place in the roster of whom an item names first. */
function rankOf({ value }: Piece, { series }: Ground): number | undefined {
  const roster = rosterOf(series);
  if (!roster) return undefined;
  const { leader, text = '' } = value as Item;
  const named = leader?.[0] && roster.rankOf.get(leader[0].name);
  if (named !== undefined) return named;
  let best: { readonly at: number; readonly rank: number } | undefined;
  for (const [name, rank] of roster.rankOf) {
    const at = text.indexOf(name);
    if (at >= 0 && (!best || at < best.at)) best = { at, rank };
  }
  return best?.rank;
}
