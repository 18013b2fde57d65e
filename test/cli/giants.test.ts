/** A file beyond the limit of any file is told as such, wherever it is given; nothing of it is read. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { folderWith, runIn } from './harness.ts';

/** As long as wanted, and holding nothing on the disk. */
function withGiant(files: Readonly<Record<string, string>>, giant: string, size: number): string {
  const folder = folderWith({ ...files, [giant]: '' });
  fs.truncateSync(path.join(folder, giant), size);
  return folder;
}
const title = '标题: 甲\n';
const { most } = limits.fileSize;

test.each([
  ['an issue', {}, 'a.yaml', ['build', 'a.yaml']],
  ['a series', { 'a.yaml': title }, 'series.yaml', ['build', 'a.yaml']],
  ['a text that was sent', {}, 'a.txt', ['check', 'a.txt']],
  ['a document that was sent', {}, 'a.docx', ['check', 'a.docx']],
])('%s', async (_, files, giant, argv) => {
  const { code, out, err } = await runIn({ cwd: withGiant(files, giant, most + 1) }, ...argv);
  const said = out + err;
  expect(code).toBe(1);
  expect(said).toMatch(/文件太大.*超过 64 MB +too-large/);
  expect(said.match(/too-large/g)).toHaveLength(1);
});

test('one as long as it may be is looked into', async () => {
  const { out, err } = await runIn({ cwd: withGiant({}, 'a.docx', most) }, 'check', 'a.docx');
  expect(out + err).not.toContain('too-large');
});
