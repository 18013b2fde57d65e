/** A story while it is read, and what comes of it. */

import type { Block, Change, CommentMark } from '../flow.ts';
import type { Fields } from './fields.ts';
import type { EntryHead, Frame } from './frames.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { Tracer, Tracing } from './tracing.ts';

export interface Story {
  readonly blocks: readonly Block[];
  /** Where it is the part of notes or of comments, each of them. */
  readonly entries: readonly Entry[];
  /** Headers and footers that its sections name, by the ids of their relations. */
  readonly references: readonly Reference[];
  /** Whether it is the body of a Word document. */
  readonly isDocument: boolean;
  /** There is more in it than people write, and the rest was left unread. */
  readonly isTooLarge: boolean;
  /** Where its words stand in the XML, where that was asked for. */
  readonly tracing?: Tracing;
}
export interface Entry extends EntryHead {
  readonly blocks: readonly Block[];
}
interface Reference {
  readonly kind: 'header' | 'footer';
  readonly id: string;
}

/** What a story is read with. */
export interface Reader {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Names of the parts that its part points at, by the ids of the relations. */
  readonly parts: ReadonlyMap<string, string>;
}

/** A story while it is read. */
export interface Reading extends Reader {
  readonly fields: Fields;
  readonly count: ReturnType<Numbering['counter']>;
  readonly frames: Frame[];
  readonly entries: Entry[];
  readonly references: Reference[];
  /** Marks of comments between paragraphs, for the next of them. */
  readonly waiting: CommentMark[];
  readonly tracer?: Tracer;
  /** Revisions around, from the outer to the inner one; never changed in place. */
  changes: readonly Change[];
  isDocument: boolean;
  /** Elements that are open; of them, readings beside a 汉字. */
  depth: number;
  readings: number;
  /** Paragraphs, runs, rows, cells and what else was made. */
  pieces: number;
  piece?: { text: string; readonly keepsBlanks: boolean } | undefined;
}
