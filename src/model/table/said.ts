/** What is wrong with a row, in words. */

import type { Finding, Path } from '../../diagnostic.ts';
import { shortened } from '../../schema/wanted.ts';
import { fault } from '../fault.ts';
import type { Columns } from './columns.ts';
import type { WantedCell, WantedRow } from './rows.ts';
import { asList, cellsIn } from './typed-row.ts';

export const tooMany = (row: WantedRow, cell: WantedCell, columns: number, room: number): Finding =>
  fault(
    'table-row',
    placeOf(row, room) ?? cell.path,
    [
      `这一行多出 ${row.cells.reduce((sum, { colSpan }) => sum + colSpan, 0) - room} 格：表格有 ${columns} 列${above(columns - room).zh}`,
      `this row has more cells than the table's ${columns} columns${above(columns - room).en}`,
    ],
    narrowerHint(row, room) ?? [
      '删去多出的格；文字里有逗号时，给它加上引号',
      'delete what is too much; quote a text that has commas in it',
    ],
  );

/** Of a row that has all its cells, and is too wide by what one of them spans: those, and what each should span. */
function narrower(row: WantedRow, room: number): readonly (readonly [WantedCell, number])[] {
  const over = row.cells.reduce((sum, { colSpan }) => sum + colSpan, 0) - room;
  const last = row.cells.at(-1);
  // Empty cells at its end go instead.
  if (row.form !== 'list' || over < 1 || (last?.text === '' && last.colSpan === over)) return [];
  return row.cells.flatMap((cell) => (cell.colSpan > over ? [[cell, cell.colSpan - over] as const] : []));
}

function narrowerHint(row: WantedRow, room: number): [string, string] | undefined {
  const all = narrower(row, room);
  if (all.length === 0) return undefined;
  return [
    `格没有多，是 跨列 写大了：${all.map(([{ text }, span]) => `“${shortened(text)}”写作 跨列: ${span}`).join('，或者')}`,
    `a span is too wide: write ${all.map(([{ text }, span]) => `colSpan: ${span} for ${shortened(text)}`).join(', or ')}`,
  ];
}

function placeOf(row: WantedRow, room: number): Path | undefined {
  const [wide, another] = narrower(row, room);
  return wide && !another ? [...wide[0].path, 'colSpan'] : undefined;
}

export const tooFew = (row: WantedRow, columns: number, room: number, missing: number): Finding =>
  fault(
    'table-row',
    row.path,
    [
      `这一行少 ${missing} 格：表格有 ${columns} 列${above(columns - room).zh}，只写了 ${room - missing} 格`,
      `this row lacks ${missing} of the table's ${columns} columns${above(columns - room).en}`,
    ],
    unpartedHint(row, room) ?? [
      `漏了一格的，对照“列”在它的位置补上；本来空着的格写 "" 或 —；要并成一格的，写 { 文字: …, 跨列: ${missing + 1} }`,
      `put in what was left out, where it belongs by the columns; write "" or — for an empty cell, or { text: …, colSpan: ${missing + 1} } for a merged one`,
    ],
  );

/** `[青石县、214、197]`: parted by marks that part nothing here. */
function unpartedHint(row: WantedRow, room: number): [string, string] | undefined {
  if (row.form !== 'list') return undefined;
  const cells = row.cells.flatMap(({ text }) => {
    for (let count = room; count > 1; count -= 1) {
      const parts = cellsIn(text, count);
      if (parts) return parts;
    }
    return [text];
  });
  return cells.length === room && room > 1
    ? [`各格之间用半角逗号和空格分开：写作 ${asList(cells)}`, `part the cells with “, ”: write ${asList(cells)}`]
    : undefined;
}

