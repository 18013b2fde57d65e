/** docs/格式依据.md: what was measured, as a table a clause. */

import { byHand, clauses, elsewhere, others } from './clauses.ts';
import type { Row } from './row.ts';

export interface Found {
  readonly row: Row;
  readonly found: number | string;
}

/** A measured number as it is shown. */
const shown = (row: Row, found: number | string): string =>
  typeof found === 'number' ? `${found.toFixed(1)} ${row.unit}`.replace('-0.0 ', '0.0 ') : found;

export const titleOf = ({ clause, what, where }: Row): string => `${clause} ${what}（${where}）`;

/** Clauses of GB/T 9704-2012 with a measure, here or in another test. */
export const measuredIn = (rows: readonly Pick<Row, 'standard' | 'clause'>[]): ReadonlySet<string> =>
  new Set([
    ...rows.filter(({ standard }) => standard === 'GB/T 9704-2012').flatMap(({ clause }) => clause.split('、')),
    ...elsewhere.map(([clause]) => clause),
  ]);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

const measured = (all: readonly Found[], standard: Row['standard']): string =>
  table(
    ['条', '量的是什么', '哪份文件', '标准', '实测'],
    all
      .filter(({ row }) => row.standard === standard)
      .map(({ row, found }) => [row.clause, row.what, row.where, row.wanted, shown(row, found)]),
  );

export function basisPage(all: readonly Found[], checks: readonly (readonly [string, string, string])[]): string {
  const measuredClauses = measuredIn(all.map(({ row }) => row));
  const [made, whole] = [measuredClauses.size, Object.keys(clauses).length];
  return `# 格式依据

这一页是测试写的：\`test/render/basis.test.ts\` 生成下面各份文件，用 LibreOffice 排出来，逐条量，量出来的数写在“实测”里；每一行是一项测试，量得不对，测试不过；少了一行，这一页对不上，测试也不过。文件的内容在 \`test/render/basis/documents.ts\`。

GB/T 9704-2012 说到公文样子的 ${whole} 条（款），量了 ${made} 条；其余 ${whole - made} 条不由程序决定，或者不做，列在后面。这一页共量 ${all.length} 项，另有 ${checks.length} 项标点由校核查。长度单位是毫米；“字”是三号字的宽，“行”是行距；没有另外写明的，都是双面印刷、常用页边（\`页边: common\`）。

## GB/T 9704-2012《党政机关公文格式》

${measured(all, 'GB/T 9704-2012')}

在别的测试里量的：

${table(
  ['条', '量的是什么', '测试'],
  elsewhere.map(([clause, what, test]) => [clause, what, `\`${test}\``]),
)}

不由程序决定的：

${table(
  ['条', '说的是什么', '怎么办'],
  others.map(([clause, why]) => [clause, clauses[clause] ?? '', why]),
)}

## GB/T 33476.2-2016《党政机关电子公文格式规范 第2部分：显现》

这几项在 \`版式: { 页边: 电子 }\`、\`版式: { 版记位置: 偶数面 }\` 时照排：

${measured(all, 'GB/T 33476.2-2016')}

## GB/T 15834-2011《标点符号用法》

排在哪里：

${measured(all, 'GB/T 15834-2011')}

写得对不对，由 [校核](校核.md) 查；每一项的正、误例子在 \`test/checks/\` 下同名的文件夹里：

${table(
  ['条', '查什么', '哪一项'],
  checks.map(([clause, what, code]) => [clause, what, `\`${code}\``]),
)}

## 要在 Word、WPS 里看的

LibreOffice 排得和 Word 不一样的，这里量不了。换了版本、换了电脑，打开这几份文件看一看：

${table(['看什么', '打开哪份', '应该是'], byHand)}
`;
}
