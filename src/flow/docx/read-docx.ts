/** A Word document → its flow: the body, then notes, then headers and footers, and what is said in the margin. */

import type { Bytes } from '../../data/bytes.ts';
import { type Relation, relationsOf } from '../../data/office/package.ts';
import { isRefusal, type Refusal } from '../../data/refusal.ts';
import { limits, tooLarge } from '../../limits.ts';
import type { Flow, FlowReading, Margin, Note, Paragraph, Unread } from '../flow.ts';
import { linesOf, type MadeLine } from '../lines.ts';
import { textOf } from '../text.ts';
import { damaged, noText, toldPictures, toldUnread, unread } from '../unread.ts';
import { commentsOf } from './comments.ts';
import { readNumbering } from './numbering.ts';
import { type Document, isThere, notWord, openDocument, zipRefusal } from './open.ts';
import type { Reader, Story } from './reading.ts';
import { readStory } from './story.ts';
import { readStyles } from './styles.ts';
import { readTheme } from './theme.ts';
import type { Tracing } from './tracing.ts';

/** The number of a paragraph is its place among those with text, lines parted by a break counted singly. */
export function readDocx(bytes: Bytes, file: string): FlowReading {
  const document = openDocument(bytes);
  const read = isRefusal(document) ? document : flowOf(document, file);
  if (isRefusal(read)) return unread(read);
  const { flow } = read;
  if (flow.lines.length === 0) return unread(noText);
  if (flow.lines.length > limits.textLines.most) return unread(tooLarge('textLines'));
  return { flow, findings: [...toldPictures(picturesOf(document as Document)), ...toldUnread(flow.unread)] };
}

/** A document with the places of its words in the XML of its body. */
export interface Traced extends Document {
  readonly tracing: Tracing;
  readonly lines: readonly MadeLine[];
  readonly flow: Flow;
}

/** For who puts marks into it. */
export function traceDocx(bytes: Bytes, file: string): Traced | Refusal {
  const document = openDocument(bytes);
  if (isRefusal(document)) return document;
  const read = flowOf(document, file, true);
  return isRefusal(read) ? read : { ...document, ...read };
}

/** Of the body; a header may bear a mark on every page. */
const picturesOf = ({ zip, relations }: Document): number =>
  new Set(relations.filter(({ type, part }) => type === 'image' && isThere(zip, part)).map(({ part }) => part)).size;

const untraced: Tracing = { paragraphs: new Map(), notes: new Map() };

function flowOf(document: Document, file: string, isTraced = false): Omit<Traced, keyof Document> | Refusal {
  const { zip, main, relations } = document;
  const partOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part;
  const reader: Reader = {
    styles: readStyles(zip, partOf('styles'), readTheme(zip, partOf('theme'))),
    numbering: readNumbering(zip, partOf('numbering')),
    parts: partsOf(relations),
  };
  const body = storyOf(document, main, reader, isTraced);
  if (isRefusal(body)) return body;
  if (!body.isDocument) return notWord(zip);
  const [notes, margins, others]: [Note[], Margin[], Unread[]] = [[], [], unreadOf(document, relations)];
  for (const { type, part } of sideParts(relations, body)) {
    const own = relationsOf(zip, part);
    const story = storyOf(document, part, { ...reader, parts: partsOf(typeof own === 'string' ? [] : own) });
    if (isRefusal(story)) return story;
    if (typeof own !== 'string') others.push(...unreadOf(document, own));
    if (type === 'header' || type === 'footer') margins.push({ kind: type, blocks: story.blocks });
    else notes.push(...notesOf(story, type === 'endnotes' ? 'endnote' : 'footnote'));
  }
  const { blocks } = body;
  const stories = [{ blocks }, ...notes.map((note) => ({ kind: 'note' as const, blocks: note.blocks })), ...margins];
  const lines = linesOf(stories);
  number(lines);
  const said = partOf('comments');
  const story =
    said !== undefined && isThere(zip, said) ? storyOf(document, said, { ...reader, parts: new Map() }) : undefined;
  if (said !== undefined && story && isRefusal(story)) others.push({ part: said, kind: 'comments' });
  const flow: Flow = {
    ...{ file, blocks, notes, margins, unread: others },
    comments: story && !isRefusal(story) ? commentsOf(story.entries, stories) : [],
    lines: lines.map(({ paragraphs: _, from: __, ...line }) => line),
    part(name) {
      const content = zip.read(name);
      return content === undefined ? damaged : typeof content === 'string' ? zipRefusal(content) : content;
    },
  };
  return { flow, lines, tracing: body.tracing ?? untraced };

  /** Of headers and footers those that a section shows, each part once. */
  function sideParts(all: readonly Relation[], { references }: Story): readonly Relation[] {
    const noted = ['footnotes', 'endnotes'].flatMap((wanted) => all.filter(({ type }) => type === wanted));
    const shown = (['header', 'footer'] as const).flatMap((kind) =>
      references.filter((reference) => reference.kind === kind).flatMap(({ id }) => all.filter((to) => to.id === id)),
    );
    return [...new Set([...noted, ...shown])].filter(({ part }) => isThere(zip, part));
  }
}

const partsOf = (relations: readonly Relation[]): ReadonlyMap<string, string> =>
  new Map(relations.map(({ id, part }) => [id, part]));

function storyOf({ zip }: Document, part: string, reader: Reader, isTraced = false): Story | Refusal {
  const bytes = zip.read(part);
  if (typeof bytes === 'string') return zipRefusal(bytes);
  const story = bytes && readStory(bytes, reader, isTraced);
  return story?.isTooLarge ? tooLarge('docxPieces') : (story ?? damaged);
}

/** Paragraphs outside a note are kept as one: a program that is not Word made them. */
const notesOf = ({ entries, blocks }: Story, kind: Note['kind']): readonly Note[] => [
  ...entries
    .filter(({ isSeparator, blocks: own }) => !isSeparator || linesOf([{ blocks: own }]).length > 0)
    .map((entry) => ({ kind, id: entry.id, blocks: entry.blocks })),
  ...(blocks.length > 0 ? [{ kind, id: '', blocks }] : []),
];

const unreadKinds: ReadonlyMap<string, Unread['kind']> = new Map([
  ['chart', 'chart'],
  ['chartEx', 'chart'],
  ['diagramData', 'diagram'],
  ['package', 'object'],
  ['oleObject', 'object'],
  ['control', 'object'],
  ['aFChunk', 'document'],
]);

const unreadOf = ({ zip }: Document, relations: readonly Relation[]): Unread[] =>
  relations.flatMap(({ type, part }): readonly Unread[] => {
    const kind = unreadKinds.get(type);
    return kind && isThere(zip, part) ? [{ part, kind }] : [];
  });

/** Gives paragraphs the numbers that messages count by. */
function number(lines: readonly MadeLine[]): void {
  for (const line of lines)
    for (const paragraph of line.paragraphs as { -readonly [K in keyof Paragraph]: Paragraph[K] }[])
      if (paragraph.number === undefined && textOf(paragraph).trim() !== '') paragraph.number = line.number;
}
