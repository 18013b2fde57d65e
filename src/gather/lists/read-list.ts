/** 单位名录 and 人员名录 as a table: a row a unit, a row a post (contract 2.2). */

import { isRefusal, type Refusal } from '../../data/refusal.ts';
import { splitSheet } from '../../data/sheet-name.ts';
import type { TableData } from '../../data/table/grid.ts';
import { readSheetFile, readTableFile } from '../../data/table-file.ts';
import type { Finding, NamedRange, Path, Words } from '../../diagnostic.ts';
import type { Data } from '../../source/data.ts';
import { dataOf } from './list-cells.ts';
import { keysOfList, type ListKeys, type ListName, nameKey, postKeys } from './list-keys.ts';

/** A list as YAML would write it, and where its parts stand. */
export interface ListFile {
  readonly data: readonly Data[];
  /** Steps below the list: the index of an entry, then keys. The nearest that stands in the file. */
  place(steps: Path): NamedRange;
  /** Their paths are steps below the list. */
  readonly findings: readonly Finding[];
  readonly reported?: Words;
  /** Of a text file, for excerpts. */
  readonly text?: string;
}

/** Titles stand no lower. */
const mostAbove = 10;

/** @param name as the series writes it; `名录.xlsx#人员` asks for one sheet */
export function readList(list: ListName, name: string, bytes: Uint8Array): ListFile | Refusal {
  const keys = keysOfList(list);
  const table = tableOf(list, name, bytes, keys);
  if (isRefusal(table)) return table;
  const header = headerOf(table, keys);
  if (!header) return withoutNames(table, keys);
  const entries = entriesOf(table, header, keys);
  return {
    ...(list === 'roster' ? peopleOf(entries, keys) : unitsOf(entries, keys)),
    ...(table.reported && { reported: table.reported }),
    ...(table.text !== undefined && { text: table.text }),
  };
}

/** The sheet that is named; else the first one with the columns of this list. */
function tableOf(list: ListName, name: string, bytes: Uint8Array, keys: ListKeys): TableData | Refusal {
  if (splitSheet(name).sheet !== undefined) return readTableFile(name, bytes);
  const sheets = readSheetFile(bytes);
  if (isRefusal(sheets)) return sheets;
  const [first] = sheets;
  const fitting = sheets.find(({ table }) => !isRefusal(table) && isList(table, list, keys));
  return (fitting ?? first)?.table as TableData | Refusal;
}

