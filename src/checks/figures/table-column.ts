import { formatDecimal } from '../../decimal.ts';
import { check, type Found } from '../check.ts';
import { gridsOf, titleOf } from './table/grid.ts';
import { type WrongCell, wrongCells } from './table/relations.ts';
import { suspectsIn } from './table/suspects.ts';

/** 合计, 增减, 增减% and rate columns, where most rows show from which columns they are computed. */
export const tableColumn = check({
  code: 'table-column',
  severity: 'error',
  basis: {
    zh: '算术：同一列各行的算法应当一致',
    en: 'arithmetic: a column is computed alike in every row',
  },
  words: () => ({
    title: { zh: '表格里由别的列算出的数不对', en: 'a cell that its row does not give' },
    why: {
      zh: '合计、增减、增减%、整改率一类的列，多数行都是由别的列照同一个算法得来的，这一行却不是。',
      en: 'Most rows show that a column is computed from others; this row does not keep to it.',
    },
    cure: { zh: '核对这一行的几个数，改正写错的那一个。', en: 'Mend the figure of the row that is wrong.' },
  }),
  *run({ issue }) {
    if (!issue) return;
    for (const grid of gridsOf(issue.bulletin)) {
      // Where the total says which cell of the row it is, that is said there.
      const told = new Set(suspectsIn(grid).misread.flatMap(({ wrong }) => wrong.map(({ cell }) => cell)));
      for (const wrong of wrongCells(grid))
        if (!told.has(wrong.cell)) yield { path: wrong.cell.path, ...words(wrong, titleOf(grid.titles[wrong.column])) };
    }
  },
});

function words({ cell, row, computed, impossible }: WrongCell, title: string): Pick<Found, 'message' | 'hint'> {
  const zh = `表格“${row.name}”行“${title}”列写的是${cell.text}`;
  const en = `in row ${row.name}, column ${title}: ${cell.text}`;
  if (impossible) {
    const near = impossible.near.map(({ count, rate }) => [formatDecimal(count), formatDecimal(rate)] as const);
    return {
      message: {
        zh: `${zh}，可这一行是${impossible.now.text}，以前无论是多少都得不出`,
        en: `${en}, which no number before gives with ${impossible.now.text} now`,
      },
      hint:
        near.length === 0
          ? { zh: '核对这两个数', en: 'check both figures' }
          : {
              zh: `以前${near.map(([count, rate]) => `是${count}则为${rate}`).join('，')}；核对这两个数`,
              en: `${near.map(([count, rate]) => `${count} before gives ${rate}`).join(', ')}; check both figures`,
            },
    };
  }
  const { right, how } = computed ?? { right: '', how: '' };
  return {
    message: {
      zh: `${zh}，照其他行的算法，${how}应得${right}`,
      en: `${en}, but computed as in the other rows ${how} is ${right}`,
    },
    hint: { zh: `应为 ${right}，或核对这一行的其他数`, en: `write ${right}, or mend the other figures of the row` },
  };
}
