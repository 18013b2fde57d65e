/** Every spelling of every key and every choice, taken from the declaration itself. */

import { expect, test } from 'vitest';
import { canonical } from '../../src/schema/canonical.ts';
import type { Form } from '../../src/schema/form.ts';
import { issueGrammar, seriesGrammar } from '../../src/schema/grammar.ts';
import { issueFile } from '../../src/schema/issue-file.ts';
import { keyInfo } from '../../src/schema/key.ts';
import { seriesFile } from '../../src/schema/series-file.ts';
import { type MapShape, shapesOf, spellings } from '../../src/schema/shape.ts';
import type { Data } from '../../src/source/data.ts';

interface Place {
  readonly shape: MapShape;
  /** Author's path to it, by English keys. */
  readonly path: readonly (string | number)[];
}

/** Every map of declared keys, at the first path that leads to it. */
function everyMap(form: Form, path: Place['path'] = [], seen = new Set<Form>()): readonly Place[] {
  return shapesOf(form).flatMap((shape): readonly Place[] => {
    if (shape.kind === 'scalar') return [];
    if (shape.kind === 'list') return everyMap(shape.of, [...path, 0], seen);
    if (shape.kind === 'open') return everyMap(shape.of, [...path, '自拟'], seen);
    if (seen.has(shape.form)) return [];
    seen.add(shape.form);
    const inner = [...shape.fields].flatMap(([name, field]) => everyMap(field, [...path, name], seen));
    return [{ shape, path }, ...inner];
  });
}

const files = [
  { name: 'issue', form: issueFile, grammar: issueGrammar },
  { name: 'series', form: seriesFile, grammar: seriesGrammar },
];
const places = files.flatMap(({ form, ...file }) => everyMap(form).map((place) => ({ ...file, ...place, form })));

test.each(places)('$name $path: every spelling of a key means the same', ({ shape, path, grammar }) => {
  const keys = grammar.at(path).keys;
  for (const [english, field] of shape.fields) {
    if (english === shape.rest) continue;
    for (const spelling of spellings(english, field)) {
      const findings: unknown[] = [];
      const read = canonical(shape.form, new Map<string, Data>([[spelling, '甲']]), (finding) =>
        findings.push(finding),
      );
      expect(findings).toEqual([]);
      expect(Object.keys(read as object)).toEqual([english]);
      expect(keys).toContain(spelling);
    }
  }
});

test.each(places)('$name $path: no two keys share a spelling, each is documented', ({ shape }) => {
  const all = [...shape.fields].flatMap(([english, field]) => spellings(english, field));
  expect(new Set(all).size).toBe(all.length);
  for (const field of shape.fields.values()) {
    expect(keyInfo.get(field)?.doc.zh).toBeTruthy();
    expect(keyInfo.get(field)?.doc.en).toMatch(/[a-z]/);
  }
});

test.each(places)('$name $path: every word of a choice is understood', ({ shape }) => {
  for (const [english, field] of shape.fields) {
    for (const scalar of shapesOf(field)) {
      if (scalar.kind !== 'scalar') continue;
      for (const [word, value] of scalar.words ?? []) {
        expect(canonical(shape.form, new Map([[english, word]]), () => {})).toEqual({ [english]: value });
      }
    }
  }
});

test('what users invent is any word, what is text is told', () => {
  expect(issueGrammar.at(['报送发'])).toMatchObject({
    invented: true,
    list: true,
    text: false,
  });
  expect(issueGrammar.at(['sections', 0, '条目', 1, '责任单位'])).toMatchObject({ invented: true, text: true });
  expect(issueGrammar.at(['栏目', 0, '数据', '数值', '某指标'])).toMatchObject({
    invented: true,
    text: true,
  });
  expect(issueGrammar.at(['栏目', 0, '表格', '行', 0])).toMatchObject({
    invented: true,
    list: true,
    text: true,
  });
  expect(issueGrammar.at(['校核'])).toMatchObject({
    invented: true,
    text: false,
  });
  expect(issueGrammar.at(['栏目', 0, '条目', 0])).toMatchObject({
    invented: false,
    list: false,
    text: true,
  });
  expect(issueGrammar.at(['联系人']).keys).toContain('电话');
  expect(issueGrammar.at(['标题', 3, '没有'])).toMatchObject({
    invented: false,
    list: false,
    text: false,
  });
  expect(issueGrammar.at(['没有']).keys.size).toBe(0);
  expect(issueGrammar.at(['页数'])).toMatchObject({ text: false });
  expect(seriesGrammar.at(['用语'])).toMatchObject({ invented: true });
});
