/** A document that the program itself wrote is read back as the page that it wrote. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readFlow } from '../../src/flow/read-flow.ts';

const issue = `
报头: { 名称: 云岭市安全生产工作专报, 年度: 2024, 期号: 3, 编发单位: 云岭市安委办, 日期: 2024-03-09 }
标题: 关于防汛备汛工作的通报
栏目:
  - 标题: 工作动态
    条目:
      - 标题: 青石县
        正文: |
          召开会议𠮷部署。
          开展**排查**。
      - 芦县组织演练。
  - 标题: 数据
    表格:
      表题: 排查情况
      列: [单位, 起数]
      行: [[青石县, 12], [芦县, 3]]
报送发: { 报: 市委, 发: 各县 }
印发份数: 20
`;

test('text, tables, the imprint in its frame, page numbers', () => {
  const options = { formats: ['docx', 'text'], lang: 'zh', draft: false } as const;
  const { outputs } = compile({ file: '3.yaml', bytes: new TextEncoder().encode(issue) }, options);
  const { flow, findings } = readFlow(outputs.get('docx') ?? new Uint8Array(), '3.docx');
  expect(findings).toEqual([]);
  expect(flow?.lines.map(({ kind, text }) => `${kind} ${text}`)).toMatchInlineSnapshot(`
    [
      "body 云岭市安全生产工作专报",
      "body 2024年第3期",
      "body 云岭市安委办	2024年3月9日",
      "heading 关于防汛备汛工作的通报",
      "heading 【工作动态】",
      "body 青石县。召开会议𠮷部署。",
      "body 开展排查。",
      "body 芦县组织演练。",
      "heading 【数据】",
      "body 排查情况",
      "cell 单位",
      "cell 起数",
      "cell 青石县",
      "cell 12",
      "cell 芦县",
      "cell 3",
      "cell 报：市委",
      "cell 发：各县",
      "cell 共印20份",
      "footer — 1 —",
    ]
  `);
  const page = new TextDecoder().decode(outputs.get('text'));
  const words = (all: string): string => [...all.replace(/[\s─—|│-]/g, '')].sort().join('');
  const body = flow?.lines.filter(({ kind }) => kind !== 'footer').map(({ text }) => text) ?? [];
  expect(words(body.join(''))).toBe(words(page));
});
