/** Last month's file with its contents taken out, at every kind of place of every example: nothing of it is printed without a word. */

import { expect, test } from 'vitest';
import { type Document, isMap, isSeq, parseDocument, Scalar, type YAMLMap, YAMLSeq } from 'yaml';
import { type Compiled, compile } from '../../src/compile.ts';
import type { Section } from '../../src/schema/section.ts';
import { type Example, examples } from '../mutation/examples.ts';

/** Taken out of the text at last. */
const nothing = '此处空着';

/** The ways to leave a key blank; `undefined` takes its line away. */
const blanks = {
  'key:': () => new Scalar(nothing),
  '""': () => new Scalar(''),
  '[]': () => new YAMLSeq(),
  deleted: () => undefined,
} as const;
type Blank = keyof typeof blanks;

const names: Readonly<Record<string, readonly string[]>> = {
  masthead: ['报头', 'masthead'],
  sections: ['栏目', 'sections'],
  title: ['标题', 'title'],
  items: ['条目', 'items'],
  text: ['正文', 'text'],
  date: ['日期', 'date'],
  statistics: ['数据', 'statistics'],
  values: ['指标值', 'values'],
  period: ['统计时段', 'period'],
  to: ['至', 'to'],
  signature: ['落款', 'signature'],
};
const keyOf = (map: YAMLMap, name: string): string | undefined =>
  (names[name] ?? [name]).find((spelling) => map.has(spelling));
const inside = (node: unknown, name: string): unknown => {
  const key = isMap(node) ? keyOf(node, name) : undefined;
  return key === undefined ? undefined : (node as YAMLMap).get(key, true);
};
const members = (node: unknown): readonly unknown[] => (isSeq(node) ? node.items : []);

function leave(node: unknown, key: string | undefined, blank: Blank): boolean {
  if (!isMap(node) || key === undefined) return false;
  const value = blanks[blank]();
  if (value) node.set(key, value);
  else node.delete(key);
  return true;
}

interface Built {
  readonly text: string;
  readonly final: Compiled;
  readonly draft: Compiled;
}

/** Built after an edit; undefined where the example has no such place. */
function edited({ input, text }: Example, edit: (doc: Document) => boolean): Built | undefined {
  const doc = parseDocument(text, { schema: 'failsafe' });
  if (!edit(doc)) return undefined;
  const after = doc.toString({ lineWidth: 0 }).replaceAll(` ${nothing}`, '');
  const build = (draft: boolean): Compiled =>
    compile(
      { ...input, bytes: new TextEncoder().encode(after) },
      { formats: ['text'], lang: 'zh', draft, proofread: false },
    );
  return { text: after, final: build(false), draft: build(true) };
}

const linesSaid = ({ text, final }: Built, code: string): readonly string[] =>
  final.diagnostics.filter((one) => one.code === code).map(({ line }) => text.split('\n')[line - 1]?.trim() ?? '');

const page = ({ outputs }: Compiled): string | undefined =>
  outputs.has('text') ? new TextDecoder().decode(outputs.get('text')) : undefined;

