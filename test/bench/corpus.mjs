/** Issues of one series, all different and always the same: the example's, with its clauses moved about and its figures changed. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const example = new URL('../../examples/safety/', import.meta.url);
const read = (name) => readFileSync(new URL(name, example), 'utf8');

/** A folder with the series file and so many issues. */
export function writeIssues(folder, count, make = issue) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'series.yaml'), read('series.yaml'));
  for (let n = 1; n <= count; n++) writeFileSync(join(folder, `${String(n).padStart(4, '0')}.yaml`), make(n));
}

/** The n-th issue with its first section only. */
export const shortIssue = (n) =>
  issue(n)
    .split(/^(?= {2}- 标题: )/m, 2)
    .join('');

/** The n-th issue; every list of items stands in it so many times over, each time with other words. */
export function issue(n, times = 1) {
  const [head, ...lists] = read('2024-02.yaml')
    .replace('期号: 2', `期号: ${n}`)
    .split(/^(?= {4}条目:\n)/m);
  const sections = lists.map((list) => {
    const [, items, rest] = /^ {4}条目:\n((?: {6}.*\n|\n(?= {6}))*)([\s\S]*)$/.exec(list);
    const copies = Array.from({ length: times }, (_, copy) => changed(items, n + 7 * copy));
    return `    条目:\n${copies.join('')}${figures(rest, n)}`;
  });
  return head + sections.join('');
}

/** Clauses of each line of prose in another order, and other counts: no two issues share a paragraph. */
const changed = (items, n) =>
  items.replace(/^( {8}正文: (?=\S)| {10})(.+?)([，。；]?)$/gm, (_, before, prose, end) => {
    const clauses = counts(prose, n).split('，');
    const first = n % clauses.length;
    return `${before}${[...clauses.slice(first), ...clauses.slice(0, first)].join('，')}${end}`;
  });

const counts = (prose, n) => prose.replace(/\d+(?=[个家份处名])/g, (digits) => String(Number(digits) + n));

/** The indicators' values: every one raised by as much, so that a part never exceeds its whole. */
const figures = (text, n) => text.replace(/(?<=^ {8}\S+: )\d+$/gm, (digits) => String(Number(digits) + n));
