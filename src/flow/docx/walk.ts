/** What each element of a story does to what is being read. */

import type { Attribute } from '../../data/office/xml.ts';
import type { Aside, CommentMark, Inline } from '../flow.ts';
import { isIn } from '../text.ts';
import { changeOf, isAround } from './changes.ts';
import { addText, type Draft, finished, newDraft, readProperty, shownText } from './draft.ts';
import { readDrawing } from './drawing.ts';
import {
  addRow,
  blocksAt,
  type Frame,
  isGone,
  newBlocks,
  newRow,
  newTable,
  paragraphAt,
  readTableProperty,
  tableOf,
} from './frames.ts';
import type { Reading } from './reading.ts';

/** What an element in a run shows. */
const shown: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

export function start(reading: Reading, name: string, attribute: Attribute, parent: string): void {
  const { frames, fields, references } = reading;
  const draft = paragraphAt(frames);
  if (name === 't' || name === 'delText') reading.piece = { text: '', keepsBlanks: attribute('space') === 'preserve' };
  else if (openFrame(reading, name, attribute, parent)) {
    reading.pieces += 1;
  } else if (isAround(name, parent)) {
    const change = changeOf(name, attribute);
    if (change) reading.changes = [...reading.changes, change];
  } else if (name === 'rt') reading.readings += 1;
  else if (name === 'fldChar') fields.mark(attribute('fldCharType'));
  else if (name === 'fldSimple') fields.openSimple(attribute('instr') ?? '');
  else if (name === 'body') reading.isDocument ||= parent === 'document';
  else if (name === 'headerReference') references.push({ kind: 'header', id: attribute('id') ?? '' });
  else if (name === 'footerReference') references.push({ kind: 'footer', id: attribute('id') ?? '' });
  else {
    readMark(reading, name, attribute);
    readChange(reading, draft, name, attribute, parent);
    readTableProperty(frames.at(-1) as Frame, name, attribute, parent);
    if (draft) readInline(reading, draft, name, attribute, parent);
  }
  reading.depth += 1;
}

export function end(reading: Reading, name: string, parent: string): void {
  reading.depth -= 1;
  const { piece, frames, fields } = reading;
  if (name === 't' || name === 'delText') {
    // A line end in the XML is a blank on the page, and blanks that are not asked for are none (XML 1.0, 2.10).
    const text = piece?.text.replace(/[\r\n]+/g, ' ') ?? '';
    take(reading, piece?.keepsBlanks ? text : text.replace(/^[ \t]+|[ \t]+$/g, ''));
    reading.piece = undefined;
  } else if (isAround(name, parent)) reading.changes = reading.changes.slice(0, -1);
  else if (name === 'rt') reading.readings -= 1;
  else if (name === 'fldSimple') fields.closeSimple();
  else if (name === 'pPr') {
    const draft = paragraphAt(frames);
    if (draft) draft.inProperties = false;
  }
  while ((frames.at(-1)?.depth ?? -1) >= reading.depth) close(reading, frames.pop() as Frame);
}

/** Opens what holds blocks or text; whether the element is one. Rows and cells without a table around make one. */
function openFrame(reading: Reading, name: string, attribute: Attribute, parent: string): boolean {
  const { frames, depth } = reading;
  const isIn = (kind: Frame['kind']): boolean => frames.at(-1)?.kind === kind;
  switch (name) {
    case 'p':
      frames.push({ kind: 'paragraph', depth, draft: newDraft(reading.waiting.splice(0)) });
      return true;
    case 'tbl':
      frames.push(newTable(depth));
      return true;
    case 'tr':
    case 'tc':
      if (!isIn('table') && !isIn('row')) frames.push(newTable(depth));
      if (name === 'tr' || !isIn('row')) frames.push(newRow(depth));
      if (name === 'tc') frames.push(newBlocks('cell', depth));
      return true;
    case 'txbxContent':
      frames.push(newBlocks('box', depth));
      return true;
    case 'footnote':
    case 'endnote':
    case 'comment': {
      if (parent !== `${name}s`) return false;
      const [id, author] = [attribute('id') ?? '', attribute('author') ?? ''];
      const isSeparator = (attribute('type') ?? 'normal') !== 'normal';
      frames.push(newBlocks('entry', depth, { id, author, date: attribute('date'), isSeparator }));
      return true;
    }
    default:
      return false;
  }
}

