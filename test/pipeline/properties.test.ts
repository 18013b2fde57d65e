/** Promises 1 and 4, for any text: it comes out of the docx as it went in, and two builds are equal. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { paragraphTexts } from '../docx/text.ts';

/** What XML 1.0 can hold on one line; a lone surrogate is no character. */
const isLegal = (c: string): boolean =>
  /^[\t\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(c) && !/[\u2028\u2029\u0085]/.test(c);
const character = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'云岭市安全生产工作专报，。：；“”‘’（）【】、—…·　<>&"\'{}[]*\\#%@`|!?-:,.0123456789 \t'.split(''),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter(isLegal) },
);
const line = fc.array(character, { minLength: 1, maxLength: 40 }).map((characters) => characters.join(''));

/** A double-quoted scalar, which can spell every character. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const starred = (text: string): string => quoted(text.replaceAll('*', '\\*'));

/** Every place a text may stand, in a document that prints the text as it is. */
const places: Readonly<Record<string, (text: string) => string>> = {
  标题: (text) => `标题: ${text}`,
  引题: (text) => `标题: 甲\n引题: ${text}`,
  名称: (text) => `报头: {名称: ${text}}`,
  编发单位: (text) => `报头: {名称: 甲, 编发单位: ${text}}`,
  密级: (text) => `报头: {名称: 甲, 密级: ${text}}`,
  期号文字: (text) => `报头: {名称: 甲, 期号文字: ${text}}`,
  按语: (text) => `标题: 甲\n按语: ${text}`,
  导语: (text) => `标题: 甲\n导语: ${text}`,
  结语: (text) => `标题: 甲\n结语: ${text}`,
  正文: (text) => `栏目: [{标题: 甲, 正文: ${text}}]`,
  条目: (text) => `栏目: [{标题: 甲, 条目: [${text}]}]`,
  连排: (text) => `栏目: [{标题: 甲, 编排: 连排, 条目: [{正文: ${text}}]}]`,
  标签: (text) => `栏目: [{标题: 甲, 内容: [{标签: ${text}}]}]`,
  说明: (text) => `栏目: [{标题: 甲, 内容: [{说明: ${text}}]}]`,
  表题: (text) => `栏目: [{标题: 甲, 表格: {表题: ${text}, 行: [[1]]}}]`,
  列: (text) => `栏目: [{标题: 甲, 表格: {列: [{标题: ${text}, 列: [甲, 乙]}], 行: [[1, 2]]}}]`,
  格: (text) => `栏目: [{标题: 甲, 表格: {列: [甲, 乙], 行: [[1, ${text}], {甲: ${text}}, ${text}]}}]`,
  表注: (text) => `栏目: [{标题: 甲, 表格: {行: [[1]], 注: ${text}}}]`,
  排名: (text) => `栏目: [{标题: 甲, 排名: {行: [{名称: ${text}, 得分: 1}]}}]`,
  连排的排名: (text) => `栏目: [{标题: 甲, 排名: {编排: 连排, 行: [{名称: ${text}, 得分: 1}]}}]`,
  任务: (text) => `栏目: [{标题: 甲, 编排: 任务分解表, 条目: [{正文: ${text}, 时限: 甲}]}]`,
  责任单位: (text) => `栏目: [{标题: 甲, 编排: 任务分解表, 条目: [{正文: 甲, 责任单位: ${text}}]}]`,
  附件的栏目: (text) => `标题: 甲\n附件: {标题: 甲, 栏目: [{正文: ${text}}]}`,
  落款: (text) => `标题: 甲\n落款: {单位: ${text}}`,
};

const build = (yaml: string): Uint8Array => {
  const { outputs, diagnostics } = compile(
    { file: 'a.yaml', bytes: new TextEncoder().encode(yaml) },
    { formats: ['docx'], lang: 'zh', draft: false },
  );
  const docx = outputs.get('docx');
  if (!docx) throw new Error(JSON.stringify(diagnostics));
  return docx;
};

test.each(Object.keys(places))('any text in %s comes out the same', (name) => {
  fc.assert(
    fc.property(line, (text) => {
      const said = paragraphTexts(build((places[name] as (text: string) => string)(starred(text))));
      expect(said.some((paragraph) => paragraph.includes(text))).toBe(true);
    }),
    { seed: 20240309, numRuns: 40 },
  );
});

test('two builds are equal, whatever was built between them', () => {
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  fc.assert(
    fc.property(line, line, (one, other) => {
      const yaml = `标题: ${quoted(one)}\n栏目: [{标题: ${quoted(other)}, 条目: [${quoted(one)}]}]\n报送发: {报: 甲}`;
      const first = hash(build(yaml));
      build(`标题: ${quoted(other)}\n栏目: [{编排: 分栏, 条目: [甲, 乙]}]`);
      expect(hash(build(yaml))).toBe(first);
    }),
    { seed: 20240309, numRuns: 30 },
  );
});

test('nothing of the author’s file stands in the docx but what is printed', () => {
  const docx = build('# 私下的注释\n标题: 甲 # 又一句注释\n');
  expect(paragraphTexts(docx).join('')).toBe('甲');
  const raw = new TextDecoder('latin1').decode(docx);
  expect(raw).not.toContain('a.yaml');
});
