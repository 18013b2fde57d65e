/**
 * Issues of one series, all different and always the same: the example's, a year later each time, with other words and other
 * figures. The checks find nothing in them, or it would be the printing of findings that is measured.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const example = new URL('../../examples/safety/', import.meta.url);
const read = (name) => readFileSync(new URL(name, example), 'utf8');

/** A folder with the series file and so many issues. */
export function writeIssues(folder, count, { make = issue, checks = '' } = {}) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'series.yaml'), series() + checks);
  for (let n = 1; n <= count; n++) writeFileSync(join(folder, `${String(n).padStart(4, '0')}.yaml`), make(n));
}

/** Nothing in it begins or ends in a certain year, and a short issue may leave out sections. */
const series = () =>
  read('series.yaml')
    .replace(/, (?:累计自|至): [\d-]+/g, '')
    .replace(/^.*, 自: .*\n|^ +必设: 是\n/gm, '');

/** For the series: nothing is proof-read. The codes are those of the manual's table. */
export const noChecks = () => {
  const manual = readFileSync(new URL('../../docs/校核.md', import.meta.url), 'utf8');
  const codes = [...manual.matchAll(/^\| `([a-z\d-]+)` \|/gm)].map(([, code]) => code);
  return `\n校核: { ${codes.map((code) => `${code}: 不查`).join(', ')} }\n`;
};

/** The n-th issue with its first section only. */
export const shortIssue = (n) =>
  issue(n)
    .split(/^(?= {2}- 标题: )/m, 2)
    .join('');

/** The n-th issue; every list of items stands in it so many times over, each time with other words. */
export function issue(n, times = 1) {
  const year = 2023 + n;
  const [head, ...lists] = read('2024-02.yaml')
    .replace(/202[34](?=[-年]|$)/gm, (written) => String(Number(written) - 2024 + year))
    .split(/^(?= {4}条目:\n)/m);
  const sections = lists.map((list) => {
    const [, items, rest] = /^ {4}条目:\n((?: {6}.*\n|\n(?= {6}))*)([\s\S]*)$/.exec(list);
    const copies = Array.from({ length: times }, (_, copy) => changed(items, n + 7 * copy));
    return `    条目:\n${copies.join('')}${changed(figures(rest, n), n)}`;
  });
  return head + sections.join('') + (times > 1 ? unordered : '');
}

/** Units and people stand in order in each copy, not in all of them together. */
const unordered = '\n校核: { unit-order: 不查, rank-order: 不查 }\n';

/** Every text begins with other words: no two issues share a paragraph. */
const changed = (text, n) => text.replace(/^( +正文:\s+)(?=\S)/gm, (before) => `${before}按照第${n}批工作清单，`);

/** The indicators' values: every one raised by as much, so that a part never exceeds its whole. */
const figures = (text, n) => text.replace(/(?<=^ {8}\S+: )\d+$/gm, (digits) => String(Number(digits) + n));

const head = (title) => `报头: { 名称: 云岭市工作专报, 年度: 2024, 期号: 2 }\n标题: ${title}\n`;

/** An issue with a table of so many rows, its head among them, in a CSV file. @returns the issue file */
export function writeTable(folder, rows) {
  mkdirSync(folder, { recursive: true });
  const lines = Array.from({ length: rows - 1 }, (_, n) =>
    [n + 1, '青石县', `${(n % 12) + 1}月${(n % 28) + 1}日`, `完成第${n + 1}处隐患整改`, (n * 7.5).toFixed(1)].join(),
  );
  writeFileSync(join(folder, 'rows.csv'), ['序号,单位,时间,事项,金额', ...lines, ''].join('\r\n'));
  return write(folder, `${head('隐患整改台账')}栏目:\n  - 表格: { 表题: 隐患整改台账, 文件: rows.csv }\n`);
}

/** An issue with an attachment of so many bytes, text.txt, in paragraphs of a sentence. @returns the issue file */
export function writeText(folder, bytes) {
  mkdirSync(folder, { recursive: true });
  const paragraphs = [];
  for (let n = 1, length = 0; length < bytes; n++) {
    const day = `${(n % 12) + 1}月${(n % 28) + 1}日`;
    const paragraph = `第${n}处隐患由青石县住房和城乡建设局于2024年${day}组织整改，经现场复核，整改到位。\n`;
    paragraphs.push(paragraph);
    length += Buffer.byteLength(paragraph);
  }
  writeFileSync(join(folder, 'text.txt'), paragraphs.join(''));
  return write(
    folder,
    `${head('隐患整改情况')}栏目:\n  - 正文: 整改记录见附件。\n附件:\n  - { 标题: 整改记录, 文件: text.txt }\n`,
  );
}

function write(folder, text) {
  const file = join(folder, 'issue.yaml');
  writeFileSync(file, text);
  return file;
}
