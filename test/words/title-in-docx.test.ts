/** A title, or a caption, that the program broke is read as the one line it was, from the document too. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readFlow } from '../../src/flow/read-flow.ts';

const title = '云岭市安全生产委员会办公室关于切实做好岁末年初安全生产工作的通知';
const caption = `${title}落实情况第三次通报表`;
const table = `{表题: ${caption}, 列: [单位, 数量], 行: [[青石县, 3]]}`;
const source = `标题: ${title}\n栏目: [{标题: 总体要求, 正文: 有。, 表格: ${table}}]\n附件: [{标题: ${title}的任务分工表, 栏目: [{正文: 有。}]}]\n`;
const { outputs } = compile(
  { file: '01.yaml', bytes: new TextEncoder().encode(source) },
  { formats: ['docx', 'text'], lang: 'zh', draft: false, proofread: false },
);

test('as plain text', () => {
  const lines = new TextDecoder().decode(outputs.get('text')).split('\n');
  expect(lines).toContain(title);
  expect(lines).toContain(caption);
});

test('from the document', () => {
  const { flow } = readFlow(outputs.get('docx') as Uint8Array, '01.docx');
  const lines = flow?.lines.map(({ text }) => text) ?? [];
  expect(lines).toContain(title);
  expect(lines).toContain(`${title}的任务分工表`);
  expect(lines).toContain(caption);
});
