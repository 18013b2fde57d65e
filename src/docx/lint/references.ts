/** What is named in one place and must be defined in another. */

import type { Package } from './package.ts';
import { all, type XmlElement } from './read-xml.ts';

export function* referenceFaults({ xml }: Package): Generator<string> {
  for (const { at, attribute, defined, called } of references) {
    const known = new Set(
      all(xml.get(defined.part), defined.by)
        .filter(defined.only ?? yes)
        .map(defined.id),
    );
    for (const [path, root] of xml)
      for (const element of all(root, ...at)) {
        const id = element.attributes[attribute] ?? '';
        // List 0 is no list: it takes a paragraph out of the one its style puts it in.
        if (!known.has(id) && !(element.name === 'w:numId' && id === '0'))
          yield `${path}: ${called} ${id} is not defined`;
      }
  }
}

interface Reference {
  /** The elements that name something, and in which attribute. */
  readonly at: readonly string[];
  readonly attribute: string;
  /** Where such things are defined, by which element, and under which id. */
  readonly defined: {
    readonly part: string;
    readonly by: string;
    readonly id: (element: XmlElement) => string | undefined;
    readonly only?: (element: XmlElement) => boolean;
  };
  readonly called: string;
}

const yes = () => true;
const given =
  (attribute: string) =>
  ({ attributes }: XmlElement): string | undefined =>
    attributes[attribute];

const style = (at: readonly string[], type?: string): Reference => ({
  at,
  attribute: 'w:val',
  defined: {
    part: 'word/styles.xml',
    by: 'w:style',
    id: given('w:styleId'),
    ...(type ? { only: ({ attributes }) => (attributes['w:type'] ?? 'paragraph') === type } : {}),
  },
  called: type ? `${type} style` : 'style',
});

const note = (kind: string, at: readonly string[]): Reference => ({
  at,
  attribute: 'w:id',
  defined: { part: `word/${kind}s.xml`, by: `w:${kind}`, id: given('w:id') },
  called: kind,
});

const list = (at: string, by: string): Reference => ({
  at: [at],
  attribute: 'w:val',
  defined: { part: 'word/numbering.xml', by, id: given(at) },
  called: at === 'w:numId' ? 'list' : 'abstract list',
});

const references: readonly Reference[] = [
  style(['w:pStyle'], 'paragraph'),
  style(['w:rStyle'], 'character'),
  style(['w:tblStyle'], 'table'),
  style(['w:basedOn', 'w:next', 'w:link']),
  list('w:numId', 'w:num'),
  list('w:abstractNumId', 'w:abstractNum'),
  note('footnote', ['w:footnoteReference']),
  note('endnote', ['w:endnoteReference']),
  note('comment', ['w:commentReference', 'w:commentRangeStart', 'w:commentRangeEnd']),
];