/** A list of people has 姓名, also where 单位 is a column of it. */
function isList(table: TableData, list: ListName, keys: ListKeys): boolean {
  const header = headerOf(table, keys);
  if (!header) return false;
  const ofPeople = headerOf(table, keysOfList('roster'));
  return list === 'roster' ? header.columns.size > 1 : ofPeople === undefined || ofPeople.columns.size < 2;
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The first row with a column for names. */
function headerOf({ rows }: TableData, { keyOf }: ListKeys): Header | undefined {
  for (const [row, cells] of rows.slice(0, mostAbove).entries()) {
    const columns = new Map<string, number>();
    for (const [column, text] of cells.entries()) {
      const key = keyOf(text);
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    if (columns.has(nameKey) && (columns.size > 1 || cells.filter((text) => text.trim() !== '').length === 1))
      return { row, columns };
  }
  return undefined;
}

function withoutNames({ place, reported }: TableData, { zh }: ListKeys): ListFile {
  const names = zh.get(nameKey) ?? nameKey;
  const all = [...zh.values()].join('、');
  return {
    data: [],
    place: () => place(0, 0),
    findings: [
      {
        path: [],
        code: 'list-column',
        severity: 'error',
        message: { zh: `名录里没有“${names}”这一列`, en: `the list has no column ${names}` },
        hint: {
          zh: `第一行写列名：${all}，“${names}”要有；表在别的工作表里的，写作 文件名#表名`,
          en: `write the names of the columns into the first row: ${[...zh.keys()].join(', ')}; for another sheet write FILE#SHEET`,
        },
      },
    ],
    ...(reported && { reported }),
  };
}

interface Entry {
  readonly cells: ReadonlyMap<string, { readonly text: string; readonly at: NamedRange }>;
  readonly first: NamedRange;
}

/** Rows that say something; a cell merged over several rows says it in each. */
function entriesOf(table: TableData, { row: header, columns }: Header, _keys: ListKeys): readonly Entry[] {
  const { rows, merged = [], place } = table;
  const from = (row: number, column: number): readonly [number, number] => {
    const over = merged.find(
      (one) => one.row <= row && row < one.row + one.rows && one.column <= column && column < one.column + one.columns,
    );
    return over ? [over.row, over.column] : [row, column];
  };
  return rows.slice(header + 1).flatMap((_, index): Entry[] => {
    const row = header + 1 + index;
    const cells = new Map(
      [...columns].map(([key, column]) => {
        const [r, c] = from(row, column);
        return [key, { text: rows[r]?.[c]?.trim() ?? '', at: place(row, column) }] as const;
      }),
    );
    const said = [...cells.values()].filter(({ text }) => text !== '');
    // 填表人：…, 注：… below the list.
    const isRemark = /^(?:注|备注|说明|填表|制表|审核|[\p{Script=Han}]{2,6})\s*[:：]/u.test(
      rows[row]?.find((text) => text.trim() !== '')?.trim() ?? '',
    );
    return said.length === 0 || isRemark ? [] : [{ cells, first: place(row, columns.get(nameKey) ?? 0) }];
  });
}

const asMap = (entry: Entry, keys: readonly string[], { zh }: ListKeys): ReadonlyMap<string, Data> =>
  new Map(
    keys.flatMap((key) => {
      const value = dataOf(key, entry.cells.get(key)?.text ?? '');
      return value === undefined ? [] : [[zh.get(key) ?? key, value] as const];
    }),
  );

interface Places {
  set(steps: Path, at: NamedRange): void;
  place(steps: Path): NamedRange;
}
function places(first: NamedRange): Places {
  const known = new Map<string, NamedRange>();
  return {
    set: (steps, at) => known.set(steps.join('\n'), at),
    place: (steps) => {
      for (let length = steps.length; length > 0; length -= 1) {
        const at = known.get(steps.slice(0, length).join('\n'));
        if (at) return at;
      }
      return first;
    },
  };
}

const top: NamedRange = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function unitsOf(entries: readonly Entry[], keys: ListKeys): ListFile {
  const at = places(entries[0]?.first ?? top);
  const findings: Finding[] = [];
  const data: Data[] = [];
  for (const [row, entry] of entries.entries()) {
    if (entry.cells.get(nameKey)?.text === '') {
      findings.push(noName(row, entry, at, keys));
      continue;
    }
    const index = data.length;
    at.set([index], entry.first);
    for (const [key, cell] of entry.cells) at.set([index, keys.zh.get(key) ?? key], cell.at);
    data.push(asMap(entry, [...keys.zh.keys()], keys));
  }
  return { data, place: at.place, findings: findings.length > 0 ? findings : emptyList(data) };
}

/** Rows of one name are one person, at the place of the first. */
function peopleOf(entries: readonly Entry[], keys: ListKeys): ListFile {
  const at = places(entries[0]?.first ?? top);
  const name = keys.zh.get(nameKey) ?? nameKey;
  const findings: Finding[] = [];
  const people: { readonly name: string; readonly posts: Data[] }[] = [];
  const byName = new Map<string, number>();
  for (const [row, entry] of entries.entries()) {
    const written = entry.cells.get(nameKey)?.text ?? '';
    const bare = written.replace(/[\s\u3000]/g, '');
    if (bare === '') {
      findings.push(noName(row, entry, at, keys));
      continue;
    }
    const index = byName.get(bare) ?? people.length;
    const person = people[index] ?? { name: written.replace(/\n/g, ''), posts: [] };
    if (index === people.length) {
      people.push(person);
      byName.set(bare, index);
      at.set([index], entry.first);
      at.set([index, name], entry.first);
    }
    const post = asMap(entry, postKeys, keys);
    if (post.size === 0) continue;
    const steps = [index, '任职', person.posts.length];
    at.set(steps, entry.cells.get('post')?.at ?? entry.first);
    for (const key of postKeys) {
      const cell = entry.cells.get(key);
      if (cell) at.set([...steps, keys.zh.get(key) ?? key], cell.at);
    }
    person.posts.push(post);
  }
  const data = people.map(
    ({ name: own, posts }): Data =>
      new Map<string, Data>([[name, own], ...(posts.length > 0 ? [['任职', posts] as const] : [])]),
  );
  return { data, place: at.place, findings: findings.length > 0 ? findings : emptyList(data) };
}

/** Of an entry that the list then does without: its row is a place of its own. */
const noName = (row: number, entry: Entry, at: Places, { zh }: ListKeys): Finding => {
  const name = zh.get(nameKey) ?? nameKey;
  const path = [`row ${row}`];
  at.set(path, entry.first);
  return {
    path,
    code: 'list-name',
    severity: 'error',
    message: { zh: `名录里这一行没有写${name}`, en: `this row of the list has no ${nameKey}` },
    hint: {
      zh: `写上${name}；同一个人（单位）占几行的，每行都写，或者把格子合并；不要的，整行删去`,
      en: `write it; where one takes several rows write it in each, or merge the cells; or delete the row`,
    },
  };
};

const emptyList = (data: readonly Data[]): readonly Finding[] =>
  data.length > 0
    ? []
    : [
        {
          path: [],
          code: 'list-empty',
          severity: 'warning',
          message: { zh: '名录里只有表头，一行也没有', en: 'the list has titles and no rows' },
          hint: { zh: '填上再用，或者在 series.yaml 里删去它', en: 'fill it in, or take it out of the series file' },
        },
      ];
