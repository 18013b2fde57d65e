/** Rows that a CSV or xlsx file brings. */

import { isRefusal } from '../../data/refusal.ts';
import { splitSheet } from '../../data/sheet-name.ts';
import type { Above } from '../../data/table/above.ts';
import type { FileCell } from '../../data/table/file-cell.ts';
import { emptyTable, type Lost } from '../../data/table/grid.ts';
import { digitsLostSaid } from '../../data/table/lost-said.ts';
import { readTableFile } from '../../data/table-file.ts';
import type { Finding, Path, Words } from '../../diagnostic.ts';
import { keyOf, type NamedFile } from '../../gather/named.ts';
import type { Text } from '../../gather/texts.ts';
import { once } from '../../once.ts';
import { originAt } from '../../origin.ts';
import { shortened } from '../../schema/wanted.ts';
import type { ModelContext } from '../context.ts';
import { fault } from '../fault.ts';
import { bytesOf, refused, remarkOn } from '../files.ts';
import type { Columns } from './columns.ts';
import { cellsOf, partsOf, titlesOver } from './file-cells.ts';
import { headingOf, movedColumn, otherTitles } from './heading.ts';
import { tableElsewhere } from './other-sheets.ts';
import type { WantedRow } from './rows.ts';
import { fileUnparted } from './said.ts';

export interface TableFile {
  /** The first rows as titles, for a table that declares none. */
  readonly columns: Columns;
  /** What stands below the titles, and above them; undefined where the columns are others, and why is reported. */
  content(columns: Columns, declared: boolean, context: ModelContext): Content | undefined;
}
export interface Content {
  readonly rows: readonly WantedRow[];
  readonly caption?: Printed;
  readonly measure?: Printed;
  readonly notes?: readonly Printed[];
  /** The file, with the texts of the rows that print. */
  readonly named?: NamedFile;
}
export interface Printed {
  readonly text: string;
  readonly from?: Text;
}

/** undefined when the file cannot be used; why is reported at `path`, where it is named. */
export function fileRows(name: string, path: Path, context: ModelContext): TableFile | undefined {
  const bytes = bytesOf(splitSheet(name).file, path, context);
  if (!bytes) return undefined;
  const taken = readTableFile(name, bytes);
  const read = isRefusal(taken) ? undefined : taken;
  const elsewhere = read || taken === emptyTable ? tableElsewhere(name, bytes, read, path) : undefined;
  const said =
    (read && fileUnparted(name, read.rows, path)) ??
    elsewhere ??
    (isRefusal(taken) ? refused(path, name, taken) : undefined);
  if (said) context.findings.push(said);
  if (!read || said?.severity === 'error') return undefined;
  if (read.reported && !elsewhere) context.findings.push(remarkOn(path, name, read.reported));
  if (read.lost) context.findings.push(lostDigits(path, name, read.lost));
  const width = read.rows[0]?.length ?? 0;
  const all = cellsOf(read);
  const parts = partsOf(all, width);
  const { header, body, below } = parts;
  const leaves = titlesOver(header, width).map((titles) => ({ titles }));
  const textAt = ({ at: [row, column] }: FileCell): Text => ({
    path: [...path, row, column],
    value: read.rows[row]?.[column] ?? '',
    role: 'cell',
    isPlain: true,
  });
  const printed = ({ text, cell }: Above): Printed => ({ text, from: textAt(cell) });
  const above = {
    ...(parts.caption && { caption: printed(parts.caption) }),
    ...(parts.measure && { measure: printed(parts.measure) }),
  };
  const notes = below.notes.flatMap((cell) =>
    cell.text.split('\n').flatMap((text) => (text.trim() === '' ? [] : printed({ text: text.trim(), cell }))),
  );
  const named = (rows: readonly (readonly FileCell[])[]): NamedFile => ({
    path,
    name,
    ...(read.text !== undefined && { text: read.text }),
    texts: once(() =>
      (rows.length > 0 ? [...rows, below.notes] : [])
        .flat()
        .map(textAt)
        .filter(({ value }) => value.trim() !== ''),
    ),
    place: ([row = 0, column = 0], span) => read.place(Number(row), Number(column), span),
  });
  // What is said of its cells has its place there, also where nothing of it is printed.
  if (read.lost) context.named.set(keyOf(path), named([]));
  return {
    columns: { leaves, header: header.map((cells) => ({ path, cells: cells.map(centred(path)) })) },
    content: (columns, declared, { findings }) => {
      const count = columns.leaves.length;
      if (declared && width !== count) {
        const titles = leaves.map(({ titles }) => titles.at(-1) ?? '');
        findings.push(otherColumns(path, name, titles, count));
        return undefined;
      }
      const heading = declared ? headingOf(parts, leaves, columns.leaves) : 'certain';
      // A file of rows alone, whose titles the issue declares. A text alone above them may be one of the rows.
      const isRows = heading === 'none' && above.measure === undefined && !parts.isSheet;
      if (parts.remarks.length > 0 && !isRows) findings.push(leftOut(name, parts.remarks, textAt, aboveTitles));
      if (below.remarks.length > 0) findings.push(leftOut(name, below.remarks, textAt, belowRows));
      const behind = notes.length > 0 && { notes };
      const own = { rows: body.map(wanted(path)), named: named(body), ...above, ...behind };
      if (!declared) return { ...own, named: named([...header, ...body]) };
      if (heading === 'none') {
        const rows = isRows ? all.slice(0, all.length - below.rows) : [...header, ...body];
        return { ...(isRows ? {} : above), ...behind, rows: rows.map(wanted(path)), named: named(rows) };
      }
      const said =
        movedColumn(path, name, leaves, columns.leaves) ?? otherTitles(path, name, heading, leaves, columns.leaves);
      if (said) findings.push(said);
      return own;
    },
  };
}

