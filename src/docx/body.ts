/** The library's sections → what stands in `w:body`, and the headers and footers they show. */

import { Paragraph, SectionProperties, type XmlComponent } from 'docx';
import { setProperties } from './component.ts';
import type { LazySection } from './section.ts';

/** A header or footer: a part of its own. */
interface Edge {
  readonly kind: 'header' | 'footer';
  readonly components: readonly XmlComponent[];
}
export interface Body {
  /** Made one by one as they are asked for, and once. */
  readonly components: Iterable<XmlComponent>;
  readonly edges: readonly Edge[];
}

/** @param firstId number of the relationship to the first header or footer; the others follow it */
export const toBody = (sections: readonly LazySection[], firstId: number): Body => {
  const edges: Edge[] = [];
  const referTo = (kind: Edge['kind'], shown: LazySection['headers'] | LazySection['footers'] = {}) =>
    Object.fromEntries(
      (['default', 'first', 'even'] as const).flatMap((side) => {
        const edge = shown[side];
        if (!edge) return [];
        edges.push({ kind, components: edge.options.children });
        return [[side, { View: { ReferenceId: firstId + edges.length - 1 } }]];
      }),
    );
  const ended = sections.map(({ headers, footers, properties, children }) => {
    // The library would make these groups itself; of each it asks no more than the number of its relationship.
    const groups = { headerWrapperGroup: referTo('header', headers), footerWrapperGroup: referTo('footer', footers) };
    const end = new SectionProperties({ ...properties, ...groups } as ConstructorParameters<
      typeof SectionProperties
    >[0]);
    return { children, end };
  });
  return { components: inOrder(ended), edges };
};

interface Ended extends Pick<LazySection, 'children'> {
  readonly end: SectionProperties;
}

/** Only the last section's properties stand in the body itself, those of the others in their last paragraph. */
function* inOrder(sections: readonly Ended[]): Generator<XmlComponent> {
  for (const [index, { children, end }] of sections.entries()) {
    let last: XmlComponent | undefined;
    for (const child of children()) {
      if (last) yield last;
      last = child as XmlComponent;
    }
    if (index === sections.length - 1) {
      if (last) yield last;
      yield end;
      continue;
    }
    if (last && !(last instanceof Paragraph)) yield last;
    const paragraph = last instanceof Paragraph ? last : new Paragraph({});
    setProperties(paragraph, [end]);
    yield paragraph;
  }
}
