/** What a template sees: a bulletin with every text wrapped and every field there, absent ones undefined or empty. */

import type { Bulletin, DateText, Masthead } from '../model/bulletin.ts';
import { longOrLiteral } from '../model/dates.ts';
import { recipientsPieces } from '../model/names.ts';
import { asOptional, asPieces, asText, asTexts, type Text } from './text.ts';
import { type BlockView, blockView, type SectionView, sectionView } from './view-blocks.ts';

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
  readonly attachments: readonly AttachmentView[];
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
export interface SignatureView {
  /** 'true' or 'false', as the tag's attribute wants it. */
  readonly sealed: Text;
  readonly offices: readonly Text[];
  readonly date: Text | undefined;
}
export interface AttachmentView {
  readonly number: Text | undefined;
  readonly title: readonly Text[];
  /** It is printed behind the signature, and not only listed. */
  readonly printed: boolean;
  readonly blocks: readonly BlockView[];
}
export interface RowView {
  readonly label: Text;
  /** `<keep>` holds each name of a name list together. */
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
    attachments: bulletin.attachments.map((attachment) => ({
      number: asOptional(attachment.number),
      title: asTexts(attachment.title),
      printed: attachment.blocks.length > 0,
      blocks: attachment.blocks.map((block) => blockView(block, bulletin)),
    })),
    signature: signature && {
      sealed: asText(String(signature.sealed)),
      offices: asTexts(signature.offices),
      date: dateText(signature.date),
    },
    notes: asTexts(bulletin.notes),
    distribution: bulletin.distribution.map((row) => ({
      label: asText(row.label),
      lines: row.lines.map((line) => asPieces(recipientsPieces(line))),
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
