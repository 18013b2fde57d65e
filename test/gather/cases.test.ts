/** Each folder of cases/ holds a series.yaml, an issue.yaml, and the document they make, every value with its place. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { join } from '../../src/gather/merge.ts';
import { issueGrammar, seriesGrammar } from '../../src/schema/grammar.ts';
import { resolveIssue, resolveSeries } from '../../src/schema/resolve.ts';
import { readSource } from '../../src/source/read.ts';
import { showFindings, showValue } from '../schema/show.ts';

const cases = new URL('cases/', import.meta.url);

test.each(readdirSync(cases))('%s', async (name) => {
  const folder = new URL(`${name}/`, cases);
  const read = (file: string) => readFileSync(new URL(file, folder));
  const { source } = readSource(read('issue.yaml'), 'issue.yaml', issueGrammar);
  const issue = resolveIssue(source).value ?? expect.fail('the issue alone does not resolve');
  const series = resolveSeries(readSource(read('series.yaml'), 'series.yaml', seriesGrammar).source).value;
  const { value, findings } = join(issue, series ?? expect.fail('the series alone does not resolve'));
  const said = value ? showValue(value.file, value.locate) : showFindings(source, findings);
  await expect(said).toMatchFileSnapshot(new URL('expected.txt', folder).pathname);
});

test('a path of the series file itself', () => {
  const { source } = readSource('标题: 甲\n', 'issue.yaml', issueGrammar);
  const issue = resolveIssue(source).value ?? expect.fail();
  const text = '栏目: [领导动态, 工作数据]\n单位名录: [青石县]\n';
  const series = resolveSeries(readSource(text, 'series.yaml', seriesGrammar).source).value ?? expect.fail();
  const { locate } = join(issue, series).value ?? expect.fail();
  expect(locate(['series', 'sections', 1, 'title'])).toMatchObject({
    file: 'series.yaml',
    range: { line: 1, column: 12 },
  });
  expect(locate(['units', 0, 'name'])).toMatchObject({
    file: 'series.yaml',
    range: { line: 2, column: 8 },
  });
  expect(locate(['title', 0])).toMatchObject({
    file: 'issue.yaml',
    range: { line: 1, column: 5 },
  });
  expect(locate(['signature'])).toMatchObject({ file: 'issue.yaml' });
});

test('without a series the issue is the document', () => {
  const { source } = readSource('标题: 甲\n', 'issue.yaml', issueGrammar);
  const { value } = join(resolveIssue(source).value ?? expect.fail());
  expect(value?.file).toEqual({ title: ['甲'] });
  expect(value?.series).toBeUndefined();
});

test('what a list of the issue lacks is not looked for in the list it replaced', () => {
  const { source } = readSource('标题: 甲\n联系人: [{ 姓名: 李四 }]\n', 'issue.yaml', issueGrammar);
  const shared = readSource('联系人: [{ 姓名: 张三, 电话: 1 }]\n', 'series.yaml', seriesGrammar).source;
  const joined = join(resolveIssue(source).value ?? expect.fail(), resolveSeries(shared).value);
  expect(joined.value?.locate(['contacts', 0, 'phone'])).toMatchObject({ file: 'issue.yaml', range: { line: 2 } });
});
