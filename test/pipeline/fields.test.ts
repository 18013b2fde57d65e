/** What the name of a document may be made from is known without proof-reading, and not of what cannot be built. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';

const ask = (yaml: string, proofread: boolean) => {
  const { fields, diagnostics } = compile(
    { file: 'a.yaml', bytes: new TextEncoder().encode(yaml) },
    { formats: [], lang: 'zh', draft: false, proofread },
  );
  return { fields, codes: diagnostics.map(({ code }) => code) };
};

test('the same fields, without the findings', () => {
  const yaml = '报头: {名称: 云岭专报, 年度: 2024, 期号: 3, 日期: 2024-03-09}\n标题: 近期工作，，动态\n';
  const read = ask(yaml, true);
  expect(read.codes).toContain('doubled-mark');
  expect(ask(yaml, false)).toEqual({ fields: read.fields, codes: [] });
  expect(read.fields).toEqual({
    year: '2024',
    number: '3',
    name: '云岭专报',
    title: '近期工作，，动态',
    date: '2024-03-09',
  });
});

test('an error of form leaves none', () => {
  const lost = '标题: 近期工作\n栏目:\n  - 标题: 现场\n    图片: 没有这张.png\n';
  expect(ask(lost, false)).toEqual({ fields: undefined, codes: ['file-absent'] });
});
