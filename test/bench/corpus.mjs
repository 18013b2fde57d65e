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
