/** What can be wrong between the parts of a package. */

import { repeated } from './ids.ts';
import { type Package, relationshipsOf } from './package.ts';
import { all, walk } from './read-xml.ts';

const CONTENT_TYPES = '[Content_Types].xml';

export function* partFaults(pack: Package): Generator<string> {
  yield* contentTypeFaults(pack);
  for (const path of ['', ...pack.paths]) if (!isRels(path)) yield* relationshipFaults(pack, path);
  for (const path of pack.paths)
    if (isRels(path) && !pack.paths.has(ownerOf(path)) && ownerOf(path) !== '') yield `${path}: its part is not there`;
  const reached = reachable(pack);
  for (const path of pack.paths)
    if (!isRels(path) && path !== CONTENT_TYPES && !reached.has(path)) yield `${path}: no relationship leads to it`;
}

const isRels = (path: string): boolean => path.endsWith('.rels');
const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1');

function* contentTypeFaults({ paths, xml }: Package): Generator<string> {
  const types = xml.get(CONTENT_TYPES);
  const overrides = new Set(all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? ''));
  const extensions = new Set(all(types, 'Default').map(({ attributes }) => attributes.Extension?.toLowerCase() ?? ''));
  for (const path of paths) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (path !== CONTENT_TYPES && !overrides.has(path) && !extensions.has(extension)) yield `${path}: no content type`;
  }
  for (const path of overrides) if (!paths.has(path)) yield `${CONTENT_TYPES}: ${path} is not there`;
  // `Default` gives every .xml part a type that says nothing: a part of the document needs its own.
  for (const path of paths)
    if (/^(word|docProps)\/.*\.xml$/.test(path) && !overrides.has(path)) yield `${path}: no content type of its own`;
}

function* relationshipFaults(pack: Package, owner: string): Generator<string> {
  const relationships = relationshipsOf(pack, owner);
  const name = owner || 'package';
  for (const { id, target } of relationships)
    if (target !== undefined && !pack.paths.has(target))
      yield `${name}: relationship ${id} leads to ${target}, which is not there`;
  yield* repeated(relationships.map(({ id }) => id)).map((id) => `${name}: relationship ${id} is there twice`);
  const types = new Map(relationships.map(({ id, type }) => [id, type]));
  const root = pack.xml.get(owner);
  for (const { name: element, attributes } of root ? walk(root) : [])
    for (const [attribute, id] of Object.entries(attributes)) {
      if (!attribute.startsWith('r:')) continue;
      const type = types.get(id);
      if (type === undefined) yield `${name}: ${element} names relationship ${id}, which is not there`;
      else if (referenceTypes[element] && referenceTypes[element] !== type)
        yield `${name}: ${element} names relationship ${id}, which is a ${type}`;
    }
}

const referenceTypes: Readonly<Record<string, string>> = {
  'w:headerReference': 'header',
  'w:footerReference': 'footer',
  'w:hyperlink': 'hyperlink',
  'a:blip': 'image',
  'c:chart': 'chart',
};

const reachable = (pack: Package): ReadonlySet<string> => {
  const reached = new Set<string>();
  const queue = [''];
  for (let owner = queue.pop(); owner !== undefined; owner = queue.pop())
    for (const { target } of relationshipsOf(pack, owner))
      if (target !== undefined && !reached.has(target)) {
        reached.add(target);
        queue.push(target);
      }
  return reached;
};
