/** A row that names its columns and leaves one out: the cell prints blank, where nearly all others have one. */

import type { Finding } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';
import { fault } from '../fault.ts';
import type { Columns } from './columns.ts';
import type { WantedRow } from './rows.ts';

/** @param told what is said of the rows already: one with a column that nobody knows leaves out that which was meant */
export function* cellsLeftOut(
  rows: readonly WantedRow[],
  { leaves }: Columns,
  told: readonly Finding[],
): Iterable<Finding> {
  const unknown = new Set(
    told.filter(({ code }) => code === 'unknown-column').map(({ path }) => keyOf(path.slice(0, -1))),
  );
  const named = rows.filter(({ form }) => form === 'map');
  if (named.length < 2 || named.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))) return;
  for (const [column, { titles }] of leaves.entries()) {
    const title = titles.at(-1) ?? '';
    const lacking = named.filter((row) => !isFilled(row, column));
    if (title === '' || mayBeBlank.test(title) || lacking.length * 3 > named.length + 1) continue;
    for (const { path } of lacking) {
      if (unknown.has(keyOf(path))) continue;
      yield {
        ...fault(
          'table-row',
          path,
          [`这一行没有写“${title}”，这一格会空着印出来`, `this row does not say ${title}, and the cell prints blank`],
          [`补上 ${title}: …；没有数的写 ${title}: —`, `add ${title}: …, or ${title}: — where there is none`],
        ),
        severity: 'warning',
      };
    }
  }
}

const isFilled = ({ cells }: WantedRow, column: number): boolean =>
  cells.some(({ column: from = -1, colSpan }) => column >= from && column < from + colSpan);
const mayBeBlank = /备注|说明|注$|附注/;
