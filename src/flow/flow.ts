/**
 * A document that somebody sent, as it stands in its file: every word in its paragraph, its cell, its note, with what a
 * revision does to it. Nothing is decided here: which words are printed and which are news is for those who read it.
 */

import type { Day } from '../calendar.ts';
import type { Bytes } from '../data/bytes.ts';
import type { Refusal } from '../data/refusal.ts';
import type { Mm, Pt } from '../measure.ts';
import type { Placed } from '../source/placed.ts';

export interface FlowReading {
  /** None when the file cannot be read; there is an error among the findings then. */
  readonly flow?: Flow;
  /** Faults of reading, and what was noticed on the way. */
  readonly findings: readonly Placed[];
}

export interface Flow {
  /** As messages show it. */
  readonly file: string;
  /** The body, in reading order. */
  readonly blocks: readonly Block[];
  /** Footnotes, then endnotes, in the order of their parts. */
  readonly notes: readonly Note[];
  /** Headers, then footers, each that a section shows. */
  readonly margins: readonly Margin[];
  readonly comments: readonly Comment[];
  /** What holds words that nothing here reads. */
  readonly unread: readonly Unread[];
  /** The text as it is printed once all revisions are accepted, in lines as messages count them. */
  readonly lines: readonly Line[];
  /** The bytes of a part, of a picture say; read when asked for, and once: an archive gives only so much. */
  readonly part: (name: string) => Bytes | Refusal;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Number of its first line with something on it, as messages count; absent where it has none that is printed. */
  readonly number?: number;
  /** What stands in it, in order; neighbours of one kind that look alike are one. A tab is TAB, a break LF. */
  readonly inline: readonly Inline[];
  readonly style: ParagraphStyle;
  /** Word counts it: a number or a bullet stands before it that is nowhere in its runs. */
  readonly list?: ListPlace;
  /** About its end: one that is `deleted` goes on in the next paragraph, one `inserted` cut what was one. */
  readonly changes: readonly Change[];
}

/** What its own properties and those of its style say together. Indents have their place here once they are read. */
export interface ParagraphStyle {
  /** Of the style: `heading 1`, `Normal`; the same in every language version, but for its capitals. */
  readonly name?: string;
  readonly isHeading: boolean;
  /** 1 to 9; absent for body text. */
  readonly outline?: number;
  /** Absent for the left, where a paragraph stands of which nothing is said. */
  readonly align?: Align;
  /** It begins a page. */
  readonly pageBreakBefore?: true;
}
export type Align = 'center' | 'right' | 'justify' | 'distribute';

interface ListPlace {
  /** From 0. */
  readonly level: number;
  /** `一、`, `2.`, `●`; absent where it cannot be told, as for a bullet of a symbol font. */
  readonly text?: string;
}

export type Inline = Run | Picture | Box | NoteMark | CommentMark;

/** A stretch of text that looks alike all through and that the same revisions touch. */
export interface Run {
  readonly kind: 'run';
  readonly text: string;
  readonly look: Look;
  /** No word of the line: hidden, the reading beside a 汉字, or the code of a character in a symbol font. */
  readonly aside?: Aside;
  /** It is what a field shows: `PAGE`, `REF`, `TOC`. */
  readonly field?: string;
  /** From the outer to the inner one; text may be inserted by one person and deleted by another. */
  readonly changes: readonly Change[];
}
export type Aside = 'hidden' | 'reading' | 'symbol';

/** As resolved through the styles of paragraph and run, and what the document says of all text, not through the style of a table. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Absent where nothing says one; Word takes 10 pt then. */
  readonly size?: Pt;
  /** In which 汉字 print, as the file names it: `仿宋_GB2312`, `FangSong_GB2312`, `宋体`; one of the theme by the name it has there. */
  readonly face?: string;
  /** `FF0000`; absent for black and for 自动. */
  readonly colour?: string;
}

interface Picture {
  readonly kind: 'picture';
  /** Name for `Flow.part`; absent where the picture lies outside the document. */
  readonly part?: string;
  readonly width?: Mm;
  readonly height?: Mm;
  /** What its author says it shows. */
  readonly alt?: string;
  readonly changes: readonly Change[];
}

/** A text box; it is read after the paragraph that holds it. */
interface Box {
  readonly kind: 'box';
  readonly blocks: readonly Block[];
}

interface NoteMark {
  readonly kind: 'note';
  readonly note: Note['kind'];
  readonly id: string;
  readonly changes: readonly Change[];
}

/** Where the words begin or end that a comment is about; `at` is where its mark stands. */
export interface CommentMark {
  readonly kind: 'comment';
  readonly id: string;
  readonly edge: 'start' | 'end' | 'at';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: number;
  readonly rows: readonly Row[];
}
export interface Row {
  readonly cells: readonly Cell[];
  /** Word repeats it on every page. */
  readonly isHeader: boolean;
  readonly changes: readonly Change[];
}
export interface Cell {
  readonly blocks: readonly Block[];
  /** The first column it covers, from 0. */
  readonly column: number;
  readonly columns: number;
  /** Rows it covers; 0 for a cell that one above it covers. */
  readonly rows: number;
  readonly changes: readonly Change[];
}

export interface Note {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly blocks: readonly Block[];
}
export interface Margin {
  readonly kind: 'header' | 'footer';
  readonly blocks: readonly Block[];
}
export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly day?: Day;
  /** What it says, paragraphs parted by LF. */
  readonly text: string;
  /** The words it is about, as accepted. */
  readonly about: string;
  /** Number of the paragraph where it begins; absent where nothing is marked, or the paragraph has no number. */
  readonly paragraph?: number;
}

/** A tracked change. Text that is `deleted` or `movedFrom` is gone once it is accepted, `inserted` and `movedTo` there only then. */
export interface Change {
  readonly kind: 'inserted' | 'deleted' | 'movedFrom' | 'movedTo' | 'formatted';
  readonly author: string;
  readonly day?: Day;
}

export interface Unread {
  readonly part: string;
  readonly kind: 'chart' | 'diagram' | 'object' | 'document' | 'comments';
}

/** A line with something on it. */
export interface Line {
  /** With the blanks at its ends. */
  readonly text: string;
  /** From 1: the line of a `.txt`; its place among the lines of a `.docx`. */
  readonly number: number;
  readonly kind: LineKind;
  /** Word sets a number (1. or 一、) or a bullet before it, which is nowhere in the text. */
  readonly numbered: boolean;
}
/** A `.txt` does not tell, so all of it is `body`; a `note` stands at the foot of a page or the end of the document. */
export type LineKind = 'heading' | 'body' | 'cell' | 'note' | 'header' | 'footer';
