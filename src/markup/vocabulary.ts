/** What a template may emit: every tag, what may stand in it, and its attributes. Nothing else reaches a page. */

export interface Tag {
  /** Tags that may stand directly inside; `text` allows characters, `bold` and `lead`. */
  readonly holds: readonly string[] | 'text' | 'nothing';
  readonly attributes?: Readonly<Record<string, readonly string[]>>;
}

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

const blocks = [...Object.keys(paragraphTags), 'masthead', 'heading', 'columns', 'signature', 'imprint', 'page-break'];

const levels = ['1', '2', '3', '4'];

/** `document` stands for the page itself; no template writes it. `label` is a paragraph on the page, and a part of a `row`. */
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
  signature: { holds: ['office', 'date'], attributes: { sealed: ['true', 'false'] } },
  imprint: { holds: ['row'] },
  row: { holds: ['label', 'line'], attributes: { role: ['distribution', 'contacts', 'copies'] } },
  line: text,
  'page-break': { holds: 'nothing' },
  // Inline.
  bold: text,
  lead: { holds: 'text', attributes: { level: ['0', ...levels] } },
};

export const inlineTags = ['bold', 'lead'] as const;

/** May `child` stand directly in `parent`? */
export function mayHold(parent: string, child: string): boolean {
  const holds = vocabulary[parent]?.holds;
  if (holds === 'text') return (inlineTags as readonly string[]).includes(child);
  return Array.isArray(holds) && holds.includes(child);
}
