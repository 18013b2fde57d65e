/** What a person should know who sees the table on paper and not in the program it was made with. */

import type { Words } from '../../diagnostic.ts';
import { few } from '../words.ts';
import { columnName } from './reference.ts';
import type { SheetCells } from './sheet.ts';

/** Hidden rows and columns between those shown. */
export function hiddenTold(sheet: SheetCells, rows: readonly number[], columns: readonly number[]): readonly Words[] {
  const between = (hidden: ReadonlySet<number>, shown: readonly number[]): readonly number[] =>
    [...hidden].filter((at) => at > (shown[0] ?? 0) && at < (shown.at(-1) ?? 0)).sort((a, b) => a - b);
  const [hiddenRows, hiddenColumns] = [between(sheet.hiddenRows, rows), between(sheet.hiddenColumns, columns)];
  const said = [
    ...(hiddenRows.length > 0 ? [lines(hiddenRows.map(String), '行', 'row', 'rows')] : []),
    ...(hiddenColumns.length > 0 ? [lines(hiddenColumns.map(columnName), '列', 'column', 'columns')] : []),
  ];
  return said.length === 0
    ? []
    : [
        {
          zh: `隐藏着的没有取：${said.map(({ zh }) => zh).join('，')}`,
          en: `what is hidden was left out: ${said.map(({ en }) => en).join(', ')}`,
        },
      ];
}

function lines(names: readonly string[], zh: string, one: string, many: string): Words {
  const { zh: listed, en } = few(names);
  return { zh: `第 ${listed} ${zh}`, en: `${names.length === 1 ? one : many} ${en}` };
}
