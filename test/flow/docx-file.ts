/** Documents as small as Word would open, with what a test needs to be odd. */

import { pack } from '../data/workbook.ts';

export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** Insides of `w:styles`, `w:footnotes`, `w:endnotes`. */
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Insides of `w:hdr` and `w:ftr`, by the ids of their relations; the body refers to them itself. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Parts to add, to replace, or (undefined) to leave out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', office],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');
const part = (root: string, inside: string): string => `${declaration}<w:${root} ${namespaces}>${inside}</w:${root}>`;

export const relations = (rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const contentTypes = (main: string): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

export function partsOfDocx(docx: DocxParts, main = 'word/document.xml'): Readonly<Record<string, string>> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const roots = { styles: docx.styles, footnotes: docx.footnotes, endnotes: docx.endnotes };
  const singles = Object.entries(roots).flatMap(([name, inside]) =>
    inside === undefined ? [] : [{ id: `x-${name}`, type: name, name: `${name}.xml`, xml: part(name, inside) }],
  );
  const margins = [
    ...Object.entries(docx.headers ?? {}).map(([id, inside]) => ({ id, type: 'header', root: 'hdr', inside })),
    ...Object.entries(docx.footers ?? {}).map(([id, inside]) => ({ id, type: 'footer', root: 'ftr', inside })),
  ].map(({ id, type, root, inside }) => ({ id, type, name: `${type}-${id}.xml`, xml: part(root, inside) }));
  const others = [...singles, ...margins];
  const all: Readonly<Record<string, string | undefined>> = {
    '[Content_Types].xml': contentTypes(main),
    '_rels/.rels': relations([['rId1', 'officeDocument', main]]),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relations(
      others.map(({ id, type, name }) => [id, type, name]),
    ),
    [main]: part('document', `<w:body>${docx.body}</w:body>`),
    ...Object.fromEntries(others.map(({ name, xml }) => [folder + name, xml])),
    ...docx.parts,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, xml]])));
}

export const docxFile = (docx: DocxParts, main?: string): Uint8Array => pack(partsOfDocx(docx, main));

export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
export const run = (text: string): string => `<w:r>${t(text)}</w:r>`;
/** @param inside runs, or a text */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : inside && run(inside)}</w:p>`;
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
