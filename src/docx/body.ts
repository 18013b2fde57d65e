/** The library's sections → what stands in `w:body`, and the headers and footers they show. */

import { type ISectionOptions, Paragraph, SectionProperties, type XmlComponent } from 'docx';
import { setProperties } from './component.ts';

/** A header or footer: a part of its own. */
interface Edge {
  readonly kind: 'header' | 'footer';
  readonly components: readonly XmlComponent[];
}
export interface Body {
  readonly components: readonly XmlComponent[];
  readonly edges: readonly Edge[];
}

/** @param firstId number of the relationship to the first header or footer; the others follow it */
export const toBody = (sections: readonly ISectionOptions[], firstId: number): Body => {
  const components: XmlComponent[] = [];
  const edges: Edge[] = [];
  const referTo = (kind: Edge['kind'], shown: ISectionOptions['headers'] | ISectionOptions['footers'] = {}) =>
    Object.fromEntries(
      (['default', 'first', 'even'] as const).flatMap((side) => {
        const edge = shown[side];
        if (!edge) return [];
        edges.push({ kind, components: edge.options.children });
        return [[side, { View: { ReferenceId: firstId + edges.length - 1 } }]];
      }),
    );
  for (const [index, { headers, footers, properties, children }] of sections.entries()) {
    // The library would make these groups itself; of each it asks no more than the number of its relationship.
    const groups = { headerWrapperGroup: referTo('header', headers), footerWrapperGroup: referTo('footer', footers) };
    const end = new SectionProperties({ ...properties, ...groups } as ConstructorParameters<
      typeof SectionProperties
    >[0]);
    components.push(...(children as readonly XmlComponent[]));
    // Only the last section's properties stand in the body itself, those of the others in their last paragraph.
    if (index === sections.length - 1) components.push(end);
    else setProperties(lastParagraph(components), [end]);
  }
  return { components, edges };
};

const lastParagraph = (components: XmlComponent[]): Paragraph => {
  const last = components.at(-1);
  if (last instanceof Paragraph) return last;
  const paragraph = new Paragraph({});
  components.push(paragraph);
  return paragraph;
};
