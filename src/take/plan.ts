/** What could be written back, and what a person has to decide: not yet tried. */

import type { Path } from '../diagnostic.ts';
import type { TextEdit } from '../source/splice.ts';
import type { Resolve } from './fields.ts';
import type { Para } from './page.ts';

/** Why something is not written. */
type Why =
  /** Made of figures: a rate, a sum, a difference. */
  | 'computed'
  /** What ties a section to the series. */
  | 'section-title'
  | 'split'
  | 'joined'
  /** Words that the program adds: labels, numbers, 第…期. */
  | 'program'
  /** 县, 区 or 市 that unit and post share. */
  | 'shared'
  | 'conflict'
  /** In what a unit sent, which no command writes. */
  | 'sent'
  /** All of what a unit sent, which can only be set aside. */
  | 'sent-whole'
  /** In a sheet, or a text that the issue names. */
  | 'named'
  /** It is not clear what it belongs to. */
  | 'unplaced'
  /** To where no item of its list stands. */
  | 'moved'
  /** Written so, it would print otherwise. */
  | 'prints-otherwise';

export interface Listed {
  readonly why: Why;
  readonly before: string;
  readonly after: string;
  /** Paragraph of the page now. */
  readonly para?: number;
  /** Of the document, as messages count. */
  readonly number?: number;
  readonly path?: Path;
  /** For what was computed in a sentence of figures, what stands there in its braces. */
  readonly formula?: string;
  /** For a conflict, how it stands in the issue. */
  readonly mine?: string;
}

interface Step {
  readonly para?: number;
  /** Of the document, as messages count. */
  readonly number?: number;
  readonly before: string;
  readonly after: string;
}

/** What is to be made of the author's files; paths are canonical. */
export type Proposal = Step &
  (
    | { readonly kind: 'text'; readonly path: Path; readonly edits: readonly TextEdit[] }
    /** A printed value to be read back: the first of the ways that prints so. */
    | { readonly kind: 'value'; readonly path: Path; readonly wanted: string }
    | { readonly kind: 'gone'; readonly path: Path }
    | {
        readonly kind: 'order';
        readonly path: Path;
        readonly order: readonly number[];
        readonly notes: readonly OrderNote[];
      }
    | {
        readonly kind: 'insert';
        readonly path: Path;
        /** The member before it, as the list stands now; -1 for the first. */
        readonly behind: number;
        readonly text: string;
        readonly bold?: readonly boolean[];
      }
    | { readonly kind: 'key'; readonly path: Path; readonly value: string }
    | { readonly kind: 'section'; readonly title: string; readonly texts: readonly string[] }
  );

export interface OrderNote {
  readonly kind: 'gone' | 'moved' | 'swapped';
  readonly index: number;
  readonly other?: number;
  readonly text: string;
}

export interface Plan {
  readonly proposals: readonly Proposal[];
  readonly listed: readonly Listed[];
}

export interface Ground {
  readonly resolve: Resolve;
  /** The text there as written. */
  valueAt(path: Path): string | undefined;
  /** Whether the title of a section is one of those that the series knows. */
  isTied(path: Path): boolean;
}

export interface Drafting {
  readonly now: readonly Para[];
  readonly target: readonly Para[];
  readonly ground: Ground;
  readonly proposals: Proposal[];
  readonly listed: Listed[];
}