/** A file of one column, each of whose lines is parted by marks that part nothing there: 单位、检查、整改. */
export function fileUnparted(name: string, rows: readonly (readonly string[])[], path: Path): Finding | undefined {
  if (rows.length < 2 || rows.some((row) => row.length !== 1)) return undefined;
  const [first = ''] = rows[0] ?? [];
  const mark = ['、', '；', '|', '｜', '/', '　'].find((one) => first.includes(one));
  const count = mark === undefined ? 0 : first.split(mark).length;
  if (mark === undefined || !rows.every(([text = '']) => text.split(mark).length === count)) return undefined;
  // A list of words has its marks too.
  if (!rows.slice(1).some(([text = '']) => text.split(mark).some((part) => /^\s*[\d.,]+%?\s*$/.test(part))))
    return undefined;
  const shown = mark === '　' ? '空格' : mark;
  return fault(
    'table-columns',
    path,
    [
      `${name} 各格是用“${shown}”分开的，会当作一列印出来`,
      `the cells of ${name} are parted by “${mark}”, and print as one column`,
    ],
    [`把“${shown}”都换成半角逗号“,”，再保存`, 'put a comma in its place everywhere, and save'],
  );
}

/**
 * `列: [单位 检查 整改]`, [单位、检查, 整改]: a title that is several, as the cells of the rows tell. What is wrong is not the rows.
 * Of one that lacks a cell nothing is known but by the others.
 */
export function columnsInOne({ leaves, header }: Columns, rows: readonly WantedRow[]): Finding | undefined {
  const titles = header[0]?.cells ?? [];
  if (header.length !== 1) return undefined;
  const widths = rows.flatMap(({ form, cells }) => (form === 'list' ? cells.length : []));
  const wider = [...new Set(widths)].filter((width) => width > leaves.length).sort((a, b) => b - a);
  for (const count of wider) {
    for (const title of titles) {
      const parts = cellsIn(title.text, count - leaves.length + 1);
      if (!parts || (titles.length > 1 && !/[、，,；;|｜]/.test(title.text))) continue;
      const all = titles.flatMap((one) => (one === title ? parts : [one.text]));
      return fault(
        'table-row',
        title.path,
        titles.length === 1
          ? [
              `表头只写成了一列：“${title.text}”，各行有 ${count} 格`,
              `the header is one column, and the rows have ${count} cells`,
            ]
          : [
              `“${title.text}”写成了一列，各行有 ${count} 格`,
              `“${title.text}” is one column, and the rows have ${count} cells`,
            ],
        [
          `各列之间用半角逗号和空格分开：写作 列: ${asList(all)}`,
          `part the columns with “, ”: write columns: ${asList(all)}`,
        ],
      );
    }
  }
  return undefined;
}

/** Header and rows alike are one text each, parted by the same blanks or marks: a table of one column whose every line has as many words. */
export function allInOne({ leaves, header }: Columns, rows: readonly WantedRow[]): Finding | undefined {
  const [title] = header[0]?.cells ?? [];
  if (leaves.length !== 1 || !title || rows.some(({ cells }) => cells.length !== 1)) return undefined;
  for (let count = 5; count > 1; count -= 1) {
    const titles = cellsIn(title.text, count);
    const parted = rows.flatMap(({ cells }) => {
      const parts = cellsIn(cells[0]?.text ?? '', count);
      return parts ? [parts] : [];
    });
    const [first] = parted;
    if (!titles || !first || parted.length !== rows.length) continue;
    return {
      ...fault(
        'row-as-text',
        title.path,
        [
          '表头和各行都没有分格，会当作一列印出来',
          'neither the header nor a row is parted: all of it prints as one column',
        ],
        [
          `分成 列: ${asList(titles)}；各行也这样分，第一行是 ${asList(first)}`,
          `part it into columns: ${asList(titles)}, and the rows likewise, the first into ${asList(first)}`,
        ],
      ),
      severity: 'warning',
    };
  }
  return undefined;
}

