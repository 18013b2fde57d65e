import { partsOf } from './zip.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

/** What the paragraphs of a part say, in order: one text a paragraph, with tabs and line breaks as characters. */
export const paragraphTexts = (docx: Uint8Array, part = 'word/document.xml'): string[] =>
  [...(partsOf(docx)[part] ?? '').matchAll(/<w:p(?:\/>|[ >].*?<\/w:p>)/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
      .map(([, text, mark]) => (text === undefined ? (mark === 'tab' ? '\t' : '\n') : decode(text)))
      .join(''),
  );
