/** An office's own parts that would never be done, or cost more than a document is worth: each is told at its line. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readTemplates } from '../../src/gather/templates.ts';
import { limits } from '../../src/limits.ts';
import { mapWorld } from '../../src/world/world.ts';

const issue = new TextEncoder().encode(
  '标题: 汛期提示\n栏目:\n  - 标题: 动态\n    条目: [一, 二]\n    表格: { 列: [甲, 乙], 行: [[1, 2]] }\n',
);

type Parts = Readonly<Record<string, string>>;

function build(parts: Parts, formats: readonly 'text'[] = []) {
  const templates = Object.entries(parts).map(([name, text]) => ({ name, file: `${name}.hbs`, text }));
  return compile({ file: 'a.yaml', bytes: issue, templates }, { formats, lang: 'zh', draft: false, proofread: false });
}
const told = (parts: Parts): readonly string[] =>
  build(parts).diagnostics.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );

/** Each calls the next ten times. */
const tower = (floors: number, top: string): Parts => ({
  notes: '\n{{> p1}}',
  ...Object.fromEntries(
    Array.from({ length: floors }, (_, at) => [
      `p${at + 1}`,
      at + 1 < floors ? `{{!-- 层 --}}\n${`{{> p${at + 2}}}`.repeat(10)}` : top,
    ]),
  ),
});
const chain = (length: number): Parts => ({
  notes: '{{> p1}}',
  ...Object.fromEntries(
    Array.from({ length }, (_, at) => [`p${at + 1}`, at + 1 < length ? `{{> p${at + 2}}}` : '<p>末</p>']),
  ),
});

test.each<readonly [string, Parts, string]>([
  ['calls', tower(12, '<p>x</p>'), 'p11.hbs:2:5 template-run 模板引用部件的次数太多：超过 10 万次'],
  ['calls that print nothing', tower(12, ''), 'p11.hbs:2:5 template-run 模板引用部件的次数太多：超过 10 万次'],
  ['size', tower(4, `<p>${'x'.repeat(30_000)}</p>`), 'p4.hbs:1:1 template-run 模板做出的内容太大：超过 20 MB'],
  ['tags', tower(3, '<p>x</p>'.repeat(4000)), 'p3.hbs:1:1 template-run 模板做出的标记太多：超过 30 万个'],
  ['calls inside calls', chain(150), 'p99.hbs:1:5 template-run 模板套得太深：超过 100 层'],
  [
    'blocks',
    { notes: `${'{{#if title}}'.repeat(5000)}<p>x</p>${'{{/if}}'.repeat(5000)}` },
    'notes.hbs:1:1301 template-run 模板套得太深：超过 100 层',
  ],
  [
    'helpers in helpers',
    { notes: `<p>{{ended ${'(ended '.repeat(5000)}copies${' "。")'.repeat(5000)} "。"}}</p>` },
    'notes.hbs:1:712 template-run 模板套得太深：超过 100 层',
  ],
  [
    'tags in tags',
    { notes: `<p>${'<bold>'.repeat(100_000)}x${'</bold>'.repeat(100_000)}</p>` },
    'notes.hbs:1:598 template-run 模板套得太深：超过 100 层',
  ],
  [
    'tags in tags over two parts',
    {
      notes: `<p>${'<bold>'.repeat(60)}{{> q}}${'</bold>'.repeat(60)}</p>`,
      q: `${'<bold>'.repeat(60)}x${'</bold>'.repeat(60)}`,
    },
    'notes.hbs:1:1 template-run 模板套得太深：超过 100 层',
  ],
])('too many %s', (_, parts, expected) => expect(told(parts)).toEqual([expected]));

test('rounds of each that print nothing', () => {
  const inside = (levels: number): string =>
    levels === 0 ? '' : `{{#each ${'../'.repeat(7 - levels)}contents}}${inside(levels - 1)}{{/each}}`;
  const yaml = `标题: 汛期提示\n要目: [${Array.from({ length: 20 }, (_, at) => `第${at}`).join(', ')}]\n`;
  const { diagnostics } = compile(
    {
      file: 'a.yaml',
      bytes: new TextEncoder().encode(yaml),
      templates: [{ name: 'notes', file: 'notes.hbs', text: inside(7) }],
    },
    { formats: [], lang: 'zh', draft: false, proofread: false },
  );
  expect(diagnostics.map(({ file, code, message }) => `${file} ${code} ${message}`)).toEqual([
    'notes.hbs template-run 模板里 {{#each …}} 的遍数太多：超过 100 万遍',
  ]);
});

test('at the limits a template prints', () => {
  expect(told({ notes: `${'{{#if title}}'.repeat(100)}<p>x</p>${'{{/if}}'.repeat(100)}` })).toEqual([]);
  expect(told(chain(98))).toEqual([]);
  expect(told(tower(5, '{{!-- 无 --}}'))).toEqual([]);
  // Braces in comments are none, and an else opens nothing.
  expect(told({ notes: '{{!-- {{#if --}}'.repeat(200) + '{{#if title}}{{^}}<p>x</p>{{/if}}'.repeat(200) })).toEqual([]);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('no part is called %s', (name) => {
  const own = { name, file: `${name}.hbs`, text: '<p>x</p>' };
  const notes = { name: 'notes', file: 'notes.hbs', text: `{{> ${name}}}` };
  const { diagnostics } = compile(
    { file: 'a.yaml', bytes: issue, templates: [own, notes] },
    { formats: [], lang: 'zh', draft: false, proofread: false },
  );
  expect(diagnostics.map(({ file, code, message }) => `${file} ${code} ${message}`)).toEqual([
    `${name}.hbs template-part 部件不能叫“${name}”`,
  ]);
});

const cell = (align: string): Parts => ({
  cell: `<cell columns="{{columns}}" rows="{{rows}}"\n  align="${align}">{{#each lines}}<line>{{this}}</line>{{/each}}</cell>`,
});

test('a block may stand in the value of an attribute', () => {
  const { outputs, diagnostics } = build(cell('{{#if lines}}center{{else}}right{{/if}}'), ['text']);
  expect(diagnostics).toEqual([]);
  expect(new TextDecoder().decode(outputs.get('text'))).toContain('1\t2');
});

test('what a block there may not print is told', () => {
  expect(told(cell('{{#if lines}}middle{{else}}right{{/if}}'))).toEqual([
    'cell.hbs:1:1 template-tag <cell> 不能带 align="middle"',
  ]);
  expect(told(cell('{{#if lines}}<bold>{{else}}right{{/if}}'))).toEqual([
    'cell.hbs:2:23 template-tag 属性的值里不能有“<”',
  ]);
});

test('more files than an office has parts', () => {
  const read = (files: Parts) => {
    const found = readTemplates(mapWorld(files), '.');
    if (!found) return 'outside';
    return 'message' in found ? `${found.code} ${found.message.zh}` : found.length;
  };
  const many = (count: number): Parts =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}.hbs`, '<p>x</p>']));
  expect(read(many(limits.parts.most))).toBe(limits.parts.most);
  expect(read(many(limits.parts.most + 1))).toBe('too-large 模板部件太多：超过 1000 个');
  expect(read({ 'a.hbs': 'x'.repeat(limits.partsSize.most), 'b.hbs': 'x' })).toBe(
    'too-large 模板部件合计太大：超过 1 MB',
  );
});
