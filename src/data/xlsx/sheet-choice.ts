import type { Words } from '../../diagnostic.ts';
import type { Zip } from '../office/zip.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { few } from '../words.ts';
import type { Sheet } from './workbook.ts';

/** The sheet asked for, else the first that a person sees; that there are others is reported. */
export function chooseSheet(
  zip: Zip,
  sheets: readonly Sheet[],
  wanted: string | undefined,
): { readonly sheet: Sheet; readonly reported: readonly Words[] } | Refusal {
  if (wanted !== undefined) {
    const sheet =
      sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => name.trim() === wanted.trim());
    return sheet ? { sheet, reported: [] } : noSuchSheet(wanted, sheets);
  }
  const seen = sheets.filter(({ hidden }) => !hidden);
  const [sheet, ...others] = seen;
  if (!sheet) return noSheet;
  const more = others.filter(({ part }) => mayHoldCells(zip, part)).map(({ name }) => name);
  return { sheet, reported: more.length > 0 ? [firstOf(sheet.name, more)] : [] };
}

/** New files come with empty sheets, which are no choice; such a part is short. */
const mayHoldCells = (zip: Zip, part: string): boolean => (zip.parts.get(part.toLowerCase())?.size ?? 0) > 2048;

const firstOf = (name: string, more: readonly string[]): Words => ({
  zh: `取的是第一张表“${name}”；要用别的表（${few(more).zh}），写作 文件名#表名`,
  en: `the first sheet, “${name}”, was taken; for another (${few(more).en}) write FILE#SHEET`,
});

function noSuchSheet(wanted: string, sheets: readonly Sheet[]): Refusal {
  const names = few(
    sheets.map(({ name }) => name),
    10,
  );
  return refuse(
    [`文件里没有名为“${wanted}”的表`, `there is no sheet called “${wanted}”`],
    [`文件里的表：${names.zh}`, `sheets in the file: ${names.en}`],
  );
}

const noSheet = refuse(
  ['文件里没有看得见的表', 'the file has no sheet that is not hidden'],
  ['用 Excel 或 WPS 打开，取消隐藏再保存', 'open it in Excel or WPS, unhide a sheet and save'],
);
