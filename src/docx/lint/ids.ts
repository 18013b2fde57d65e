/** Ids that may be given only once. */

import type { Package } from './package.ts';
import { all, type XmlElement } from './read-xml.ts';

export function* idFaults({ xml }: Package): Generator<string> {
  const roots = [...xml.values()];
  for (const [called, element, attribute] of unique) {
    const ids = roots.flatMap((root) => all(root, element).flatMap(({ attributes }) => attributes[attribute] ?? []));
    yield* repeated(ids).map((id) => `${called} ${id} is given twice`);
  }
  yield* bookmarkFaults(roots);
}

/** Counted over the whole document, as Word does: a header may not repeat an id of the body. */
const unique: readonly (readonly [called: string, element: string, attribute: string])[] = [
  ['style id', 'w:style', 'w:styleId'],
  ['drawing id', 'wp:docPr', 'id'],
  ['shape id', 'v:shape', 'id'],
  ['paragraph id', 'w:p', 'w14:paraId'],
  ['bookmark id', 'w:bookmarkStart', 'w:id'],
  ['bookmark name', 'w:bookmarkStart', 'w:name'],
  ['list', 'w:num', 'w:numId'],
  ['abstract list', 'w:abstractNum', 'w:abstractNumId'],
  ['footnote', 'w:footnote', 'w:id'],
  ['endnote', 'w:endnote', 'w:id'],
  ['comment', 'w:comment', 'w:id'],
];

function* bookmarkFaults(roots: readonly XmlElement[]): Generator<string> {
  const ids = (name: string) =>
    new Set(roots.flatMap((root) => all(root, name).map(({ attributes }) => attributes['w:id'])));
  const [starts, ends] = [ids('w:bookmarkStart'), ids('w:bookmarkEnd')];
  for (const id of starts) if (!ends.has(id)) yield `bookmark ${id} does not end`;
  for (const id of ends) if (!starts.has(id)) yield `bookmark ${id} does not begin`;
}

/** Every value that stands more than once, named once. */
export const repeated = (values: readonly string[]): string[] => {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return [...again];
};
