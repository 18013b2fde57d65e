/** What is said of a sheet that cannot be used as it is. */

import type { Refusal } from '../../data/refusal.ts';
import type { Lost, TableData } from '../../data/table/grid.ts';
import { digitsLostSaid } from '../../data/table/lost-said.ts';
import { beginning } from '../../diagnostic.ts';
import type { SheetFinding } from './types.ts';

/** @param sheet its name, where there are several */
export const sheetRefused = ({ code, message, hint }: Refusal, sheet: string | undefined): SheetFinding => ({
  code: code ?? 'file-content',
  severity: 'error',
  range: { ...beginning, ...(sheet !== undefined && { sheet, cell: 'A1' }) },
  message,
  ...(hint && { hint }),
});

/** At the first of the cells. */
export const digitsLost = (table: TableData, lost: Lost): SheetFinding => ({
  ...digitsLostSaid(lost),
  range: table.place(lost.row, lost.column),
});
