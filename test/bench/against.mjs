/**
 * Old against new, pair by pair: which of the two goes first changes every time, and the pairs of all rows take turns, so
 * that whatever else the machine does falls on both alike. That it takes MORE is said only where three pairs out of four
 * were over the bound: the same program against itself has its quartiles on both sides of 1.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { issue, shortIssue, writeIssues, writeTable, writeText } from './corpus.mjs';
import { cpu, peak, quartiles } from './measure.mjs';
import { builtFrom } from './revision.mjs';

const example = (name) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const fresh = (folder) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
};
const build = (file) => (out) => ['build', file, '--series', 'none', '--force', '-o', join(out, 'out.docx')];

/** By the name that --rows takes: makes the input, returns the arguments. Small enough that 31 pairs of all take minutes. */
export const cases = {
  help: () => () => ['--help'],
  build: () => (out) => ['build', example('safety/2024-02.yaml'), '--force', '-o', join(out, 'out.docx')],
  plan: () => build(example('plan.yaml')),
  batch: (folder) => {
    writeIssues(folder, 50);
    return (out) => ['build', folder, '--out-dir', out];
  },
  check: (folder) => {
    writeIssues(folder, 50);
    return () => ['check', folder];
  },
  sent: (folder) => {
    writeText(folder, 5e5);
    return () => ['check', join(folder, 'text.txt')];
  },
  long: (folder) => {
    writeIssues(folder, 0);
    writeFileSync(join(folder, 'issue.yaml'), issue(10, 10));
    return (out) => ['build', folder, '--force', '-o', join(out, 'out.docx')];
  },
  table: (folder) => build(writeTable(folder, 2000)),
  text: (folder) => build(writeText(folder, 1e6)),
  memory: (folder) => {
    writeIssues(folder, 200, { make: shortIssue });
    return (out) => ['build', folder, '--out-dir', out];
  },
};

/** @returns the table to print, its head first */
export function against(old, chosen, { work, pairs, bound }) {
  const programs = { new: builtFrom(undefined, join(work, 'new')), old: builtFrom(old, join(work, 'old')) };
  const rows = Object.entries(chosen).map(([name, make]) => ({
    name,
    args: make(join(work, name)),
    measure: name === 'memory' ? peak : cpu,
    ratios: [],
    fault: undefined,
  }));
  for (let round = 0; round < pairs; round++) {
    for (const row of rows.filter(({ fault }) => fault === undefined)) runPair(row, programs, round, work);
    if ((round + 1) % 5 === 0) process.stderr.write(`${round + 1} of ${pairs} pairs\n`);
  }
  return [
    ['new / old', 'lower quartile', 'median', 'upper quartile', ''],
    ...rows.map(({ name, ratios, fault }) => {
      if (fault !== undefined) return [name, '', '', '', fault];
      const [lower, median, upper] = quartiles(ratios);
      const verdict = lower > bound ? 'MORE' : upper < 1 / bound ? 'less' : '';
      return [name, ...[lower, median, upper].map((ratio) => ratio.toFixed(3)), verdict];
    }),
  ];
}

function runPair(row, programs, round, work) {
  const cost = {};
  for (const which of round % 2 === 0 ? ['old', 'new'] : ['new', 'old'])
    try {
      cost[which] = row.measure([programs[which], ...row.args(fresh(join(work, 'out')))]);
    } catch (error) {
      // An older one may not know what the input says: then there is nothing to compare.
      row.fault = `${which} does not do it: ${error.message.trim().split('\n').at(-1)}`;
      return;
    }
  row.ratios.push(cost.new / cost.old);
}