function close(reading: Reading, frame: Frame): void {
  const { frames, styles, numbering, count, entries } = reading;
  const around = frames.at(-1);
  if (frame.kind === 'paragraph') {
    const paragraph = finished(frame.draft, styles, numbering, isGone(frames) ? undefined : count);
    blocksAt(frames).push(paragraph);
    reading.tracer?.finish(frame.draft, paragraph);
  } else if (frame.kind === 'table') blocksAt(frames).push(tableOf(frame));
  else if (frame.kind === 'row') {
    if (around?.kind === 'table') addRow(around, frame);
  } else if (frame.kind === 'cell') {
    if (around?.kind === 'row') around.cells.push(frame);
  } else if (frame.entry) entries.push({ ...frame.entry, blocks: frame.blocks });
  else {
    const draft = paragraphAt(frames);
    if (draft) draft.inline.push({ kind: 'box', blocks: frame.blocks });
    else blocksAt(frames).push(...frame.blocks);
  }
}

const edges: ReadonlyMap<string, CommentMark['edge']> = new Map([
  ['commentRangeStart', 'start'],
  ['commentRangeEnd', 'end'],
  ['commentReference', 'at'],
]);

function readMark(reading: Reading, name: string, attribute: Attribute): void {
  const { frames, waiting } = reading;
  const edge = edges.get(name);
  if (!edge) return;
  reading.pieces += 1;
  const around = frames.at(-1);
  const marks: Inline[] = around?.kind === 'paragraph' ? around.draft.inline : waiting;
  marks.push({ kind: 'comment', id: attribute('id') ?? '', edge });
}

const isInProperties = (parent: string): boolean =>
  parent === 'rPr' || parent === 'pPr' || parent === 'trPr' || parent === 'tcPr';

/** A revision said in properties: of a paragraph's end or looks, of a run's looks, of a row, of a cell. */
function readChange(
  { frames }: Reading,
  draft: Draft | undefined,
  name: string,
  attribute: Attribute,
  parent: string,
): void {
  const change = isInProperties(parent) ? changeOf(name, attribute) : undefined;
  const around = frames.at(-1);
  if (!change || !around) return;
  if (parent === 'trPr' || parent === 'tcPr') {
    if (around.kind === (parent === 'trPr' ? 'row' : 'cell')) around.changes.push(change);
  } else if (!draft) return;
  else if (parent === 'pPr' || (parent === 'rPr' && draft.inProperties)) {
    if (name !== 'rPrChange') draft.changes.push(change);
  } else if (parent === 'rPr' && change.kind === 'formatted') draft.run.formatted = change;
}

function readInline(reading: Reading, draft: Draft, name: string, attribute: Attribute, parent: string): void {
  readProperty(draft, name, attribute, parent);
  if (name === 'drawing' || name === 'pict' || name === 'object') draft.drawing = {};
  else if (draft.drawing) {
    readPicture(reading, draft, name, attribute);
    // 艺术字 of older programs: its words are an attribute.
    if (name === 'textpath') addWordArt(reading, draft, attribute('string') ?? '');
  }
  if (parent !== 'r') return;
  if (name === 'footnoteReference' || name === 'endnoteReference') {
    const note = name === 'footnoteReference' ? 'footnote' : 'endnote';
    add(reading, draft, { kind: 'note', note, id: attribute('id') ?? '', changes: reading.changes });
  } else if (name === 'sym') {
    const code = Number.parseInt(attribute('char') ?? '', 16);
    if (code > 0 && code <= 0xffff) take(reading, String.fromCharCode(code), 'symbol');
  } else take(reading, shown.get(name));
}

function readPicture(reading: Reading, draft: Draft, name: string, attribute: Attribute): void {
  const { drawing = {} } = draft;
  const { parts, changes } = reading;
  const id = readDrawing(drawing, name, attribute);
  if (id === undefined) return;
  const part = parts.get(id);
  add(reading, draft, { kind: 'picture', ...(part !== undefined && { part }), ...drawing, changes });
}

function addWordArt(reading: Reading, draft: Draft, text: string): void {
  if (text.trim() === '') return;
  const { changes, styles } = reading;
  const inline: Inline[] = [{ kind: 'run', text, look: styles.look(undefined, undefined, {}), changes }];
  add(reading, draft, {
    kind: 'box',
    blocks: [{ kind: 'paragraph', inline, style: { isHeading: false }, changes: [] }],
  });
}

function add(reading: Reading, draft: Draft, one: Inline): void {
  draft.inline.push(one);
  reading.pieces += 1;
}

function take(reading: Reading, text: string | undefined, aside?: Aside): void {
  const { frames, styles, changes, fields, readings, tracer } = reading;
  const draft = paragraphAt(frames);
  if (!text || !draft || fields.isInstruction()) return;
  const beside = readings > 0 ? 'reading' : aside;
  const field = fields.name();
  if (addText(draft, text, { styles, changes, aside: beside, field })) reading.pieces += 1;
  if (tracer && !beside && !draft.run.isHidden && isIn(changes, 'accepted'))
    tracer.take(draft, {
      ...{ text: shownText(draft, text), field },
      isPlain: changes.length === 0 && draft.run.raised === undefined,
    });
}
