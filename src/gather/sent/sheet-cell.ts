/** What a cell of figures says. */

import { isFigureTyped, isNoFigure } from '../../schema/form.ts';

/** A figure or a word such as 未报, as it prints; a blank; or a text that is neither. */
export type CellFigure = { readonly value: string } | 'blank' | 'other';

/** @param measure of the indicator: 1212家 is 1212 */
export function figureIn(text: string, measure: string | undefined): CellFigure {
  const narrow = text
    .replace(/[\s\u3000]/g, '')
    .replace(/[０-９．％－＋，]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  if (narrow === '') return 'blank';
  const plain =
    measure !== undefined && narrow.endsWith(measure) && isFigureTyped(narrow.slice(0, -measure.length))
      ? narrow.slice(0, -measure.length)
      : narrow;
  if (isFigureTyped(plain)) return { value: plain };
  // What a table writes where there is nothing.
  if (/^[/／]+$/.test(plain)) return { value: '—' };
  return isNoFigure(plain) ? { value: plain } : 'other';
}

export const hasDigits = (text: string): boolean => /[\d０-９]/.test(text);
