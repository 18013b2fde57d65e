/** The program as it is shipped, bundled and started as a process of its own. */

import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { folderWith } from './harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = path.join(root, 'test/.out/dist');
const program = path.join(dist, 'bulletin.cjs');
const call = ['-e', `require(${JSON.stringify(program)}).run()`, 'bulletin'];

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [path.join(root, 'bin/bundle.mjs'), dist]);
});

async function run(cwd: string, ...argv: readonly string[]) {
  const env = { ...process.env, BULLETIN_LANG: '', NODE_OPTIONS: '' };
  const options = { cwd, env, encoding: 'buffer' as const, maxBuffer: 1 << 26 };
  return promisify(execFile)(process.execPath, [...call, ...argv], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr: stderr.toString() }),
    (error) => ({
      code: error.code as number,
      stdout: error.stdout as Buffer,
      stderr: String(error.stderr),
    }),
  );
}

const issue = '报头:\n  名称: 云岭市工作专报\n  年度: 2024\n  期号: 2\n标题: 关于春季防火的通报\n';

test('builds, says so, and gives the same bytes on stdout', async () => {
  const cwd = folderWith({ '2024-02.yaml': issue });
  const beside = await run(cwd, 'build', '2024-02.yaml');
  expect(beside.stderr).toMatch(/^已写出 2024-02\.docx\n/);
  expect([beside.code, beside.stdout.length]).toEqual([0, 0]);
  const piped = await run(cwd, 'build', '2024-02.yaml', '-o', '-');
  expect(piped.code).toBe(0);
  expect(piped.stdout.equals(fs.readFileSync(path.join(cwd, '2024-02.docx')))).toBe(true);
});

test('a glob that no shell has expanded', async () => {
  const another = (year: number, number: number): string =>
    issue.replace('2024', `${year}`).replace('期号: 2', `期号: ${number}`);
  const cwd = folderWith({
    '2024-02.yaml': issue,
    '2024-03.yaml': another(2024, 3),
    '2023-12.yaml': another(2023, 12),
  });
  const { code, stderr } = await run(cwd, 'build', '2024-*.yaml');
  expect(stderr).toMatch(/^已写出 2024-02\.docx\n已写出 2024-03\.docx\n/);
  expect([code, fs.existsSync(path.join(cwd, '2023-12.docx'))]).toEqual([0, false]);
});

test
  .skipIf(!fs.existsSync('/dev/full'))
  .each([
    ['build', '2024-02.yaml', '-o', '-'],
    ['build', '2024-02.yaml', '--json'],
    ['check', '2024-02.yaml'],
    ['explain'],
    ['schema'],
    ['--help'],
    ['--version'],
  ])('a full disk behind standard output is no fault of ours: %s', async (...argv) => {
  const cwd = folderWith({ '2024-02.yaml': issue });
  const full = fs.openSync('/dev/full', 'w');
  const env = { ...process.env, BULLETIN_LANG: '' };
  const started = spawn(process.execPath, [...call, ...argv], { cwd, env, stdio: ['ignore', full, 'pipe'] });
  fs.closeSync(full);
  let said = '';
  started.stderr?.on('data', (data) => {
    said += data;
  });
  const code = await new Promise((resolve) => started.on('close', resolve));
  expect([code, said.trimEnd().split('\n').at(-1)]).toEqual([
    2,
    '标准输出  错误  写不进去：磁盘已满        cannot-write',
  ]);
  expect(said).not.toContain('bulletin 自己出了错');
});

test('exit codes leave the process', async () => {
  const cwd = folderWith({ 'a.yaml': '标提: 甲\n' });
  expect((await run(cwd, 'check', 'a.yaml')).code).toBe(1);
  expect((await run(cwd, 'build', 'nix.yaml')).code).toBe(2);
});

test('the JSON Schema is JSON, with keys in either language', async () => {
  const zh = JSON.parse(String((await run(root, 'schema')).stdout));
  const en = JSON.parse(String((await run(root, 'schema', '--keys', 'en')).stdout));
  expect(zh.properties).toHaveProperty('报头');
  expect(en.properties).toHaveProperty('masthead');
});

test('what a Chinese keyboard types is read by the bundle as well', async () => {
  const cwd = folderWith({ 'a.yaml': '标题：甲\n栏目：\n－　标题：乙\n　　条目：\n　　－　丙。\n' });
  const { code, stdout } = await run(cwd, 'build', 'a.yaml', '--format', 'text', '-o', '-');
  expect([code, String(stdout)]).toEqual([0, '甲\n\n【乙】\n丙。\n']);
});

test('a reader that has seen enough is no fault', async () => {
  const child = spawn(process.execPath, [...call, 'schema'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (data) => errors.push(data));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, Buffer.concat(errors).toString()]).toEqual([0, '']);
});

test('a code cache is made beside the program; without one, or with a broken one, all is the same', async () => {
  const cwd = folderWith({ '2024-02.yaml': issue });
  const [cache] = fs.readdirSync(dist).filter((name) => name.endsWith('.cache'));
  const file = path.join(dist, cache ?? '');
  const code = fs.readFileSync(file);
  const { stdout } = await run(cwd, 'build', '2024-02.yaml', '-o', '-');
  const flipped = code.map((byte, at) => (at === code.length >> 1 ? byte ^ 255 : byte));
  for (const spoilt of [code.subarray(0, 1000), Buffer.alloc(0), Buffer.alloc(code.length, 1), flipped]) {
    fs.writeFileSync(file, spoilt);
    const again = await run(cwd, 'build', '2024-02.yaml', '-o', '-');
    expect([again.code, again.stderr, again.stdout.equals(stdout)]).toEqual([0, '', true]);
  }
  fs.rmSync(file);
  expect((await run(cwd, 'build', '2024-02.yaml', '-o', '-')).stdout.equals(stdout)).toBe(true);
});

test('what is loaded only when wanted is there: own template parts, a table from CSV', async () => {
  const cwd = folderWith({
    'own/editors-note.hbs': '{{#each editorsNote}}<p>按：{{this}}</p>{{/each}}',
    '2024-02.yaml': `${issue}按语: 仅供参考\n栏目:\n  - 标题: 数据\n    表格:\n      文件: a.csv\n`,
    'a.csv': '地区,数量\n云岭市,"3,462"\n',
  });
  const { code, stdout, stderr } = await run(cwd, 'build', '.', '--template', 'own', '--format', 'text', '-o', '-');
  expect([code, stderr]).toEqual([0, '']);
  expect(String(stdout)).toContain('按：仅供参考');
  expect(String(stdout)).toContain('3,462');
});
