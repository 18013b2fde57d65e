import type { Merge } from '../table/grid.ts';
import { parseReference } from './reference.ts';

/** A printed table has some dozens; more are not looked at. */
const most = 2000;

/**
 * Merged cells as far as they are shown.
 * @param references such as `A1:C2`
 * @param rows numbers of the rows shown, and of the columns
 */
export function mergedIn(
  references: readonly string[],
  rows: readonly number[],
  columns: readonly number[],
): readonly Merge[] {
  const taken = new Set<number>();
  return references.slice(0, most).flatMap((reference): Merge[] => {
    const [from, to] = reference.split(':').map(parseReference);
    if (!from || !to) return [];
    const [row, below] = within(rows, from[0], to[0]);
    const [column, behind] = within(columns, from[1], to[1]);
    const merge = { row, column, rows: below - row, columns: behind - column };
    if (merge.rows * merge.columns < 2) return [];
    if (taken.has(row * columns.length + column)) return [];
    const places = placesOf(merge, columns.length);
    // Two that overlap are of no table program: the first counts.
    if (places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [merge];
  });
}

/** Indexes of the first number from `least` on, and of the first beyond `most`. */
function within(numbers: readonly number[], least: number, most: number): readonly [number, number] {
  const first = numbers.findIndex((number) => number >= least);
  const beyond = numbers.findIndex((number) => number > most);
  return [first < 0 ? numbers.length : first, beyond < 0 ? numbers.length : beyond];
}

const placesOf = ({ row, column, rows, columns }: Merge, width: number): readonly number[] =>
  Array.from({ length: rows * columns }, (_, i) => (row + Math.floor(i / columns)) * width + column + (i % columns));
