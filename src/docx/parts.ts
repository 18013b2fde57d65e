/** The parts of the package, and what leads from one to the other. */

import { Media } from 'docx';
import type { PageTree } from '../layout/tree.ts';
import { toBody } from './body.ts';
import { numberDrawings } from './image.ts';
import { bodyNamespaces } from './namespaces.ts';
import { contentTypesPart, type Relationship, relationshipsPart } from './package.ts';
import { appPropertiesPart, corePropertiesPart } from './properties.ts';
import { signRevisions } from './revisions.ts';
import { sealPart } from './seal/custom.ts';
import { toSections } from './section.ts';
import { serialise } from './serialise.ts';
import { settingsPart } from './settings.ts';
import { fontTablePart, stylesPart } from './styles.ts';
import { writePart, xml } from './xml.ts';

/** By their path in the package, `word/document.xml`. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

const before: readonly Relationship[] = [
  { type: 'styles', target: 'styles.xml' },
  { type: 'settings', target: 'settings.xml' },
];

/** All but the seal, which is computed over them. */
export const toParts = (tree: PageTree): PackageParts => {
  const media = new Media();
  const body = toBody(toSections(tree), before.length + 1);
  const edges = body.edges.map(({ kind, components }, index, all) => {
    const count = all.slice(0, index).filter((edge) => edge.kind === kind).length + 1;
    const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
    const content = serialise(components, media);
    return { type: kind, target: `${kind}${count}.xml`, ...withPictures(root, content, media, []) };
  });
  const content = `<w:body>${signRevisions(numberDrawings(serialise(body.components, media)), tree)}</w:body>`;
  const document = withPictures('w:document', content, media, [...before, ...edges]);
  const parts = new Map<string, string | Uint8Array>([
    ['_rels/.rels', packageRelationships],
    ['docProps/app.xml', appPropertiesPart],
    ['docProps/core.xml', corePropertiesPart(tree.properties)],
    ['word/document.xml', document.text],
    [
      'word/_rels/document.xml.rels',
      relationshipsPart([...document.relationships, { type: 'fontTable', target: 'fontTable.xml' }]),
    ],
    ['word/fontTable.xml', fontTablePart(tree.fonts)],
    ['word/settings.xml', settingsPart],
    ['word/styles.xml', stylesPart(tree.styles)],
  ]);
  for (const { target, text, relationships } of edges) {
    parts.set(`word/${target}`, text);
    if (relationships.length > 0) parts.set(`word/_rels/${target}.rels`, relationshipsPart(relationships));
  }
  for (const { fileName, data } of media.Array) parts.set(`word/media/${fileName}`, data as Uint8Array);
  return parts.set('[Content_Types].xml', contentTypesPart([...parts.keys(), sealPart]));
};

const packageRelationships = relationshipsPart([
  { type: 'officeDocument', target: 'word/document.xml' },
  { type: 'core-properties', target: 'docProps/core.xml' },
  { type: 'extended-properties', target: 'docProps/app.xml' },
  { type: 'custom-properties', target: sealPart },
]);

/** A part of paragraphs; the pictures it shows, which the library names by their key, get the relationships after those given. */
const withPictures = (root: string, content: string, media: Media, given: readonly Relationship[]) => {
  const relationships = [...given];
  const ids = new Map<string, string>();
  for (const [key, { fileName }] of media.Entries) {
    if (!content.includes(`r:embed="rId{${key}}"`)) continue;
    relationships.push({ type: 'image', target: `media/${fileName}` });
    ids.set(key, `rId${relationships.length}`);
  }
  const placed = content.replace(/ r:embed="rId\{([^"]*)\}"/g, (_, key) => ` r:embed="${ids.get(key)}"`);
  return { text: writePart(xml(root, bodyNamespaces), placed), relationships };
};
