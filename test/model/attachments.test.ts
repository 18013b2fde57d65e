/** What an attachment's file brings beside what the issue says of it. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';

function page(title: string, csv: string): string {
  const { outputs, diagnostics } = compile(
    {
      file: 'a.yaml',
      bytes: Buffer.from(`标题: 进度\n附件: [{标题: ${title}, 文件: 表.csv}]\n`),
      readFile: () => Buffer.from(csv),
    },
    { formats: ['text'], lang: 'zh', draft: false },
  );
  expect(diagnostics).toEqual([]);
  return new TextDecoder().decode(outputs.get('text'));
}
const times = (text: string, part: string): number => text.split(part).length - 1;

const rows = '项目,完成\n东渠,8\n西渠,9\n';

// Once in the list of attachments, once over the attachment itself.
test.each<[string, string, string, number]>([
  ['the caption of the sheet is the title', '项目进度表', '项目进度表', 2],
  ['apart from blanks', '项目进度表', '项 目 进 度 表', 2],
  ['apart from the number the author wrote', '附件1：项目进度表', '项目进度表', 2],
  ['another caption is printed too', '项目进度表', '2024年项目进度表', 3],
])('%s', (_, title, caption, count) => {
  const text = page(title, `${caption},\n${rows}`);
  expect(times(text, '项目进度表')).toBe(count);
  expect(times(text, '项 目')).toBe(0);
  expect(text).toContain('东渠');
});

/** The paragraphs of a plain text as they stand behind its title, and what is said. */
function textPage(title: string, content: string): readonly string[] {
  const { outputs, diagnostics } = compile(
    {
      file: 'a.yaml',
      bytes: Buffer.from(`标题: 进度\n附件: [{标题: ${title}, 文件: 说明.txt}]\n`),
      readFile: () => Buffer.from(content),
    },
    { formats: ['text'], lang: 'zh', draft: false, proofread: false },
  );
  const lines = new TextDecoder().decode(outputs.get('text')).split('\n');
  return [
    ...lines.slice(lines.lastIndexOf(title) + 1).filter((line) => line !== ''),
    ...diagnostics.map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`),
  ];
}

test.each<[string, string, readonly string[]]>([
  ['a text alone', '第一段。\n第二段。\n', ['第一段。', '第二段。']],
  [
    'its number and its title again',
    '附件1\n\n填报说明\n\n第一段。\n',
    ['第一段。', '说明.txt:1 info 说明.txt：开头的“附件1”“填报说明”附件页上已经有了，没有再印'],
  ],
  [
    'the title on two lines',
    '填报\n  说明\n第一段。\n',
    ['第一段。', '说明.txt:1 info 说明.txt：开头的“填报”“说明”附件页上已经有了，没有再印'],
  ],
  ['another title', '填报的说明\n第一段。\n', ['填报的说明', '第一段。']],
  ['the title and nothing else', '填报说明\n', []],
  [
    'a signature at its end',
    '第一段。\n云岭市应急管理局\n2024年5月6日\n',
    ['第一段。', '云岭市应急管理局', '2024年5月6日', '说明.txt:2 info 说明.txt：末尾两行像是落款，照正文印了'],
  ],
  [
    'a day that ends a text',
    '第一段，\n截止的日期是：\n2024年5月6日\n',
    ['第一段，', '截止的日期是：', '2024年5月6日'],
  ],
])('of a plain text: %s', (_, content, expected) => expect(textPage('填报说明', content)).toEqual(expected));
