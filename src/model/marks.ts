/** The one inline mark an author has. */

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
      // Up to the next character that could be a mark; the one here is none.
      const next = nextMark(text, position + 1);
      plain += text.slice(position, next);
      position = next;
    }
  }
  if (plain !== '') spans.push({ text: plain, bold: false });
  return spans;
}

function nextMark(text: string, from: number): number {
  const star = text.indexOf('*', from);
  if (star < 0) return text.length;
  return text[star - 1] === '\\' && star > from ? star - 1 : star;
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
