/**
 * How fast: ratios of processor time measured side by side in one run, never milliseconds, which are another machine's
 * tomorrow. It prints a table and fails on nothing.
 *
 * npm run bench                             the program against what it is measured by (rows.mjs)
 * npm run bench -- --node PATH …            and its start and a batch with these Nodes
 * npm run bench -- --against REV|FOLDER     the program against an older one, pair by pair (against.mjs)
 * --rows NAME,NAME                          only these; with --against also --pairs 31 --bound 1.03
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { against, cases } from './against.mjs';
import { nodeRows, rows } from './rows.mjs';

const { values: asked } = parseArgs({
  options: {
    against: { type: 'string' },
    bound: { type: 'string', default: '1.03' },
    node: { type: 'string', multiple: true, default: [] },
    pairs: { type: 'string', default: '31' },
    rows: { type: 'string', multiple: true, default: [] },
  },
});
const work = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const known = asked.against === undefined ? { ...rows, ...(asked.node.length > 0 && { nodes: nodeRows }) } : cases;
const wanted = asked.rows.flatMap((names) => names.split(','));
const unknown = wanted.filter((name) => known[name] === undefined);
if (unknown.length > 0) throw new Error(`no row ${unknown.join(', ')}; there are ${Object.keys(known).join(', ')}`);
const chosen = Object.entries(known).filter(([name]) => wanted.length === 0 || wanted.includes(name));

if (asked.against === undefined) {
  const bulletin = fileURLToPath(new URL('../../bin/bulletin.js', import.meta.url));
  const measured = chosen.flatMap(([, row]) => row({ bulletin, work, nodes: asked.node }));
  print([['what', 'against', 'median', 'least–most', 'wanted'], ...measured]);
} else {
  const pairs = Number(asked.pairs);
  const bound = Number(asked.bound);
  if (!(pairs > 0 && bound > 0)) throw new Error('--pairs and --bound are numbers');
  print(against(asked.against, Object.fromEntries(chosen), { work, pairs, bound }));
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
