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
  const fates: Readonly<Record<string, Make>> = {
    caption: captionLike,
    measure: kept,
    columns: kept,
    indicators: kept,
    landscape: kept,
    rows: (field) => remadeRows(field, making),
    file: (field) => renamed(field, making),
    note: optional,
  };
  return remade(value, table, fates, making, path.slice(-1));
};

/** Names of units or indicators in the first column stay, with open cells; else the rows are gone. */
function remadeRows(field: Field, making: Making): Noted {
  const { key, value } = field;
  const rows = membersOf(value);
  const names = new Set([
    ...(making.series?.units ?? []).flatMap(({ name, short = [] }) => [name, ...short]),
    ...(making.last.content.indicators?.keys() ?? []),
    ...inAll,
  ]);
  const firsts = rows.map(firstCell);
  const isList = firsts.length > 0 && firsts.every((name) => name !== undefined && names.has(name));
  if (!isList || firsts.every((name) => inAll.includes(name ?? ''))) {
    making.report.blanks.push({ count: 1, what: same(key) });
    return withBeside(value, undefined, making);
  }
  const made = rows.map((row) => openRow(row));
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

function openRow(row: Yaml): { readonly row: Noted; readonly count: number } {
  const { value, inBrackets, above } = noted(row);
  const notes = { ...(inBrackets && { inBrackets }), ...(above && { above: above.filter((line) => line === '') }) };
  if (Array.isArray(value)) {
    const cells = (value as readonly Yaml[]).map((cell, index): Yaml => (index === 0 ? bare(cell) : null));
    return { row: { value: cells, ...notes }, count: cells.length - 1 };
  }
  const entries = [...(value as Entries)].map(([key, cell], index): [string, Yaml] => [
    key,
    index === 0 ? bare(cell) : null,
  ]);
  return { row: { value: new Map(entries), ...notes }, count: entries.length - 1 };
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
