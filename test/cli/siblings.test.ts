/** Which other issues an issue is shown: those of its series, or of its own folder; nothing from anywhere else. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Siblings } from '../../src/gather/siblings.ts';
import { fakeEngine, folderWith, runIn } from './harness.ts';

/** What the compiler is given, each time. */
async function allSiblings(cwd: string, ...typed: readonly string[]): Promise<readonly (Siblings | undefined)[]> {
  const given: (Siblings | undefined)[] = [];
  const engine = {
    compile: ((input, options) => {
      given.push(input.siblings);
      return fakeEngine.compile(input, options);
    }) satisfies typeof fakeEngine.compile,
  };
  await runIn({ cwd, engine }, 'check', ...typed);
  return given;
}
const siblingsOf = async (cwd: string, ...typed: readonly string[]): Promise<Siblings | undefined> =>
  (await allSiblings(cwd, ...typed)).at(-1);

const files = {
  'series.yaml': '甲',
  '2024/第9期.yaml': '甲',
  '2024/第10期.yaml': '甲',
  '2024/第11期/issue.yaml': '甲',
  '2024/第11期/_县.yaml': '甲',
  '2023/第52期.yml': '甲',
  '_旧/第1期.yaml': '甲',
  '县/series.yaml': '乙',
  '县/第1期.yaml': '乙',
  '人员.txt': '丙',
};

test('all of the series, in the order a person gives them', async () => {
  const siblings = await siblingsOf(folderWith(files), '2024/第10期.yaml');
  expect(siblings?.names).toEqual(['2023/第52期.yml', '2024/第9期.yaml', '2024/第10期.yaml', '2024/第11期/issue.yaml']);
  expect(Buffer.from(siblings?.read('2023/第52期.yml') ?? []).toString()).toBe('甲');
  expect(siblings?.read('2024/第8期.yaml')).toBeUndefined();
});

test('a series inside is a series of its own', async () => {
  expect((await siblingsOf(folderWith(files), '县/第1期.yaml'))?.names).toEqual(['县/第1期.yaml']);
});

test('without a series those of the same folder, issue folders too', async () => {
  const cwd = folderWith({ 'a/1.yaml': '', 'a/2/issue.yaml': '', 'a/3/4.yaml': '', 'b.yaml': '', 'a/.git/x': '' });
  expect((await siblingsOf(cwd, 'a/1.yaml'))?.names).toEqual(['a/1.yaml', 'a/2/issue.yaml']);
  // The folder of an issue folder is its own; what lies beside it is another's (promise 5).
  expect((await siblingsOf(cwd, 'a/2'))?.names).toEqual(['a/2/issue.yaml']);
});

test('a draft that is named has the issues beside it', async () => {
  const cwd = folderWith({ 'series.yaml': '', '2024-09.yaml': '', '_2024-10.yaml': '' });
  expect((await siblingsOf(cwd, '_2024-10.yaml'))?.names).toEqual(['2024-09.yaml', '_2024-10.yaml']);
});

test('a folder whose name begins with two dots lies in the series all the same', async () => {
  const cwd = folderWith({ 'series.yaml': '', '2.yaml': '', '..旧/1.yaml': '' });
  expect((await siblingsOf(cwd, '..旧/1.yaml'))?.names).toEqual(['..旧/1.yaml', '2.yaml']);
});

test('a series named on the command line does not bring its folder along', async () => {
  const cwd = folderWith({ 'set/series.yaml': '', 'set/1.yaml': '', 'own/1.yaml': '', 'own/2.yaml': '' });
  const siblings = await siblingsOf(cwd, 'own/2.yaml', '--series', 'set/series.yaml');
  expect(siblings?.names).toEqual(['own/1.yaml', 'own/2.yaml']);
});

test.skipIf(process.platform === 'win32')('links are not followed', async () => {
  const cwd = folderWith({ 'out/1.yaml': '', 'in/series.yaml': '', 'in/2.yaml': '' });
  fs.symlinkSync(path.join(cwd, 'out'), path.join(cwd, 'in/old'));
  fs.symlinkSync(path.join(cwd, 'out/1.yaml'), path.join(cwd, 'in/1.yaml'));
  expect((await siblingsOf(cwd, 'in/2.yaml'))?.names).toEqual(['in/2.yaml']);
});

test('what --fix has cured is what the others are compared with', async () => {
  const cwd = folderWith({ 'series.yaml': '', '1.yaml': '期号：1', '2.yaml': '期号: 2' });
  const siblings = await siblingsOf(cwd, '--fix', '.');
  expect(Buffer.from(siblings?.read('1.yaml') ?? []).toString()).toBe('期号: 1');
});

test('--fix keeps what was found in those that it has not changed', async () => {
  const cwd = folderWith({ 'series.yaml': '', '1.yaml': '期号：1', '2.yaml': '期号: 2', '3.yaml': '期号：3' });
  const given = await allSiblings(cwd, '--fix', '.');
  expect(given.length).toBe(5);
  expect(new Set(given).size).toBe(1);
  const state = given[0]?.state ?? expect.fail();
  expect(state('1.yaml')).not.toBe(state('2.yaml'));
  expect(state('2.yaml')).toBeUndefined();
});
