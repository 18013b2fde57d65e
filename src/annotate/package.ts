/** The package of a document with other parts in it; what is not among them stays, byte for byte. */

import type { Bytes } from '../data/bytes.ts';
import { resolveTarget } from '../data/office/package.ts';
import { decodeXml, encodeXml, readXml } from '../data/office/xml.ts';
import type { Zip } from '../data/office/zip.ts';
import { isRefusal, type Refusal } from '../data/refusal.ts';
import { deflatedPart } from '../docx/pack.ts';
import { zip as zipped } from '../docx/zip.ts';
import { zipRefusal } from '../flow/docx/open.ts';
import { damaged } from '../flow/unread.ts';

/** The text of a part, and how it goes back. */
export interface TextPart {
  readonly text: string;
  readonly bytes: (text: string) => Bytes;
}

export function textPart(zip: Zip, name: string): TextPart | Refusal | undefined {
  const bytes = zip.read(name);
  if (bytes === undefined) return undefined;
  if (typeof bytes === 'string') return zipRefusal(bytes);
  const decoded = decodeXml(bytes);
  if (!decoded || !readXml(bytes, {}, { depth: 256, tag: 4 * 1024 * 1024 })) return damaged;
  const { text, encoding } = decoded;
  const isMarked = encoding !== 'utf-8' || bytes[0] === 0xef;
  return { text, bytes: (changed) => encodeXml(changed, encoding, isMarked) };
}

/** @param parts new contents by name; those that the archive has not come last */
export function packageWith(zip: Zip, parts: ReadonlyMap<string, Bytes>): Bytes | Refusal {
  const changed = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const entries: Parameters<typeof zipped>[0][number][] = [];
  for (const [key, { path }] of zip.parts) {
    const own = changed.get(key);
    const part = own ? undefined : zip.packed(key);
    if (typeof part === 'string') return zipRefusal(part);
    if (own) entries.push({ name: path, ...deflatedPart(own) });
    else if (part)
      entries.push({ name: path, data: part.data, crc: part.crc, size: part.size, isStored: !part.isDeflated });
  }
  const added = [...parts].filter(([name]) => !zip.parts.has(name.toLowerCase()));
  return zipped([...entries, ...added.map(([name, bytes]) => ({ name, ...deflatedPart(bytes) }))]);
}

/** Puts elements behind the last child of the root. @param children by the prefix of the root's name */
export function appended(text: string, children: (prefix: string) => string): string {
  const name =
    /<([A-Za-z_][\w.-]*(?::[\w.-]+)?)(?=[\s/>])/.exec(
      text.replace(/^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)+/, ''),
    )?.[1] ?? '';
  const inside = children(name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '');
  const end = text.lastIndexOf(`</${name}`);
  if (end >= 0) return text.slice(0, end) + inside + text.slice(end);
  const slash = text.lastIndexOf('/>');
  return `${text.slice(0, slash)}>${inside}</${name}>${text.slice(slash + 2)}`;
}

/** Where the comments of a document are, and the parts that say so where nothing did. */
export interface CommentsPlace {
  readonly part: string;
  readonly changed: ReadonlyMap<string, Bytes>;
}

const office = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** @param related the part that the document points at for its comments already */
export function commentsPlace(
  zip: Zip,
  main: string,
  related: string | undefined,
  isStrict: boolean,
): CommentsPlace | Refusal {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = related ?? freeName(zip, `${folder}comments`);
  const changed = new Map<string, Bytes>();
  if (related === undefined) {
    const name = `${folder}_rels/${main.slice(folder.length)}.rels`;
    const there = textPart(zip, name) ?? newPart(`<Relationships xmlns="${packageRelations}"/>`);
    if (isRefusal(there)) return there;
    const id = freeId(there.text);
    const type = `${office[isStrict ? 'strict' : 'transitional']}/comments`;
    const target = part.slice(folder.length);
    changed.set(
      name,
      there.bytes(
        appended(there.text, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`),
      ),
    );
  }
  if (zip.parts.has(part.toLowerCase())) return { part, changed };
  const types = textPart(zip, '[Content_Types].xml');
  if (!types || isRefusal(types)) return types ?? damaged;
  if (!isTyped(types.text, part))
    changed.set(
      '[Content_Types].xml',
      types.bytes(
        appended(types.text, (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${commentsType}"/>`),
      ),
    );
  return { part, changed };
}

export const newPart = (root: string): TextPart => ({
  text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`,
  bytes: (text) => encodeXml(text, 'utf-8'),
});

function freeName({ parts }: Zip, stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : number}.xml`;
    if (!parts.has(name.toLowerCase())) return name;
  }
}

function freeId(relations: string): string {
  for (let number = 1; ; number += 1) {
    const id = `rId${number}`;
    if (!new RegExp(`["']${id}["']`).test(relations)) return id;
  }
}

const isTyped = (types: string, part: string): boolean => {
  let found = false;
  readXml(new TextEncoder().encode(types), {
    start(name, attribute) {
      const named = attribute('PartName');
      if (name === 'Override' && named && resolveTarget('', named).toLowerCase() === part.toLowerCase()) found = true;
    },
  });
  return found;
};
