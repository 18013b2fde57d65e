/** A title, or a caption, that the program broke is read as the one line it was, from the document too. */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
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

describe('a blank between two offices, where a line ends,', () => {
  const offices = '云岭市住房和城乡建设局 云岭市规划和自然资源局关于印发云岭市地下管线工程竣工信息入库工作指引的通知';
  const built = compile(
    { file: '02.yaml', bytes: new TextEncoder().encode(`标题: ${offices}\n栏目: [{正文: 有。}]\n`) },
    { formats: ['docx'], lang: 'zh', draft: false, proofread: false },
  ).outputs.get('docx') as Uint8Array;

  test('takes no room: the line stands in the middle', () => {
    const body = strFromU8(unzipSync(built)['word/document.xml'] as Uint8Array);
    expect(body).toContain(
      '局</w:t></w:r><w:r><w:rPr><w:w w:val="1"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r><w:r><w:br/></w:r>',
    );
  });
  test('is read as it was written', () => {
    expect(readFlow(built, '02.docx').flow?.lines.map(({ text }) => text)).toContain(offices);
  });
});
