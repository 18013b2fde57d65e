/** A text that somebody sent, as the checks see it. */

export interface PlainText {
  /** As messages show it. */
  readonly file: string;
  /** Those with something in them, in reading order. */
  readonly paragraphs: readonly Paragraph[];
  /** Its lines are those that the paragraphs count: the text of a `.txt`, the paragraphs of a `.docx` each on a line. */
  readonly text: string;
}

export interface Paragraph {
  /** One line, with the blanks at its ends. */
  readonly text: string;
  /** From 1: the line of a `.txt`; the number of the paragraph in a `.docx`, those without text not counted. */
  readonly line: number;
  readonly kind: ParagraphKind;
  /** Word sets a number (1. or 一、) or a bullet before it, which is nowhere in the text. */
  readonly numbered: boolean;
}

/** A `.txt` does not tell, so all of it is `body`; a `note` stands at the foot of a page or the end of the document. */
type ParagraphKind = 'heading' | 'body' | 'cell' | 'note' | 'header' | 'footer';
