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

/** A whole part, with its declaration. */
export const writePart = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeElement(root)}`;

const writeElement = ({ name, attributes, children }: Xml): string => {
  const open = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')}`;
  if (children.length === 0) return `${open}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeElement(child)));
  return `${open}>${content.join('')}</${name}>`;
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
const escapeXml = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char);
