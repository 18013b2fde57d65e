import type { Words } from '../../diagnostic.ts';
import { check, type Found } from '../check.ts';

export const letterForm = check({
  code: 'letter-form',
  severity: 'warning',
  basis: { zh: 'GB/T 9704-2012 10.1：信函格式', en: 'GB/T 9704-2012, 10.1: the form of a letter' },
  words: () => ({
    title: { zh: '信函格式里不该有的', en: 'what the form of a letter has not' },
    why: {
      zh: '信函格式的发文机关标志只写机关名称，不加“文件”；版记不加印发机关和印发日期。写了的照样印出来。',
      en: 'A letter bears the name of its office without 文件, and no printer or day of printing in its imprint; what is written is printed all the same.',
    },
    cure: {
      zh: '照提示改；series.yaml 给的，在期内把这个键空着写；要用红头的，写 版式: { 信函格式: 否 }。',
      en: 'Do what the hint says; leave a key blank in the issue that its series gives; for a red head write `style: { letterForm: false }`.',
    },
  }),
  *run({ issue }) {
    if (issue?.bulletin.form !== 'letter') return;
    const { masthead, printer, printDate } = issue.bulletin;
    const last = masthead?.name.at(-1);
    if (last !== undefined && /.文件$/.test(last))
      yield found(
        ['masthead', 'name'],
        {
          zh: `信函格式的“${last}”不加“文件”`,
          en: `a letter is headed by the name of its office, without 文件: “${last}”`,
        },
        { zh: `写作 ${last.slice(0, -2)}`, en: `write ${last.slice(0, -2)}` },
      );
    if (printer !== undefined || printDate !== undefined)
      yield found(
        [printer === undefined ? 'printDate' : 'printer'],
        {
          zh: '信函格式的版记不加印发机关和印发日期',
          en: 'the imprint of a letter has no printer and no day of printing',
        },
        {
          zh: '删去 印发机关、印发日期；series.yaml 给的，在期内写 印发机关: null',
          en: 'delete `printer` and `printDate`; where the series gives them, write `printer: null` in the issue',
        },
      );
  },
});

const found = (path: Found['path'], message: Words, hint: Words): Found => ({ path, message, hint });
