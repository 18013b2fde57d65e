/** The library's objects as text. Its own packer writes the same, by way of three copies of every element. */

import type { Media, XmlComponent } from 'docx';
import { type IXmlableObject, OWN, type WriterContext } from './component.ts';
import { escapeXml, writeElement, type Xml } from './xml.ts';

/** Components that stand side by side, as one text. Pictures are left in the media, and named in the text by their key there. */
export const serialise = (components: Iterable<XmlComponent>, media: Media): string => {
  // All that our components ask of a document of the library's: where to leave their pictures.
  const context = { takesOwn: true, stack: [], file: { Media: media } } as unknown as WriterContext;
  return joined(components, (component) => write(component.prepForXml(context)));
};

/** A text put together piece by piece keeps the pieces until it is read: of a large document several times its size. */
function joined<T>(parts: Iterable<T>, textOf: (part: T) => string): string {
  const texts: string[] = [];
  let batch: string[] = [];
  const close = (): void => {
    texts.push(batch.join(''));
    batch = [];
  };
  for (const part of parts) {
    batch.push(textOf(part));
    if (batch.length === most) close();
  }
  close();
  return texts.join('');
}
const most = 100;

type Value = IXmlableObject | string | number | boolean | undefined;

const write = (object: IXmlableObject | undefined): string => {
  for (const name in object) {
    const value: unknown = object[name];
    return name === OWN ? writeElement(value as Xml) : element(name, value as Value | readonly Value[]);
  }
  return '';
};

const element = (name: string, value: Value | readonly Value[]): string => {
  if (isOneByOne(value)) return `<${name}>${joined(value, write)}</${name}>`;
  let attributes = '';
  let content = '';
  for (const part of Array.isArray(value) ? (value as readonly Value[]) : [value as Value]) {
    if (typeof part !== 'object') content += part === undefined ? '' : escapeXml(String(part));
    else if ('_attr' in part) attributes += attributesOf(part._attr as Readonly<Record<string, unknown>>);
    else content += write(part);
  }
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
};

/** The children of a long table. */
const isOneByOne = (value: unknown): value is Iterable<IXmlableObject> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value;

const attributesOf = (attributes: Readonly<Record<string, unknown>>): string => {
  let text = '';
  for (const name in attributes)
    if (attributes[name] !== undefined) text += ` ${name}="${escapeXml(String(attributes[name]))}"`;
  return text;
};
