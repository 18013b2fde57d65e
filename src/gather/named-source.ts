/** Files that a document names, as findings are placed in them and edits counted. */

import { once } from '../once.ts';
import type { Editable } from '../place.ts';
import { positionsOf } from '../source/positions.ts';
import type { Joined } from './merge.ts';
import { type NamedFile, placeIn, shownName } from './named.ts';

/** Into the files that the document names as well. */
export const locateThrough =
  (joined: Joined, named: ReadonlyMap<string, NamedFile>, namer: string): Joined['locate'] =>
  (path, span, target) =>
    placeIn(named, namer, path, span) ?? joined.locate(path, span, target);

/** Of a text file that the document names, what excerpts are cut from and edits are counted in. */
export type NamedSource = Editable & { readonly name: string };

export function namedSource(named: NamedFile, namer: string): readonly NamedSource[] {
  const { name, text } = named;
  if (text === undefined) return [];
  const positions = once(() => positionsOf(text));
  const file = shownName(named, namer);
  return [{ name, file, text, offset: (line, column) => positions().offset(line, column) }];
}
