/**
 * `{排查: 3,462}`: for YAML this comma parts two items, and 462 would be lost without a word. Nobody can tell one figure from
 * two items here; until the author does, it is read as one, so that nothing else is said of the rest of it.
 */

import * as brackets from '../said/brackets.ts';
import { makeshift, type Scan } from './state.ts';

export interface FigureStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Between a digit and exactly three. One reading only is left behind a fraction, `[94.7,100]`, and before a key,
 * `{接警: 5,119: 7}`.
 */
const thousands = /(?<=[\d０-９])(?<![.．][\d０-９]+),(?=[\d０-９]{3}(?![\d０-９]|[ \t]*:))/y;

/** Whether the comma at `at` may divide thousands. */
export function isThousands(text: string, at: number): boolean {
  thousands.lastIndex = at;
  return thousands.test(text);
}

/** The figures of [start, end) that such commas divide, from their first digit to their last. */
export function* thousandsIn(text: string, start: number, end: number): Generator<FigureStretch> {
  // A search in the whole text would walk to the next comma for every item there is.
  for (let comma = start; comma < end; comma += 1) {
    if (text[comma] !== ',' || !isThousands(text, comma)) continue;
    let first = comma;
    while (first > start && isDigit(text[first - 1] as string)) first -= 1;
    while (isThousands(text, comma + 4)) comma += 4;
    yield { start: first, end: comma + 4 };
  }
}

const isDigit = (char: string): boolean => /[\d０-９]/.test(char);

export function tellThousands(scan: Scan, { start, end }: FigureStretch): void {
  const commas = [...scan.text.slice(start, end).matchAll(/,/g)].map(({ index }) => start + index);
  const edits = commas.map((at) => ({ start: at, end: at + 1, text: '' }));
  makeshift(scan, start, end, brackets.thousands(scan.text.slice(start, end)), edits);
}
