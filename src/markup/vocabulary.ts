/** What a template may emit: every tag, what may stand in it, and its attributes. Nothing else reaches a page. */

export interface Tag {
  /** Tags that may stand directly inside; `text` allows characters, `bold`, `lead` and `keep`. */
  readonly holds: readonly string[] | 'text' | 'nothing';
  /** The words each may say, as messages list them; `anyNumber` and `anyText` stand for more than they list. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>;
}
const anyNumber: readonly string[] = ['1', '2', '…'];
const anyText: readonly string[] = ['…'];

const text: Tag = { holds: 'text' };

/** A paragraph of its own, by tag: the role it plays on the page. */
export const paragraphTags = {
  p: 'body',
  overtitle: 'overtitle',
  title: 'title',
  subtitle: 'subtitle',
  addressee: 'addressee',
  'editors-note': 'editors-note',
  'contents-title': 'contents-title',
  'contents-entry': 'contents-entry',
  'section-title': 'section-title',
  'section-subtitle': 'section-subtitle',
  'inner-title': 'inner-title',
  label: 'label',
  note: 'note',
  annotation: 'annotation',
} as const;

const blocks = [
  ...Object.keys(paragraphTags),
  'masthead',
  'heading',
  'columns',
  'table',
  'images',
  'signature',
  'attachment-list',
  'attachment',
  'attendance',
  'imprint',
  'page-break',
];

const levels = ['1', '2', '3', '4'];

/**
 * `document` stands for the page itself; no template writes it. `label`, `title` and `note` are paragraphs on the page, and
 * parts of what else may hold them.
 */
export const vocabulary: Readonly<Record<string, Tag>> = {
  document: { holds: blocks },
  ...Object.fromEntries(Object.keys(paragraphTags).map((name) => [name, text])),
  masthead: {
    holds: [
      'copy-number',
      'classification',
      'urgency',
      'name',
      'number',
      'document-number',
      'signer-label',
      'signer',
      'office',
      'date',
    ],
    attributes: { form: ['letter', 'joint', 'document'] },
  },
  'copy-number': text,
  classification: text,
  urgency: text,
  name: text,
  number: text,
  'document-number': text,
  'signer-label': text,
  signer: text,
  office: text,
  date: text,
  heading: { holds: 'text', attributes: { level: levels } },
  columns: { holds: ['p'], attributes: { count: ['2', '3', '4'] } },
  table: {
    holds: ['caption', 'measure', 'table-row', 'note'],
    attributes: { columns: anyNumber, orientation: ['auto', 'portrait', 'landscape'] },
  },
  caption: text,
  measure: text,
  'table-row': { holds: ['cell'], attributes: { header: ['true', 'false'] } },
  cell: {
    holds: ['image', 'line'],
    attributes: { columns: anyNumber, rows: anyNumber, align: ['left', 'center', 'right'] },
  },
  images: { holds: ['image'] },
  image: { holds: ['caption'], attributes: { file: anyText, width: anyText, alt: anyText } },
  'attachment-list': { holds: ['label', 'entry'] },
  entry: { holds: ['number', 'title'] },
  attachment: { holds: ['mark', 'title'] },
  mark: text,
  signature: { holds: ['office', 'date'], attributes: { sealed: ['true', 'false'] } },
  attendance: { holds: ['row'] },
  imprint: { holds: ['row'] },
  row: {
    holds: ['label', 'line', 'date'],
    attributes: { role: ['distribution', 'contacts', 'copies', 'printer'] },
  },
  line: text,
  'page-break': { holds: 'nothing' },
  // Inline.
  bold: text,
  lead: { holds: 'text', attributes: { level: ['0', ...levels] } },
  keep: text,
};

const inlineTags = ['bold', 'lead', 'keep'] as const;

/** May an attribute that allows this say that? */
export function maySay(allowed: readonly string[], value: string): boolean {
  if (allowed === anyText) return true;
  return allowed === anyNumber ? /^[1-9]\d{0,4}$/.test(value) : allowed.includes(value);
}

/** The tags that may stand directly in `parent`. */
export function heldBy(parent: string): readonly string[] {
  const holds = vocabulary[parent]?.holds ?? 'nothing';
  if (holds === 'text') return inlineTags;
  return holds === 'nothing' ? [] : holds;
}

/** May `child` stand directly in `parent`? */
export const mayHold = (parent: string, child: string): boolean => heldBy(parent).includes(child);
