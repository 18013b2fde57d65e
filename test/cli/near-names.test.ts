/** A file that is not there, while one of nearly its name is. */

import { expect, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';

test.each([
  ['2024-05.yaml', '2024-05.yaml.txt', '把文件名改为 2024-05.yaml'],
  ['2024-05.yaml', '2024-5.yaml', '写作 2024-5.yaml'],
  ['202405.yaml', '2024-05.yaml', '写作 2024-05.yaml'],
  ['期/2024-5.yaml', '期/2024-05.yaml', '写作 期/2024-05.yaml'],
  ['2024-05.yaml', '2024-05', '把文件名改为 2024-05.yaml'],
  ['2024-05', '2024-05.yaml', '写作 2024-05.yaml'],
  ['2024-05.yml', '2024－05.yaml', '写作 2024－05.yaml'],
  ['期/\u00e9.yaml', '期/e\u0301.yaml', '把它改名，或写成 期/*.yaml'],
])('%s beside %s', async (asked, there, cure) => {
  const { code, err } = await runIn({ cwd: folderWith({ [there]: '标题: 甲\n' }) }, 'build', asked);
  expect(code).toBe(2);
  expect(err).toContain(cure);
});

test('another file is not meant', async () => {
  const { err } = await runIn({ cwd: folderWith({ '2024-06.yaml': '标题: 甲\n' }) }, 'build', '2024-05.yaml');
  expect(err).not.toContain('2024-06');
});

test('an issue that Notepad gave an ending of its own is no text that somebody sent', async () => {
  for (const command of ['build', 'check']) {
    const { code, out, err } = await runIn(
      { cwd: folderWith({ '2024-05.yaml.txt': '标题: 甲\n' }) },
      command,
      '2024-05.yaml.txt',
    );
    expect(code).toBe(2);
    expect(out + err).toContain('把文件名改为 2024-05.yaml');
  }
});
