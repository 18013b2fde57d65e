/** The view once more, as data: a template's fields are checked against it before it ever runs. Diverging from the type does not compile. */

import type { Text } from './text.ts';
import type { AttachmentView, ContactView, MastheadView, RowView, SignatureView, View } from './view.ts';
import type { BlockView, ImageView, ItemsView, SectionView } from './view-blocks.ts';
import type { ParagraphView, SpanView } from './view-paragraph.ts';
import type { RankingView, RankView } from './view-ranking.ts';
import type { CellView, TableRowView, TableView } from './view-table.ts';
import type { DutyView, TaskGroupView, TasksView, TaskView } from './view-tasks.ts';

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
const duty: ShapeOf<DutyView> = { fields: { duty: 'text', units: 'text' } };
const task: ShapeOf<TaskView> = {
  fields: {
    number: 'text',
    lines: { list: paragraph },
    duties: { list: duty },
    responsible: 'text',
    deadline: 'text',
  },
};
const taskGroup: ShapeOf<TaskGroupView> = {
  fields: { title: 'text', paragraphs: texts, tasks: { list: task } },
};
const tasks: ShapeOf<TasksView> = {
  fields: { columns: 'text', responsible: 'flag', deadlines: 'flag', groups: { list: taskGroup } },
};
const cell: ShapeOf<CellView> = { fields: { lines: texts, columns: 'text', rows: 'text', align: 'text' } };
const tableRow: ShapeOf<TableRowView> = { fields: { cells: { list: cell } } };
const table: ShapeOf<TableView> = {
  fields: {
    columns: 'text',
    orientation: 'text',
    caption: 'text',
    measure: 'text',
    header: { list: tableRow },
    rows: { list: tableRow },
    notes: texts,
  },
};
const rank: ShapeOf<RankView> = { fields: { place: 'text', name: 'text', score: 'text', measure: 'text' } };
const ranking: ShapeOf<RankingView> = {
  fields: {
    title: 'text',
    measure: 'text',
    by: 'text',
    table: 'flag',
    sentence: 'flag',
    columns: 'flag',
    ranks: { list: rank },
  },
};
const image: ShapeOf<ImageView> = { fields: { file: 'text', width: 'text', alt: 'text', caption: 'text' } };
const block: ShapeOf<BlockView> = {
  fields: {
    text: texts,
    items,
    tasks,
    statistics: texts,
    table,
    ranking,
    images: { list: image },
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
const attachment: ShapeOf<AttachmentView> = {
  fields: { number: 'text', title: texts, printed: 'flag', blocks: { list: block } },
};
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
    attachments: { list: attachment },
    signature,
    notes: texts,
    distribution: { list: row },
    contacts: { list: contact },
    copies: 'text',
    imprint: 'flag',
  },
};
