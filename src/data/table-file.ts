/** Tables in files that an issue names: CSV and xlsx, told apart by their bytes. No input makes it throw. */

import { type Bytes, latin1, spells } from './bytes.ts';
import { isContainer, isEncrypted } from './office/container.ts';
import { emptyFile, isRefusal, type Refusal, refuse } from './refusal.ts';
import { splitSheet } from './sheet-name.ts';
import { readCsv } from './table/csv.ts';
import { emptyTable, type TableData } from './table/grid.ts';
import { kind, locked } from './xlsx/faults.ts';
import { type NamedTable, readAllSheets, readXlsx } from './xlsx/read-xlsx.ts';

/**
 * The rows as a person sees them, the header row among them; or why they cannot be had.
 * @param name as the issue writes it; `表.xlsx#汇总` asks for one sheet
 */
export function readTableFile(name: string, bytes: Bytes): TableData | Refusal {
  const { sheet } = splitSheet(name);
  if (bytes.length === 0) return emptyFile;
  if (isZip(bytes)) return readXlsx(bytes, sheet);
  const other = others.find(({ is }) => is(bytes));
  if (other) return other.refusal;
  return sheet === undefined ? readCsv(bytes) : noSheets;
}

/**
 * All that a person sees in it: every sheet of a workbook, or the one table of a text. An empty sheet is left out where
 * another is not.
 */
export function readSheetFile(bytes: Bytes): readonly NamedTable[] | Refusal {
  if (!isZip(bytes)) {
    const table = readTableFile('', bytes);
    return isRefusal(table) ? table : [{ table }];
  }
  const sheets = readAllSheets(bytes);
  if (isRefusal(sheets)) return sheets;
  const filled = sheets.filter(({ table }) => table !== emptyTable);
  return filled.length > 0 ? filled : emptyTable;
}

const isZip = (bytes: Bytes): boolean => spells(bytes, 0, 'PK\x03\x04') || spells(bytes, 0, 'PK\x05\x06');

interface Other {
  readonly is: (bytes: Bytes) => boolean;
  readonly refusal: Refusal;
}

const others: readonly Other[] = [
  { is: isEncrypted, refusal: locked },
  { is: isContainer, refusal: kind('旧式 Excel 或 WPS 表格（.xls、.et）', 'an old Excel or WPS table (.xls, .et)') },
  { is: (bytes) => spells(bytes, 0, '%PDF'), refusal: kind(' PDF 文件', 'a PDF file') },
  {
    is: (bytes) => /^(\xef\xbb\xbf)?\s*<(!doctype|html|head|meta|table|\?xml)/i.test(latin1(bytes, 0, 1024)),
    refusal: kind('网页或 XML 文件（有的系统导出的 .xls 就是网页）', 'a web page or XML, as some systems export'),
  },
  {
    is: (bytes) => spells(bytes, 0, '\x89PNG') || spells(bytes, 0, '\xff\xd8\xff') || spells(bytes, 0, 'GIF8'),
    refusal: refuse(
      ['这是图片，不是表格', 'this is a picture, not a table'],
      ['图片写在“图片”下', 'put it under `image`'],
    ),
  },
];

const noSheets = refuse(
  ['CSV 里没有分表，#后面的表名用不上', 'a CSV file has no sheets; nothing after # applies'],
  ['删去 # 和表名', 'delete # and the name'],
);
