/** A part as a tree: enough of XML to look at a docx, without namespaces (the prefixes are those everyone uses). */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** Gives the root element, or throws an `Error` that says where the text is not well-formed. */
export const parseXml = (text: string): XmlElement => {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let at = 0;
  for (const match of text.matchAll(token)) {
    // Between two tags only text may stand, and `<` is no text.
    if (text.slice(at, match.index).includes('<')) throw broken(text, at);
    at = match.index + match[0].length;
    const { end, start, attributes = '', empty } = match.groups ?? {};
    if (end) {
      if (open.pop()?.name !== end || open.length === 0) throw broken(text, match.index);
    } else if (start) {
      const element: Open = { name: start, attributes: readAttributes(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [element, ...more] = root.children;
  if (open.length !== 1 || !element || more.length > 0 || text.slice(at).includes('<')) throw broken(text, at);
  return element;
};

interface Open extends XmlElement {
  readonly children: XmlElement[];
}

const token =
  /<\?.*?\?>|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\/(?<end>[^\s>]+)\s*>|<(?<start>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>/gs;

const readAttributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
      name,
      double ?? single ?? '',
    ]),
  );

const broken = (text: string, at: number): Error =>
  new Error(`not well-formed near ${JSON.stringify(text.slice(at, at + 40))}`);

/** The element and everything in it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** Every element of that name in the tree. */
export const all = (root: XmlElement | undefined, ...names: readonly string[]): XmlElement[] =>
  root ? [...walk(root)].filter(({ name }) => names.includes(name)) : [];
