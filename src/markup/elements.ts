/** A markup tree → the elements that layout reads. The tree is already judged, so nothing here can be surprised. */

import type { Element, Imprint, Inline, LeadLevel, Line, Masthead, Paragraph } from './element.ts';
import type { Node } from './parse.ts';
import { paragraphTags } from './vocabulary.ts';

export const toElements = (root: Node): Element[] => childNodes(root).map(toElement);

const childNodes = (node: Node): Node[] => node.children.filter((child): child is Node => typeof child !== 'string');

function toElement(node: Node): Element {
  switch (node.tag) {
    case 'masthead':
      return masthead(node);
    case 'heading':
      return { kind: 'heading', level: Number(node.attributes.level ?? 1) as 1 | 2 | 3 | 4, content: line(node) };
    case 'columns':
      return {
        kind: 'columns',
        count: Number(node.attributes.count ?? 2),
        blocks: childNodes(node).map(paragraph),
      };
    case 'signature':
      return {
        kind: 'signature',
        sealed: node.attributes.sealed === 'true',
        offices: lines(node, 'office'),
        ...one(node, 'date'),
      };
    case 'imprint':
      return imprint(node);
    case 'page-break':
      return { kind: 'page-break' };
    default:
      return paragraph(node);
  }
}

const paragraph = (node: Node): Paragraph => ({
  kind: 'paragraph',
  role: paragraphTags[node.tag as keyof typeof paragraphTags] ?? 'body',
  content: line(node),
});

const masthead = (node: Node): Masthead => ({
  kind: 'masthead',
  ...one(node, 'copy-number', 'copyNumber'),
  ...one(node, 'classification'),
  ...one(node, 'urgency'),
  name: lines(node, 'name'),
  ...one(node, 'number'),
  ...one(node, 'document-number', 'documentNumber'),
  signers: lines(node, 'signer'),
  ...one(node, 'signer-label', 'signerLabel'),
  ...one(node, 'office'),
  ...one(node, 'date'),
});

const imprint = (node: Node): Imprint => ({
  kind: 'imprint',
  rows: childNodes(node).map((row) => ({
    role: (row.attributes.role ?? 'distribution') as 'distribution' | 'contacts' | 'copies',
    ...one(row, 'label'),
    lines: lines(row, 'line'),
  })),
});

const lines = (node: Node, tag: string): Line[] =>
  childNodes(node)
    .filter((child) => child.tag === tag)
    .map(line);

/** `{ key: line }` where the tag stands and says something, `{}` where not. */
function one<K extends string>(node: Node, tag: K): { readonly [name in K]?: Line };
function one<K extends string>(node: Node, tag: string, key: K): { readonly [name in K]?: Line };
function one(node: Node, tag: string, key: string = tag): Readonly<Record<string, Line>> {
  const found = childNodes(node).find((child) => child.tag === tag);
  const content = found ? line(found) : [];
  return content.length > 0 ? { [key]: content } : {};
}

/** The characters inside a tag, in runs of one look; neighbours of the same look are one run. */
export function line(node: Node): Line {
  const runs: { text: string; bold: boolean; lead?: LeadLevel }[] = [];
  const walk = (parent: Node, bold: boolean, lead: LeadLevel | undefined): void => {
    for (const child of parent.children) {
      if (typeof child !== 'string') {
        const level = child.tag === 'lead' ? (Number(child.attributes.level ?? 0) as LeadLevel) : lead;
        walk(child, bold || child.tag === 'bold', level);
        continue;
      }
      const last = runs.at(-1);
      if (last && last.bold === bold && last.lead === lead) last.text += child;
      else runs.push(lead === undefined ? { text: child, bold } : { text: child, bold, lead });
    }
  };
  walk(node, false, undefined);
  return runs.map(
    (run): Inline => ({
      kind: 'text',
      text: run.text,
      ...(run.bold ? { bold: true } : {}),
      ...(run.lead === undefined ? {} : { lead: run.lead }),
    }),
  );
}
