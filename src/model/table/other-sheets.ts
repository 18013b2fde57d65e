/** A workbook whose first sheet is a cover, and whose table stands on another. */

import { isRefusal } from '../../data/refusal.ts';
import { splitSheet } from '../../data/sheet-name.ts';
import type { TableData } from '../../data/table/grid.ts';
import { readSheetFile } from '../../data/table-file.ts';
import type { Finding, Path } from '../../diagnostic.ts';

/** Where no sheet was asked for, and the one that was taken is a line or a column of text, beside one that is a table. */
export function tableElsewhere(
  name: string,
  bytes: Uint8Array,
  taken: TableData | undefined,
  path: Path,
): Finding | undefined {
  if (splitSheet(name).sheet !== undefined || (taken && isTable(taken))) return undefined;
  const sheets = readSheetFile(bytes);
  if (isRefusal(sheets) || sheets.length < (taken ? 2 : 1)) return undefined;
  const tables = sheets
    .filter(({ table }) => !isRefusal(table) && isTable(table))
    .flatMap(({ name: one }) => one ?? []);
  const [first] = tables;
  const [cover] = sheets;
  if (first === undefined) return undefined;
  const shown = tables.slice(0, 4).map((one) => `“${one}”`);
  return {
    path,
    code: 'table-empty',
    // A column of text can be printed, and may be meant.
    severity: taken && taken.rows.length > 1 ? 'warning' : 'error',
    message: {
      zh: `取的是第一张工作表${cover?.name === undefined || !taken ? '' : `“${cover.name}”`}，里面没有表格；${shown.join('、')}里有`,
      en: `the first sheet was taken, which holds no table; ${shown.join(', ')} ${tables.length > 1 ? 'do' : 'does'}`,
    },
    hint: {
      zh: `写作 ${name}#${first}；要的是别的一张，# 后面换成它的名字`,
      en: `write ${name}#${first}, or the name of another sheet behind the #`,
    },
  };
}

/** A header of two columns, and a row below it. */
const isTable = ({ rows }: TableData): boolean =>
  rows.length > 1 && rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1).length > 1;
