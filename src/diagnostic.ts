/** What every room reports: a fault or a remark, first at a path of the data, in the end at a place of a file. */

export type Severity = 'error' | 'warning' | 'info';

/** The same sentence in the two languages the program speaks. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
export type Lang = keyof Words;

/** Where a value stands in the data: keys and list indexes from the top. */
export type Path = readonly (string | number)[];

/** A stretch of a value, in code points of that value; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a file. Lines and columns count from 1, columns in code points; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What is said of a whole file is said there. */
export const beginning: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A stretch of a file that an issue names. In a workbook the line is the row, the column the column's number. */
export interface NamedRange extends Range {
  readonly sheet?: string;
  /** Such as `C7`. */
  readonly cell?: string;
}

/** Replaces a stretch of the file's text, in UTF-16 offsets of the text as read. Only safe edits become a fix. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a room says before the place is known. `target: 'key'` points at the key of the last path step, not at its value. */
export interface Finding {
  readonly path: Path;
  readonly span?: Span;
  readonly target?: 'key' | 'value';
  readonly code: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly hint?: Words;
  /** Clause or practice behind it. */
  readonly basis?: Words;
  readonly fix?: readonly Edit[];
  /** The characters of the span as the value has them, and what should stand there instead. */
  readonly found?: string;
  readonly replace?: string;
  /** How many places one finding stands for, where it is said of a group. */
  readonly places?: number;
  /** A file at which what has made this is said by itself: nothing is to be done here. */
  readonly because?: string;
}

/** A finding at its place, in one language: what a person or a program is shown (contract 3.1). */
export interface Diagnostic extends NamedRange {
  readonly file: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly basis?: string;
  readonly fix?: readonly Edit[];
  readonly places?: number;
}

/** What a room declares of each code it reports, in its `codes.ts`; `bulletin explain` prints it. A check declares its own. */
export interface CodeEntry {
  readonly severity: Severity;
  /** One line: what it is. */
  readonly title: Words;
  /** What it means and why it matters. */
  readonly why: Words;
  /** How to cure it. */
  readonly cure: Words;
  /** Clause or practice. */
  readonly basis?: Words;
}

/** A value, or none, and what was noticed on the way. No value means at least one error among the findings. */
export interface Outcome<T, F = Finding> {
  readonly value?: T;
  readonly findings: readonly F[];
}

export const hasError = (findings: readonly { readonly severity: Severity }[]): boolean =>
  findings.some((finding) => finding.severity === 'error');
