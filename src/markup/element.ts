/** The closed vocabulary a template may emit: what stands on the page and in which order, with no length, face or colour. */

import type { Stretch } from '../origin.ts';

/** Inline text. `lead` is the head that opens a run-in paragraph (level 0 in bulletins, 1–4 with numbered levels). */
export type Inline = {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly lead?: LeadLevel;
  /** A name or a word that a line must not break inside, where layout breaks lines itself (版记). */
  readonly keep?: boolean;
  /** Where its characters come from, in their order; what lies between is the program's own, or the template's. */
  readonly from?: readonly Stretch[];
};
export type LeadLevel = 0 | 1 | 2 | 3 | 4;
export type Line = readonly Inline[];

type HeadingLevel = 1 | 2 | 3 | 4;

export interface Masthead {
  readonly kind: 'masthead';
  /** 信函格式 (GB/T 9704-2012, 10.1): double rules, the number below the first, no page number on page 1. */
  /** Or several offices, one a line, and the last line, 文件, at their right (7.2.4). */
  readonly form?: 'letter' | 'joint';
  readonly copyNumber?: Line;
  readonly classification?: Line;
  readonly urgency?: Line;
  /** The last line is the largest. */
  readonly name: readonly Line[];
  /** 期号, centred below the name. */
  readonly number?: Line;
  readonly documentNumber?: Line;
  /** 签发人: one name an entry. */
  readonly signers: readonly Line[];
  /** The label before the signers, as printed. */
  readonly signerLabel?: Line;
  readonly office?: Line;
  readonly date?: Line;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly content: Line;
}
export type ParagraphRole =
  | 'body' // 正文
  | 'overtitle'
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'editors-note' // 按语
  | 'contents-title'
  | 'contents-entry'
  | 'section-title' // 【栏目】 of a bulletin
  | 'section-subtitle'
  | 'inner-title' // a section inside a bulletin's section: its title plain, on a line of its own
  | 'label' // a bold line of its own
  | 'note' // 说明
  | 'annotation'; // 附注

export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly content: Line;
}

/** 分栏: short paragraphs side by side. */
interface Columns {
  readonly kind: 'columns';
  readonly count: number;
  readonly blocks: readonly Paragraph[];
}

export interface Signature {
  readonly kind: 'signature';
  readonly sealed: boolean;
  readonly offices: readonly Line[];
  readonly date?: Line;
}

/** 版记: rows of label and lines; a row without label is 联系人, 共印N份, or 印发机关 with its date (7.4.3). */
export interface Imprint {
  readonly kind: 'imprint';
  readonly rows: readonly ImprintRow[];
}
export interface ImprintRow {
  readonly role: 'distribution' | 'contacts' | 'copies' | 'printer';
  readonly label?: Line;
  readonly lines: readonly Line[];
  /** At the right of the last line. */
  readonly date?: Line;
}

/** 出席, 请假, 列席 of a 纪要: below the text, or the list of what is attached (10.3). */
export interface Attendance {
  readonly kind: 'attendance';
  readonly rows: readonly ImprintRow[];
}

/** Rows under header layers. Every place of the grid is covered by one cell: layers above span, and so may any cell. */
export interface Table {
  readonly kind: 'table';
  readonly caption?: Line;
  /** 单位：个, above the right edge. */
  readonly measure?: Line;
  /** Columns of the grid. */
  readonly columns: number;
  /** Header layers, repeated on each page. */
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly Line[];
  /** 'auto': landscape where the text does not fit the width of the type area. */
  readonly orientation: 'auto' | 'portrait' | 'landscape';
}
export interface TableRow {
  readonly cells: readonly TableCell[];
}
export interface TableCell {
  /** Above the text. */
  readonly image?: Image;
  /** One paragraph an entry. */
  readonly content: readonly Line[];
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly align: CellAlign;
}
export type CellAlign = 'left' | 'center' | 'right';

/** One image, or several in a row, each with its caption below. */
export interface Images {
  readonly kind: 'images';
  readonly images: readonly Image[];
}
export interface Image {
  /** Names an entry of the files that were read for this document. */
  readonly file: string;
  /** As written: `80mm`, `8cm`, `60%` of the type area; its own size when absent. */
  readonly width?: string;
  readonly caption?: Line;
  readonly alt?: string;
}

/** 附件说明: below the body, before the signature (7.3.4). */
export interface AttachmentList {
  readonly kind: 'attachment-list';
  readonly label: Line;
  /** Each with its number, as printed; one alone bears none. */
  readonly entries: readonly { readonly number?: Line; readonly title: Line }[];
}
/** Where an attachment begins: a new page, 附件1 on its first line, the title on its third (7.3.7). */
export interface AttachmentStart {
  readonly kind: 'attachment';
  readonly mark: Line;
  readonly title: readonly Line[];
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export type Element =
  | Masthead
  | Paragraph
  | Heading
  | Columns
  | Table
  | Images
  | Signature
  | AttachmentList
  | AttachmentStart
  | Attendance
  | Imprint
  | PageBreak;

export const plainText = (line: Line): string => line.map((inline) => inline.text).join('');
