/** 表格: header layers, rows laid into the grid, and how each column stands. */

import { measureIn } from '../../data/table/above.ts';
import type { Finding, Path, Words } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';
import type { Text } from '../../gather/texts.ts';
import { limits, tooLarge } from '../../limits.ts';
import { computedFrom, type Origin, originAt } from '../../origin.ts';
import type { Table } from '../bulletin.ts';
import type { ModelContext } from '../context.ts';
import { fault } from '../fault.ts';
import { remarkOn } from '../files.ts';
import { paragraphs, text } from '../written.ts';
import { aligned } from './align.ts';
import { type Columns, columnsOf, columnsOfKeys } from './columns.ts';
import { type Content, fileRows, type Printed, type TableFile } from './file.ts';
import { laidOut } from './grid.ts';
import { wantedRow } from './rows.ts';
import { allInOne, columnsInOne, headerUnlike, rowsUnbracketed } from './said.ts';
import { unitRows } from './unit-rows.ts';
import type { WrittenTable } from './written-table.ts';

/** Word holds no more in a row. */
const mostColumns = 63;

/** undefined where nothing can be laid out; the fault is reported. */
export function tableOf(written: WrittenTable, path: Path, context: ModelContext): Table | undefined {
  const another = sourcesOf(written)[1];
  if (another) {
    context.findings.push(twoSources([...path, another], sourcesOf(written)));
    return undefined;
  }
  const file = broughtBy(written, path, context);
  if (file === 'none') return undefined;
  const columns = columnsFor(written, path, file, context);
  if (!columns) return undefined;
  const inline = written.rows ?? [];
  const tooMuch = file ? undefined : passed(inline.length, columns, [...path, 'rows']);
  if (tooMuch) {
    context.findings.push(tooMuch);
    return undefined;
  }
  const content = file
    ? file.content(columns, written.columns !== undefined, context)
    : ({
        rows: inline.map((row, index) => wantedRow(row, [...path, 'rows', index], columns, context)),
      } as Content);
  if (!content) return undefined;
  const source = [...path, ...sourcesOf(written)];
  const fault = content.rows.length === 0 ? onlyHeader(written, path) : passed(content.rows.length, columns, source);
  if (fault) {
    context.findings.push(fault);
    return undefined;
  }
  for (const key of ['caption', 'measure'] as const) {
    const [own, other] = [written[key], content[key]?.text];
    // 单位：起 and 起 are the same on the page.
    const printed = own && key === 'measure' ? (measureIn(own) ?? own.trim()) : own?.trim();
    if (printed !== undefined && other !== undefined && printed !== other)
      context.findings.push(remarkOn([...path, 'file'], written.file ?? '', notPrinted(other)));
  }
  const unparted = columnsInOne(columns, content.rows) ?? (file ? undefined : headerUnlike(columns, content.rows));
  if (unparted) {
    context.findings.push(unparted);
    return undefined;
  }
  const unbracketed = file
    ? undefined
    : (allInOne(columns, content.rows) ?? rowsUnbracketed(columns, content.rows, [...path, 'rows']));
  if (unbracketed) context.findings.push(unbracketed);
  const grid = laidOut(content.rows, columns.leaves.length, context);
  const own = paragraphs(written.note);
  const brought = (content.notes ?? []).filter((one) => !own.includes(one.text));
  return {
    path,
    ...text('caption', written.caption ?? content.caption?.text),
    ...text('measure', written.measure ?? content.measure?.text),
    ...ofFile(written, path, { ...content, notes: brought }, context),
    columns: columns.leaves.length,
    header: columns.header,
    rows: aligned(grid, columns.leaves),
    notes: [...own, ...brought.map((one) => one.text)],
    orientation: written.landscape === undefined ? 'auto' : written.landscape ? 'landscape' : 'portrait',
  };
}

/** What the file brings that prints is read as the document's own; a caption that the issue writes itself takes its place. */
function ofFile(
  written: WrittenTable,
  path: Path,
  { caption, measure, notes = [], named }: Content,
  context: ModelContext,
): Pick<Table, 'from'> {
  const own = (key: 'caption' | 'measure') => (written[key] === undefined ? { caption, measure }[key] : undefined);
  const [above, unit] = [own('caption'), own('measure')];
  if (named) {
    const texts = [above?.from, unit?.from].flatMap((text) => text ?? []);
    context.named.set(keyOf(named.path), { ...named, texts: () => [...texts, ...named.texts()] });
  }
  if (!above && !unit && notes.length === 0) return {};
  const origin = ({ text, from }: Printed) => (from ? within(from, text) : computedFrom([...path, 'indicators']));
  return {
    from: {
      ...(above && { caption: origin(above) }),
      ...(unit && { measure: origin(unit) }),
      ...(notes.length > 0 && { notes: notes.map(origin) }),
    },
  };
}

