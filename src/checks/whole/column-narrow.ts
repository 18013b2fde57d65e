import type { NarrowColumn } from '../../page-note.ts';
import { check } from '../check.ts';

/** 表格: a column that has no room for a figure, a date or a unit, in the narrowest type and on a turned sheet. */
export const columnNarrow = check({
  code: 'column-narrow',
  severity: 'warning',
  basis: { zh: '实务：数字、日期、单位名称不断开', en: 'practice: no figure, date or unit is broken' },
  words: () => ({
    title: { zh: '表格太宽，有一列放不下', en: 'a column too narrow for what stands in it' },
    why: {
      zh: '表格已经用了最小的字，排成了横页，有一列里的数字、日期或单位名称还是要断成两行。列宽是推算的。',
      en: 'In the smallest type, on a turned sheet, a figure, a date or a unit still does not fit its column. The widths are computed.',
    },
    cure: {
      zh: '减少列，把表拆成两张，或者换一个计量单位（如万元），让数字短一些。',
      en: 'Take fewer columns, make two tables of it, or a larger unit, so that figures are shorter.',
    },
  }),
  *run({ issue }) {
    for (const note of issue?.laid?.notes() ?? []) {
      if (note.kind !== 'column-narrow') continue;
      const { path = [], text, columns } = note;
      yield {
        path,
        message: {
          zh: `表格${namedZh(columns)}太窄，“${text}”要断成两行`,
          en: `too narrow in the table: ${namedEn(columns)}; “${text}” is broken`,
        },
        hint: {
          zh: '减少列，把表拆成两张，或者换一个计量单位，让数字短一些',
          en: 'take fewer columns, make two tables of it, or choose a larger unit',
        },
      };
    }
  },
});

/** More are not named one by one. */
const MOST = 3;

function namedZh(columns: readonly NarrowColumn[]): string {
  const named = columns.slice(0, MOST).map(({ number, title }) => `第${number}列${title === '' ? '' : `“${title}”`}`);
  return named.join('、') + (columns.length > MOST ? `等${columns.length}列` : '');
}

function namedEn(columns: readonly NarrowColumn[]): string {
  const named = columns
    .slice(0, MOST)
    .map(({ number, title }) => `column ${number}${title === '' ? '' : ` “${title}”`}`);
  return named.join(', ') + (columns.length > MOST ? ` and ${columns.length - MOST} more` : '');
}
