/** What the program is measured by, row by row: a bare start of Node, docxtemplater, itself with less to do. */

import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { issue, noChecks, shortIssue, writeIssues, writeTable, writeText } from './corpus.mjs';
import { clock, cpu, interleaved, peak, ratios } from './measure.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const example = at('../../examples/safety/2024-02.yaml');

/** By the name that --rows takes. */
export const rows = { start, cold, batch, again, workers, kept, memory, growth, table, text };

/** One document, and the help text, against a bare start of Node. */
function start({ bulletin, work, node = process.execPath, suffix = '' }) {
  const times = interleaved(15, {
    bare: () => cpu(['-e', '0'], node),
    help: () => cpu([bulletin, '--help'], node),
    build: () => cpu([bulletin, 'build', example, '--force', '-o', join(work, 'one.docx')], node),
  });
  return [
    row(`build 2024-02.yaml${suffix}`, 'node -e 0', ratios(times.build, times.bare), '≤ 4.0'),
    row(`--help${suffix}`, 'node -e 0', ratios(times.help, times.bare), '≤ 1.2'),
  ];
}

/** One document in a process of its own, against docxtemplater doing the same. */
function cold({ bulletin, work }) {
  const issues = join(work, 'cold');
  writeIssues(issues, 1);
  const template = fillable(bulletin, work);
  const times = interleaved(15, {
    ours: () => cpu([bulletin, 'build', issues, '--force', '--out-dir', join(work, 'cold-ours')]),
    theirs: () => cpu([at('fill.mjs'), template, issues, join(work, 'cold-theirs')]),
  });
  return [row('one document, from the start', 'docxtemplater', ratios(times.theirs, times.ours), '≥ 1.0')];
}

/** Different documents in one process, from YAML to file, against docxtemplater filling a template with the same text. */
function batch({ bulletin, work, node, suffix = '', count = 500, rounds = 3 }) {
  const folder = (name) => join(work, name + suffix.trim());
  writeIssues(folder('batch'), count);
  writeIssues(folder('unread'), count, { checks: noChecks() });
  const template = fillable(bulletin, work);
  const times = interleaved(rounds, {
    ours: (round) => cpu([bulletin, 'build', folder('batch'), '--out-dir', folder(`ours${round}`)], node),
    unread: (round) => cpu([bulletin, 'build', folder('unread'), '--out-dir', folder(`unread${round}`)], node),
    check: () => cpu([bulletin, 'check', folder('batch')], node),
    theirs: (round) => cpu([at('fill.mjs'), template, folder('batch'), folder(`theirs${round}`)], node),
  });
  const written = ['ours0', 'theirs0'].map((name) => readdirSync(folder(name)).filter(isDocument).length);
  if (written.some((files) => files !== count)) throw new Error(`not ${count} documents but ${written}`);
  return [
    row(`documents a second, of ${count}${suffix}`, 'docxtemplater', ratios(times.theirs, times.ours), '≥ 1.0'),
    row(`the same, every check off${suffix}`, 'docxtemplater', ratios(times.theirs, times.unread), '≥ 1.0'),
    row(`checking ${count}, writing nothing${suffix}`, 'building them', ratios(times.check, times.ours), '< 1'),
  ];
}

/** A second run, when nothing has changed, and when one issue has: what is read again, and built. Seconds are of this machine. */
function again({ bulletin, work, count = 2000, rounds = 5 }) {
  const folder = join(work, 'again');
  writeIssues(folder, count);
  const first = cpu([bulletin, 'build', folder]);
  const middle = join(folder, `${String(count / 2).padStart(4, '0')}.yaml`);
  const change = (round) => {
    writeFileSync(middle, `${issue(count / 2)}# ${round}\n`);
    return cpu([bulletin, 'build', folder]);
  };
  const times = interleaved(rounds, { nothing: () => cpu([bulletin, 'build', folder]), one: change });
  const firsts = times.nothing.map(() => first);
  const seconds = times.one.map((time) => time / 1000).sort((a, b) => a - b);
  const range = `${seconds[0].toFixed(2)}–${seconds.at(-1).toFixed(2)}`;
  return [
    row(`a second run of ${count}, nothing changed`, 'the first run', ratios(firsts, times.nothing), '≥ 20'),
    [`one issue changed of ${count}`, 'a second', seconds[Math.floor(rounds / 2)].toFixed(2), range, '≤ 1'],
  ];
}

