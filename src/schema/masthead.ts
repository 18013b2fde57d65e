import * as z from 'zod/mini';
import { date } from './date.ts';
import { count, lines, map, names, special, text } from './form.ts';
import { key } from './key.ts';

const year = special('year', z.int().check(z.gte(1000), z.lte(9999)));

export const masthead = map(
  {
    classification: key('密级', text, '密级和保密期限，如 秘密★1年；左上角，黑体', 'classification, top left', {
      role: 'number',
    }),
    copyNumber: key(['编号', '份号'], text, '份号，照录前面的零，如 000123', 'copy number; zeros in front are kept', {
      role: 'figure',
    }),
    urgency: key('紧急程度', text, '特急、加急等；左上角，黑体', 'urgency, top left', { role: 'number' }),
    name: key('名称', lines, '报名：一行，或几行（最后一行最大）', 'name: a line or several, the last the largest', {
      role: 'name',
      printed: '红色小标宋，居中；一行写不下时缩小，行内不拆开',
    }),
    year: key('年度', year, '四位数的年份', 'year in four digits', { printed: '2024年第2期' }),
    number: key('期号', count, '第几期，写阿拉伯数字', 'number of the issue', { printed: '第2期' }),
    total: key('总期号', count, '创刊以来的总期号', 'number counted from the first issue ever', {
      printed: '2024年第2期（总第12期）',
    }),
    numberText: key(
      '期号文字',
      text,
      '照录的期号，如 增刊第1期；代替年度、期号、总期号',
      'literal, instead of the three before',
      { role: 'number' },
    ),
    office: key('编发单位', text, '编发单位，与日期同一行，居左', 'issuing office, left on the line of the date', {
      role: 'office',
    }),
    date: key('日期', date, '编发日期，居右', 'date of issue, right', {
      role: 'date',
      printed: '2024-03-09 印作 2024年3月9日',
    }),
    signer: key('签发人', names, '签发人：一个姓名，或几个', 'who signed it off: a name or several', {
      role: 'person',
    }),
    documentNumber: key(['文号', '发文字号'], text, '发文字号，如 云安委〔2024〕5号', 'document number', {
      role: 'number',
    }),
  },
  { example: 'name' },
);
