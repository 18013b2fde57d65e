/** Three sources under one document: the issue, its series, and what a unit sent as a Word file; each word has its own place. */

import { expect, test } from 'vitest';
import { readFlow } from '../../src/flow/read-flow.ts';
import { issueGrammar, seriesGrammar } from '../../src/schema/grammar.ts';
import { resolveIssue, resolveSeries } from '../../src/schema/resolve.ts';
import { contributionOf } from '../../src/series/contributions.ts';
import { join } from '../../src/series/merge.ts';
import { textsOf } from '../../src/series/texts.ts';
import { readSource } from '../../src/source/read.ts';
import { docxFile, p, run } from '../flow/docx-file.ts';

const read = (file: string, text: string, grammar: typeof issueGrammar) =>
  readSource(new TextEncoder().encode(text), file, grammar).source;

const issue = resolveIssue(
  read(
    '2024-11.yaml',
    '报头: { 期号: 11 }\n栏目:\n  - 标题: 县市区动态\n    条目:\n      - 甲县开会。\n  - 标题: 部门动态\n',
    issueGrammar,
  ),
).value;
const series = resolveSeries(
  read('series.yaml', '报头: { 名称: 工作专报 }\n栏目: [县市区动态, 部门动态]\n结语: 完。\n', seriesGrammar),
).value;
const flow = readFlow(docxFile({ body: p(run('清塘县')) + p(run('10月18日，召开会议。')) }), '来稿/清塘县.docx').flow;

test('the words of each stand where they were written', () => {
  if (!issue || !series || !flow) throw new Error('unreadable');
  const sent = contributionOf('县市区动态', flow.file, flow.lines);
  const other = contributionOf('亮点工作', flow.file, flow.lines.slice(0, 1));
  const joined = join(issue, series, [sent, other]).value;
  if (!joined) throw new Error('not joined');
  const places = textsOf(joined.file).map(({ path, value }) => {
    const { file, range } = joined.locate(path, { start: 0, end: 1 });
    return `${file}:${range.line}:${range.column} ${value}`;
  });
  expect(places).toEqual([
    'series.yaml:1:11 工作专报',
    '2024-11.yaml:3:9 县市区动态',
    '2024-11.yaml:5:9 甲县开会。',
    '来稿/清塘县.docx:1:1 清塘县',
    '来稿/清塘县.docx:2:1 10月18日，召开会议。',
    '2024-11.yaml:6:9 部门动态',
    // The section stands in no file; what is in it does.
    '2024-11.yaml:2:1 亮点工作',
    '来稿/清塘县.docx:1:1 清塘县',
    'series.yaml:3:5 完。',
  ]);
});
