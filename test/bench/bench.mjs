/**
 * How fast: ratios of processor time measured side by side in one run, never milliseconds, which are another machine's
 * tomorrow. It prints a table and fails on nothing. npm run bench
 */

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { issue, noChecks, shortIssue, writeIssues } from './corpus.mjs';
import { cpu, interleaved, peak, ratios } from './measure.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const bulletin = at('../../bin/bulletin.js');
const work = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
const folder = (name) => join(work, name);
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const table = [...starts(at('../../examples/safety/2024-02.yaml')), ...batch(500), memory([500, 5000]), growth()];
print([['what', 'against', 'median', 'least–most', 'wanted'], ...table]);

/** One document, and the help text, against a bare start of Node. */
function starts(example) {
  const times = interleaved(15, {
    bare: () => cpu(['-e', '0']),
    help: () => cpu([bulletin, '--help']),
    build: () => cpu([bulletin, 'build', example, '--force', '-o', folder('one.docx')]),
  });
  return [
    row('build 2024-02.yaml', 'node -e 0', ratios(times.build, times.bare), '≤ 4.0'),
    row('--help', 'node -e 0', ratios(times.help, times.bare), '≤ 1.2'),
  ];
}

/** Different documents in one process, from YAML to file, against docxtemplater filling a template with the same text. */
function batch(count) {
  writeIssues(folder('batch'), count);
  writeIssues(folder('unread'), count, { checks: noChecks() });
  const template = folder('template.docx');
  cpu([bulletin, 'build', at('template.yaml'), '--series', 'none', '-o', template]);
  const times = interleaved(3, {
    ours: (round) => cpu([bulletin, 'build', folder('batch'), '--out-dir', folder(`ours${round}`)]),
    unread: (round) => cpu([bulletin, 'build', folder('unread'), '--out-dir', folder(`unread${round}`)]),
    check: () => cpu([bulletin, 'check', folder('batch')]),
    theirs: (round) => cpu([at('fill.mjs'), template, folder('batch'), folder(`theirs${round}`)]),
  });
  const written = ['ours0', 'theirs0'].map((name) => readdirSync(folder(name)).length);
  if (written.some((files) => files !== count)) throw new Error(`not ${count} documents but ${written}`);
  return [
    row(`documents a second, of ${count}`, 'docxtemplater', ratios(times.theirs, times.ours), '≥ 1.0'),
    row('the same, every check off', 'docxtemplater', ratios(times.theirs, times.unread), '≥ 1.0'),
    row(`checking ${count}, writing nothing`, 'building them', ratios(times.check, times.ours), '< 1'),
  ];
}

/** The most memory the process held. Short issues, for what might grow is what is kept of each, not what each needs. */
function memory(counts) {
  const [few, many] = counts.map((count) => {
    writeIssues(folder(`memory${count}`), count, { make: shortIssue });
    return peak([bulletin, 'build', folder(`memory${count}`), '--out-dir', folder(`memory${count}-out`)]);
  });
  const what = `peak memory, ${counts[1]} short documents`;
  return [what, `${counts[0]}: ${few.toFixed(0)} MB`, (many / few).toFixed(2), `${many.toFixed(0)} MB`, 'flat'];
}

/** What one more item costs on the way to a document a hundred times as long, against one ten times as long. */
function growth() {
  // Each in a folder of its own: an issue reads the one before it, which would be another of these.
  const file = (size) => join(folder(`growth${size}`), 'issue.yaml');
  for (const size of [1, 10, 100]) {
    writeIssues(folder(`growth${size}`), 0);
    writeFileSync(file(size), issue(size, size));
  }
  const build = (size) => cpu([bulletin, 'build', file(size), '--force', '-o', folder('growth.docx')]);
  const times = interleaved(3, { short: () => build(1), tenfold: () => build(10), hundredfold: () => build(100) });
  const more = (long, short, by) => long.map((time, round) => (time - short[round]) / by);
  const [to10, to100] = [more(times.tenfold, times.short, 9), more(times.hundredfold, times.tenfold, 90)];
  return row('an item more, up to 100 × as long', 'up to 10 ×', ratios(to100, to10), '≤ 1: linear');
}

function row(what, against, { median, least, most }, wanted) {
  return [what, against, median.toFixed(2), `${least.toFixed(2)}–${most.toFixed(2)}`, wanted];
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
