/** Pieces that units have sent, found by the paths of the texts in them. */

import type { Path } from '../diagnostic.ts';
import type { PlacedPiece } from '../gather/contributions.ts';
import { keyOf } from '../gather/named.ts';
import type { Piece } from '../gather/sent/types.ts';
import { onceFor } from '../once.ts';

const byPath = onceFor(
  (sent: readonly PlacedPiece[]): ReadonlyMap<string, Piece> =>
    new Map(sent.map(({ path, piece }) => [keyOf(path), piece])),
);

/** The piece that holds the text at this path. */
export function pieceAt(sent: readonly PlacedPiece[], path: Path): Piece | undefined {
  const all = byPath(sent);
  return all.get(keyOf(path.slice(0, 6))) ?? all.get(keyOf(path.slice(0, 4)));
}
