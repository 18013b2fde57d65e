import { formatDecimal } from '../../figures/decimal.ts';
import type { Check } from '../check.ts';
import { gridsOf, titleOf } from './table/grid.ts';
import { wrongTotals } from './table/totals.ts';

/** 合计 rows and columns of tables, those of a CSV or xlsx file too. */
export const tableTotal: Check = {
  code: 'table-total',
  severity: 'error',
  basis: { zh: '算术：各行相加等于合计', en: 'arithmetic: the rows add up to the total' },
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
};