/** One finding of the kind at that line, nothing written but a draft, which has no braces. */
function expectUnfilled(built: Built, line: string, where: string): void {
  expect(linesSaid(built, 'not-filled'), where).toEqual([expect.stringContaining(line)]);
  expect(
    built.final.diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'not-filled'),
    where,
  ).toEqual([]);
  expect(page(built.final), where).toBeUndefined();
  expect(page(built.draft), where).toBeDefined();
  expect(page(built.draft), where).not.toMatch(/undefined|NaN|\{\{/);
}

const all = examples();
const kindsOf = ['key:', '""', '[]', 'deleted'] as const;
const cases = all.map((example) => [example.input.file, example] as const);

test.each(cases)('%s: a section without content', (_, example) => {
  const { file, series } = example.joined;
  const choosers = new Set(['标题', 'title', '编排', 'layout', '编号方式', 'numbering', '序号', 'marker']);
  for (const [index, { title }] of (file.sections ?? []).entries()) {
    const required = series?.sections?.find((one) => one.title === title)?.required;
    for (const blank of kindsOf) {
      const built = edited(example, (doc) => {
        const section = members(inside(doc.contents, 'sections'))[index];
        if (!isMap(section)) return false;
        const keys = section.items.map(({ key }) => String(key)).filter((key) => !choosers.has(key));
        return keys
          .map((key) => leave(section, key, blank === '[]' && !/条目|items|栏目|内容/.test(key) ? 'key:' : blank))
          .some(Boolean);
      });
      const where = `${title} ${blank}`;
      if (!built) continue;
      // A series' own sentence that asks for nothing would still print.
      if (required) expectUnfilled(built, title ?? '', where);
      else {
        expect(linesSaid(built, 'section-empty'), where).toEqual([expect.stringContaining(title ?? '')]);
        expect(page(built.final) ?? '', where).not.toMatch(
          new RegExp(`^(【${title}】|[一二三四五六七八九]、${title})$`, 'm'),
        );
      }
    }
  }
});

/** What an item may have besides its text, and still be not filled in. */
const short = new Set([
  '标题',
  'head',
  '分隔',
  'separator',
  '日期',
  'date',
  '单位',
  'unit',
  '领导',
  'leader',
  '职务',
  'post',
]);

test.each(cases)('%s: items without text', (_, example) => {
  for (const index of (example.joined.file.sections ?? []).keys()) {
    const itemsIn = (doc: Document): readonly YAMLMap[] =>
      members(inside(members(inside(doc.contents, 'sections'))[index], 'items')).filter(
        (item): item is YAMLMap =>
          isMap(item) &&
          keyOf(item, 'text') !== undefined &&
          item.items.every(({ key }) => short.has(String(key)) || names.text?.includes(String(key))),
      );
    for (const blank of ['key:', '""', 'deleted'] as const) {
      let first = '';
      const edit = (doc: Document, few: number): boolean => {
        const items = itemsIn(doc).slice(0, few);
        const key = items[0] && keyOf(items[0], 'text');
        const done = items.map((item) => leave(item, keyOf(item, 'text'), blank)).some(Boolean);
        const [head] = items[0]?.items ?? [];
        first = blank === 'deleted' ? String(head?.key) : (key ?? '');
        return done && items.every(({ items: left }) => left.length > 0);
      };
      // However many in a section are blank, one finding says it.
      for (const few of [1, 99]) {
        const built = edited(example, (doc) => edit(doc, few));
        if (built) expectUnfilled(built, first, `第${index + 1}个栏目 ${blank} ${few}`);
      }
    }
  }
});

/** Every 数据 of the sections, wherever it stands. */
function figuresIn(node: unknown, found: unknown[] = []): unknown[] {
  const own = inside(node, 'statistics');
  if (own) found.push(own);
  for (const key of ['sections', '内容', 'blocks']) for (const one of members(inside(node, key))) figuresIn(one, found);
  return found;
}
const countOf = (sections: readonly Section[] = []): number => {
  const json = JSON.stringify(sections, (_, value) => (value instanceof Map ? [...value] : value));
  return json.split('"statistics"').length - 1;
};

test.each(cases)('%s: figures and their period', (_, example) => {
  for (let nth = 0; nth < countOf(example.joined.file.sections); nth++) {
    const at = (doc: Document): unknown => figuresIn(doc.contents)[nth];
    for (const blank of ['key:', '""', 'deleted'] as const) {
      const to = edited(example, (doc) => leave(inside(at(doc), 'period'), '至', blank));
      if (to) expectUnfilled(to, blank === 'deleted' ? '统计时段' : '至', `至 ${blank}`);
    }
    for (const blank of ['key:', '""'] as const) {
      for (const few of [1, 2, 99]) {
        let name = '';
        const built = edited(example, (doc) => {
          const values = inside(at(doc), 'values');
          const keys = isMap(values) ? values.items.map(({ key }) => String(key)).slice(0, few) : [];
          name = keys[0] ?? '';
          return keys.map((key) => leave(values, key, blank)).some(Boolean);
        });
        if (built) expectUnfilled(built, name, `${few}个指标 ${blank}`);
      }
      const whole = edited(example, (doc) => leave(at(doc), keyOf(at(doc) as YAMLMap, 'values'), blank));
      if (whole) expectUnfilled(whole, '指标值', `指标值 ${blank}`);
    }
  }
});

test.each(cases)('%s: masthead and signature', (_, example) => {
  for (const [part, keys] of Object.entries({
    masthead: ['年度', 'year', '期号', 'number', '日期', 'date', '名称', 'name', '编发单位', 'office'],
    signature: ['日期', 'date'],
  })) {
    for (const key of keys) {
      for (const blank of ['key:', '""'] as const) {
        const built = edited(example, (doc) => {
          const map = inside(doc.contents, part);
          return isMap(map) && map.has(key) && leave(map, key, blank);
        });
        if (built) expectUnfilled(built, key, `${part}.${key} ${blank}`);
      }
    }
  }
});
