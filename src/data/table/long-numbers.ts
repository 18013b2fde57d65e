/** Numbers of accounts and people that went through a table program as numbers: it keeps fifteen figures, and noughts for the rest. */

import type { Words } from '../../diagnostic.ts';
import { fewOf } from '../words.ts';
import type { Grid, Lost } from './grid.ts';

/** As many as a table program keeps. */
export const keptFigures = 15;

/** Of a text the noughts at its end speak: two of them or more, or the one of sixteen figures all down a column. */
export function lostInText(grid: Grid, name: (row: number, column: number) => Words): Lost | undefined {
  const long = grid.flatMap((cells, row) =>
    cells.flatMap((text, column) => (/^\d{16,40}$/.test(text) ? [{ row, column, text }] : [])),
  );
  if (long.length === 0) return undefined;
  const endsInNoughts = ({ text }: { readonly text: string }): boolean => /^0+$/.test(text.slice(keptFigures));
  const allOf = (column: number): boolean => {
    const beside = long.filter((one) => one.column === column);
    return beside.length >= 3 && beside.every(endsInNoughts);
  };
  return lostAt(
    long.filter((one) => endsInNoughts(one) && (one.text.length > keptFigures + 1 || allOf(one.column))),
    name,
    false,
  );
}

export function lostAt(
  cells: readonly Pick<Lost, 'row' | 'column' | 'text'>[],
  name: (row: number, column: number) => Words,
  isCertain: boolean,
): Lost | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const names = cells.map(({ row, column }) => name(row, column));
  const places = fewOf(names);
  return { row: first.row, column: first.column, text: first.text, places, isCertain };
}
