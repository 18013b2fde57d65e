/** Tracked changes of a page as Word keeps them (ECMA-376-1, 17.13.5). */

import { XmlComponent } from 'docx';
import type { PageTree, Paragraph, ParagraphProps, Revision, RunLook } from '../layout/tree.ts';
import { type IXmlableObject, toComponent } from './component.ts';
import { paragraphProperties } from './paragraph-props.ts';
import { runProperties } from './run-props.ts';
import { escapeXml, val, type Xml, xml } from './xml.ts';

/** Numbers and author are put in once the whole body is text: they are counted through the document. */
const author = { 'w:author': '{author}' };
/** The schema wants a day of what begins a move; Word does not show it. */
const dated = { 'w:author': '{dated}' };
const tracked = { 'w:id': '{rev}', ...author };

const elements = {
  inserted: 'w:ins',
  deleted: 'w:del',
  movedFrom: 'w:moveFrom',
  movedTo: 'w:moveTo',
} as const satisfies Readonly<Record<Revision['kind'], string>>;

/** The runs of one revision, in the marks of the move where it is one. */
export function revised(revision: Revision, runs: readonly XmlComponent[]): readonly XmlComponent[] {
  const inside = new Marked(elements[revision.kind], runs);
  if (revision.move === undefined || (revision.kind !== 'movedFrom' && revision.kind !== 'movedTo')) return [inside];
  const side = revision.kind === 'movedFrom' ? 'moveFrom' : 'moveTo';
  const id = `{m${revision.move}${side}}`;
  const start = xml(`w:${side}RangeStart`, { 'w:id': id, ...dated, 'w:name': `move${revision.move}` });
  return [toComponent(start), inside, toComponent(xml(`w:${side}RangeEnd`, { 'w:id': id }))];
}

/** Components of the library's inside an element of ours. */
class Marked extends XmlComponent {
  readonly #children: readonly XmlComponent[];

  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.#children = children;
  }

  override prepForXml(context: Parameters<XmlComponent['prepForXml']>[0]): IXmlableObject {
    const children = this.#children.flatMap((child) => child.prepForXml(context) ?? []);
    return { [this.rootKey]: [{ _attr: tracked }, ...children] };
  }
}

/** Behind the other properties of a paragraph: what became of its end, and what it looked like. */
export function paragraphRevision(
  { revision }: Paragraph,
  whole: (props: ParagraphProps) => ParagraphProps,
): readonly Xml[] {
  if (!revision) return [];
  const { mark, was } = revision;
  return [
    ...(mark ? [xml('w:rPr', {}, [xml(elements[mark.kind], tracked)])] : []),
    ...(was
      ? [
          xml('w:pPrChange', tracked, [
            xml('w:pPr', {}, [val('w:pStyle', was.style), ...paragraphProperties(whole(was.props ?? {}))]),
          ]),
        ]
      : []),
  ];
}

/** The last of the properties of a run: what it looked like. */
export const lookBefore = (was: RunLook | undefined): readonly Xml[] =>
  was
    ? [
        xml('w:rPrChange', tracked, [
          xml('w:rPr', {}, [...(was.style ? [val('w:rStyle', was.style)] : []), ...runProperties(was.props ?? {})]),
        ]),
      ]
    : [];

/** As the library wants it of a row. */
export const rowRevision = (revision: Revision | undefined) => {
  if (!revision) return {};
  const one = { id: rowId, author: '{author}' } as unknown as { id: number; author: string; date: string };
  return revision.kind === 'deleted' || revision.kind === 'movedFrom' ? { deletion: one } : { insertion: one };
};
const rowId = '{rev}';

/** The body with its revisions numbered, signed and dated. A section ends before what a paragraph looked like. */
export function signRevisions(
  body: string,
  { revisions, properties }: Pick<PageTree, 'revisions' | 'properties'>,
): string {
  if (!revisions) return body;
  const { author: name, date } = revisions;
  const moves = new Map<string, number>();
  let next = 1;
  const numbered = body.replace(/ w:id="\{(rev|m\d+\w+)\}"/g, (_, key: string) => {
    const id = key === 'rev' ? next++ : (moves.get(key) ?? next++);
    if (key !== 'rev') moves.set(key, id);
    return ` w:id="${id}"`;
  });
  const own = ` w:author="${escapeXml(name)}"`;
  const day = (text: string): string => ` w:date="${escapeXml(text)}"`;
  const signed = own + (date === undefined ? '' : day(date));
  return numbered
    .replaceAll(' w:author="{dated}"', () => own + day(date ?? `${properties.date ?? '2000-01-01'}T00:00:00Z`))
    .replaceAll(' w:author="{author}"', () => signed)
    .replace(/(<w:pPrChange .*?<\/w:pPrChange>)(<w:sectPr\b.*?<\/w:sectPr>)(?=<\/w:pPr>)/gs, '$2$1');
}
