/** Our XML data among the components of the docx library. */

import { type Paragraph, XmlComponent } from 'docx';
import type { Xml } from './xml.ts';

type IContext = Parameters<XmlComponent['prepForXml']>[0];
/** What a component becomes: one key, its element's name, and beneath it attributes, or a list of them and of children. */
export type IXmlableObject = NonNullable<ReturnType<XmlComponent['prepForXml']>>;

/** Stands for an element of ours in what the library hands our writer. */
export const OWN = '#own';
/** A context of our writer's, which takes our data as it is; anybody else is given the library's kind of object. */
export interface WriterContext extends IContext {
  readonly takesOwn: true;
}

class OwnXml extends XmlComponent {
  readonly #xml: Xml;

  constructor(xml: Xml) {
    super(xml.name);
    this.#xml = xml;
  }

  override prepForXml(context: IContext | WriterContext): IXmlableObject {
    return 'takesOwn' in context ? { [OWN]: this.#xml } : toObject(this.#xml);
  }
}

const toObject = ({ name, attributes, children }: Xml): IXmlableObject => ({
  [name]: [{ _attr: attributes }, ...children.map((child) => (typeof child === 'string' ? child : toObject(child)))],
});

export const toComponent = (xml: Xml): XmlComponent => new OwnXml(xml);

/**
 * Gives a paragraph its properties. The library's own options know neither `snapToGrid` nor `autoSpaceDE`, cannot
 * switch `overflowPunct` off, and are written out of the schema's order; its list of properties is open, if not in the types.
 */
export const setProperties = (paragraph: Paragraph, properties: readonly (Xml | XmlComponent)[]): void => {
  const open = paragraph as unknown as { readonly properties: { push(component: XmlComponent): void } };
  for (const property of properties)
    open.properties.push(property instanceof XmlComponent ? property : toComponent(property));
};
