/** What a template sees of a paragraph that is joined from parts. */

import type { ItemParagraph } from '../model/sentence.ts';
import type { Text, Texts } from './text.ts';

export interface ParagraphView {
  /** Set where a numbered head stands on a line of its own. */
  readonly heading: Text | undefined;
  /** A head without number on a line of its own. */
  readonly label: boolean;
  readonly spans: readonly SpanView[];
}
export interface SpanView {
  readonly text: Text;
  readonly bold: boolean;
  readonly lead: Text | undefined;
}

export const paragraphView = (paragraph: ItemParagraph, texts: Texts): ParagraphView => ({
  heading:
    paragraph.heading === undefined || paragraph.heading === 0 ? undefined : texts.own(String(paragraph.heading)),
  label: paragraph.heading === 0,
  spans: paragraph.spans.map((span) => ({
    text: texts.of(span.parts),
    bold: span.bold,
    lead: span.lead === undefined ? undefined : texts.own(String(span.lead)),
  })),
});
