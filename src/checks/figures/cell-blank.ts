import type { Path } from '../../diagnostic.ts';
import { withoutMarks } from '../../inline-marks.ts';
import type { Table, TableCell, TableRow } from '../../model/bulletin.ts';
import { isBlankCell, isFigure } from '../../model/table/align.ts';
import { blocksOf } from '../blocks.ts';
import { check, type Found } from '../check.ts';

/** A row written 列名: 值 that was left open, as `bulletin new` makes it, or in which one was forgotten. */
export const cellBlank = check({
  code: 'cell-blank',
  severity: 'warning',
  basis: { zh: '写了列名的格都填上，没有的写“—”', en: 'a cell whose column is named holds something, or a dash' },
  words: () => ({
    title: { zh: '表格里有空着没有填的格', en: 'cells of a table were left open' },
    why: {
      zh: '一行写成“列名: 值”，值都空着，或者别的行都有的一列空着、漏写了：多半是照上期做出来还没有填，印出来就是空格。写成列表的行（[青石县, , ]）和表格文件里的空格不算，那是要空着的。',
      en: 'A row of `column: value` has no values, or none in a column where the others have one: most likely it waits to be filled in, and prints blank. Rows that are lists, and files, may have blank cells.',
    },
    cure: {
      zh: '填上；没有的写“—”，还没报来的写“未报”。',
      en: 'Fill it in, or write a dash, or 未报 for what was not reported.',
    },
  }),
  *run({ issue }) {
    if (!issue) return;
    for (const { table } of blocksOf(issue.bulletin, 'table')) yield* leftOpen(table);
  },
});

const shownNames = 5;
const mayBeBlank = /备注|说明|注$/;

function* leftOpen({ header, rows }: Table): Iterable<Found> {
  const written = rows.flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell)));
  const worded = new Set(written.filter((cell) => !isCounted(cell)).map(({ column }) => column));
  const counted = new Set(written.map(({ column }) => column).filter((column) => !worded.has(column)));
  const maps = rows.filter(isMap);
  const lackedBy = new Map<number, number>();
  for (const { cells } of maps)
    for (const cell of cells) if (isBlank(cell)) lackedBy.set(cell.column, (lackedBy.get(cell.column) ?? 0) + 1);
  /** What nearly all rows have; or figures, where half of them do. */
  const isLacked = (column: number): boolean => {
    const lacking = lackedBy.get(column) ?? 0;
    const isCommon = !mayBeBlank.test(titleOf(column)) && lacking * 3 <= maps.length + 1;
    return isCommon || (counted.has(column) && lacking * 2 <= maps.length);
  };
  const titleOf = (column: number): string =>
    header.flatMap(({ cells }) => cells.filter((title) => title.column === column)).at(-1)?.text ?? `${column + 1}`;
  const open = maps.flatMap((row): Open[] => {
    const [first, ...others] = row.cells;
    const blank = others.filter(isBlank);
    if (!first || isBlank(first) || blank.length === 0) return [];
    const isWhole = blank.length === others.length;
    const told = isWhole ? blank : blank.filter(({ column }) => isLacked(column));
    return told.length === 0 ? [] : [{ name: withoutMarks(first.text).trim(), path: row.path, isWhole, told }];
  });
  const whole = open.filter(({ isWhole }) => isWhole);
  const [first] = whole;
  if (first) {
    const names = `${whole
      .slice(0, shownNames)
      .map(({ name }) => name)
      .join('、')}${whole.length > shownNames ? '等' : ''}`;
    yield {
      path: first.path,
      message: {
        zh: `表格${whole.length === 1 ? `“${names}”这一行` : `的${whole.length}行（${names}）`}只有名称，后面的格都空着`,
        en: `${names}: nothing but the name stands in the row`,
      },
      hint: {
        zh: '填上；没有的写“—”，还没报来的写“未报”，用不着的整行删去',
        en: 'fill it in; write — for nothing, 未报 for what was not reported, or delete the row',
      },
    };
  }
  for (const { name, path: row, isWhole, told } of open) {
    if (isWhole) continue;
    const columns = told.map(({ column }) => titleOf(column));
    yield {
      // A key that stands there without a value is found by its name, else the row.
      path: [...row, ...columns.slice(0, 1)],
      target: 'key',
      message: {
        zh: `表格“${name}”这一行，“${columns.join('”“')}”空着，别的行都有`,
        en: `${columns.join(', ')} of ${name} is blank, where other rows have something`,
      },
      hint: {
        zh: `补上 ${columns[0]}: …；没有的写 ${columns[0]}: —，还没报来的写“未报”`,
        en: `add ${columns[0]}: …; — for nothing, 未报 for what was not reported`,
      },
    };
  }
}

interface Open {
  readonly name: string;
  readonly path: Path;
  /** Nothing but the name stands in it. */
  readonly isWhole: boolean;
  readonly told: readonly TableCell[];
}

/** Of its cells those that were written are named by their columns. */
const isMap = ({ cells }: TableRow): boolean => cells.some(({ path }) => typeof path.at(-1) === 'string');
/** A figure, or what stands for one that is not there. */
const isCounted = ({ text, colSpan }: TableCell): boolean =>
  colSpan > 1 || isFigure(withoutMarks(text)) || isBlankCell(text) || text.trim() === '未报';
const isBlank = ({ text, image, from }: TableCell): boolean => text.trim() === '' && !image && !from;
