/** Where in an issue the author's words stand, and what they are there: a plan of the file, walked in the order of the page. */

import type { Path } from '../diagnostic.ts';
import { once } from '../once.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { type Passage, passagesOf, type Role } from './passage.ts';

/** A role for a text; for a map its keys, each with a plan. A text where a map may stand has the role of its `text`. */
type Plan = Role | (() => { readonly [key: string]: Plan });

const period: Plan = once(() => ({ from: 'date', to: 'date', text: 'date' }));
const column: Plan = once(() => ({ title: 'cell', columns: column }));
const cell: Plan = once(() => ({ text: 'cell' }));
const rankingRow: Plan = once(() => ({ name: 'cell' }));
const leader: Plan = once(() => ({ post: 'post', name: 'person' }));

const item: Plan = once(() => ({
  marker: 'marker',
  head: 'head',
  date: 'date',
  unit: 'unit',
  post: 'post',
  leader,
  text: 'text',
  responsible: 'responsible',
  deadline: 'date',
  items: item,
  source: 'unit',
}));

const blocks = {
  label: 'caption',
  text: 'text',
  items: item,
  statistics: () => ({ period, text: 'statistics' }),
  table: () => ({ caption: 'caption', measure: 'measure', columns: column, rows: cell, note: 'note' }),
  ranking: () => ({ title: 'caption', measure: 'measure', rows: rankingRow }),
  image: () => ({ caption: 'caption', alt: 'note' }),
  note: 'note',
} as const satisfies { readonly [key: string]: Plan };

const block: Plan = once(() => ({ ...blocks, sections: section }));
const section: Plan = once(() => ({
  marker: 'marker',
  title: 'section-title',
  subtitle: 'section-title',
  ...blocks,
  sections: section,
  blocks: block,
}));

const issue: Plan = once(() => ({
  masthead: () => ({
    classification: 'number',
    urgency: 'number',
    name: 'name',
    numberText: 'number',
    documentNumber: 'number',
    office: 'office',
    date: 'date',
    signer: 'person',
  }),
  overtitle: 'title',
  title: 'title',
  subtitle: 'title',
  addressee: 'recipients',
  editorsNote: 'text',
  contents: 'caption',
  preamble: 'text',
  sections: section,
  closing: 'text',
  attachments: () => ({ title: 'title', text: 'title', sections: section }),
  signature: () => ({ offices: 'office', date: 'date' }),
  notes: 'note',
  distribution: () => ({
    label: 'recipients',
    text: 'recipients',
    names: 'person',
    suffix: 'recipients',
    to: recipients,
  }),
  contacts: () => ({ name: 'contact', phone: 'contact', email: 'contact' }),
}));
const recipients: Plan = once(() => ({ text: 'recipients', names: 'person', suffix: 'recipients' }));

/** Every paragraph of an issue, joined with its series. */
export function passagesOfIssue(file: BulletinFile): readonly Passage[] {
  const found: Passage[] = [];
  walk(file, issue, [], found);
  return found;
}

function walk(value: unknown, plan: Plan, path: Path, found: Passage[]): void {
  if (Array.isArray(value)) {
    value.forEach((member, index) => {
      walk(member, plan, [...path, index], found);
    });
  } else if (value instanceof Map) {
    for (const [key, member] of value) walk(member, plan, [...path, key], found);
  } else if (typeof plan === 'string') {
    if (typeof value === 'string') for (const passage of passagesOf(value, path, plan)) found.push(passage);
  } else if (typeof value === 'string') {
    const role = plan().text;
    if (typeof role === 'string') for (const passage of passagesOf(value, path, role)) found.push(passage);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as { readonly [key: string]: unknown };
    for (const [key, inner] of Object.entries(plan())) {
      if (fields[key] !== undefined) walk(fields[key], inner, [...path, key], found);
    }
  }
}
