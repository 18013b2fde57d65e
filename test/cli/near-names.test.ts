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

test.each([
  ['2024-05.yaml.txt', '2024-05.yaml'],
  ['2024-05。yaml', '2024-05.yaml'],
  ['2024-05．yml', '2024-05.yml'],
  ['2024-05.ymal', '2024-05.yaml'],
])('%s, which was to be an issue, is passed over with a word where nobody named it', async (typed, meant) => {
  const cwd = folderWith({ '2024-04.yaml': '标题: 甲\n栏目:\n  - 正文: 全市检查企业。\n', [typed]: '标题: 乙\n' });
  const { code, err } = await runIn({ cwd }, 'build');
  expect(code).toBe(0);
  expect(err).toContain(`把文件名改为 ${meant}`);
  const named = await runIn({ cwd }, 'build', typed);
  expect(named.code).toBe(2);
  expect(named.err).toContain(`把文件名改为 ${meant}`);
});

test('what is set aside, kept, or stands beside the right name is passed over in silence', async () => {
  const issue = '标题: 甲\n栏目:\n  - 正文: 全市检查企业。\n';
  const cwd = folderWith({
    '2024-04.yaml': issue,
    '2024-04.yaml.txt': issue,
    '_2024-05.yaml.txt': issue,
    '2024-06.yaml.bak': issue,
  });
  const { code, err } = await runIn({ cwd }, 'build');
  expect(code).toBe(0);
  expect(err).not.toContain('改为');
});
