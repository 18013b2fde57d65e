/** What Word wants of the text's structure and the schema does not say. */

import type { Package } from './package.ts';
import { all, type XmlElement } from './read-xml.ts';

export function* structureFaults({ xml }: Package): Generator<string> {
  yield* sectionFaults(xml.get('word/document.xml'));
  for (const [path, root] of xml)
    for (const fault of [...blockFaults(root), ...tableFaults(root), ...fieldFaults(root)]) yield `${path}: ${fault}`;
}

function* sectionFaults(document: XmlElement | undefined): Generator<string> {
  const [body] = all(document, 'w:body');
  if (body?.children.at(-1)?.name !== 'w:sectPr') yield 'word/document.xml: the last section has no properties';
  for (const section of all(document, 'w:sectPr'))
    if (!section.children.some(({ name }) => name === 'w:pgSz')) yield 'word/document.xml: section without page size';
}

function* blockFaults(root: XmlElement): Generator<string> {
  for (const cell of all(root, 'w:tc'))
    if (cell.children.at(-1)?.name !== 'w:p') yield 'table cell does not end with a paragraph';
  for (const story of all(root, 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment', 'w:txbxContent'))
    if (!story.children.some(({ name }) => name === 'w:p')) yield `${story.name} without a paragraph`;
}

function* tableFaults(root: XmlElement): Generator<string> {
  for (const table of all(root, 'w:tbl')) {
    const columns = table.children.find(({ name }) => name === 'w:tblGrid')?.children.length ?? 0;
    const rows = table.children.filter(({ name }) => name === 'w:tr');
    if (rows.length === 0) yield 'table without a row';
    for (const width of rows.map(columnsOf))
      if (width !== columns) yield `table row of ${width} columns in a grid of ${columns}`;
  }
}

const columnsOf = (row: XmlElement): number => {
  const number = (element: XmlElement, group: string, name: string): number => {
    const properties = element.children.find((child) => child.name === group);
    return Number(properties?.children.find((child) => child.name === name)?.attributes['w:val'] ?? Number.NaN);
  };
  const cells = row.children.filter(({ name }) => name === 'w:tc');
  const skipped = (number(row, 'w:trPr', 'w:gridBefore') || 0) + (number(row, 'w:trPr', 'w:gridAfter') || 0);
  return cells.reduce((sum, cell) => sum + (number(cell, 'w:tcPr', 'w:gridSpan') || 1), skipped);
};

function* fieldFaults(root: XmlElement): Generator<string> {
  let depth = 0;
  for (const { attributes } of all(root, 'w:fldChar')) {
    const type = attributes['w:fldCharType'];
    depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
    if (depth < 0) break;
  }
  if (depth !== 0) yield 'field begins and ends do not match';
}
