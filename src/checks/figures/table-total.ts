import { compare, formatDecimal } from '../../decimal.ts';
import { check, type Found } from '../check.ts';
import { type FigureGrid, type GridRow, gridsOf, titleOf } from './table/grid.ts';
import { wrongCells } from './table/relations.ts';
import { type Exchanged, type Gap, type Misread, suspectsIn } from './table/suspects.ts';
import { type WrongTotal, wrongTotals } from './table/totals.ts';

/** 合计 rows and columns of tables, those of a CSV or xlsx file too. */
export const tableTotal = check({
  code: 'table-total',
  severity: 'error',
  basis: { zh: '算术：各行相加等于合计', en: 'arithmetic: the rows add up to the total' },
  words: () => ({
    title: { zh: '表格的合计算得不对', en: 'a total row that its rows do not give' },
    why: {
      zh: '合计、总计、小计行的数，同它上面（或下面）各行相加的结果不一样。空格和“—”不算数；百分比、得分、名次、去重的数各列不相加。CSV 和 xlsx 里的表也查。',
      en: 'A 合计, 总计 or 小计 row is not the sum of its rows. Empty cells and dashes count as nothing; percentages, scores, ranks and counts without doubles (去重) are not added.',
    },
    cure: { zh: '核对合计和各行，改正写错的那一个。', en: 'Mend the total or the row that is wrong.' },
  }),
  *run({ issue }) {
    if (!issue) return;
    for (const grid of gridsOf(issue.bulletin)) {
      const { exchanged, misread, gaps } = suspectsIn(grid);
      for (const pair of exchanged) yield saidOfExchanged(pair, grid.titles);
      for (const one of misread) yield saidOfMisread(one, grid.titles);
      const known = new Set([...exchanged.flatMap(({ totals }) => totals), ...misread.map(({ total }) => total)]);
      const left = gaps.filter(({ total }) => !known.has(total));
      for (const gap of left) yield saidOfGap(gap, grid.titles);
      const told = new Set([...known, ...left.map(({ total }) => total)].map(({ cell }) => cell));
      const wrongs = wrongTotals(grid).filter(({ cell }) => !told.has(cell));
      const totals = new Set(wrongs.map(({ row }) => row));
      const rest = new Map([...totals].map((row) => [row, followUp(grid, row, wrongs)]));
      for (const { cell, row, column, sum, near } of wrongs) {
        const { zh: then = '', en: thenEn = '' } = rest.get(row) ?? {};
        rest.delete(row);
        const title = titleOf(grid.titles[column]);
        const right = formatDecimal(sum);
        yield {
          path: cell.path,
          message: {
            zh: `表格“${row.name}”行“${title}”列写的是${cell.text}，各行相加是${right}`,
            en: `in row ${row.name}, column ${title}: ${cell.text}, but the rows add up to ${right}`,
          },
          hint: near
            ? { zh: '若是四舍五入造成的，可以在表下加注', en: 'if this comes from rounding, say so below the table' }
            : { zh: `应为 ${right}，或核对各行${then}`, en: `write ${right}, or mend the rows${thenEn}` },
          ...(near && { severity: 'info' as const }),
        };
      }
    }
  },
});

