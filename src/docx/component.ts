/** Our XML data as components of the docx library. */

import { ImportedXmlComponent, type Paragraph, type XmlComponent } from 'docx';
import type { Xml } from './xml.ts';

export const toComponent = ({ name, attributes, children }: Xml): XmlComponent => {
  const component = new ImportedXmlComponent(name, Object.keys(attributes).length > 0 ? attributes : undefined);
  for (const child of children) component.push(typeof child === 'string' ? child : toComponent(child));
  return component;
};

/**
 * Gives a paragraph its properties. The library's own options know neither `snapToGrid` nor `autoSpaceDE`, cannot
 * switch `overflowPunct` off, and are written out of the schema's order; its list of properties is open, if not in the types.
 */
export const setProperties = (paragraph: Paragraph, properties: readonly Xml[]): void => {
  const open = paragraph as unknown as { readonly properties: { push(component: XmlComponent): void } };
  for (const property of properties) open.properties.push(toComponent(property));
};
