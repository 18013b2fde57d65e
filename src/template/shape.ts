/**
 * What a template sees, once: the types of the view follow from this table, and a template's fields are checked against it
 * before it ever runs. `[]` is a list, `?` may be absent; a text that is empty counts as absent.
 */

import type { TemplateText } from './text.ts';

const fields = {
  page: {
    masthead: 'masthead?',
    overtitle: 'text[]',
    title: 'text[]',
    subtitle: 'text[]',
    addressee: 'text?',
    editorsNote: 'text[]',
    contents: 'text[]',
    preamble: 'text[]',
    sections: 'section[]',
    closing: 'text[]',
    attachments: 'attachment[]',
    attendance: 'row[]',
    signature: 'signature?',
    notes: 'text[]',
    distribution: 'row[]',
    contacts: 'contact[]',
    copies: 'text?',
    printer: 'text?',
    printDate: 'text?',
    // 版记 has a row to print.
    imprint: 'flag',
  },
  masthead: {
    // 'letter', 'joint' or 'document', as the tag's attribute wants it.
    form: 'text',
    copyNumber: 'text?',
    classification: 'text?',
    urgency: 'text?',
    name: 'text[]',
    year: 'text?',
    number: 'text?',
    total: 'text?',
    numberText: 'text?',
    office: 'text?',
    date: 'text?',
    signers: 'text[]',
    documentNumber: 'text?',
  },
  section: {
    // '1' to '4': the heading level.
    level: 'text',
    // A section of a bulletin, its title in 【】.
    bracketed: 'flag',
    // A section inside a bulletin's section, its title plain.
    inner: 'flag',
    marker: 'text?',
    title: 'text?',
    subtitle: 'text?',
    blocks: 'block[]',
  },
  block: {
    text: 'text[]',
    items: 'items?',
    tasks: 'tasks?',
    statistics: 'text[]',
    table: 'table?',
    ranking: 'ranking?',
    images: 'image[]',
    label: 'text?',
    note: 'text[]',
    sections: 'section[]',
    pageBreak: 'flag',
  },
  // `columns` is set for 分栏.
  items: { columns: 'text?', paragraphs: 'paragraph[]' },
  paragraph: {
    // Set where a numbered head stands on a line of its own.
    heading: 'text?',
    // A head without number on a line of its own.
    label: 'flag',
    spans: 'span[]',
  },
  span: { text: 'text', bold: 'flag', lead: 'text?' },
  tasks: {
    // Columns of the table: those that no task fills are left out.
    columns: 'text',
    responsible: 'flag',
    deadlines: 'flag',
    groups: 'taskGroup[]',
  },
  taskGroup: { title: 'text?', paragraphs: 'text[]', tasks: 'task[]' },
  task: {
    number: 'text',
    lines: 'paragraph[]',
    duties: 'duty[]',
    // Who is responsible, where it is written in words.
    responsible: 'text?',
    deadline: 'text?',
  },
  duty: { duty: 'text', units: 'text' },
  table: {
    // Columns of the grid.
    columns: 'text',
    // 'auto', 'portrait' or 'landscape'.
    orientation: 'text',
    caption: 'text?',
    measure: 'text?',
    header: 'tableRow[]',
    rows: 'tableRow[]',
    notes: 'text[]',
  },
  tableRow: { cells: 'cell[]' },
  // `columns` and `rows` it spans; `align` is 'left', 'center' or 'right'. The `lines` stand below the picture.
  cell: { image: 'cellImage?', lines: 'text[]', columns: 'text', rows: 'text', align: 'text' },
  cellImage: { file: 'text', width: 'text', alt: 'text' },
  ranking: {
    title: 'text?',
    measure: 'text?',
    // The indicator ranked by.
    by: 'text?',
    // One of the first three is true; a list else.
    table: 'flag',
    sentence: 'flag',
    columns: 'flag',
    ranks: 'rank[]',
  },
  // `measure` is that of the whole ranking, for those who print it behind each score. Without a score, a word stands in its place: 未报.
  rank: { place: 'text?', name: 'text', score: 'text', measure: 'text?' },
  // `width` and `alt` are '' where none is given, as an attribute wants it.
  image: { file: 'text', width: 'text', alt: 'text', caption: 'text?' },
  // `sealed` is 'true' or 'false', as the tag's attribute wants it.
  signature: { sealed: 'text', offices: 'text[]', date: 'text?' },
  // `printed`: it stands behind the signature, and is not only listed.
  attachment: { number: 'text?', title: 'text[]', printed: 'flag', blocks: 'block[]' },
  // `<keep>` holds each name of a name list together.
  row: { label: 'text', lines: 'text[]' },
  contact: { name: 'text?', phone: 'text?', email: 'text?' },
} as const;

type Named = keyof typeof fields;

/** Of all that a template can name. */
export const fieldNames: ReadonlySet<string> = new Set(Object.values(fields).flatMap(Object.keys));

/** What a template sees under this name. */
export type View<N extends Named> = { readonly [Key in keyof (typeof fields)[N]]: Value<(typeof fields)[N][Key]> };
type Value<S> = S extends `${infer Member}[]`
  ? readonly Value<Member>[]
  : S extends `${infer Inner}?`
    ? Value<Inner> | undefined
    : S extends 'text'
      ? TemplateText
      : S extends 'flag'
        ? boolean
        : S extends Named
          ? View<S>
          : never;

/** The same for a check: a group's fields are looked up when asked for, since a section holds blocks and a block sections. */
export type ViewShape =
  | 'text'
  | 'flag'
  | { readonly list: ViewShape }
  | { readonly fields: Readonly<Record<string, ViewShape>> };

const known = new Map<string, ViewShape>();

function shapeOf(words: string): ViewShape {
  if (words.endsWith('?')) return shapeOf(words.slice(0, -1));
  if (words === 'text' || words === 'flag') return words;
  const before = known.get(words);
  if (before) return before;
  const shape: ViewShape = words.endsWith('[]')
    ? {
        get list() {
          return shapeOf(words.slice(0, -2));
        },
      }
    : { fields: lazily(fields[words as Named]) };
  known.set(words, shape);
  return shape;
}

const lazily = (words: Readonly<Record<string, string>>): Readonly<Record<string, ViewShape>> =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(words).map(([name, said]) => [name, { enumerable: true, get: () => shapeOf(said) }]),
    ),
  ) as Readonly<Record<string, ViewShape>>;

export const viewShape: ViewShape = shapeOf('page');
