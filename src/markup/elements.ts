/** A markup tree → the elements that layout reads. The tree is already judged, so nothing here can be surprised. */

import type {
  AttachmentList,
  AttachmentStart,
  CellAlign,
  Element,
  Image,
  ImprintRow,
  Line,
  Masthead,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from './element.ts';
import { line } from './line.ts';
import type { MarkupNode } from './parse.ts';
import { paragraphTags } from './vocabulary.ts';

export const toElements = (root: MarkupNode): Element[] => childNodes(root).map(toElement);

const childNodes = (node: MarkupNode, tag?: string): MarkupNode[] =>
  node.children.filter((child): child is MarkupNode => 'tag' in child && (tag === undefined || child.tag === tag));

function toElement(node: MarkupNode): Element {
  switch (node.tag) {
    case 'masthead':
      return masthead(node);
    case 'heading':
      return { kind: 'heading', level: number(node, 'level') as 1 | 2 | 3 | 4, content: line(node) };
    case 'columns':
      return { kind: 'columns', count: Number(node.attributes.count ?? 2), blocks: childNodes(node).map(paragraph) };
    case 'table':
      return table(node);
    case 'images':
      return { kind: 'images', images: childNodes(node, 'image').map(image) };
    case 'signature':
      return {
        kind: 'signature',
        sealed: node.attributes.sealed === 'true',
        offices: lines(node, 'office'),
        ...one(node, 'date'),
      };
    case 'attachment-list':
      return attachmentList(node);
    case 'attachment':
      return attachmentStart(node);
    case 'attendance':
      return { kind: 'attendance', rows: rows(node) };
    case 'imprint':
      return { kind: 'imprint', rows: rows(node) };
    case 'page-break':
      return { kind: 'page-break' };
    default:
      return paragraph(node);
  }
}

const paragraph = (node: MarkupNode): Paragraph => ({
  kind: 'paragraph',
  role: paragraphTags[node.tag as keyof typeof paragraphTags] ?? 'body',
  content: line(node),
});

const masthead = (node: MarkupNode): Masthead => {
  const { form } = node.attributes;
  const name = lines(node, 'name');
  return {
    kind: 'masthead',
    ...(form === 'letter' || (form === 'joint' && name.length > 1) ? { form } : {}),
    ...one(node, 'copy-number', 'copyNumber'),
    ...one(node, 'classification'),
    ...one(node, 'urgency'),
    name,
    ...one(node, 'number'),
    ...one(node, 'document-number', 'documentNumber'),
    signers: lines(node, 'signer'),
    ...one(node, 'signer-label', 'signerLabel'),
    ...one(node, 'office'),
    ...one(node, 'date'),
  };
};

/** Without a number of columns, as many as the widest row has cells. */
function table(node: MarkupNode): Table {
  const rows = childNodes(node, 'table-row').map((row) => ({ node: row, row: tableRow(row) }));
  const isHeader = (row: MarkupNode): boolean => row.attributes.header === 'true';
  const widest = rows.reduce((most, { row }) => Math.max(most, widthOf(row)), 1);
  return {
    kind: 'table',
    ...one(node, 'caption'),
    ...one(node, 'measure'),
    columns: node.attributes.columns === undefined ? widest : Number(node.attributes.columns),
    header: rows.filter((row) => isHeader(row.node)).map(({ row }) => row),
    rows: rows.filter((row) => !isHeader(row.node)).map(({ row }) => row),
    notes: lines(node, 'note'),
    orientation: (node.attributes.orientation ?? 'auto') as Table['orientation'],
  };
}

const tableRow = (node: MarkupNode): TableRow => ({ cells: childNodes(node, 'cell').map(tableCell) });
const widthOf = (row: TableRow): number => row.cells.reduce((sum, { colSpan }) => sum + colSpan, 0);

/** A cell always has a paragraph, as a page wants one. */
function tableCell(node: MarkupNode): TableCell {
  const [picture] = childNodes(node, 'image').map(image);
  const content = [...lines(node, 'line'), ...(picture?.caption ? [picture.caption] : [])];
  return {
    ...(picture && { image: picture }),
    content: content.length > 0 || picture ? content : [[]],
    colSpan: number(node, 'columns'),
    rowSpan: number(node, 'rows'),
    align: (node.attributes.align ?? 'left') as CellAlign,
  };
}

const image = (node: MarkupNode): Image => ({
  file: node.attributes.file ?? '',
  ...attribute(node, 'width'),
  ...one(node, 'caption'),
  ...attribute(node, 'alt'),
});

const attachmentList = (node: MarkupNode): AttachmentList => ({
  kind: 'attachment-list',
  label: lines(node, 'label')[0] ?? [],
  entries: childNodes(node, 'entry').map((entry) => ({
    ...one(entry, 'number'),
    title: lines(entry, 'title').flat(),
  })),
});

const attachmentStart = (node: MarkupNode): AttachmentStart => ({
  kind: 'attachment',
  mark: lines(node, 'mark')[0] ?? [],
  title: lines(node, 'title'),
});

const rows = (node: MarkupNode): ImprintRow[] =>
  childNodes(node).map((row) => ({
    role: (row.attributes.role ?? 'distribution') as ImprintRow['role'],
    ...one(row, 'label'),
    lines: lines(row, 'line'),
    ...one(row, 'date'),
  }));

const number = (node: MarkupNode, name: string): number => Number(node.attributes[name] ?? 1);

/** `{ name: value }` where the attribute says something, `{}` where not. */
const attribute = <K extends string>(node: MarkupNode, name: K): { readonly [name in K]?: string } =>
  (node.attributes[name] ? { [name]: node.attributes[name] } : {}) as { readonly [name in K]?: string };

const lines = (node: MarkupNode, tag: string): Line[] => childNodes(node, tag).map(line);

/** `{ key: line }` where the tag stands and says something, `{}` where not. */
function one<K extends string>(node: MarkupNode, tag: K): { readonly [name in K]?: Line };
function one<K extends string>(node: MarkupNode, tag: string, key: K): { readonly [name in K]?: Line };
function one(node: MarkupNode, tag: string, key: string = tag): Readonly<Record<string, Line>> {
  const content = lines(node, tag)[0] ?? [];
  return content.length > 0 ? { [key]: content } : {};
}
