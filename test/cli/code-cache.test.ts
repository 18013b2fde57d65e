/** The code cache beside the program: what is run from it, and what never is. */

import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { flagsOf } from '../../bin/flags.cjs';
import { refusedFlags } from '../../bin/refused-flags.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundled = join(root, 'test/.out/dist-cache');
const bundle = () => promisify(execFile)(process.execPath, [join(root, 'bin/bundle.mjs'), bundled]);
const stemOf = (dist: string): string =>
  readdirSync(dist)
    .find((name) => /^program-\w+\.js$/.test(name))
    ?.slice(0, -'.js'.length) ?? '';
const cacheOf = (dist: string): string =>
  join(dist, `${stemOf(dist)}-${process.version}-${process.platform}-${process.arch}.cache`);

let page: string;

beforeAll(async () => {
  rmSync(bundled, { recursive: true, force: true });
  await bundle();
  page = run(bundled).page;
});

/** The program in a folder of its own, which may be spoilt. */
function copy(): { dist: string; cache: string } {
  const dist = mkdtempSync(join(tmpdir(), 'bulletin-dist-'));
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  cpSync(bundled, dist, { recursive: true });
  return { dist, cache: cacheOf(dist) };
}

/** What the program says there, and whether it was the cache that ran. */
function run(dist: string): { code: number | null; page: string; isCached: boolean } {
  const load = (name: string) => `require(${JSON.stringify(join(dist, name))})`;
  const script = `process.on('exit', () => process.stderr.write(String(${load('load.cjs')}.isCached())));
    ${load('bulletin.cjs')}.run()`;
  const argv = ['-e', script, 'bulletin', 'explain', 'yaml-syntax'];
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
  expect(stderr).toMatch(/(true|false)$/);
  return { code: status, page: stdout, isCached: stderr.endsWith('true') };
}
const cached = () => ({ code: 0, page, isCached: true });
const compiled = () => ({ code: 0, page, isCached: false });

test('the cache is made when the program is bundled, and used', () => {
  expect(page).toContain('yaml-syntax');
  expect(run(copy().dist)).toEqual(cached());
});

test('without one all is the same', () => {
  const { dist, cache } = copy();
  rmSync(cache);
  expect(run(dist)).toEqual(compiled());
});

test('a spoilt one is not used', () => {
  const { dist, cache } = copy();
  const whole = readFileSync(cache);
  const flipped = whole.map((byte, at) => (at === whole.length >> 1 ? byte ^ 255 : byte));
  for (const spoilt of [whole.subarray(0, 1000), Buffer.alloc(0), flipped]) {
    writeFileSync(cache, spoilt);
    expect(run(dist)).toEqual(compiled());
  }
});

test('nor one that another Node made, whatever it is called', () => {
  const { dist, cache } = copy();
  const bytes = readFileSync(cache);
  const code = bytes.subarray(0, -32);
  // V8 would take the code itself.
  for (const node of ['', stemOf(dist), `${stemOf(dist)}\nv99.0.0\n${process.platform}\n${process.arch}`]) {
    writeFileSync(cache, Buffer.concat([code, createHash('sha256').update(node).update(code).digest()]));
    expect(run(dist)).toEqual(compiled());
  }
  rmSync(cache);
  writeFileSync(cache.replace(process.version, 'v99.0.0'), bytes);
  writeFileSync(join(dist, `${stemOf(dist)}.cache`), bytes);
  expect(run(dist)).toEqual(compiled());
});

test.skipIf(process.platform === 'win32').each([
  ['the group may write the file', 'file', 0o664],
  ['everybody may write the file', 'file', 0o646],
  ['the group may write the folder', 'folder', 0o775],
  ['everybody may write the folder', 'folder', 0o1757],
])('nor where %s', (_, what, mode) => {
  const { dist, cache } = copy();
  chmodSync(what === 'file' ? cache : dist, mode);
  expect(run(dist)).toEqual(compiled());
});

test.skipIf(process.getuid?.() !== 0).each(['file', 'folder'])('nor where the %s belongs to somebody else', (what) => {
  const { dist, cache } = copy();
  const nobody = 65534;
  chownSync(what === 'file' ? cache : dist, nobody, nobody);
  expect(run(dist)).toEqual(compiled());
});

test.skipIf(process.platform === 'win32')('what is installed under a umask that lets the group write is used', () => {
  const { dist, cache } = copy();
  rmSync(cache);
  chmodSync(dist, 0o775);
  const warm = `umask 002; exec "$0" "$1" "$2"`;
  execFileSync('sh', ['-c', warm, process.execPath, join(root, 'bin/warm.cjs'), dist]);
  expect(run(dist)).toEqual(cached());
});

test('a bundling leaves the caches that other Nodes have made of the same program, and no others', async () => {
  const stem = stemOf(bundled);
  const other = `${stem}-v99.0.0-${process.platform}-${process.arch}.cache`;
  const stale = ['program-000000000000.js', 'program-000000000000-v99.0.0-linux-x64.cache', `${stem}.cache`];
  for (const name of [other, ...stale]) writeFileSync(join(bundled, name), '');
  await bundle();
  const left = readdirSync(bundled).filter((name) => name.startsWith('program-'));
  expect(left.sort()).toEqual([`${stem}.js`, other, basename(cacheOf(bundled))].sort());
});

test('V8 is told only what it knows', () => {
  expect(refusedFlags(flagsOf(process.versions.v8))).toEqual([]);
  expect(refusedFlags(['--heap-growing-percent=50', '--no-such-word=1'])).toEqual(['--no-such-word=1']);
  expect(['10.2.154.26-node.36', '11.8.172.17', '99.0.1', ''].map(flagsOf)).toEqual([[], [], [], []]);
});
