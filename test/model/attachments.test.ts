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
