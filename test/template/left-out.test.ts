/** Every text of an issue that an office's own templates do not print is told, and none that they do. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { builtinParts } from '../../src/template/builtin.ts';
import type { TemplatePart } from '../../src/template/part.ts';
import { png } from '../data/pictures.ts';
import { documentWith, isFigure, isUnprinted, leaves } from '../origin/schema.ts';

const kinds = ['bulletin', 'circular', 'plan', 'report'];
const part = (name: string, text: string): TemplatePart => ({ name, file: `templates/${name}.hbs`, text });
/** They print the name of the masthead and nothing else. */
const bare = kinds.map((name) =>
  part(name, '{{#with masthead}}<masthead>{{#each name}}<name>{{this}}</name>{{/each}}</masthead>{{/with}}'),
);
/** As an office would copy them. */
const copied = builtinParts.map(({ name, text }) => part(name, text));

const printing = leaves().filter(
  ({ role, path }) =>
    !isUnprinted(role) &&
    !path.includes('chart') &&
    path.at(-1) !== 'alt' &&
    path[0] !== 'indicators' &&
    // Sections within sections are printed by the same parts.
    path.filter((key) => key === 'sections' || key === 'blocks').length < 2 &&
    path.at(-1) !== 'by' &&
    !(path.includes('table') && path.includes('indicators')),
);

function told(bytes: string, templates: readonly TemplatePart[]): readonly string[] {
  const input = { file: 'a.yaml', bytes: new TextEncoder().encode(bytes), readFile: () => png(10, 10), templates };
  const { diagnostics } = compile(input, { formats: [], lang: 'zh', draft: false });
  return diagnostics.filter(({ code }) => code === 'not-printed').map(({ message }) => message);
}

test.each(printing.map((leaf) => [leaf.path.join('.'), leaf] as const))('%s', (name, leaf) => {
  const isDay = (leaf.path.length === 2 && leaf.path[1] === 'date') || leaf.path[0] === 'printDate';
  const text = isFigure(leaf) ? '48213' : isDay ? '2024年5月' : '独一无二的字';
  const issue = JSON.stringify(documentWith(leaf.path, text));
  expect(told(issue, copied)).toEqual([]);
  // Of several texts of a key the first is named.
  expect(told(issue, bare).length > 0).toBe(!name.startsWith('masthead.name'));
});

test('a key that is left out twice is told once, and not where a template says so', () => {
  const issue = '报头: { 名称: 报名 }\n栏目: [{ 标题: 甲, 正文: 一。 }, { 标题: 乙, 正文: 二。 }]\n';
  expect(told(issue, bare)).toHaveLength(2);
  const silent = bare.map((one) =>
    part(one.name, `${one.text}{{#if sections}}{{#each sections}}{{#if title}}{{/if}}{{/each}}{{/if}}`),
  );
  expect(told(issue, silent)).toEqual(['“一。”印不出来：自己的模板没有印 sections 里的 text']);
});
