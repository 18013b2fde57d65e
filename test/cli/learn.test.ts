import { expect, test } from 'vitest';
import { filesIn, folderWith, noTables, runIn } from './harness.ts';

test('what an issue teaches goes to stdout, and nothing is written', async () => {
  const cwd = folderWith({ 'a.yaml': '甲' });
  expect(await runIn({ cwd }, 'check', '--learn')).toEqual({
    code: 0,
    out: '# a.yaml：1 期里有这些名录以外的，先后请照规定调整\nzh:甲\n',
    err: '',
  });
  expect(filesIn(cwd)).toEqual(['a.yaml']);
});

test('nothing to add is said', async () => {
  const learn = () => ({
    lessons: [{ series: 'series.yaml', isThere: false, issues: 2, text: '', tables: noTables }],
    unread: [],
  });
  const ran = await runIn({ cwd: folderWith({ 'a.yaml': '' }), engine: { learn } }, '--lang', 'en', 'check', '--learn');
  expect(ran.out).toBe('# series.yaml (none yet): in 2 issues nothing that it lacks\n');
});

test('an issue with errors is named, and the rest is still read', async () => {
  const learn = () => ({ lessons: [], unread: ['b.yaml'] });
  const ran = await runIn({ cwd: folderWith({ 'b.yaml': '' }), engine: { learn } }, 'check', '--learn');
  expect(ran).toEqual({ code: 1, out: '', err: 'b.yaml 有错，没有读；先用 bulletin check 查看\n' });
});

test.each([['--fix'], ['--dry-run'], ['--format', 'json']])('not together with %s', async (...flags) => {
  const ran = await runIn({ cwd: folderWith({ 'a.yaml': '' }) }, 'check', '--learn', ...flags);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('--learn');
});

test('a PATH that is not there', async () => {
  const ran = await runIn({ cwd: folderWith({}) }, 'check', '--learn', 'none.yaml');
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('none.yaml');
});
