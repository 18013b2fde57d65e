/** The one inline mark, and how data is carried through a template: escaped, so that it can only ever be characters. */

/**
 * `**粗体**` is bold, `\*` a star; a single `*`, an unpaired `**` and every other backslash print as they stand
 * (contract 2.3). Pairs are found from the left; an empty pair is not one.
 */
export function inlineSpans(text: string): { readonly text: string; readonly bold: boolean }[] {
  if (!text.includes('*')) return [{ text, bold: false }];
  const spans: { text: string; bold: boolean }[] = [];
  let plain = '';
  let position = 0;
  // Once no pair can be closed, none further on can: looked up once, so hostile text stays linear.
  let pairsLeft = true;
  while (position < text.length) {
    if (text.startsWith('\\*', position)) {
      plain += '*';
      position += 2;
    } else if (pairsLeft && text.startsWith('**', position)) {
      const close = closingStars(text, position + 2);
      if (close < 0) pairsLeft = false;
      if (close <= position + 2) {
        plain += '**';
        position += 2;
        continue;
      }
      if (plain !== '') spans.push({ text: plain, bold: false });
      plain = '';
      spans.push({ text: text.slice(position + 2, close).replaceAll('\\*', '*'), bold: true });
      position = close + 2;
    } else {
      plain += text[position];
      position += 1;
    }
  }
  if (plain !== '') spans.push({ text: plain, bold: false });
  return spans;
}

/** Where the next unescaped `**` begins, or -1. */
function closingStars(text: string, from: number): number {
  for (let at = text.indexOf('*', from); at >= 0; at = text.indexOf('*', at + 1)) {
    if (text[at - 1] === '\\') continue;
    if (text[at + 1] === '*') return at;
  }
  return -1;
}

/** What the text says without its marks. */
export const withoutMarks = (text: string): string =>
  inlineSpans(text)
    .map((span) => span.text)
    .join('');

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