/** The time on the clock, for that is what workers are for: on a machine with nothing else to do, and as many processors. */
function workers({ bulletin, work, count = 2000, rounds = 3 }) {
  const folder = join(work, 'workers');
  writeIssues(folder, count);
  const build = (jobs) => (round) =>
    clock([bulletin, 'build', folder, '--force', '--jobs', String(jobs), '--out-dir', `${folder}-${jobs}-${round}`]);
  const times = interleaved(rounds, { one: build(1), two: build(2) });
  return [row(`two workers, ${count} documents`, 'one', ratios(times.one, times.two), '≥ 1.6')];
}

/** The most memory the process held, of whole issues. */
function kept({ bulletin, work }) {
  return memoryOf({ bulletin, work, counts: [200, 2000], make: issue, what: 'documents', wanted: '≤ 1.35' });
}

const isDocument = (name) => name.endsWith('.docx');

/** The template that docxtemplater fills, made by ourselves. */
function fillable(bulletin, work) {
  const template = join(work, 'template.docx');
  cpu([bulletin, 'build', at('template.yaml'), '--series', 'none', '--force', '-o', template]);
  return template;
}

/** The most memory the process held. Short issues, for what might grow is what is kept of each, not what each needs. */
function memory({ bulletin, work }) {
  return memoryOf({ bulletin, work, counts: [500, 5000], make: shortIssue, what: 'short documents', wanted: 'flat' });
}

function memoryOf({ bulletin, work, counts, make, what, wanted }) {
  const [few, many] = counts.map((count) => {
    const folder = join(work, `memory${count}`);
    writeIssues(folder, count, { make });
    return peak([bulletin, 'build', folder, '--out-dir', `${folder}-out`]);
  });
  const ratio = (many / few).toFixed(2);
  return [
    [`peak memory, ${counts[1]} ${what}`, `${counts[0]}: ${few.toFixed(0)} MB`, ratio, `${many.toFixed(0)} MB`, wanted],
  ];
}

/** What one more item costs on the way to a document a hundred times as long, against one ten times as long. */
function growth({ bulletin, work }) {
  // Each in a folder of its own: an issue reads the one before it, which would be another of these.
  const file = (size) => join(work, `growth${size}`, 'issue.yaml');
  for (const size of [1, 10, 100]) {
    writeIssues(join(work, `growth${size}`), 0);
    writeFileSync(file(size), issue(size, size));
  }
  const build = (size) => cpu([bulletin, 'build', file(size), '--force', '-o', join(work, 'growth.docx')]);
  const times = interleaved(3, { short: () => build(1), tenfold: () => build(10), hundredfold: () => build(100) });
  const more = (long, short, by) => long.map((time, round) => (time - short[round]) / by);
  const [to10, to100] = [more(times.tenfold, times.short, 9), more(times.hundredfold, times.tenfold, 90)];
  return [row('an item more, up to 100 × as long', 'up to 10 ×', ratios(to100, to10), '≤ 1: linear')];
}

/** As long a table as may be, from a CSV file. */
function table(where) {
  return tenfold(where, 'a table of 10 000 rows', 'of 1000', writeTable, 10_000);
}

/** Five megabytes, which come as a file of their own. */
function text(where) {
  return tenfold(where, '5 MB of text', '0.5 MB', writeText, 5e6);
}

function tenfold({ bulletin, work }, what, less, write, size) {
  const build = (file) =>
    cpu([bulletin, 'build', file, '--series', 'none', '--force', '-o', join(work, 'tenfold.docx')]);
  const [long, short] = [size, size / 10].map((each) => write(join(work, `${write.name}${each}`), each));
  const times = interleaved(3, { long: () => build(long), short: () => build(short) });
  return [row(what, less, ratios(times.long, times.short), '≤ 10: linear')];
}

/** The start and a short batch with each of these Nodes, the program installed as npm would with that one. */
export function nodeRows({ work, nodes }) {
  return nodes.flatMap((node) => {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const folder = join(work, version);
    for (const name of ['bin', 'dist', 'examples', 'package.json'])
      cpSync(at(`../../${name}`), join(folder, name), { recursive: true });
    execFileSync(node, [join(folder, 'bin/warm.cjs')], { stdio: 'ignore' });
    const where = { bulletin: join(folder, 'bin/bulletin.js'), work, node, suffix: `  ${version}` };
    return [...start(where), ...batch({ ...where, count: 100 })];
  });
}

function row(what, against, { median, least, most }, wanted) {
  return [what, against, median.toFixed(2), `${least.toFixed(2)}–${most.toFixed(2)}`, wanted];
}
