/**
 * The text of a document's body as its seal means it (contract, promise 2). The digest of this text stands in documents
 * that lie on people's disks: what is read here, and how, never changes again. It is a reader of its own, so that no other
 * room can change it by the way; `test/docx/seal/body-text.test.ts` holds it to fixed digests.
 *
 * - A paragraph (`w:p`) is a line: its text and a line feed, also when it is empty. Paragraphs stand in the order in which
 *   they begin. One inside another, in a text box, is a line of its own after the line it hangs on.
 * - Text is what `w:t` holds, whatever its `xml:space` says, its references read, nothing trimmed or normalised.
 * - `w:tab` and `w:ptab` are a tab, `w:br` and `w:cr` a line feed. A `w:br` of the type `page` or `column` is layout and
 *   no text: LibreOffice writes one where a paragraph had `w:pageBreakBefore`. `w:noBreakHyphen` is U+2011 and
 *   `w:softHyphen` U+00AD, for office programs write those characters either way. Symbols, pictures, the numbers of lists
 *   and of notes are no text.
 * - Left out, with all they hold: deleted text and text moved away (`w:del`, `w:moveFrom`; `w:delText` is no `w:t`),
 *   simple fields (`w:fldSimple`), complex ones from `begin` to `end` with instruction and result, however deep and over
 *   however many paragraphs, `mc:Fallback`, and tab stops (`w:tabs`). Paragraphs inside a complex field stay, as empty lines.
 * - Inserted text, hidden text, hyperlinks and content controls are text as any other; every `mc:Choice` counts.
 * - Comments, processing instructions and what is no WordprocessingML are passed over. Prefixes are those that the root
 *   declares, `w` if it declares none. What is not well-formed is read as far as it makes sense, and never refused.
 */
export function bodyText(xml: string): string {
  const prefix = wordPrefix(xml);
  const lines: Line[] = [];
  const open: Line[] = [];
  /** The element that is left out just now, and how often it is open inside itself. */
  let leftOut: { readonly name: string; depth: number } | undefined;
  let fields = 0;
  const say = (text: string): void => {
    const line = open.at(-1);
    if (line && fields === 0) line.text += text;
  };
  const tag = new RegExp(tags);
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [, end, space, name, attributes = ''] = match;
    // A comment or an instruction.
    if (name === undefined) continue;
    const isFallback = name === 'Fallback';
    if (!isFallback && (space ?? '') !== prefix) continue;
    const isEmpty = attributes.endsWith('/');
    if (leftOut) {
      if (name !== leftOut.name || isEmpty) continue;
      leftOut.depth += end ? -1 : 1;
      if (leftOut.depth === 0) leftOut = undefined;
    } else if (isFallback || hidden.has(name)) {
      if (!end && !isEmpty) leftOut = { name, depth: 1 };
    } else if (name === 'p') {
      if (end) open.pop();
      else {
        const line = { text: '' };
        lines.push(line);
        if (!isEmpty) open.push(line);
      }
    } else if (name === 'fldChar') {
      const type = typeIn(fieldType, attributes);
      if (type === 'begin') fields += 1;
      else if (type === 'end') fields = Math.max(0, fields - 1);
    } else if (name === 't') {
      if (end || isEmpty) continue;
      const close = xml.indexOf('</', tag.lastIndex);
      const until = close < 0 ? xml.length : close;
      say(charactersOf(xml.slice(tag.lastIndex, until)));
      tag.lastIndex = until;
    } else if (!end && !(name === 'br' && layout.has(typeIn(breakType, attributes)))) say(marks.get(name) ?? '');
  }
  return lines.map(({ text }) => `${text}\n`).join('');
}

interface Line {
  text: string;
}

/** Elements that take all they hold with them. */
const hidden: ReadonlySet<string> = new Set(['del', 'moveFrom', 'fldSimple', 'tabs']);

const marks: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

const layout: ReadonlySet<string> = new Set(['page', 'column']);

const fieldType = /(?:^|[\s:])fldCharType\s*=\s*["'](\w+)/;
const breakType = /(?:^|[\s:])type\s*=\s*["'](\w+)/;
const typeIn = (attribute: RegExp, attributes: string): string => attribute.exec(attributes)?.[1] ?? '';

/** The tags that matter, of any prefix, and what may hold something that looks like one. Nothing in it goes over a text twice. */
const names = `p|t|fldChar|${[...hidden, ...marks.keys()].join('|')}|Fallback`;
const tags = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|<\\?[\\s\\S]*?(?:\\?>|$)|<(/?)(?:([\\w.-]+):)?(${names})(?=[\\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>`,
  'g',
);

/** As the root declares it; the second name is that of the strict form of the standard. */
function wordPrefix(xml: string): string {
  const first = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<([^<>!?][^<>]*)>/g;
  let root: string | undefined;
  for (let match = first.exec(xml); match && root === undefined; match = first.exec(xml)) root = match[1];
  const declared = declaration.exec(root ?? '');
  return declared ? (declared[1] ?? '') : 'w';
}
const declaration =
  /\sxmlns(?::([\w.-]+))?\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main["']/;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Sections of CDATA as they stand; elsewhere the references that XML itself knows. */
const charactersOf = (text: string): string =>
  text.includes('<') || text.includes('&')
    ? text.replace(other, (whole, data, reference) => data ?? character(reference) ?? whole)
    : text;

const other = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|&(#x[\da-fA-F]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/g;

function character(reference: string): string | undefined {
  if (!reference.startsWith('#')) return entities[reference];
  const code = reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
