/** What is said of a document does not depend on those that were checked before it. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const series = { file: 'series.yaml', bytes: bytes('单位名录: [青石县应急管理局, 芦县]\n') };
const told = (file: string, units: readonly string[]): readonly string[] =>
  compile(
    {
      file,
      bytes: bytes(`标题: 动态\n栏目:\n  - 条目:\n${units.map((unit) => `      - 单位: ${unit}\n`).join('')}`),
      series,
    },
    { formats: [], lang: 'zh', draft: false },
  ).diagnostics.map(({ code }) => code);

test('a unit is known for a slip of the pen, however many unknown ones stood in issues before', () => {
  const before = told('a.yaml', ['芦县', '青石县应急管里局']);
  expect(before).toContain('unit-spelling');
  const unknown = Array.from({ length: 120 }, (_, n) => `第${n}工程处`);
  for (const file of ['b.yaml', 'c.yaml', 'd.yaml'])
    told(file, ['芦县', ...unknown.map((unit) => `${file[0]}片区${unit}`)]);
  expect(told('e.yaml', ['芦县', '青石县应急管立局'])).toEqual(before);
});
