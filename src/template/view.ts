/** What a template sees: a bulletin with every text wrapped and every field there, absent ones undefined or empty. */

import type { Block, Bulletin, DateText, Masthead, Section } from '../model/bulletin.ts';
import { longOrLiteral } from '../model/dates.ts';
import { recipientsLine } from '../model/names.ts';
import { type ItemParagraph, itemParagraphs } from '../model/sentence.ts';
import { asOptional, asText, asTexts, type Text } from './text.ts';

export interface View {
  readonly masthead: MastheadView | undefined;
  readonly overtitle: readonly Text[];
  readonly title: readonly Text[];
  readonly subtitle: readonly Text[];
  readonly addressee: Text | undefined;
  readonly editorsNote: readonly Text[];
  readonly contents: readonly Text[];
  readonly preamble: readonly Text[];
  readonly sections: readonly SectionView[];
  readonly closing: readonly Text[];
  readonly signature: SignatureView | undefined;
  readonly notes: readonly Text[];
  readonly distribution: readonly RowView[];
  readonly contacts: readonly ContactView[];
  readonly copies: Text | undefined;
  /** 版记 has a row to print. */
  readonly imprint: boolean;
}
export interface MastheadView {
  readonly copyNumber: Text | undefined;
  readonly classification: Text | undefined;
  readonly urgency: Text | undefined;
  readonly name: readonly Text[];
  readonly year: Text | undefined;
  readonly number: Text | undefined;
  readonly total: Text | undefined;
  readonly numberText: Text | undefined;
  readonly office: Text | undefined;
  readonly date: Text | undefined;
  readonly signers: readonly Text[];
  readonly documentNumber: Text | undefined;
}
export interface SectionView {
  /** '1' to '4': the heading level. */
  readonly level: Text;
  /** A section of a bulletin, its title in 【】. */
  readonly bracketed: boolean;
  /** A section inside a bulletin's section, its title plain. */
  readonly inner: boolean;
  readonly marker: Text | undefined;
  readonly title: Text | undefined;
  readonly subtitle: Text | undefined;
  readonly blocks: readonly BlockView[];
}
export interface BlockView {
  readonly text: readonly Text[];
  readonly items: ItemsView | undefined;
  readonly statistics: readonly Text[];
  readonly label: Text | undefined;
  readonly note: readonly Text[];
  readonly sections: readonly SectionView[];
  readonly pageBreak: boolean;
}
export interface ItemsView {
  /** Set for 分栏. */
  readonly columns: Text | undefined;
  readonly paragraphs: readonly ParagraphView[];
}
export interface ParagraphView {
  /** Set where a numbered head stands on a line of its own. */
  readonly heading: Text | undefined;
  /** A head without number on a line of its own. */
  readonly label: boolean;
  readonly spans: readonly SpanView[];
}
export interface SpanView {
  readonly text: Text;
  readonly bold: boolean;
  readonly lead: Text | undefined;
}
export interface SignatureView {
  /** 'true' or 'false', as the tag's attribute wants it. */
  readonly sealed: Text;
  readonly offices: readonly Text[];
  readonly date: Text | undefined;
}
export interface RowView {
  readonly label: Text;
  readonly lines: readonly Text[];
}
export interface ContactView {
  readonly name: Text | undefined;
  readonly phone: Text | undefined;
  readonly email: Text | undefined;
}

export function viewOf(bulletin: Bulletin): View {
  const { masthead, signature } = bulletin;
  return {
    masthead: masthead && mastheadView(masthead),
    overtitle: asTexts(bulletin.overtitle),
    title: asTexts(bulletin.title),
    subtitle: asTexts(bulletin.subtitle),
    addressee: asOptional(bulletin.addressee),
    editorsNote: asTexts(bulletin.editorsNote),
    contents: asTexts(bulletin.contents),
    preamble: asTexts(bulletin.preamble),
    sections: bulletin.sections.map((section) => sectionView(section, bulletin)),
    closing: asTexts(bulletin.closing),
    signature: signature && {
      sealed: asText(String(signature.sealed)),
      offices: asTexts(signature.offices),
      date: dateText(signature.date),
    },
    notes: asTexts(bulletin.notes),
    distribution: bulletin.distribution.map((row) => ({
      label: asText(row.label),
      lines: row.lines.map((line) => asText(recipientsLine(line))),
    })),
    contacts: bulletin.contacts.map((contact) => ({
      name: asOptional(contact.name),
      phone: asOptional(contact.phone),
      email: asOptional(contact.email),
    })),
    copies: asOptional(bulletin.copies),
    imprint: bulletin.distribution.length > 0 || bulletin.contacts.length > 0 || bulletin.copies !== undefined,
  };
}

const dateText = (date: DateText | undefined): Text | undefined => asOptional(date && longOrLiteral(date));

const mastheadView = (masthead: Masthead): MastheadView => ({
  copyNumber: asOptional(masthead.copyNumber),
  classification: asOptional(masthead.classification),
  urgency: asOptional(masthead.urgency),
  name: asTexts(masthead.name),
  year: asOptional(masthead.year),
  number: asOptional(masthead.number),
  total: asOptional(masthead.total),
  numberText: asOptional(masthead.numberText),
  office: asOptional(masthead.office),
  date: dateText(masthead.date),
  signers: asTexts(masthead.signers),
  documentNumber: asOptional(masthead.documentNumber),
});

const sectionView = (section: Section, bulletin: Bulletin): SectionView => ({
  level: asText(String(section.level)),
  bracketed: section.brackets,
  inner: bulletin.kind === 'bulletin' && !section.brackets && section.level > 1 && section.marker === '',
  marker: asOptional(section.marker),
  title: asOptional(section.title),
  subtitle: asOptional(section.subtitle),
  blocks: section.blocks.map((block) => blockView(block, bulletin)),
});

const emptyBlock: BlockView = {
  text: [],
  items: undefined,
  statistics: [],
  label: undefined,
  note: [],
  sections: [],
  pageBreak: false,
};

function blockView(block: Block, bulletin: Bulletin): BlockView {
  switch (block.kind) {
    case 'text':
      return { ...emptyBlock, text: asTexts(block.paragraphs) };
    case 'items':
      return {
        ...emptyBlock,
        items: {
          columns: block.list.layout === 'columns' ? asText('2') : undefined,
          paragraphs: itemParagraphs(block.list).map(paragraphView),
        },
      };
    case 'statistics':
      return { ...emptyBlock, statistics: asTexts(block.paragraphs) };
    case 'label':
      return { ...emptyBlock, label: asOptional(block.text) };
    case 'note':
      return { ...emptyBlock, note: asTexts(block.paragraphs) };
    case 'sections':
      return { ...emptyBlock, sections: block.sections.map((section) => sectionView(section, bulletin)) };
    case 'page-break':
      return { ...emptyBlock, pageBreak: true };
  }
}

const paragraphView = (paragraph: ItemParagraph): ParagraphView => ({
  heading: paragraph.heading === undefined || paragraph.heading === 0 ? undefined : asText(String(paragraph.heading)),
  label: paragraph.heading === 0,
  spans: paragraph.spans.map((span) => ({
    text: asText(span.text),
    bold: span.bold,
    lead: span.lead === undefined ? undefined : asText(String(span.lead)),
  })),
});
