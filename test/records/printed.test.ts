/** The page of a record is the body of the document as its seal reads it, and knows where its characters come from. */

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { diskWorld } from '../../src/cli/disk/world.ts';
import { documentOf, open } from '../../src/document.ts';
import { bodyText } from '../../src/docx/seal/body-text.ts';
import { walk } from '../../src/gather/walk.ts';
import { mapWorld } from '../../src/world/world.ts';
import { partsOf } from '../docx/zip.ts';
import { casesIn, readCase } from '../pipeline/read-case.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const issues = [...walk(diskWorld(examples), '.')].flatMap((found) => ('file' in found ? found.file : []));
const pages = new URL('../pipeline/pages/', import.meta.url);

test.each([
  ...issues.map((name) => [name, () => open(diskWorld(examples), name)] as const),
  ...casesIn(pages).map(
    (name) => [name, () => documentOf(readCase(fileURLToPath(new URL(`${name}/`, pages))))] as const,
  ),
])('%s', (_, document) => {
  const { printed, write } = ((one) => ({ printed: one.printed, write: one.write('docx') }))(document());
  const body = bodyText(partsOf(write as Uint8Array)['word/document.xml'] ?? '');
  const lines = (text: string | undefined) => text?.split('\n').filter((line) => line !== '');
  expect(lines(printed?.paragraphs.map(([text]) => text).join('\n'))).toEqual(lines(body));
  for (const [text, ...from] of printed?.paragraphs ?? [])
    for (const [at, length, of] of from) {
      expect(at + length).toBeLessThanOrEqual(text.length);
      expect(printed?.texts[of]).toBeDefined();
    }
});

test('a word of the issue, of its series, of a file it names, and what is computed', () => {
  const world = mapWorld({
    'series.yaml': '报头: { 名称: 云岭市安全工作专报 }\n',
    '2024/02.yaml': '标题: 情况\n报头: { 日期: 2024-02-05, 期号: 2 }\n附件: [{ 标题: 记录, 文件: 记录.txt }]\n',
    '2024/记录.txt': '隐患整改到位。\n',
  });
  const printed = open(world, '2024/02.yaml').printed;
  const found = (text: string) =>
    printed?.paragraphs
      .flatMap(([all, ...from]) =>
        from.map(([at, length, of, start, line]) => ({ text: all.slice(at, at + length), of, start, line })),
      )
      .filter((one) => one.text === text)
      .map(({ of, start, line }) => {
        const [file, path] = printed.texts[of] ?? [0, []];
        return [printed.files[file], path.join('.'), start, line];
      });
  expect(found('云岭市安全工作专报')).toEqual([['series.yaml', 'masthead.name', 0, 0]]);
  expect(found('情况')).toEqual([['2024/02.yaml', 'title', 0, 0]]);
  expect(found('2024年2月5日')).toEqual([['2024/02.yaml', 'masthead.date', -1, undefined]]);
  expect(found('隐患整改到位。')?.[0]?.[0]).toBe('2024/记录.txt');
});
