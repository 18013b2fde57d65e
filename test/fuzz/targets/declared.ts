/** Issues and series along the declaration: every key in its place, most values such as it wants, some not. */

import type { Form } from '../../../src/schema/form.ts';
import { kindOf } from '../../../src/schema/form.ts';
import { issueFile } from '../../../src/schema/issue-file.ts';
import { seriesFile } from '../../../src/schema/series-file.ts';
import { bare, type ScalarShape, shapesOf } from '../../../src/schema/shape.ts';
import { mutate } from '../mutate.ts';
import type { Random } from '../random.ts';
import { building, type Target } from '../target.ts';
import { fileNames, namedFiles } from './files.ts';

type Value = string | readonly Value[] | ReadonlyMap<string, Value>;

const texts = [
  '甲',
  '青石县',
  '县委副书记',
  '3月5日，**某某**赴青石县调研。',
  '一句话。两句话。',
  '第一段\n第二段',
  '{{起数}}起，较上期{{较上期 起数}}',
  '（一）标题',
  '附件2：名单',
  '第3期',
  '12.50%',
  '1,234',
  '-3',
  '0',
  '',
  ' ',
  '长'.repeat(120),
  'word word word',
  '\\*星**',
  '2024-03-09',
  '2024-02-30',
  '<w:p>&amp;{{x}}]]>',
  '𠮷野家·①—…',
];
const byKind: Readonly<Record<string, readonly string[]>> = {
  date: ['2024-03-09', '2024-02-29', '2023-02-29', '3月9日', '0001-01-01', '9999-12-31'],
  day: ['2024-01-01', '2024-13-01'],
  year: ['2024', '1', '二〇二四'],
  figure: ['3', '0', '12.50', '1,234', '15%', '-4', '99999999999999999999'],
  length: ['80mm', '8cm', '60%', '0mm', '0%', '9999cm', '1000%', '0.001mm', '三毫米'],
  color: ['红', '#ff0000', '黑', '#xyz'],
  font: ['仿宋_GB2312', '黑体', '没有的字体'],
};
const invented = [
  '牵头',
  '配合',
  '青石县',
  '白沙县',
  '起数',
  '报',
  '送',
  '发',
  '甲/乙',
  '',
  '__proto__',
  'constructor',
];

function scalar({ form, type, words, range }: ScalarShape, random: Random, key: string): string {
  if (random.chance(0.03)) return random.pick(texts);
  if (words) return random.pick([...words.keys()]);
  if (range)
    return random.pick([
      '1',
      '2',
      '9',
      '0',
      '63',
      '99',
      '1000000',
      '-1',
      '1.5',
      String(range.least),
      String(range.most),
    ]);
  if (key === 'file') return random.pick([...fileNames, '表.xlsx#表2', '没有.png', '../外.png']);
  const kind = kindOf.get(bare(form))?.kind;
  return random.pick((type === 'text' && kind && byKind[kind]) || texts);
}

function value(form: Form, random: Random, depth: number, key = ''): Value {
  const shape = random.pick(shapesOf(form));
  switch (shape.kind) {
    case 'scalar':
      return scalar(shape, random, key);
    case 'list':
      return depth === 0 ? [] : Array.from({ length: random.int(5) }, () => value(shape.of, random, depth - 1, key));
    case 'open':
      return new Map(random.some(invented, 4).map((name) => [name, value(shape.of, random, Math.max(0, depth - 1))]));
    case 'map': {
      if (depth === 0 && shape.short !== undefined) return random.pick(texts);
      const spelled = [...shape.english];
      const keys = random.some(spelled, depth === 0 ? 1 : 5);
      for (const [name, field] of shape.fields)
        if (field._zod.optin === undefined && random.chance(0.95)) keys.push([name, name]);
      const chosen = new Map(keys.map(([spelling, english]) => [english, spelling]));
      return new Map(
        [...chosen].map(([english, spelling]) => [
          spelling,
          value(shape.fields.get(english) as Form, random, Math.max(0, depth - 1), english),
        ]),
      );
    }
  }
}

/** In brackets, which need no indent; what follows a key may also stand in a line of its own. */
function written(data: Value, random: Random): string {
  if (typeof data === 'string')
    return random.chance(0.3) && /^[\p{Script=Han}\d.-]+$/u.test(data) ? data : JSON.stringify(data);
  if (data instanceof Map)
    return `{${[...data].map(([key, inner]) => `${JSON.stringify(key)}: ${written(inner, random)}`).join(', ')}}`;
  return `[${(data as readonly Value[]).map((inner) => written(inner, random)).join(', ')}]`;
}

function file(form: Form, random: Random): string {
  const data = value(form, random, 3 + random.int(4));
  if (!(data instanceof Map)) return written(data, random);
  return [...data].map(([key, inner]) => `${key}: ${written(inner, random)}\n`).join('');
}

export const declared: Target = (random) => {
  const issue = `${random.chance(0.7) ? '名称x: 甲\n'.replace('名称x', random.pick(['标题', 'title'])) : ''}`;
  const body = file(issueFile, random).replace(/^(标题|title): .*\n/m, '');
  const text = issue + body;
  return building(random, {
    'issue.yaml': random.chance(0.1) ? mutate(text, random, texts) : text,
    ...(random.chance(0.4) ? { 'series.yaml': file(seriesFile, random) } : {}),
    ...namedFiles(random),
  });
};
