/** Marks by which a table program is made to keep figures as text, and which it does not show: ="0012", '0012. */

import type { Words } from '../../diagnostic.ts';
import { fewOf } from '../words.ts';
import type { Grid } from './grid.ts';

/** `="…"` without its marks, as the program shows it. */
export const withoutFormula = (text: string): string => /^="([^"]*)"$/.exec(text)?.[1] ?? text;

/** Before figures, of a number or a code; a word may well be quoted. */
const apostrophe = /^['‘’＇](?=[\dA-Za-z]*\d[\dA-Za-z.-]*$)/;

export const beforeFigures = (text: string): number => apostrophe.exec(text)?.[0].length ?? 0;

/** The grid without them, and that an apostrophe was left off. */
export function asShown(
  grid: Grid,
  name: (row: number, column: number) => Words,
): { readonly rows: Grid; readonly reported: readonly Words[] } {
  const marked: Words[] = [];
  const rows = grid.map((cells, row) =>
    cells.map((text, column) => {
      const bare = withoutFormula(text);
      const length = beforeFigures(bare);
      if (length > 0) marked.push(name(row, column));
      return bare.slice(length);
    }),
  );
  if (marked.length === 0) return { rows, reported: [] };
  const { zh, en } = fewOf(marked);
  return {
    rows,
    reported: [{ zh: `${zh} 前面的撇号（'）没有取`, en: `${en}: the apostrophe before the figures was left off` }],
  };
}
