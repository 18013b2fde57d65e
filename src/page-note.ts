/** What a page could not be laid out to be, for a check to say: layout itself knows no faults. */

import type { Path } from './diagnostic.ts';

/** `path` is of the value it comes from, where an author wrote one. */
export type PageNote =
  /** 报名 turns over: on one line it would be smaller than the title. */
  | {
      readonly kind: 'name-broken';
      readonly path: Path | undefined;
      readonly text: string;
      /** It is one of several offices, each on a line of its own. */
      readonly isOffice?: true;
    }
  /** Several offices, set smaller than the title so that the first page bears text and no name is broken. */
  | { readonly kind: 'name-small'; readonly path: Path | undefined; readonly offices: number }
  /** A title with a word, or a name, that no line holds; the text is what is cut. */
  | { readonly kind: 'title-cut'; readonly text: string }
  /** A signature on a page without text, or a head whose page has none; reckoned. */
  | { readonly kind: 'alone'; readonly what: 'signature' | 'head'; readonly path: Path | undefined }
  /** The imprint is to stand on an even page, and the text may end on an odd one; reckoned. */
  | { readonly kind: 'imprint-page'; readonly path: Path }
  /** Columns of a table that have no room for a figure, a date or a unit; place and text are of the first. */
  | {
      readonly kind: 'column-narrow';
      readonly path: Path | undefined;
      readonly text: string;
      readonly columns: readonly NarrowColumn[];
    };

export interface NarrowColumn {
  /** From 1. */
  readonly number: number;
  /** Its head; empty where it has none. */
  readonly title: string;
}
