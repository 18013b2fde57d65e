/** Where in the XML of a story its words stand, noted while it is read: for who puts marks into a document that somebody sent. */

import type { Attribute } from '../../data/office/xml.ts';
import type { Note, Paragraph } from '../flow.ts';
import type { Draft } from './draft.ts';

/** Offsets in the text of the part; `to` is behind the last character. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** What stands in a paragraph between marks, taken as one: a run, mostly; also a formula, or a drawing with what stands for it. */
export interface TracedUnit extends Place {
  /** Only a run can be cut in two. */
  readonly isRun: boolean;
  /** Its properties, tags included; empty where it has none. */
  readonly properties: Place;
  /** What stands in it, behind its properties. */
  readonly content: Place;
  /** Where the revision, the simple field or the control ends that it stands in, the outermost of them. */
  readonly around?: Pick<Place, 'to'>;
}

/** A stretch of words that one element makes. */
export interface TracedPiece {
  /** As accepted. */
  readonly text: string;
  readonly unit: TracedUnit;
  /** The element right inside the unit; absent where the unit is not cut. */
  readonly child?: Place;
  /** Insides of a `w:t` right inside a run. */
  readonly inner?: Place & { readonly keepsBlanks: boolean };
  /** Nobody's pending revision, and no field that is computed anew: words that may be changed here. */
  readonly isPlain: boolean;
}

interface TracedParagraph extends Place {
  /** Behind its properties. */
  readonly contentFrom: number;
  readonly pieces: readonly TracedPiece[];
  /** What holds the box that it stands in; words in a box bear no marks. */
  readonly boxed?: TracedUnit;
}

export interface Tracing {
  readonly paragraphs: Map<Paragraph, TracedParagraph>;
  /** Marks of notes, by kind and id. */
  readonly notes: Map<string, TracedUnit>;
  /** The first paragraph of the body that has an inside, with words or without. */
  first?: TracedParagraph;
}

export interface Tracer extends Tracing {
  at(from: number, to: number): void;
  open(name: string, attribute: Attribute): void;
  close(): void;
  /** Words that are there once all revisions are accepted. */
  take(draft: Draft, piece: TakenPiece): void;
  finish(draft: Draft, paragraph: Paragraph): void;
}

interface TakenPiece {
  readonly text: string;
  readonly field: string | undefined;
  /** As the element has them, and in no revision. */
  readonly isPlain: boolean;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };
interface GrowingUnit extends Growing<TracedUnit> {
  content: Growing<Place>;
  properties: Growing<Place>;
  readonly depth: number;
}
interface GrowingParagraph extends Growing<TracedParagraph> {
  readonly pieces: TracedPiece[];
  readonly depth: number;
}
interface Element {
  readonly name: string;
  readonly place: Growing<Place>;
  /** Behind its first tag. */
  readonly inside: number;
  readonly keepsBlanks: boolean;
}

export const noteKey = (kind: Note['kind'], id: string): string => `${kind} ${id}`;

const units: ReadonlySet<string> = new Set(['r', 'oMath', 'oMathPara', 'AlternateContent']);
/** What takes with it the marks that stand in it: refused, computed anew, or filled from elsewhere. */
const arounds: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'fldSimple', 'sdt']);

export function newTracer(): Tracer {
  const elements: Element[] = [];
  /** From the outermost to the one in a box in it. */
  const open: GrowingParagraph[] = [];
  const drafts = new Map<Draft, GrowingParagraph>();
  const tracing: Tracing = { paragraphs: new Map(), notes: new Map() };
  let place: Growing<Place> = { from: 0, to: 0 };
  let unit: GrowingUnit | undefined;
  let around: { readonly depth: number; to: number } | undefined;

  const openParagraph = (): void => {
    const paragraph: GrowingParagraph = {
      ...place,
      ...{ contentFrom: place.to, pieces: [], depth: elements.length },
      ...(unit && { boxed: unit }),
    };
    open.push(paragraph);
  };
  const openInside = (name: string): void => {
    if (!around && !unit && arounds.has(name)) around = { depth: elements.length, to: place.to };
    if (unit || !units.has(name)) return;
    const { to } = place;
    unit = {
      ...{ ...place, isRun: name === 'r', depth: elements.length },
      ...{ properties: { from: to, to }, content: { from: to, to } },
      ...(around && { around }),
    };
  };
  const isChild = (depth: number): boolean => unit !== undefined && depth === unit.depth + 1;

  return Object.assign(tracing, {
    at(from: number, to: number) {
      place = { from, to };
    },
    open(name: string, attribute: Attribute) {
      if (name === 'p' && (open.length === 0 || unit)) openParagraph();
      else if (open.length === 1) openInside(name);
      if (unit && (name === 'footnoteReference' || name === 'endnoteReference'))
        tracing.notes.set(noteKey(name.startsWith('foot') ? 'footnote' : 'endnote', attribute('id') ?? ''), unit);
      elements.push({ name, place, inside: place.to, keepsBlanks: attribute('space') === 'preserve' });
    },
    close() {
      const element = elements.pop() as Element;
      const depth = elements.length;
      const { from } = place;
      element.place.to = place.to;
      if (unit?.depth === depth) {
        unit.content.to = from;
        unit.to = place.to;
        // A run of one tag has nothing in it.
        if (unit.content.to < unit.content.from) unit.content.to = unit.content.from;
        unit = undefined;
      } else if (unit && isChild(depth) && element.name === 'rPr') {
        Object.assign(unit.properties, element.place);
        unit.content.from = place.to;
      }
      if (around?.depth === depth) {
        around.to = place.to;
        around = undefined;
      }
      const paragraph = open.at(-1);
      if (paragraph && paragraph.depth + 1 === depth && element.name === 'pPr') paragraph.contentFrom = place.to;
      if (paragraph?.depth !== depth) return;
      paragraph.to = place.to;
      open.pop();
      // One of a single tag has no inside.
      if (open.length === 0 && paragraph.contentFrom <= from) tracing.first ??= paragraph;
    },
    take(draft: Draft, { text, field, isPlain }: TakenPiece) {
      const paragraph = open.at(-1);
      const element = elements.at(-1);
      if (!paragraph || !element) return;
      drafts.set(draft, paragraph);
      const own = paragraph.boxed ?? unit;
      if (!own) return;
      const child = unit?.isRun ? elements[unit.depth + 1]?.place : undefined;
      const isWords = element.name === 't' && unit !== undefined && isChild(elements.length - 1);
      const inner = { from: element.inside, to: place.from, keepsBlanks: element.keepsBlanks };
      paragraph.pieces.push({
        ...{ text, unit: own },
        ...(child && { child }),
        ...(isWords && child && { inner }),
        isPlain: isWords && isPlain && !unit?.around && (field === undefined || field === 'HYPERLINK'),
      });
    },
    finish(draft: Draft, paragraph: Paragraph) {
      const traced = drafts.get(draft);
      if (traced) tracing.paragraphs.set(paragraph, traced);
    },
  });
}
