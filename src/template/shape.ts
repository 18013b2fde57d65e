/** The view once more, as data: a template's fields are checked against it before it ever runs. Diverging from the type does not compile. */

import type { Text } from './text.ts';
import type {
  BlockView,
  ContactView,
  ItemsView,
  MastheadView,
  ParagraphView,
  RowView,
  SectionView,
  SignatureView,
  SpanView,
  View,
} from './view.ts';

export type Shape = 'text' | 'flag' | { readonly list: Shape } | { readonly fields: Readonly<Record<string, Shape>> };

type ShapeOf<T> = T extends Text
  ? 'text'
  : T extends boolean
    ? 'flag'
    : T extends readonly (infer Member)[]
      ? { readonly list: ShapeOf<Member> }
      : { readonly fields: { readonly [Key in keyof T]-?: ShapeOf<NonNullable<T[Key]>> } };

const texts = { list: 'text' } as const;

const masthead: ShapeOf<MastheadView> = {
  fields: {
    copyNumber: 'text',
    classification: 'text',
    urgency: 'text',
    name: texts,
    year: 'text',
    number: 'text',
    total: 'text',
    numberText: 'text',
    office: 'text',
    date: 'text',
    signers: texts,
    documentNumber: 'text',
  },
};
const span: ShapeOf<SpanView> = { fields: { text: 'text', bold: 'flag', lead: 'text' } };
const paragraph: ShapeOf<ParagraphView> = { fields: { heading: 'text', label: 'flag', spans: { list: span } } };
const items: ShapeOf<ItemsView> = { fields: { columns: 'text', paragraphs: { list: paragraph } } };
const block: ShapeOf<BlockView> = {
  fields: {
    text: texts,
    items,
    statistics: texts,
    label: 'text',
    note: texts,
    // A section holds blocks and a block sections, so one of the two is looked up when asked for.
    get sections() {
      return { list: section };
    },
    pageBreak: 'flag',
  },
};
const section: ShapeOf<SectionView> = {
  fields: {
    level: 'text',
    bracketed: 'flag',
    inner: 'flag',
    marker: 'text',
    title: 'text',
    subtitle: 'text',
    blocks: { list: block },
  },
};
const signature: ShapeOf<SignatureView> = { fields: { sealed: 'text', offices: texts, date: 'text' } };
const row: ShapeOf<RowView> = { fields: { label: 'text', lines: texts } };
const contact: ShapeOf<ContactView> = { fields: { name: 'text', phone: 'text', email: 'text' } };

export const viewShape: ShapeOf<View> = {
  fields: {
    masthead,
    overtitle: texts,
    title: texts,
    subtitle: texts,
    addressee: 'text',
    editorsNote: texts,
    contents: texts,
    preamble: texts,
    sections: { list: section },
    closing: texts,
    signature,
    notes: texts,
    distribution: { list: row },
    contacts: { list: contact },
    copies: 'text',
    imprint: 'flag',
  },
};
