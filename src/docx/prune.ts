import { resolveTarget } from './target.ts';

/** Parts by their path in the package, `word/document.xml`. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Leaves out what the library writes for every document and ours do not use, with the relationships and content types
 * that speak of it, and numbers the relationships anew.
 */
export const prune = (parts: Parts): Parts => {
  const kept = new Map([...parts].filter(([path]) => !unused(path, parts)));
  for (const path of [...kept.keys()].filter((each) => each.endsWith('.rels'))) renumber(path, kept);
  kept.set(CONTENT_TYPES, contentTypes(String(kept.get(CONTENT_TYPES)), kept));
  return kept;
};

const CONTENT_TYPES = '[Content_Types].xml';

/** Part → the element that would need it. A theme would bring its fonts back. */
const needs: readonly (readonly [part: RegExp, element: string | undefined])[] = [
  [/^word\/numbering\.xml$/, '<w:numPr'],
  [/^word\/(_rels\/)?footnotes\.xml/, '<w:footnoteReference'],
  [/^word\/(_rels\/)?endnotes\.xml/, '<w:endnoteReference'],
  [/^word\/(_rels\/)?comments\w*\.xml/, '<w:commentReference'],
  [/^word\/theme\//, undefined],
  [/^docProps\/custom\.xml$/, undefined],
];

const unused = (path: string, parts: Parts): boolean =>
  needs.some(
    ([part, element]) => part.test(path) && !(element && String(parts.get('word/document.xml')).includes(element)),
  );

/** Keeps the relationships whose part is there, as rId1, rId2 … in their order, and tells the owner its new numbers. */
const renumber = (path: string, parts: Map<string, string | Uint8Array>): void => {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const ids = new Map<string, string>();
  let live = 0;
  const text = String(parts.get(path)).replace(/<Relationship [^>]*>/g, (relationship) => {
    const target = attribute(relationship, 'Target');
    if (attribute(relationship, 'TargetMode') !== 'External' && !parts.has(resolveTarget(folder, target))) return '';
    live += 1;
    ids.set(attribute(relationship, 'Id'), `rId${live}`);
    return relationship.replace(/ Id="[^"]*"/, ` Id="rId${live}"`);
  });
  if (live === 0) parts.delete(path);
  else parts.set(path, text);
  const body = parts.get(owner);
  // Only inside tags: in text a `<` is always escaped, so what an author wrote is never touched.
  if (typeof body === 'string')
    parts.set(
      owner,
      body.replace(/<[^<>]* r:[^<>]*>/g, (tag) =>
        tag.replace(/ (r:\w+)="([^"]*)"/g, (whole, name, id) => (ids.has(id) ? ` ${name}="${ids.get(id)}"` : whole)),
      ),
    );
};

const contentTypes = (text: string, parts: Parts): string => {
  const extensions = new Set([...parts.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)));
  return text
    .replace(/<Override [^>]*>/g, (tag) => (parts.has(attribute(tag, 'PartName').slice(1)) ? tag : ''))
    .replace(/<Default [^>]*>/g, (tag) => (extensions.has(attribute(tag, 'Extension')) ? tag : ''));
};

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
