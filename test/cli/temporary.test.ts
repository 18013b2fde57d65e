/** What killed runs leave in a folder, and what only looks like it. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';

/** The name that a file of this machine and process gets, and that of a process that is no more. */
async function namesOf(): Promise<{ readonly own: string; readonly dead: string }> {
  let seen = '';
  const openSync: typeof fs.openSync = (file, flags, mode) => {
    if (flags === 'wx') seen = path.basename(String(file));
    return fs.openSync(file, flags, mode);
  };
  await runIn({ cwd: folderWith({ 'a.yaml': '' }), disk: { openSync } }, 'build');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return { own: seen, dead: seen.replace(`-${process.pid}-`, `-${pid}-`) };
}

/** Of the files that were there, those that a build leaves. */
async function leftOf(files: readonly string[], days: number): Promise<readonly string[]> {
  const cwd = folderWith({ 'a.yaml': '', ...Object.fromEntries(files.map((name) => [name, 'half'])) });
  const then = Date.now() / 1000 - days * 24 * 60 * 60;
  for (const name of files) fs.utimesSync(path.join(cwd, name), then, then);
  expect((await runIn({ cwd }, 'build', '.')).code).toBe(0);
  return fs.readdirSync(cwd).filter((name) => name.startsWith('.bulletin-') || files.includes(name));
}

test('names the machine without its name, and the process', async () => {
  const { own } = await namesOf();
  expect(own).toMatch(new RegExp(`^\\.bulletin-[0-9a-f]{8}-${process.pid}-0\\.tmp$`));
});

test('of a process of this machine that is no more: swept', async () => {
  const { dead } = await namesOf();
  expect(await leftOf([dead], 0)).toEqual([]);
});

test('of others: swept when a day old', async () => {
  const { own } = await namesOf();
  const others = ['.bulletin-00000000-1-0.tmp', '.bulletin-1-0.tmp', own.replace('-0.tmp', '-7.tmp')];
  expect(await leftOf(others, 0.9)).toEqual([...others].sort());
  expect(await leftOf(others, 1.1)).toEqual([]);
});

test('a day by the clock of the disk, whatever ours says', async () => {
  const name = '.bulletin-00000000-1-0.tmp';
  const cwd = folderWith({ 'a.yaml': '', [name]: 'half' });
  // The server runs behind by three days: what it dated yesterday is new.
  const then = Date.now() / 1000 - 3 * 24 * 60 * 60;
  fs.utimesSync(path.join(cwd, name), then, then);
  const writeFileSync: typeof fs.writeFileSync = (handle, bytes) => {
    fs.writeFileSync(handle, bytes);
    if (typeof handle === 'number') fs.futimesSync(handle, then + 60, then + 60);
  };
  expect((await runIn({ cwd, disk: { writeFileSync } }, 'build', '.')).code).toBe(0);
  expect(fs.existsSync(path.join(cwd, name))).toBe(true);
});

test('what only looks like one stays', async () => {
  const { dead } = await namesOf();
  const alike = [
    `${dead}x`,
    `x${dead}`,
    dead.replace('.tmp', '.docx'),
    dead.replace('.bulletin', '.bulletins'),
    '.bulletin-0000000-1-0.tmp',
    '.bulletin-1-doctor.tmp',
    '.bulletin-1.tmp',
    '.bulletin-甲-1-0.tmp',
  ];
  expect(await leftOf(alike, 30)).toEqual(expect.arrayContaining(alike));

  const cwd = folderWith({ 'a.yaml': '', [`${dead}/a`]: '', '甲.txt': '' });
  fs.symlinkSync('甲.txt', path.join(cwd, dead.replace('-0.tmp', '-1.tmp')));
  await runIn({ cwd }, 'build', '.');
  expect(fs.readdirSync(cwd).filter((name) => name.startsWith('.') && name !== '.bulletin')).toHaveLength(2);
});

test('the folder is asked for after the last rename, once', async () => {
  const calls: string[] = [];
  const fsyncSync: typeof fs.fsyncSync = (handle) => {
    if (fs.fstatSync(handle).isDirectory()) calls.push('folder');
    fs.fsyncSync(handle);
  };
  const renameSync: typeof fs.renameSync = (from, to) => {
    calls.push(path.basename(String(to)));
    fs.renameSync(from, to);
  };
  const cwd = folderWith({ 'a.yaml': '', 'b.yaml': '' });
  expect((await runIn({ cwd, disk: { fsyncSync, renameSync } }, 'build')).code).toBe(0);
  expect(calls.filter((name) => !name.endsWith('.jsonl'))).toEqual(['a.docx', 'b.docx', 'folder']);
});

test('a disk that does not let one ask for its folders writes all the same', async () => {
  const fsyncSync: typeof fs.fsyncSync = (handle) => {
    if (fs.fstatSync(handle).isDirectory()) throw Object.assign(new Error('EINVAL'), { code: 'EINVAL' });
  };
  const cwd = folderWith({ 'a.yaml': '' });
  expect((await runIn({ cwd, disk: { fsyncSync } }, 'build')).code).toBe(0);
});
