/**
 * The program under every Node of `engines`, each with the code caches of all others beside it: the same bytes for every
 * example and not a word more, and the tests that need least time. node test/nodes/run.mjs, after npm run build;
 * test/.out/nodes.json says what passed, as vitest would.
 */

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { flagsOf } from '../../bin/flags.cjs';
import { refusedFlags } from '../../bin/refused-flags.mjs';
import { installNodes } from './nodes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'bulletin-nodes-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const out = join(root, 'test/.out');
const total = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numTotalTests: 0,
  success: true,
};

const nodes = installNodes();
const at = (index) => nodes[(index + nodes.length) % nodes.length];
const dist = join(root, 'dist');
for (const { node } of nodes) run(node, [join(root, 'bin/warm.cjs'), dist]);

const expected = examples(at(0).node, dist);
const { outputs } = JSON.parse(expected.stdout || '{"outputs":[]}');
check('every example, in three formats', outputs.length >= 36 && outputs.length % 3 === 0, expected);
for (const [index, { version, node }] of nodes.entries()) {
  const built = examples(node, dist);
  check(`${version}: every example has the same bytes`, same(built, expected), built);
  const own = load(node, dist);
  check(`${version}: runs from its own cache`, own.status === 0 && own.stdout.endsWith('true\n'), own);
  const renamed = load(node, withCacheOf(at(index - 1).version, version));
  check(`${version}: not from a renamed one`, renamed.status === 0 && renamed.stdout.endsWith('false\n'), renamed);
  const flags = flagsOf(run(node, ['-p', 'process.versions.v8']).stdout);
  const refused = refusedFlags(flags, node);
  check(`${version}: V8 knows what it is told`, flags.length > 0 && refused.length === 0, {
    stdout: '',
    stderr: refused.join(' '),
  });
  tests(version, node, index === 0 || index === nodes.length - 1);
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'nodes.json'), JSON.stringify(total));
console.log(
  `${total.numPassedTests} passed, ${total.numFailedTests} failed on ${nodes.map(({ version }) => version).join(', ')}`,
);
process.exitCode = total.success ? 0 : 1;

/** What a build of all examples says, with the sums of all it wrote. */
function examples(node, program) {
  const to = join(work, 'out');
  rmSync(to, { recursive: true, force: true });
  const start = `require(${JSON.stringify(join(program, 'bulletin.cjs'))}).run()`;
  const argv = ['build', 'examples', '--format', 'docx,text,json', '--out-dir', to, '--json'];
  return run(node, ['-e', start, 'bulletin', ...argv]);
}

/** Says last whether the program was run from its cache. */
function load(node, program) {
  const said = `process.on('exit', () => console.log(require('./load.cjs').isCached()))`;
  const start = `${said}; require('./bulletin.cjs').run()`;
  return run(node, ['-e', start, 'bulletin', 'check', join(root, 'examples/plan.yaml')], program);
}

/** The program, with another Node's cache under the name of this one's. */
function withCacheOf(other, version) {
  const folder = join(work, 'renamed');
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  const cacheOf = (node) => readdirSync(folder).find((name) => name.includes(`-v${node}-`) && name.endsWith('.cache'));
  copyFileSync(join(folder, cacheOf(other)), join(folder, cacheOf(version)));
  return folder;
}

/**
 * The tests that need least time: all of them on the oldest Node and the newest; on the others those that start the
 * program, and the rooms that hang most on what Node brings.
 */
function tests(version, node, all) {
  const report = join(out, `nodes-${version}.json`);
  rmSync(report, { force: true });
  const rooms = ['cli', 'calendar', 'data', 'flow', 'records', 'source', 'text'];
  const chosen = ['--config', 'test/vitest.fast.config.ts', ...(all ? [] : rooms.map((room) => `test/${room}/`))];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const ran = run(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...chosen, ...reporters]);
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  for (const count of ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numTodoTests', 'numTotalTests'])
    total[count] += told[count] ?? 0;
  console.log(
    `${version}: ${told.numPassedTests ?? 0} tests passed, ${told.numFailedTests ?? 'none could be read'} failed`,
  );
  // A file that cannot even be loaded has no tests to fail.
  if (ran.status !== 0) tell(ran);
  if (ran.status !== 0 && !told.numFailedTests) check(`${version}: the tests ran`, false, ran);
  if (ran.status !== 0) total.success = false;
}

function run(node, argv, cwd = root) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH: path, NODE_OPTIONS: '', BULLETIN_LANG: '' };
  const { status, signal, stdout, stderr } = spawnSync(node, argv, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status: status ?? signal, stdout, stderr };
}

function same(one, other) {
  return ['status', 'stdout', 'stderr'].every((part) => one[part] === other[part]);
}

function check(what, holds, ran) {
  total.numTotalTests++;
  total[holds ? 'numPassedTests' : 'numFailedTests']++;
  if (holds) return;
  total.success = false;
  console.log(`failed: ${what}`);
  tell(ran);
}

function tell({ status, stdout, stderr }) {
  console.log(`  ended with ${status}\n${stdout.slice(-8000)}\n${stderr.slice(-8000)}`);
}
