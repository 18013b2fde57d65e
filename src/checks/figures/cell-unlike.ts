import { withFigures } from '../../letter-digits.ts';
import { check, type Found } from '../check.ts';
import { type FigureGrid, type GridCell, type GridRow, gridsOf, titleOf } from './table/grid.ts';
import { wrongCells } from './table/relations.ts';

/** 1个 among bare figures, 90.0 among percentages: the rows show how the column is written. */
export const cellUnlike = check({
  code: 'cell-unlike',
  severity: 'warning',
  basis: { zh: '同一列的数写法一致', en: 'the figures of a column are written alike' },
  words: () => ({
    title: { zh: '同一列里有一格的写法和别的不同', en: 'a cell written otherwise than its column' },
    why: {
      zh: '一列里其余的都是光写数字（或者都带 %），只有这一格带了量词、漏了 %，或者把字母当成了数字。带量词的一格，合计也加不进去。',
      en: 'All others of the column are bare figures, or all percentages; this one has a measure, lacks its % or holds a letter.',
    },
    cure: { zh: '照同一列其他各格的写法改。', en: 'Write it as the others of the column are.' },
  }),
  *run({ issue }) {
    if (!issue) return;
    for (const grid of gridsOf(issue.bulletin)) {
      yield* outOfOrder(grid);
      for (const column of grid.titles.keys())
        if (!notCounted.test(titleOf(grid.titles[column]))) yield* unlike(grid, column);
    }
  },
});

/** 1, 2, 4 under 序号: a row was deleted, or one pasted. Where more is out of order the numbers are those of another list. */
function* outOfOrder({ titles, rows }: FigureGrid): Iterable<Found> {
  const column = titles.findIndex((all) => /^(?:序号|序)$/.test(all.at(-1) ?? ''));
  const cells = rows.flatMap(({ kind, cells: all }) => (kind === 'row' ? (all[column] ?? []) : []));
  const numbers = cells.map(({ text }) => (/^\d{1,3}$/.test(text) ? Number(text) : Number.NaN));
  if (column < 0 || numbers.length < few || numbers[0] !== 1 || numbers.some(Number.isNaN)) return;
  const breaks = numbers.flatMap((number, at) => (at > 0 && number !== (numbers[at - 1] ?? 0) + 1 ? [at] : []));
  const [at = 0] = breaks;
  const [cell, before = 0, number = 0] = [cells[at], numbers[at - 1], numbers[at]];
  if (breaks.length !== 1 || !cell || number < before) return;
  yield {
    path: cell.path,
    message: {
      zh: number === before ? `序号${number}写了两次` : `序号从${before}跳到${number}`,
      en: number === before ? `the number ${number} stands twice` : `the numbers go from ${before} to ${number}`,
    },
    hint: {
      zh: `写作 ${before + 1}；下面的顺次改，漏了行的补上`,
      en: `write ${before + 1}; and those below likewise, or put in the row that is missing`,
    },
  };
}

/** What stands there is no figure even where it looks like one. */
const notCounted = /序号|编号|文号|电话|日期|时间|备注|说明|内容|名称/;
/** A column of fewer cells shows nothing. */
const few = 3;

function* unlike(grid: FigureGrid, column: number): Iterable<Found> {
  const { titles, rows } = grid;
  const cells = rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell && !cell.blank ? [{ row, cell }] : [];
  });
  const figures = cells.filter(({ cell }) => cell.figure);
  const others = cells.filter(({ cell }) => !cell.figure);
  const quoted = cells.filter(({ cell }) => /^["“「『]\p{Script=Han}{2,12}["”」』]$/u.test(cell.text));
  const [only] = quoted;
  if (cells.length >= few && only && quoted.length === 1 && isName.test(titleOf(titles[column])))
    yield said(only.cell, only.row, titleOf(titles[column]), only.cell.text.slice(1, -1));
  const rates = figures.filter(({ cell }) => cell.percent);
  const title = titleOf(titles[column]);
  // Two names in the row, and a figure for each.
  const isSeveral = ({ cells: all }: GridRow, own: GridCell): boolean =>
    all.some((one) => one && one !== own && /\S\s+\S/.test(one.text));
  for (const { row, cell } of figures)
    if (
      !isSeveral(row, cell) &&
      /^\d+(?:[ \u00a0\u3000]+\d+)+$/.test(cell.text) &&
      !/^\d{1,3}(?: \d{3})+$/.test(cell.text)
    )
      yield said(cell, row, title, cell.text.replace(/\D/g, ''));
  if (cells.length >= few && others.length === 1) {
    for (const { row, cell } of others) {
      const right = bareFigure(cell.text);
      if (right !== undefined && (right.endsWith('%') || rates.length === 0))
        yield { ...said(cell, row, title, right), ...(/[a-z]/i.test(cell.text) && { severity: 'error' as const }) };
    }
  }
  if (figures.length >= few && rates.length === 1 && figures.length === cells.length && !isRate.test(title))
    for (const { row, cell } of rates)
      if (!isRateRow.test(row.name)) yield said(cell, row, title, cell.text.replace(/[%％]$/, ''));
  // 0 and 100 are often written without.
  // As a table program keeps it, which is said there.
  const bare = figures.filter(({ cell }) => !cell.percent && !/^(?:0|100)$|\.\d{8}/.test(cell.text));
  if (
    figures.length >= few &&
    rates.length >= 2 &&
    bare.length === 1 &&
    figures.length - rates.length === 1 &&
    isRate.test(title)
  )
    // Where the row says what it is, that is said there: 1 for 100.0%.
    for (const { row, cell } of bare)
      if (!wrongCells(grid).some((wrong) => wrong.cell === cell))
        yield said(cell, row, title, `${cell.text}${rates[0]?.cell.text.at(-1) ?? '%'}`);
}

const isRateRow = /率|比|幅|增|减|降/;

/** Names of things may stand in quotes by right. */
const isName = /单位|县|区|乡镇|街道|姓名|部门|人员/;

/** Elsewhere the rows may be of several kinds: 检查 120, 整改率 95%. */
const isRate = /率|比例|比重|占比|幅|%|％/;

/** The figure of 1个; of 1O8 and l2 the one that was meant. */
function bareFigure(text: string): string | undefined {
  const [, counted] = /^([\d,]+(?:\.\d+)?)\s*(?:家次|人次|[个家次起人件处项条户名分座辆台场])$/.exec(text) ?? [];
  if (counted !== undefined) return counted;
  // The point as a Chinese keyboard has it.
  if (/^\d+[。．·]\d+[%％]?$/.test(text)) return text.replace(/[。．·]/, '.');
  return /^[\dOoIl,]+(?:\.[\dOoIl]+)?[%％]?$/.test(text) ? withFigures(text)?.right : undefined;
}

const said = ({ path, text }: GridCell, { name }: GridRow, title: string, right: string): Found => ({
  path,
  message: {
    zh: `表格“${name}”行“${title}”列写的是“${text}”，这一列其他各格不是这样写`,
    en: `in row ${name}, column ${title}: “${text}”, which the others of the column are not like`,
  },
  hint: { zh: `写作 ${right}`, en: `write ${right}` },
});
