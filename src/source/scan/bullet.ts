/** A bullet or a number that came with what was pasted from Word, where the dash of a list item belongs. */

import * as entries from '../said/entries.ts';
import { type Dash, isListHere, widthMeant } from './dash.ts';
import { lineEnd, withoutBlanks } from './lines.ts';
import { makeshift, type Scan } from './state.ts';

const bullet =
  /^(?:[●•·∙・▪■◆◇○★※►➢✓]|[*＊](?=[ \u3000])|\d{1,2}(?:[.．](?!\d)|[、)）])|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、)/;

/** Reads it as a dash, once said: it may have been meant to be printed. `reported`: the line has been found fault with already. */
export function bulletAt(scan: Scan, at: number, column: number, reported: boolean): Dash | undefined {
  const { text } = scan;
  const [mark] = bullet.exec(text.slice(at, at + 8)) ?? [];
  if (mark === undefined || !isListHere(scan, at, column)) return undefined;
  let end = at + mark.length;
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\u3000') end += 1;
  const rest = withoutBlanks(text.slice(end, lineEnd(text, end)));
  if (rest === '') return undefined;
  const width = widthMeant(text, at, end, column);
  const edits = [{ start: at, end, text: `-${' '.repeat(width - 1)}` }];
  if (reported) scan.edits.push(...edits);
  else makeshift(scan, at, at + mark.length, entries.bullet(mark, rest), edits);
  return { end, width };
}
