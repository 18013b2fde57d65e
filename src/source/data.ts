/** What `source/` hands on: plain data whose scalars are their spelling, and where each of them stands. */

import type { NamedRange, Path, Range, Span } from '../diagnostic.ts';

/**
 * A scalar is a string: its source spelling when plain (`000123`, `129.80` stay as typed), its resolved text when quoted
 * or a block text. An empty value, `~` and `null` are null. Paragraphs inside a text are divided by `\n`; folds are
 * already joined (with nothing between 汉字 or full-width marks, with a blank otherwise). A map keeps its order.
 */
export type Data = null | string | readonly Data[] | ReadonlyMap<string, Data>;

export interface Source {
  /** As messages show it: relative to the current folder, with `/`. */
  readonly file: string;
  /** The text as decoded, without BOM; excerpts are cut from it. */
  readonly text: string;
  /** undefined when the file holds nothing but blanks and comments, or could not be parsed. */
  readonly data: Data | undefined;
  /**
   * The place of a value, or of a stretch of it, or of its key. Falls back to the nearest written ancestor where the path
   * is not written. Path steps are keys as the author wrote them, and list indexes.
   */
  locate(path: Path, span?: Span, target?: 'key' | 'value'): Range;
  /** The UTF-16 offset in `text` of a line and column. */
  offset(line: number, column: number): number;
  /** How many leading steps of the path are written in this file. */
  depth(path: Path): number;
  /** The place of what the file leaves to another: rows of a list that it names. */
  within?(path: Path, span?: Span): { readonly file: string; readonly range: NamedRange } | undefined;
}

/**
 * What may stand at a place of the file: `source/` asks it to read what a Chinese keyboard types, `schema/` answers.
 * The path has keys as the author wrote them, in either language.
 */
export interface Grammar {
  at(path: Path): SourcePlace;
}
export interface SourcePlace {
  /** Every spelling of every key declared here (英文, 中文, synonyms); empty where no map may stand. */
  readonly keys: ReadonlySet<string>;
  /** A map whose keys users invent (报送发, 责任单位, 指标值, a table's row): any word is a key. */
  readonly invented: boolean;
  /** Plain text is allowed here, so `甲：…` stays text unless 甲 is declared. */
  readonly text: boolean;
  /** A list is allowed here. */
  readonly list: boolean;
}
