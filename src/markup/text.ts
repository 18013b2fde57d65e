/** How data is carried through a template: escaped, so that it can only ever be characters, with its origin round it. */

import { inlineSpans } from '../inline-marks.ts';
import { type Origin, type Part, partsBetween } from '../origin.ts';

const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

/**
 * Round a stretch that comes from somewhere: `open`, the number of its origin, `head`, the characters, `end`. No text holds
 * these (they are no characters of Unicode), for what an author has of them is escaped.
 */
export const mark = { open: '\uFDD0', head: '\uFDD1', end: '\uFDD2' } as const;

/** Characters as markup that reads back as exactly these; blanks and line ends too, which a template's layout would lose. */
export const escapeText = (text: string): string =>
  text.replace(/[<&"']|[ \t\r\n]|[\uFDD0-\uFDD2]/g, (char) => escapes[char] ?? `&#${char.charCodeAt(0)};`);

/** Data as markup: `**粗体**` as `<bold>`, everything else escaped. Their origins are added to the list. */
export function partsToMarkup(parts: readonly Part[], origins: Origin[]): string {
  const marked = ({ text, origin }: Part): string => {
    const escaped = escapeText(text);
    if (!origin || escaped === '') return escaped;
    origins.push(origin);
    return `${mark.open}${origins.length - 1}${mark.head}${escaped}${mark.end}`;
  };
  if (!parts.some(({ text }) => text.includes('*'))) return parts.map(marked).join('');
  return inlineSpans(parts.map(({ text }) => text).join(''))
    .map(({ bold, pieces }) => {
      const markup = pieces
        .flatMap(({ from, text }) => partsBetween(parts, from, from + text.length))
        .map(marked)
        .join('');
      return bold ? `<bold>${markup}</bold>` : markup;
    })
    .join('');
}

/** Data of no origin as markup. */
export const textToMarkup = (text: string): string => partsToMarkup([{ text }], []);
