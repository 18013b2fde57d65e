/** XML as plain data: what the library has no word for, and the parts we write ourselves. */

export interface Xml {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Xml | string)[];
}
type Attributes = Readonly<Record<string, string | number>>;

export const xml = (name: string, attributes: Attributes = {}, children: Xml['children'] = []): Xml => ({
  name,
  attributes,
  children,
});

/** `<name w:val="…"/>`, the commonest form of WordprocessingML. */
export const val = (name: string, value: string | number): Xml => xml(name, { 'w:val': value });

/** A switch: written when stated, on or off, for an inherited one may have to be turned off. */
export const onOff = (name: string, value: boolean | undefined): Xml[] =>
  value === undefined ? [] : [value ? xml(name) : val(name, 0)];

/** A whole part, with its declaration. The content, where it is written already, stands behind the children. */
export const writePart = (root: Xml, content = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeElement(root, content)}`;

export const writeElement = ({ name, attributes, children }: Xml, content = ''): string => {
  let text = `<${name}`;
  for (const key in attributes) text += ` ${key}="${escapeXml(String(attributes[key]))}"`;
  if (children.length === 0 && content === '') return `${text}/>`;
  text += '>';
  for (const child of children) text += typeof child === 'string' ? escapeXml(child) : writeElement(child);
  return `${text}${content}</${name}>`;
};

// Raw tabs and line ends would come back from a reader as blanks, so they go out as references.
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
export const escapeXml = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char);
