/** One story of a document (the body, the notes, a header) → its lines, as a person reads them on paper. */

import type { Bytes } from '../../data/bytes.ts';
import { type Attribute, readXml, type Visitor, type XmlLimits } from '../../data/office/xml.ts';
import { limits as sizes } from '../../limits.ts';
import { type Fields, fieldMarks, noFields } from './fields.ts';
import { addLines, flush, type Line, type Scope } from './lines.ts';
import { newParagraph, type Paragraph, readProperty, traitsOf } from './paragraph.ts';
import { shownOnly } from './shown.ts';
import type { StyleOf } from './styles.ts';

export interface Story {
  readonly lines: readonly Line[];
  /** Headers and footers that its sections name, by the ids of their relations. */
  readonly references: readonly Reference[];
  /** Whether it is the body of a Word document. */
  readonly isDocument: boolean;
}
interface Reference {
  readonly kind: 'header' | 'footer';
  readonly id: string;
}
/** What all lines of a story are, where it is not the body. */
export type Place = 'note' | 'header' | 'footer';

/** A drawing kept for old programs may be one attribute of base64; tables in boxes in tables go deep. */
const limits: XmlLimits = { depth: 256, tag: 4 * 1024 * 1024 };

/**
 * Runs are joined; inserted text is there, deleted and hidden text is not, nor is what Word counts: the numbers of lists
 * and of notes. Undefined when the part is not sound. Of a text with too many paragraphs the rest is left unread.
 */
export function readStory(bytes: Bytes, styleOf: StyleOf, place?: Place): Story | undefined {
  const fields = fieldMarks();
  const story = read(bytes, styleOf, place, fields);
  return story && fields.isInstruction() ? read(bytes, styleOf, place, noFields) : story;
}

interface Reading {
  readonly styleOf: StyleOf;
  readonly place: Place | undefined;
  readonly fields: Fields;
  readonly whole: Scope;
  /** Paragraphs around: one in a text box stands inside another. */
  readonly open: Paragraph[];
  /** Of the boxes and cells around, whether it is a cell. */
  readonly cells: boolean[];
  readonly references: Reference[];
  isDocument: boolean;
  /** How many elements are open. */
  depth: number;
  piece?: { text: string; readonly keepsBlanks: boolean } | undefined;
}

function read(bytes: Bytes, styleOf: StyleOf, place: Place | undefined, fields: Fields): Story | undefined {
  const reading: Reading = {
    ...{ styleOf, place, fields },
    whole: { lines: [] },
    ...{ open: [], cells: [], references: [] },
    isDocument: false,
    depth: 0,
  };
  const visitor: Visitor = {
    ...shownOnly({
      start: (name, attribute, parent) => start(reading, name, attribute, parent),
      text: (piece) => {
        if (reading.piece) reading.piece.text += piece;
      },
      end: (name) => end(reading, name),
    }),
    enough: () => reading.whole.lines.length > sizes.textLines.most,
  };
  if (!readXml(bytes, visitor, limits)) return undefined;
  flush(reading.whole);
  const { whole, references, isDocument } = reading;
  return { lines: whole.lines, references, isDocument };
}

const scopeOf = ({ open, whole }: Reading): Scope => open.at(-1)?.boxes ?? whole;

/** What an element in a run shows. The character of a symbol font says nothing without its font. */
const shown: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

function start(reading: Reading, name: string, attribute: Attribute, parent: string): void {
  const { open, cells, references, fields } = reading;
  const paragraph = open.at(-1);
  if (name === 'p') open.push(newParagraph(reading.depth, waiting(reading)));
  else if (name === 'tbl') flush(scopeOf(reading));
  else if (name === 'tc' || name === 'txbxContent') cells.push(name === 'tc');
  else if (name === 't') reading.piece = { text: '', keepsBlanks: attribute('space') === 'preserve' };
  else if (name === 'fldChar') fields.mark(attribute('fldCharType'));
  else if (name === 'body') reading.isDocument ||= parent === 'document';
  else if (name === 'headerReference') references.push({ kind: 'header', id: attribute('id') ?? '' });
  else if (name === 'footerReference') references.push({ kind: 'footer', id: attribute('id') ?? '' });
  else if (paragraph) {
    readProperty(paragraph, name, attribute, parent);
    if (parent === 'r') take(reading, shown.get(name));
  }
  reading.depth += 1;
}

/** The text of a paragraph whose end was deleted, if the next one is its neighbour. */
function waiting(reading: Reading): string {
  const scope = scopeOf(reading);
  const { pending } = scope;
  if (pending?.depth !== reading.depth) flush(scope);
  scope.pending = undefined;
  return pending?.depth === reading.depth ? pending.text : '';
}

function end(reading: Reading, name: string): void {
  reading.depth -= 1;
  const { open, cells, piece } = reading;
  if (name === 'p') finish(reading, open.pop());
  else if (name === 'tc' || name === 'txbxContent') cells.pop();
  else if (name === 't') {
    // A line end in the XML is a blank on the page, and blanks that are not asked for are none (XML 1.0, 2.10).
    const text = piece?.text.replace(/[\r\n]+/g, ' ') ?? '';
    take(reading, piece?.keepsBlanks ? text : text.replace(/^[ \t]+|[ \t]+$/g, ''));
    reading.piece = undefined;
  } else if (name === 'pPr') {
    const paragraph = open.at(-1);
    if (paragraph) paragraph.inProperties = false;
  }
  const scope = scopeOf(reading);
  if (scope.pending && reading.depth < scope.pending.depth) flush(scope);
}

function take({ open, fields }: Reading, text: string | undefined): void {
  const paragraph = open.at(-1);
  if (text && paragraph && !paragraph.hidden && !fields.isInstruction()) paragraph.text.push(text);
}

function finish(reading: Reading, paragraph: Paragraph | undefined): void {
  if (!paragraph) return;
  const scope = scopeOf(reading);
  const { isHeading, numbered } = traitsOf(paragraph, reading.styleOf);
  const kind = reading.place ?? (reading.cells.at(-1) ? 'cell' : isHeading ? 'heading' : 'body');
  const text = paragraph.text.join('');
  if (paragraph.joins) scope.pending = { text, kind, depth: paragraph.depth };
  else addLines(scope, text, kind, numbered);
  flush(paragraph.boxes);
  for (const line of paragraph.boxes.lines) scope.lines.push(line);
}
