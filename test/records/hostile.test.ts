/** Records that are broken, of another time, or made by somebody who means ill: no error, and nothing is believed. */

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/harness.ts';
import { build, buildOn, builtFolder, recordsIn } from './folder.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Head = Record<string, unknown>;
/** The same record with another head, its sums right. */
function withHead(text: string, change: (head: Head) => Head): string {
  const [, head = '', ...rest] = text.split('\n');
  const line = JSON.stringify(change(JSON.parse(head)));
  return [JSON.stringify({ 'bulletin-record': 1, sum: sha256(line) }), line, ...rest].join('\n');
}

const secret = '外面的东西';
const spoilt: readonly (readonly [what: string, text: (whole: string) => string])[] = [
  ['empty', () => ''],
  ['no JSON', () => '甲\n乙\n'],
  ['cut short', (whole) => whole.slice(0, 400)],
  ['zeros, as a power cut leaves them', (whole) => '\0'.repeat(whole.length)],
  ['another form', (whole) => whole.replace('"bulletin-record":1', '"bulletin-record":2')],
  ['a sum that is not right', (whole) => whole.replace('"draft":false', '"draft":false ')],
  ['another version', (whole) => withHead(whole, (head) => ({ ...head, program: '0.0.1' }))],
  ['of another issue', (whole) => withHead(whole, (head) => ({ ...head, issue: '2024-09.yaml' }))],
  ['an output above its folder', (whole) => withHead(whole, (head) => ({ ...head, output: '../secret.txt' }))],
  ['an output at the top', (whole) => withHead(whole, (head) => ({ ...head, output: '/etc/passwd' }))],
  ['an output of Windows', (whole) => withHead(whole, (head) => ({ ...head, output: '..\\secret.txt' }))],
  [
    'a source above its folder',
    (whole) => withHead(whole, (head) => ({ ...head, files: { '../secret.txt': sha256(secret) } })),
  ],
  [
    'a source through a link',
    (whole) => withHead(whole, (head) => ({ ...head, files: { 'out/secret.txt': sha256(secret) } })),
  ],
  ['a folder above', (whole) => withHead(whole, (head) => ({ ...head, folders: { '..': '' } }))],
  ['no files', (whole) => withHead(whole, ({ files: _, ...head }) => head)],
  ['files that are none', (whole) => withHead(whole, (head) => ({ ...head, files: ['2024-05.yaml'] }))],
  ['other issues without files', (whole) => withHead(whole, (head) => ({ ...head, beside: { of: 'series' } }))],
  ['more said than there is', (whole) => withHead(whole, (head) => ({ ...head, said: 3 }))],
];

test.each(spoilt)('%s: it is built', async (_, change) => {
  const { cwd } = await builtFolder();
  const outside = folderWith({ 'secret.txt': secret });
  fs.symlinkSync(outside, path.join(cwd, 'out'));
  const whole = new Map(recordsIn(cwd).map((file) => [file, fs.readFileSync(file, 'utf8')]));
  for (const [file, text] of whole) fs.writeFileSync(file, change(text));
  const again = await build(cwd);
  expect(again).toMatchObject({ code: 0, err: '共 7 期：没有变化 7。\n' });
  expect(again.compiled.length).toBe(7);
  // And all is as it should be.
  expect(recordsIn(cwd).map((file) => fs.readFileSync(file, 'utf8'))).toEqual([...whole.values()]);
});

test('what it said is read as carefully', async () => {
  const { cwd } = await builtFolder();
  const [file = ''] = recordsIn(cwd);
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const head = JSON.parse(lines[1] ?? '');
  const hugeLine = {
    file: '2024-05.yaml',
    line: 1e15,
    column: 1,
    endLine: 1,
    endColumn: 1,
    severity: 'info',
    code: 'x',
    message: 'x',
  };
  lines[3] = JSON.stringify({
    from: JSON.parse(lines[3] ?? '').from,
    findings: [hugeLine],
    lines: { a: { '4000000000': 'x' } },
  });
  head.said = 1;
  head.lines[1] = sha256(lines[3]);
  fs.writeFileSync(
    file,
    withHead(lines.join('\n'), () => head),
  );
  expect((await build(cwd)).compiled.length).toBe(1);
});

test('a folder of records that is a link, or a file, is left alone', async () => {
  const elsewhere = folderWith({ 'x.txt': secret });
  for (const put of [(at: string) => fs.symlinkSync(elsewhere, at), (at: string) => fs.writeFileSync(at, secret)]) {
    const cwd = folderWith({ 'a.yaml': '标题: 通报\n' });
    put(path.join(cwd, '.bulletin'));
    expect((await build(cwd)).code).toBe(0);
    expect((await build(cwd)).compiled).toEqual(['a.yaml']);
    expect(fs.readdirSync(elsewhere)).toEqual(['x.txt']);
  }
});

test.runIf(process.platform === 'linux')('nothing is read for a record that lies outside its folder', async () => {
  const { cwd } = await builtFolder();
  const outside = path.join(path.dirname(cwd), 'outside.txt');
  for (const file of recordsIn(cwd))
    fs.writeFileSync(
      file,
      withHead(fs.readFileSync(file, 'utf8'), (head) => ({ ...head, files: { '../outside.txt': sha256(secret) } })),
    );
  const opened: string[] = [];
  const readFileSync = ((handle: number, ...rest: []) => {
    opened.push(fs.readlinkSync(`/proc/self/fd/${handle}`));
    return fs.readFileSync(handle, ...rest);
  }) as typeof fs.readFileSync;
  fs.writeFileSync(outside, secret);
  await buildOn({ cwd, disk: { readFileSync } });
  fs.rmSync(outside);
  expect(opened.length).toBeGreaterThan(10);
  expect(opened.filter((name) => !name.startsWith(cwd))).toEqual([]);
});
