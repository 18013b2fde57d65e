import { expect, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';

const windows = (cwd: string) => ({ cwd, platform: 'win32' }) as const;

test.each([
  [['build', 'Y:\\专报\\2024-05.yaml']],
  [['check', 'Y:\\专报']],
  [['check', '\\\\server\\share\\专报']],
  [['-C', 'Y:\\专报', 'check']],
])('a drive that is gone is named: %j', async (argv) => {
  const { code, out, err } = await runIn(windows(folderWith()), ...argv);
  expect(code).toBe(2);
  expect(out + err).toMatch(/提示：(Y:\\|\\\\server\\share\\) 现在连不上：是网络盘的，先在“此电脑”里双击它连上/);
});

test('elsewhere it is a name like others', async () => {
  const { out } = await runIn({ cwd: folderWith() }, 'check', 'Y:\\专报');
  expect(out).not.toContain('连不上');
});

test('path-long: a document that Word could not open is written, and told', async () => {
  const folder = `${'a'.repeat(120)}/${'b'.repeat(120)}`;
  const cwd = folderWith({ [`${folder}/2024-05.yaml`]: '标题: 甲\n' });
  const { code, err } = await runIn(windows(cwd), 'build', `${folder}/2024-05.yaml`);
  expect(code).toBe(0);
  expect(err).toMatch(/写好了，但这个文件的完整路径有2\d\d个字，超过259个字的 Word、WPS 打不开/);
  expect((await runIn({ cwd }, 'build', `${folder}/2024-05.yaml`)).err).not.toContain('路径');
});
