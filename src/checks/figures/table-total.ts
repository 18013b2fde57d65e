import { formatDecimal } from '../../decimal.ts';
import { check } from '../check.ts';
import { gridsOf, titleOf } from './table/grid.ts';
import { wrongTotals } from './table/totals.ts';

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
      for (const { cell, row, column, sum, near } of wrongTotals(grid)) {
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
            : { zh: `应为 ${right}，或核对各行`, en: `write ${right}, or mend the rows` },
          ...(near && { severity: 'info' as const }),
        };
      }
    }
  },
});
