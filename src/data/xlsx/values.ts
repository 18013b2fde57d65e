/** The text that a table program shows in each cell. */

import type { Words } from '../../diagnostic.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { inError } from '../table/lost.ts';
import { few } from '../words.ts';
import { show, showText } from './format/show.ts';
import { cellName } from './reference.ts';
import type { Cell } from './sheet.ts';
import type { FormatOf } from './styles.ts';

export interface Values {
  /** One text a cell. */
  readonly texts: readonly string[];
  readonly told: readonly Words[];
}

/** @returns 'damaged' when a cell holds what its type cannot */
export function showCells(
  cells: readonly Cell[],
  strings: ReadonlyMap<number, string>,
  formatOf: FormatOf,
  from1904: boolean,
): Values | Refusal | 'damaged' {
  const unreckoned = cells.filter(({ value }) => value === undefined);
  if (unreckoned.length > 0) return notReckoned(unreckoned);
  const wrong = cells.filter(({ type }) => type === 'e');
  if (wrong.length > 0) return inError(names(wrong), wrong[0]?.value ?? '');
  const inexact: Cell[] = [];
  const texts: string[] = [];
  for (const cell of cells) {
    const text = textOf(cell, strings, formatOf(cell.style), from1904);
    if (text === undefined) return 'damaged';
    if (!text.exact) inexact.push(cell);
    texts.push(text.text);
  }
  return { texts, told: inexact.length > 0 ? [plainly(inexact)] : [] };
}

function textOf(
  { type, value = '' }: Cell,
  strings: ReadonlyMap<number, string>,
  format: string,
  from1904: boolean,
): { readonly text: string; readonly exact: boolean } | undefined {
  const plain = (text: string | undefined) =>
    text === undefined ? undefined : { text: showText(text, format), exact: true };
  switch (type) {
    case 's':
      return plain(strings.get(Number(value)));
    case 'str':
    case 'inlineStr':
      return plain(value);
    case 'b':
      return plain(value === '1' || value === 'true' ? 'TRUE' : 'FALSE');
    case 'd':
      return show(String(serialOf(value, from1904)), format === 'General' ? 'yyyy/m/d' : format, from1904);
    default:
      return value === '' ? { text: '', exact: true } : show(value, format, from1904);
  }
}

/** Days since the beginning of the count, from an ISO date. */
const serialOf = (iso: string, from1904: boolean): number =>
  Date.parse(/[zZ]$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`) / 86_400_000 + 25_569 - (from1904 ? 1462 : 0);

const names = (cells: readonly Cell[]): Words => few(cells.map(({ row, column }) => cellName(row, column)));

function notReckoned(cells: readonly Cell[]): Refusal {
  const { zh, en } = names(cells);
  return refuse(
    [`${zh} 是公式，文件里没有存它的结果`, `${en}: a formula whose result is not stored in the file`],
    ['用 Excel 或 WPS 打开，保存一次再用', 'open the file in Excel or WPS and save it once'],
  );
}

function plainly(cells: readonly Cell[]): Words {
  const { zh, en } = names(cells);
  return {
    zh: `${zh} 的数字格式不能照搬（小数过长，或是大写数字、年号等格式），按普通数字取出，请核对`,
    en: `${en}: the number format cannot be followed (a long fraction, written-out numerals, eras …), plain figures stand instead; please check`,
  };
}
