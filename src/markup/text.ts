/** How data is carried through a template: escaped, so that it can only ever be characters. */

import { inlineSpans } from '../inline-marks.ts';

const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

/** Characters as markup that reads back as exactly these; blanks and line ends too, which a template's layout would lose. */
export const escapeText = (text: string): string =>
  text.replace(/[<&"']|[ \t\r\n]/g, (mark) => escapes[mark] ?? `&#${mark.charCodeAt(0)};`);

/** Data as markup: `**粗体**` as `<bold>`, everything else escaped. */
export function textToMarkup(text: string): string {
  if (!text.includes('*')) return escapeText(text);
  return inlineSpans(text)
    .map((span) => (span.bold ? `<bold>${escapeText(span.text)}</bold>` : escapeText(span.text)))
    .join('');
}