/** What else of the row is wrong once its totals are mended, or what all of them lack: said at the first. */
function followUp(
  grid: FigureGrid,
  row: GridRow,
  all: readonly WrongTotal[],
): { readonly zh: string; readonly en: string } | undefined {
  const wrongs = all.filter((one) => one.row === row && !one.near);
  if (wrongs.length === 0) return undefined;
  const mended: GridRow = {
    ...row,
    cells: row.cells.map((cell) => {
      const sum = wrongs.find((one) => one.cell === cell)?.sum;
      return cell && sum ? { ...cell, figure: sum, text: formatDecimal(sum) } : cell;
    }),
  };
  const then = wrongCells({ ...grid, rows: grid.rows.map((one) => (one === row ? mended : one)) }).flatMap(
    ({ row: of, column, computed }) =>
      of === mended && computed && !wrongs.some((one) => one.column === column)
        ? [[titleOf(grid.titles[column]), computed.right] as const]
        : [],
  );
  const isMore = ({ cell, sum }: WrongTotal): boolean => cell.figure !== undefined && compare(cell.figure, sum) > 0;
  const lacksRow = wrongs.length > 1 && wrongs.every(isMore);
  return {
    zh: `${byTitle(then)
      .map(
        ([title, rights]) =>
          `；照改了的，这一行的${rights.length > 1 ? `${rights.length}列` : ''}“${title}”${rightsSaid(rights)}`,
      )
      .join('')}${lacksRow ? '；几列都多的，多半漏了一行，补上那一行' : ''}`,
    en: `${then.map(([title, right]) => `; then ${title} of this row is ${right}`).join('')}${lacksRow ? '; where all are too large a row is missing' : ''}`,
  };
}

/** Columns of one title are named once. */
function byTitle(all: readonly (readonly [string, string])[]): readonly (readonly [string, readonly string[]])[] {
  const rights = new Map<string, readonly string[]>();
  for (const [title, right] of all) rights.set(title, [...(rights.get(title) ?? []), right]);
  return [...rights];
}

function rightsSaid(rights: readonly string[]): string {
  if (rights.length === 1) return `应为 ${rights[0]}`;
  return new Set(rights).size === 1 ? `都应为 ${rights[0]}` : `依次应为 ${rights.join('、')}`;
}

type Titles = FigureGrid['titles'];

/** At the first of the two cells: the totals are right, most likely. */
function saidOfExchanged({ totals: [a, b], row, cells: [one, other] }: Exchanged, titles: Titles): Found {
  const [first, second] = [titleOf(titles[a.column]), titleOf(titles[b.column])];
  return {
    path: one.path,
    message: {
      zh: `表格“${row.name}”行的“${first}”“${second}”两格像是写反了：对调以后，两列和“${a.row.name}”就都对得上`,
      en: `in row ${row.name}, ${first} and ${second} seem to be exchanged: the other way round both columns add up`,
    },
    hint: {
      zh: `“${first}”写 ${other.text}，“${second}”写 ${one.text}；没有写反的，核对各行和“${a.row.name}”`,
      en: `write ${other.text} for ${first} and ${one.text} for ${second}, or check the rows and the total`,
    },
  };
}

function saidOfMisread({ total, wrong, cell, row, right }: Misread, titles: Titles): Found {
  const [title, other] = [titleOf(titles[total.column]), titleOf(titles[wrong[0]?.column ?? 0])];
  return {
    path: cell.path,
    message: {
      zh: `表格“${row.name}”行“${title}”列写的是${cell.text}，这一行的“${other}”和“${total.row.name}”都是照${right}算的`,
      en: `in row ${row.name}, column ${title}: ${cell.text}; its ${other}, and the total, are computed from ${right}`,
    },
    hint: {
      zh: `应为 ${right}；确是 ${cell.text} 的，改“${other}”和“${total.row.name}”`,
      en: `write ${right}, or mend ${other} and the total`,
    },
  };
}

/** At the cell that holds nothing: the total would be right with a figure there. */
function saidOfGap({ total, cell, row, right }: Gap, titles: Titles): Found {
  const title = titleOf(titles[total.column]);
  const [is, en] = cell.blank ? ['空着', 'is blank'] : [`写的是${cell.text}`, `is ${cell.text}`];
  return {
    path: cell.path,
    message: {
      zh: `表格“${row.name}”行“${title}”列${is}，“${total.row.name}”里却算进了${right}`,
      en: `in row ${row.name}, column ${title} ${en}, while the total counts ${right} there`,
    },
    hint: {
      zh: `应为 ${right}；确实没有的，“${total.row.name}”改为 ${formatDecimal(total.sum)}`,
      en: `write ${right}; where there is none, the total is ${formatDecimal(total.sum)}`,
    },
  };
}
