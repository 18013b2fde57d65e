/** What is said of an archive that cannot be read as a table. */

import type { Zip, ZipFault } from '../office/zip.ts';
import { type Refusal, refuse } from '../refusal.ts';

export const zipFault = (fault: ZipFault): Refusal => faults[fault];

export const locked = refuse(
  ['文件加了密码，读不了', 'the file is protected by a password'],
  ['用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx', 'open it in Excel or WPS, remove the password and save it as .xlsx'],
);

const faults: Readonly<Record<ZipFault, Refusal>> = {
  locked,
  damaged: refuse(
    ['表格文件已损坏或不完整', 'the table file is damaged or incomplete'],
    [
      '用 Excel 或 WPS 打开，另存为 .xlsx；打不开的，重新取一份',
      'open it in Excel or WPS and save it as .xlsx, or fetch it again',
    ],
  ),
  bomb: refuse(
    ['表格文件太大，或者解开后大得不合常理', 'the table file is too large, or unpacks beyond reason'],
    ['只把要印的那张表另存一个文件', 'save the sheet to be printed as a file of its own'],
  ),
};

/** Other archives that end up under a table's name. */
export function notWorkbook({ parts }: Zip): Refusal | undefined {
  const names = [...parts.keys()];
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (parts.has('xl/workbook.bin')) return kind('二进制的 Excel 文件（.xlsb）', 'a binary Excel file (.xlsb)');
  if (has('xl/')) return undefined;
  if (has('word/')) return kind(' Word 文档', 'a Word document');
  if (has('ppt/')) return kind(' PowerPoint 文稿', 'a PowerPoint file');
  if (parts.has('content.xml')) return kind(' OpenDocument 文件（.ods）', 'an OpenDocument file (.ods)');
  if (has('index/')) return kind('苹果 Numbers 表格', 'an Apple Numbers file');
  return parts.has('_rels/.rels') ? undefined : kind('压缩包', 'an archive');
}

/** @param zh with a blank before Latin letters */
export const kind = (zh: string, en: string): Refusal =>
  refuse(
    [`这是${zh}，读不出表格`, `this is ${en}, which cannot be read as a table`],
    ['用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV', 'open it in Excel or WPS and save it as .xlsx or CSV'],
  );
