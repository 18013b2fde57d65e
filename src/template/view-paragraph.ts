/** What a template sees of a paragraph that is joined from parts. */

import type { ItemParagraph } from '../model/sentence.ts';
import type { View } from './shape.ts';
import type { Texts } from './text.ts';

export const paragraphView = (paragraph: ItemParagraph, texts: Texts): View<'paragraph'> => ({
  heading:
    paragraph.heading === undefined || paragraph.heading === 0 ? undefined : texts.own(String(paragraph.heading)),
  label: paragraph.heading === 0,
  spans: paragraph.spans.map((span) => ({
    text: texts.of(span.parts),
    bold: span.bold,
    lead: span.lead === undefined ? undefined : texts.own(String(span.lead)),
  })),
});