/** `行: [青石县, 214, 197]`: cells in the place of rows, each of which would span the table. */
export function rowsUnbracketed({ leaves }: Columns, rows: readonly WantedRow[], path: Path): Finding | undefined {
  const count = leaves.length;
  const isOfTexts = rows.every(({ form }) => form === 'full');
  if (count < 2 || !isOfTexts || rows.length === 0 || rows.length % count !== 0) return undefined;
  const texts = rows.map(({ cells }) => cells[0]?.text ?? '');
  // A sentence is to span the table, and so is what stands in all of them.
  if (
    new Set(texts).size === 1 ||
    texts.some((text) => text.length > 30 || /[。；！？\n]/.test(text) || cellsIn(text, count))
  )
    return undefined;
  const lists = Array.from({ length: texts.length / count }, (_, row) =>
    asList(texts.slice(row * count, (row + 1) * count)),
  );
  const [first = '', ...others] = lists;
  const said =
    others.length === 0 ? `[${first}]` : `[${lists.slice(0, 3).join(', ')}${lists.length > 3 ? ', ……' : ''}]`;
  return {
    ...fault(
      'row-as-text',
      path,
      [
        `“行”里的 ${texts.length} 项没有括成行，会各占一行横贯全表印出来`,
        `the ${texts.length} texts of rows are no lists: each is printed from edge to edge`,
      ],
      [`一行的 ${count} 格括在一起，成为 行: ${said}`, `put the ${count} cells of a row into brackets: rows: ${said}`],
    ),
    severity: 'warning',
  };
}

/** All rows have as many cells as one another, and not as many as the header: it is the header that is wrong, most likely. */
export function headerUnlike({ leaves, header }: Columns, rows: readonly WantedRow[]): Finding | undefined {
  const last = header[0]?.cells.at(-1);
  const widths = new Set(rows.map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0)));
  const [width = 0] = widths;
  const isPlain = rows.every(
    (row) =>
      row.form === 'list' && row.cells.every(({ rowSpan }) => rowSpan === 1) && !unpartedHint(row, leaves.length),
  );
  if (header.length !== 1 || !last || rows.length < 2 || widths.size !== 1 || !isPlain || width < 2) return undefined;
  if (Math.abs(width - leaves.length) !== 1) return undefined;
  const isMore = leaves.length > width;
  return fault(
    'table-row',
    last.path,
    [
      `列写了 ${leaves.length} 列，各行都是 ${width} 格`,
      `the header has ${leaves.length} columns, and every row ${width} cells`,
    ],
    isMore
      ? [
          '列多写了的，删去多的一列；列没有多的，每一行各补一格',
          'delete the column that is too much, or add a cell to every row',
        ]
      : [
          '列漏写了的，补上漏的一列；列没有漏的，每一行各删一格',
          'add the column that is missing, or delete a cell of every row',
        ],
  );
}

export const outOfPlace = (row: WantedRow, cell: WantedCell, leaves: boolean, columns: number, room: number): Finding =>
  fault(
    'table-span',
    (leaves ? placeOf(row, room) : undefined) ?? cell.path,
    row.form === 'full'
      ? [
          '横贯全表的一行，被上面跨行的格占了位置',
          'a row from edge to edge is crossed by a cell spanning down from above',
        ]
      : leaves
        ? [
            `这一格占 ${cell.colSpan} 列，伸出了表格（共 ${columns} 列）`,
            `this cell spans ${cell.colSpan} columns and leaves the table, which has ${columns}`,
          ]
        : ['这一格压着别的格', 'this cell overlaps another'],
    (leaves ? narrowerHint(row, room) : undefined) ?? [
      '核对这一格和上面各行的 跨列、跨行',
      'check `colSpan` here and `rowSpan` in the rows above',
    ],
  );

export const tooTall = (cell: WantedCell, left: number): Finding =>
  fault(
    'table-span',
    cell.path,
    [
      `这一格跨 ${cell.rowSpan} 行，可是到表尾只有 ${left} 行`,
      `this cell spans ${cell.rowSpan} rows, but only ${left} are left`,
    ],
    [
      left > 1 ? `跨行 最多写 ${left}` : '删去 跨行',
      left > 1 ? `\`rowSpan\` can be ${left} at most` : 'delete `rowSpan`',
    ],
  );

const above = (taken: number) =>
  taken > 0
    ? { zh: `，其中 ${taken} 列被上面跨行的格占着`, en: `, ${taken} of them taken by cells spanning down` }
    : { zh: '', en: '' };
