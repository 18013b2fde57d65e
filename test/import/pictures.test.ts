/** Pictures beside each other, and cells that the page broke, are taken back as they were written. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { flowText } from '../../src/text/flow-text.ts';
import { png } from '../data/pictures.ts';
import { again, bareLines } from './again.ts';

const long = '检查车辆停放场所和装卸作业现场，发现围堰破损、标识不清等问题，当场责令整改';
const issue = `文种: 通报
标题: 通报
导语: 情况如下。
栏目:
  - 标题: 现场
    图片:
      - { 文件: a.png, 图题: 青石县永安化工厂罐区围堰整改前后对比情况（11月20日摄） }
      - { 文件: a.png, 图题: 芦县 }
  - 标题: 情况
    表格:
      列: [单位, 检查情况, 责任单位和时限, 数量]
      行:
        - [青石县, "${long}", "青石县应急管理局、交通运输局，12月底前完成", "1234567"]
        - [芦县, 未发现问题, 芦县应急管理局, "12"]
`;

const { outputs } = compile(
  { file: 'a.yaml', bytes: new TextEncoder().encode(issue), readFile: () => png(400, 900) },
  { formats: ['docx', 'text'], lang: 'zh', draft: false, proofread: false },
);
const docx = outputs.get('docx') as Uint8Array;
const text = new TextDecoder().decode(outputs.get('text'));

test('pictures beside each other are pictures with their captions, no table', () => {
  const made = again('old.docx', docx);
  expect(made.remarks).toEqual([]);
  expect(bareLines(made.text)).toEqual(bareLines(text));
  expect(made.yaml).toContain('图片:\n      - 文件: old-图1.png\n');
  expect(made.yaml).toContain('图题: 芦县');
  expect(made.yaml).not.toContain('替代文字');
});

test('the text of a document has its cells whole, wherever the page broke their lines', () => {
  const { flow } = readFlow(docx, 'a.docx');
  expect(bareLines(flow ? flowText(flow) : '')).toEqual(bareLines(text));
});
