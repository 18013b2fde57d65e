/** The closed vocabulary a template may emit: what stands on the page and in which order, with no length, face or colour. */

/** Inline text. `lead` is the head that opens a run-in paragraph (level 0 in bulletins, 1–4 with numbered levels). */
export type Inline = {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly lead?: LeadLevel;
};
export type LeadLevel = 0 | 1 | 2 | 3 | 4;
export type Line = readonly Inline[];

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Masthead {
  readonly kind: 'masthead';
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
export interface Columns {
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

/** 版记: rows of label and lines; a row without label is 联系人 or 共印N份. */
export interface Imprint {
  readonly kind: 'imprint';
  readonly rows: readonly ImprintRow[];
}
export interface ImprintRow {
  readonly role: 'distribution' | 'contacts' | 'copies';
  readonly label?: Line;
  readonly lines: readonly Line[];
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export type Element = Masthead | Paragraph | Heading | Columns | Signature | Imprint | PageBreak;

export const plainText = (line: Line): string => line.map((inline) => inline.text).join('');
