/** What a template sees: a bulletin with every text wrapped and every field there, absent ones undefined or empty. */

import type { Path } from '../diagnostic.ts';
import type { Bulletin, DateText, DistributionRow, Masthead } from '../model/bulletin.ts';
import { longOrLiteral } from '../model/dates.ts';
import { nameInList, recipientsPieces } from '../model/names.ts';
import { computedFrom, lineAt, originAt } from '../origin.ts';
import type { View } from './shape.ts';
import type { TemplateText, Texts } from './text.ts';
import { blockView, sectionView } from './view-blocks.ts';

/** @param texts gathers where each text comes from */
export function viewOf(bulletin: Bulletin, texts: Texts): View<'page'> {
  const { masthead, signature } = bulletin;
  return {
    masthead: masthead && mastheadView(masthead, bulletin.form ?? 'document', texts),
    overtitle: texts.lines(bulletin.overtitle, ['overtitle']),
    title: texts.lines(bulletin.title, ['title']),
    subtitle: texts.lines(bulletin.subtitle, ['subtitle']),
    addressee: texts.at(bulletin.addressee, ['addressee']),
    editorsNote: texts.lines(bulletin.editorsNote, ['editorsNote']),
    contents: bulletin.contents.map((text, line) => {
      const titled = bulletin.from?.[line];
      return texts.text(text, titled ? originAt(titled) : lineAt(['contents'], line));
    }),
    preamble: texts.lines(bulletin.preamble, ['preamble']),
    sections: bulletin.sections.map((section) => sectionView(section, bulletin, texts)),
    closing: texts.lines(bulletin.closing, ['closing']),
    attachments: bulletin.attachments.map((attachment) => ({
      number: texts.computed(attachment.number, [...attachment.path, 'title']),
      title: attachment.title.map((line, index) =>
        texts.text(line, originAt([...attachment.path, 'title'], attachment.from[index])),
      ),
      printed: attachment.blocks.length > 0,
      blocks: attachment.blocks.map((block) => blockView(block, bulletin, texts)),
    })),
    attendance: bulletin.attendance.map((row) => rowView(row, texts)),
    signature: signature && {
      sealed: texts.own(String(signature.sealed)),
      offices: texts.lines(signature.offices, ['signature', 'offices']),
      date: dateText(signature.date, ['signature', 'date'], texts),
    },
    notes: texts.lines(bulletin.notes, ['notes']),
    distribution: bulletin.distribution.map((row) => rowView(row, texts)),
    contacts: bulletin.contacts.map(({ name, phone, email, from = [] }) => ({
      name: texts.at(name, [...from, 'name']),
      phone: texts.at(phone, [...from, 'phone']),
      email: texts.at(email, [...from, 'email']),
    })),
    copies: texts.computed(bulletin.copies, ['copies']),
    printer: texts.at(bulletin.printer, ['printer']),
    printDate: dateText(bulletin.printDate, ['printDate'], texts),
    imprint: hasImprint(bulletin),
  };
}

const rowView = ({ label, from, lines }: DistributionRow, texts: Texts): View<'row'> => ({
  label: texts.text(label, from ?? computedFrom(['distribution', label])),
  lines: lines.map((line) => texts.pieces(recipientsPieces(line))),
});

const hasImprint = ({ distribution, contacts, copies, printer, printDate }: Bulletin): boolean =>
  distribution.length > 0 || contacts.length > 0 || [copies, printer, printDate].some((row) => row !== undefined);

const dateText = (date: DateText | undefined, path: Path, texts: Texts): TemplateText | undefined =>
  texts.optional(date && longOrLiteral(date), date?.day ? computedFrom(path) : originAt(path));

function mastheadView(
  masthead: Masthead,
  form: NonNullable<Bulletin['form']> | 'document',
  texts: Texts,
): View<'masthead'> {
  const at = (key: keyof Masthead & string): Path => ['masthead', key];
  return {
    form: texts.own(form),
    copyNumber: texts.at(masthead.copyNumber, at('copyNumber')),
    classification: texts.at(masthead.classification, at('classification')),
    urgency: texts.at(masthead.urgency, at('urgency')),
    name: texts.lines(masthead.name, at('name')),
    year: texts.computed(masthead.year, at('year')),
    number: texts.computed(masthead.number, at('number')),
    total: texts.computed(masthead.total, at('total')),
    numberText: texts.at(masthead.numberText, at('numberText')),
    office: texts.at(masthead.office, at('office')),
    date: dateText(masthead.date, at('date'), texts),
    signers: masthead.signers.map((name, line) => texts.of([nameInList(name, lineAt(['masthead', 'signer'], line))])),
    documentNumber: texts.at(masthead.documentNumber, at('documentNumber')),
  };
}
