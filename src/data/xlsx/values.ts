/** The text that a table program shows in each cell. */

import type { Words } from '../../diagnostic.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { keptFigures } from '../table/long-numbers.ts';
import { inError } from '../table/lost.ts';
import { few } from '../words.ts';
import { parseDigits } from './format/digits.ts';
import { show, showText } from './format/show.ts';
import { cellName } from './reference.ts';
import type { Cell } from './sheet.ts';
import type { CellText } from './strings.ts';
import type { FormatOf } from './styles.ts';

export interface Values {
  /** One text a cell. */
  readonly texts: readonly string[];
  readonly reported: readonly Words[];
  /** Indexes of numbers longer than a table program keeps. */
  readonly tooLong: readonly number[];
}

/** @returns 'damaged' when a cell holds what its type cannot */
export function showCells(
  cells: readonly Cell[],
  strings: ReadonlyMap<number, CellText>,
  formatOf: FormatOf,
  from1904: boolean,
): Values | Refusal | 'damaged' {
  const uncomputed = cells.filter(({ value }) => value === undefined);
  if (uncomputed.length > 0) return notComputed(uncomputed);
  const wrong = cells.filter(({ type }) => type === 'e');
  if (wrong.length > 0) return inError(names(wrong), wrong[0]?.value ?? '');
  const inexact: Cell[] = [];
  const texts: string[] = [];
  const tooLong: number[] = [];
  const pictures: Cell[] = [];
  for (const [index, cell] of cells.entries()) {
    const text = textOf(cell, strings, formatOf(cell.style), from1904);
    if (text === undefined) return 'damaged';
    if (isTooLong(cell)) tooLong.push(index);
    else if (!text.exact) inexact.push(cell);
    const isPicture = pictureInCell.test(text.text);
    if (isPicture) pictures.push(cell);
    texts.push(isPicture ? '' : text.text);
  }
  const flat = cells.filter((cell) => flatIn(cell, strings) !== undefined);
  return {
    texts,
    reported: [
      ...(inexact.length > 0 ? [plainly(inexact)] : []),
      ...(pictures.length > 0 ? [inCells(pictures)] : []),
      ...(flat.length > 0 ? [onTheLine(flat, flatIn(flat[0] as Cell, strings) ?? '')] : []),
    ],
    tooLong,
  };
}

function textOf(
  { type, value = '' }: Cell,
  strings: ReadonlyMap<number, CellText>,
  format: string,
  from1904: boolean,
): { readonly text: string; readonly exact: boolean } | undefined {
  const plain = (text: string | undefined) =>
    text === undefined ? undefined : { text: showText(text, format), exact: true };
  switch (type) {
    case 's':
      return plain(strings.get(Number(value))?.text);
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

/** How WPS keeps a picture in a cell. */
const pictureInCell = /^=?(?:_xlfn\.)?DISPIMG\(/i;

const isTooLong = ({ type, value = '' }: Cell): boolean =>
  type === 'n' && (parseDigits(value)?.exponent ?? 0) > keptFigures;

const flatIn = ({ type, value, flat }: Cell, strings: ReadonlyMap<number, CellText>): string | undefined =>
  type === 's' ? strings.get(Number(value))?.flat : flat;

/** Days since the beginning of the count, from an ISO date. */
const serialOf = (iso: string, from1904: boolean): number =>
  Date.parse(/[zZ]$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`) / 86_400_000 + 25_569 - (from1904 ? 1462 : 0);

const names = (cells: readonly Cell[]): Words => few(cells.map(({ row, column }) => cellName(row, column)));

function notComputed(cells: readonly Cell[]): Refusal {
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

function onTheLine(cells: readonly Cell[], sample: string): Words {
  const { zh, en } = names(cells);
  return {
    zh: `${zh} 里的上下标（如“${sample}”）没有对应的字，按平常的字取出`,
    en: `${en}: raised or lowered text such as “${sample}” has no characters of its own and stands on the line`,
  };
}

function inCells(cells: readonly Cell[]): Words {
  const { zh, en } = names(cells);
  return {
    zh: `${zh} 里嵌的图片没有取；要印的，表写在本期文件里，这一格写作 { 图片: 文件名 }`,
    en: `${en}: the picture in the cell was left out; to print it write the table in the issue, and the cell as { image: FILE }`,
  };
}
