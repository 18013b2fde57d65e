/** Two who work in one folder at once, and a disk that has no room: nothing is torn, lost or doubled, and what failed is named. */

import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from '../cli/harness.ts';
import { before, filesOf, leftIn, run, work } from './office.ts';
import { bundled } from './program.ts';

let home = '';
let program = '';
beforeAll(() => {
  ({ home, program } = bundled());
});
afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
const started = (cwd: string, ...argv: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...argv], { cwd });
    const said = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      said.err += data;
    });
    child.on('close', (code) => resolve({ code, ...said }));
  });

test('two builds: both are done, and the documents are those of one', async () => {
  const cwd = folderWith(before);
  const once = folderWith(before);
  await run(once, ['build', '.']);
  const ended = await Promise.all(
    [
      ['build', '.', '--force'],
      ['build', '.', '--force'],
      ['build', '.'],
    ].map((argv) => started(cwd, ...argv)),
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(filesOf(cwd)).toEqual(filesOf(once));
  expect(leftIn(cwd)).toEqual([]);
});

test('two who keep an edited document aside: it is there once', async () => {
  const cwd = folderWith();
  await work(cwd);
  const edited = fs.readFileSync(path.join(cwd, '2024-02.docx'));
  await Promise.all([1, 2].map(() => started(cwd, 'build', '.', '--overwrite')));
  const kept = fs.readdirSync(cwd).filter((name) => name.startsWith('2024-02（改过'));
  expect(kept).toEqual(['2024-02（改过）.docx']);
  expect(edited.equals(fs.readFileSync(path.join(cwd, kept[0] ?? '')))).toBe(true);
  expect(leftIn(cwd)).toEqual([]);
});

test('new and new: one makes it, the other leaves it', async () => {
  const cwd = folderWith(before);
  const ended = await Promise.all([1, 2, 3].map(() => started(cwd, 'new')));
  const issues = fs.readdirSync(cwd).filter((name) => name.endsWith('.yaml') && !(name in before));
  expect(issues).toEqual(['2024-04.yaml']);
  expect(ended.filter(({ out }) => out === '2024-04.yaml\n').length).toBe(1);
  expect(ended.every(({ code }) => code === 0 || code === 2)).toBe(true);
  expect(leftIn(cwd)).toEqual([]);
});

test('a build and an editor: what was saved last is what is built', async () => {
  const cwd = folderWith(before);
  const file = path.join(cwd, '2024-02.yaml');
  const text = before['2024-02.yaml'] ?? '';
  const builds = Promise.all([1, 2, 3].map(() => started(cwd, 'build', '.')));
  let isOver = false;
  builds.finally(() => {
    isOver = true;
  });
  for (let n = 0; !isOver; n++) {
    // In place, as Notepad does, and by a new file, as others do.
    if (n % 2 === 0) fs.writeFileSync(file, `${text}附注: 第${n}稿\n`);
    else {
      fs.writeFileSync(`${file}.swp`, `${text}附注: 第${n}稿\n`);
      fs.renameSync(`${file}.swp`, file);
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await builds;
  fs.writeFileSync(file, `${text}附注: 定稿\n`);
  expect((await started(cwd, 'build', '.')).code).toBe(0);
  const once = folderWith({ ...before, '2024-02.yaml': `${text}附注: 定稿\n` });
  await run(once, ['build', '.']);
  expect(filesOf(cwd)).toEqual(filesOf(once));
  expect(leftIn(cwd)).toEqual([]);
});

test('check --fix and an editor: what was saved meanwhile is left', async () => {
  const cwd = folderWith({ 'a.yaml': '标题：通报\n' });
  const file = path.join(cwd, 'a.yaml');
  const fsyncSync: typeof fs.fsyncSync = (handle) => {
    fs.fsyncSync(handle);
    fs.writeFileSync(file, '标题：新写的\n');
  };
  const ran = await runIn({ cwd, engine: await engine(), disk: { fsyncSync } }, 'check', '--fix', 'a.yaml');
  expect(ran.code).toBe(2);
  expect(ran.out + ran.err).toContain('读过之后又有人存了它');
  expect(fs.readFileSync(file, 'utf8')).toBe('标题：新写的\n');
  expect(leftIn(cwd)).toEqual([]);
});

test.runIf(process.platform === 'linux')('a disk without room: named, the rest goes on, the old stays', async () => {
  const cwd = folderWith(before);
  await run(cwd, ['build', '.', '--format', 'docx,text']);
  const old = filesOf(cwd);
  for (const name of ['2024-01.yaml', '2024-03.yaml']) fs.appendFileSync(path.join(cwd, name), '附注: 加急\n');
  // No file may grow beyond 4 KB: a document does not fit, a text does.
  const line = `ulimit -f 4; exec "$0" "$@"`;
  const argv = [process.execPath, program, 'build', '.', '--format', 'docx,text'];
  const { status, stderr } = spawnSync('bash', ['-c', line, ...argv], { cwd, encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('2024-01.docx  错误  写不了这个文件')]);
  const now = filesOf(cwd);
  expect([...now.keys()].filter((name) => now.get(name) !== old.get(name)).sort()).toEqual(
    ['2024-01.txt', '2024-01.yaml', '2024-03.txt', '2024-03.yaml'].sort(),
  );
  expect(leftIn(cwd)).toEqual([]);
  // Once there is room again nothing has been forgotten.
  expect((await started(cwd, 'build', '.', '--format', 'docx,text')).err).toContain('写出 2');
});

test('a name too long, of a folder or a file: named, the rest goes on', async () => {
  const cwd = folderWith(before);
  const long = '很长的名字'.repeat(30);
  const named = await started(cwd, 'build', '2024-01.yaml', '-o', `${long}.docx`);
  expect([named.code, named.err]).toEqual([2, expect.stringContaining('文件名太长')]);
  const folder = await started(cwd, 'build', '.', '--out-dir', long);
  expect([folder.code, folder.err]).toEqual([2, expect.stringContaining('文件名太长')]);
  expect([...filesOf(cwd).keys()].sort()).toEqual(Object.keys(before).sort());
});
