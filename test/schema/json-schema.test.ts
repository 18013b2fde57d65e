/** The editors' schema takes what the program takes. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { seriesGrammar } from '../../src/schema/grammar.ts';
import { choicesOf, jsonSchema } from '../../src/schema/json-schema.ts';
import { resolveSeries } from '../../src/schema/resolve.ts';
import { readSource } from '../../src/source/read.ts';

type Json = Readonly<Record<string, unknown>>;

/** The few words of JSON Schema that are used here. Gives the first fault, or undefined. */
function fault(root: Json, schema: Json, value: unknown, at = ''): string | undefined {
  const sub = (inner: unknown, member: unknown, step = '') => fault(root, inner as Json, member, at + step);
  if (typeof schema.$ref === 'string') {
    return sub((root.definitions as Json)[schema.$ref.replace('#/definitions/', '')], value);
  }
  if (schema.anyOf) {
    const faults = (schema.anyOf as Json[]).map((one) => sub(one, value));
    return faults.includes(undefined) ? undefined : (faults.at(-2) ?? faults[0]);
  }
  if (schema.enum) return (schema.enum as unknown[]).includes(value) ? undefined : `${at}: not one of ${schema.enum}`;
  const types = [schema.type].flat();
  if (!types.includes(typeOf(value)) && !(typeOf(value) === 'integer' && types.includes('number'))) {
    return `${at}: ${typeOf(value)} is not ${types}`;
  }
  if (typeof value === 'number' && value < Number(schema.minimum ?? value)) return `${at}: too small`;
  if (Array.isArray(value)) return value.map((member, i) => sub(schema.items, member, `[${i}]`)).find(Boolean);
  if (typeOf(value) !== 'object') return undefined;
  for (const one of (schema.allOf ?? []) as {
    anyOf: { required: string[] }[];
  }[]) {
    if (!one.anyOf.some(({ required }) => required.every((key) => key in (value as Json)))) return `${at}: lacks a key`;
  }
  const patterns = Object.entries((schema.patternProperties ?? {}) as Json);
  return Object.entries(value as Json)
    .map(([key, member]) => {
      const inner =
        (schema.properties as Json | undefined)?.[key] ??
        patterns.find(([pattern]) => new RegExp(pattern).test(key))?.[1] ??
        schema.additionalProperties;
      return inner ? sub(inner, member, `.${key}`) : `${at}: no key ${key}`;
    })
    .find(Boolean);
}
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // What units sent is no issue.
  .filter((name) => name.endsWith('.yaml') && !/2024-11\/(?!issue)/.test(name))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const keys = ['zh', 'en', 'both'] as const;

test.each(examples)('%s is taken', (name, text) => {
  for (const choice of keys) {
    const schema = jsonSchema({
      keys: choice,
      file: name.endsWith('series.yaml') ? 'series' : 'issue',
    });
    expect(fault(schema, schema, parse(text))).toBeUndefined();
  }
});

test.each([
  '栏目: [{ 条目: [甲, 3, { 正文: 乙, 编号方式: 1., 加粗: no, 责任单位: { 牵头: 甲 } }] }]',
  'sections: [{ table: { rows: [甲, [1, null, { text: 3, colSpan: 2 }], { a: 1 }] } }]',
  '校核: { 允许: [{ code: x, 理由: y }], date-order: 说明 }',
  '报头: { 期号: 2, 日期: 2024-03-09, 份号: 000123 }',
  '标题:',
])('%s is taken', (text) => {
  for (const choice of keys) {
    const schema = jsonSchema({ keys: choice });
    expect(fault(schema, schema, parse(text))).toBeUndefined();
  }
});

test.each([
  '期号: 2',
  '报头: { 期号: 二 }',
  '报头: { 期号: 0 }',
  '栏目: [{ 编排: 连牌 }]',
  '附件: [{ 文件: a }]',
  '校核: { x: 甲 }',
])('%s is refused', (text) => {
  const schema = jsonSchema({ keys: 'zh' });
  expect(fault(schema, schema, parse(text))).toBeDefined();
});

test('offers the names asked for, and the names of the series', () => {
  const zh = jsonSchema({
    keys: 'zh',
    choices: { units: ['青石县'], people: ['顾怀远'], sections: ['领导动态'] },
  });
  expect(Object.keys(zh.properties as Json)).toContain('栏目');
  expect(Object.keys(zh.properties as Json)).not.toContain('sections');
  expect(Object.keys(jsonSchema({ keys: 'en' }).properties as Json)).toContain('sections');
  for (const name of ['青石县', '顾怀远', '领导动态']) expect(JSON.stringify(zh)).toContain(`{"enum":["${name}"]}`);
});

test('the names of a series become choices', () => {
  const text =
    '单位名录: [青石县, { 名称: 市应急管理局, 简称: 市应急局 }]\n人员名录: [{ 姓名: 顾怀远 }]\n栏目: [领导动态]\n';
  const { value } = resolveSeries(readSource(text, 'series.yaml', seriesGrammar).source);
  expect(choicesOf(value?.value ?? {})).toEqual({
    units: ['青石县', '市应急管理局', '市应急局'],
    people: ['顾怀远'],
    sections: ['领导动态'],
  });
});

const fragments = readdirSync(new URL('safety/2024-11/', folder)).filter((name) => /(?<!issue)\.yaml$/.test(name));

test.each(fragments)('a fragment, %s, is taken for one and for nothing else', (name) => {
  const value = parse(readFileSync(new URL(`safety/2024-11/${name}`, folder), 'utf8'));
  const said = (file: 'fragment' | 'issue') => {
    const schema = jsonSchema({ keys: 'zh', file });
    return fault(schema, schema, value);
  };
  expect([said('fragment'), said('issue')]).toEqual([undefined, expect.any(String)]);
});
