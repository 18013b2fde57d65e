/** 表格 and 排名 of the next issue: columns and row names stay, cells are open. */

import { ranking } from '../schema/ranking.ts';
import { table } from '../schema/table.ts';
import { type Noted, noted, type Yaml } from '../source/emit.ts';
import {
  captionLike,
  type Entries,
  type Field,
  fieldOf,
  kept,
  type Make,
  type Making,
  membersOf,
  optional,
  remade,
  silentlyGone,
  textOf,
  withBeside,
} from './making.ts';
import { same } from './report.ts';

export const remadeTable: Make = ({ value, path }, making) => {
  const columns = titlesOf(fieldOf(value, table, 'columns')?.value);
  const fates: Readonly<Record<string, Make>> = {
    caption: captionLike,
    measure: kept,
    columns: kept,
    indicators: kept,
    landscape: kept,
    rows: (field) => remadeRows(field, columns, making),
    file: (field) => renamed(field, making),
    note: optional,
  };
  return remade(value, table, fates, making, path.slice(-1));
};

/** Names of units or indicators in the first column stay, with open cells; else the rows are gone. */
function remadeRows(field: Field, columns: readonly string[] | undefined, making: Making): Noted {
  const { path, value } = field;
  const rows = membersOf(value);
  const names = new Set([
    ...(making.series?.units ?? []).flatMap(({ name, short = [] }) => [name, ...short]),
    ...(making.last.content.indicators?.keys() ?? []),
    ...inAll,
  ]);
  const firsts = rows.map(firstCell);
  const isList = firsts.length > 0 && firsts.every((name) => name !== undefined && names.has(name));
  if (!isList || firsts.every((name) => inAll.includes(name ?? ''))) {
    making.report.blanks.push({ count: 1, what: same(path.join('.')) });
    return withBeside(value, undefined, making);
  }
  const made = rows.map((row) => openRow(row, columns));
  const cells = made.reduce((sum, { count }) => sum + count, 0);
  making.report.blanks.push({ count: cells, what: { zh: `表格${cells}格`, en: `${cells} cells of a table` } });
  return { ...withBeside({ ...value, inBrackets: false }, undefined, making), value: made.map(({ row }) => row) };
}

const inAll: readonly string[] = ['合计', '总计', '共计', '全市', '全县', '小计'];

function firstCell(row: Yaml): string | undefined {
  const { value } = noted(row);
  if (Array.isArray(value)) return cellText(value[0] ?? null);
  const [first] = value instanceof Map ? (value as Entries).values() : [];
  return first === undefined ? undefined : cellText(first);
}

const cellText = (cell: Yaml): string | undefined => textOf(cell) ?? textOf(fieldOfCell(cell, 'text'));

function fieldOfCell(cell: Yaml, name: string): Yaml | undefined {
  const { value } = noted(cell);
  if (!(value instanceof Map)) return undefined;
  const keys = { text: ['text', '文字'] }[name] ?? [];
  return keys.map((key) => (value as Entries).get(key)).find((one) => one !== undefined);
}

/** A list becomes a map by column, where each column has a title of its own: so one sees which figure goes where. */
function openRow(row: Yaml, columns: readonly string[] | undefined): { readonly row: Noted; readonly count: number } {
  const { value, inBrackets, above } = noted(row);
  const notes = { inBrackets: true, ...(above && { above: above.filter((line) => line === '') }) };
  if (Array.isArray(value)) {
    const cells = (value as readonly Yaml[]).map((cell, index): Yaml => (index === 0 ? bare(cell) : ''));
    const count = cells.length - 1;
    if (!columns || columns.length !== cells.length) return { row: { value: cells, ...notes }, count };
    const entries = columns.map((title, index): [string, Yaml] => [title, index === 0 ? (cells[0] ?? null) : null]);
    return { row: { value: new Map(entries), ...notes }, count };
  }
  const entries = [...(value as Entries)].map(([key, cell], index): [string, Yaml] => [
    key,
    index === 0 ? bare(cell) : null,
  ]);
  return { row: { value: new Map(entries), ...notes, inBrackets: inBrackets ?? false }, count: entries.length - 1 };
}

/** Titles of columns; undefined where some are divided, or two are the same. */
function titlesOf(columns: Yaml | undefined): readonly string[] | undefined {
  const titles = columns === undefined ? [] : membersOf(columns).map(textOf);
  const known = titles.filter((title) => title !== undefined);
  return known.length === titles.length && new Set(known).size === known.length ? known : undefined;
}

const bare = (cell: Yaml): Yaml => {
  const { value, inBrackets } = noted(cell);
  return { value, ...(inBrackets && { inBrackets }) };
};

/** A file that is named after the issue is named after the next one. */
function renamed(field: Field, making: Making): Noted {
  const { value, path } = field;
  const { last, next } = making.stems;
  const name = textOf(value);
  if (name?.includes(last)) {
    const file = name.replaceAll(last, next);
    making.report.blanks.push({ count: 1, what: { zh: `文件${file}`, en: `the file ${file}` } });
    return withBeside(value, undefined, making, file);
  }
  making.report.blanks.push({ count: 1, what: same(path.join('.')) });
  return withBeside(value, name && { zh: `上期 ${name}`, en: `last time ${name}` }[making.lang], making);
}

/** What is ranked by an indicator stays as it is; names and scores of last time do not. */
export const remadeRanking: Make = ({ value, path }, making) => {
  if (!fieldOf(value, ranking, 'by')) {
    making.report.gone.push(same(textOf(fieldOf(value, ranking, 'title')?.value) ?? path.join('.')));
    return undefined;
  }
  return remade(value, ranking, rankingFates, making, path.slice(-1));
};

const rankingFates: Readonly<Record<string, Make>> = {
  title: captionLike,
  measure: kept,
  by: kept,
  layout: kept,
  order: kept,
  rows: silentlyGone,
};