const centred =
  (path: Path) =>
  ({ at, ...cell }: FileCell) => ({ path, from: originAt([...path, ...at]), ...cell, align: 'center' as const });

const wanted =
  (path: Path) =>
  (cells: readonly FileCell[]): WantedRow => ({
    path,
    form: 'list',
    cells: cells.map(({ at, ...cell }) => ({ path, from: originAt([...path, ...at]), ...cell })),
  });

/** At the first of them. */
function lostDigits(path: Path, name: string, lost: Lost): Finding {
  const { message, ...said } = digitsLostSaid(lost);
  return {
    ...said,
    path: [...path, lost.row, lost.column],
    message: { zh: `${name}：${message.zh}`, en: `${name}: ${message.en}` },
  };
}

const aboveTitles: Words = { zh: '表头上面', en: 'above the titles' };
const belowRows: Words = { zh: '表下面', en: 'below the table' };

/** At the first of them. */
function leftOut(name: string, remarks: readonly FileCell[], textAt: (cell: FileCell) => Text, where: Words): Finding {
  const shown = remarks.slice(0, 4).map(({ text }) => `“${shortened(text.trim().replaceAll('\\*', '*'))}”`);
  const more = remarks.length > shown.length;
  return {
    path: textAt(remarks[0] as FileCell).path,
    code: 'file-read',
    severity: 'info',
    message: {
      zh: `${name}：${where.zh}的${shown.join('')}${more ? '等' : ''}没有印`,
      en: `${name}: ${shown.join(', ')}${more ? ' …' : ''} ${where.en} ${remarks.length > 1 ? 'are' : 'is'} not printed`,
    },
    hint: {
      zh: '要印的，写进本期的“表题”“计量单位”或“注”',
      en: 'what is to be printed goes into `caption`, `measure` or `note` of the issue',
    },
  };
}

function otherColumns(path: Path, name: string, row: readonly string[], count: number) {
  const shown = row.slice(0, 6).join('、');
  return fault(
    'table-columns',
    path,
    [
      `“列”写了 ${count} 列，文件 ${name} 里是 ${row.length} 列`,
      `\`columns\` has ${count}, the file ${name} has ${row.length} columns`,
    ],
    [
      `文件的第一行是：${shown}${row.length > 6 ? '……' : ''}；补齐或删减“列”，或者删去“列”，用文件的第一行作表头`,
      `its first row is ${shown}; make \`columns\` agree, or leave it out and the first row is the header`,
    ],
  );
}