/** Where the text that prints stands in the cell: 起 in 单位：起. */
const within = ({ path, value }: Text, printed: string): Origin => originAt(path, Math.max(value.indexOf(printed), 0));

/** What rows may come from. */
const sourcesOf = (written: WrittenTable) =>
  (['indicators', 'file', 'rows'] as const).filter((key) => written[key] !== undefined);

/** 'none' where the source named cannot be used; why is reported. */
function broughtBy(written: WrittenTable, path: Path, context: ModelContext): TableFile | 'none' | undefined {
  const { file, indicators } = written;
  if (indicators?.length) return unitRows(indicators, [...path, 'indicators'], written, context) ?? 'none';
  if (file !== undefined) return fileRows(file, [...path, 'file'], context) ?? 'none';
  return undefined;
}

function columnsFor(
  written: WrittenTable,
  path: Path,
  file: TableFile | undefined,
  context: ModelContext,
): Columns | undefined {
  const columns = written.columns
    ? columnsOf(written.columns, [...path, 'columns'])
    : (file?.columns ?? columnsOfKeys(written.rows ?? [], [...path, 'rows']));
  const count = columns.leaves.length;
  if (count === 0 || count > mostColumns) {
    context.findings.push(count === 0 ? empty(path) : tooWide(path, count));
    return undefined;
  }
  return columns;
}

/** More rows or places than a table may have, whatever brings them; spans count the places they cover. */
function passed(rows: number, { leaves }: Columns, path: Path): Finding | undefined {
  const limit =
    rows > limits.tableRows.most
      ? 'tableRows'
      : rows * leaves.length > limits.tableCells.most
        ? 'tableCells'
        : undefined;
  return limit && { path, target: 'key', ...tooLarge(limit) };
}

const notPrinted = (text: string): Words => ({
  zh: `表里写的“${text}”没有印，印的是本文件里写的`,
  en: `“${text}” in the table is not printed; what this file says is`,
});

const sourceNames = { indicators: '指标', file: '文件', rows: '行' } as const;

const twoSources = (path: Path, keys: readonly (keyof typeof sourceNames)[]) =>
  fault(
    'two-sources',
    path,
    [
      `表格的数据写了两处：${keys
        .slice(0, 2)
        .map((key) => `“${sourceNames[key]}”`)
        .join('和')}`,
      `the table has two sources: ${keys
        .slice(0, 2)
        .map((key) => `\`${key}\``)
        .join(' and ')}`,
    ],
    whichToKeep(keys),
    'key',
  );

/** The path is that of the second. */
function whichToKeep(keys: readonly (keyof typeof sourceNames)[]): readonly [string, string] {
  const [first = 'file', second = 'rows'] = keys;
  return [
    `用“${sourceNames[first]}”的，删去“${sourceNames[second]}”和它下面的各行；用“${sourceNames[second]}”的，删去“${sourceNames[first]}”这一行`,
    `to print \`${first}\`, delete \`${second}\` and what stands below it; to print \`${second}\`, delete the line of \`${first}\``,
  ];
}

const empty = (path: Path) =>
  fault(
    'table-empty',
    path,
    ['表格里什么也没有', 'there is nothing in the table'],
    ['写上 列: [单位, 数量] 和 行: [[青石县, 3]]，或 文件: 数据.csv', 'give `columns` and `rows`, or a `file`'],
    'key',
  );

function onlyHeader({ file, rows }: WrittenTable, path: Path) {
  const blank = '要印一张空表给人填的，写几行空格：行: [["", ""]]';
  const blankEn = 'for a blank form write empty rows: `rows: [["", ""]]`';
  if (file !== undefined)
    return fault(
      'table-empty',
      [...path, 'file'],
      [`文件 ${file} 里只有表头，没有一行内容`, `the file ${file} holds a header and no rows`],
      [
        `补上各行再做；第一行就是内容的，另写“列”作表头；${blank}`,
        `add the rows; where its first row is one of them, declare \`columns\`; ${blankEn}`,
      ],
    );
  return fault(
    'table-empty',
    rows ? [...path, 'rows'] : path,
    ['表格只有表头，没有一行内容', 'the table has a header and no rows'],
    [`写上各行，或删去这张表；${blank}`, `give its \`rows\`, or delete the table; ${blankEn}`],
    'key',
  );
}

const tooWide = (path: Path, count: number) =>
  fault(
    'table-size',
    path,
    [
      `表格有 ${count} 列，Word 的表最多 ${mostColumns} 列`,
      `the table has ${count} columns; Word takes at most ${mostColumns}`,
    ],
    ['分成几张表', 'divide it into several tables'],
    'key',
  );
