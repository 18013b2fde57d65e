import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from '../../src/diagnostic.ts';
import type { Data } from '../../src/source/data.ts';
import { emitYaml, type Yaml } from '../../src/source/emit.ts';
import { readSource } from '../../src/source/read.ts';
import { grammar } from './grammar.ts';

/** What the reader gives back: without notes. */
function dataOf(value: Yaml): Data {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Map) return new Map([...value].map(([key, of]) => [key, dataOf(of)]));
  return Array.isArray(value) ? value.map(dataOf) : dataOf((value as { readonly value: Yaml }).value);
}

const characters = fc.oneof(
  fc.constantFrom(
    ...'县市林业局，。“”：（）-—－#:*&%@`{}[]|>!?~,;\'"\\ 　\t\n一二12０９5.0aBxe😀𠮷\u0085\u2028\ufeff\u200b\u00a0',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
/** Texts as they are written, and as nobody writes them; none that XML 1.0 cannot hold. */
const text = fc
  .oneof(
    fc.string({ unit: characters, maxLength: 12 }),
    fc.constantFrom(
      ...[
        '',
        'yes',
        'No',
        '~',
        'null',
        '007',
        '129.80',
        '1e3',
        '0x1F',
        '.5',
        '12:30',
        '2024',
        '95.5',
        '-3',
        '-',
        '---',
      ],
      ...[
        '2024-03-09',
        '5.6',
        '　　甲',
        '甲：乙',
        '标题：甲',
        '标题: 甲',
        '标题:',
        '- 甲',
        '－ 甲',
        '{{指标}}起',
        '甲 # 乙',
        '甲 #乙',
      ],
      ...[
        '一\n二',
        '一\n\n二',
        '一\n二\n',
        ' 一\n二',
        '一\n  二',
        '一\n　　二',
        '- 一\n- 二',
        '标题: 一\n# 二',
        '---\n...',
        '1,234',
        '[甲，乙]',
      ],
    ),
  )
  .map((line) => line.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

const keys = fc.oneof(
  fc.constantFrom(...'标题 报头 名称 栏目 条目 正文 导语 报送发 报 责任单位 牵头'.split(' ')),
  text,
);
const note = fc.oneof(fc.constantFrom('2024-03-09', '是不是“青石县”？', '甲: 乙 # 丙', '- 甲', ''), text);

const { yaml } = fc.letrec<{ yaml: Yaml; map: ReadonlyMap<string, Yaml> }>((tie) => ({
  map: fc.array(fc.tuple(keys, tie('yaml')), { maxLength: 4 }).map((entries) => new Map(entries)),
  yaml: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constant(null),
    fc.array(tie('yaml'), { maxLength: 4 }),
    tie('map'),
    fc.record(
      {
        value: tie('yaml'),
        above: fc.array(note, { maxLength: 2 }),
        beside: note,
        inBrackets: fc.boolean(),
      },
      { requiredKeys: ['value'] },
    ),
  ),
}));
const file = fc.array(fc.tuple(keys, yaml), { minLength: 1, maxLength: 4 }).map((entries) => new Map(entries));

/** A key where others are known and it is not: it may be reported as a line that is out of place. */
function isMisplaced(value: Yaml, path: Path = []): boolean {
  if (value === null || typeof value === 'string') return false;
  if (Array.isArray(value)) return value.some((each, index) => isMisplaced(each, [...path, index]));
  if (!(value instanceof Map)) return isMisplaced((value as { readonly value: Yaml }).value, path);
  const place = grammar.at(path);
  const outer = path.map((_, depth) => grammar.at(path.slice(0, depth)));
  const knowsOthers = (key: string) =>
    place?.invented ? outer.some((one) => one?.keys.has(key)) : place !== undefined && place.keys.size > 0;
  return [...value].some(
    ([key, each]) => (knowsOthers(key) && !place?.keys.has(key)) || isMisplaced(each, [...path, key]),
  );
}

const read = (written: string, withGrammar = true) => readSource(written, 'a.yaml', withGrammar ? grammar : undefined);

test('what is emitted is read as the same data, without a finding', () => {
  fc.assert(
    fc.property(file, fc.boolean(), (data, withGrammar) => {
      const { source, findings } = read(emitYaml(data), withGrammar && !isMisplaced(data));
      expect(findings).toEqual([]);
      expect(source.data).toEqual(dataOf(data));
    }),
    { numRuns: 1000 },
  );
});

test('a piece, set in by some blanks, stands below its key', () => {
  fc.assert(
    fc.property(fc.array(yaml, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 6 }), (list, indent) => {
      const { source, findings } = read(`栏目:\n${emitYaml(list, { indent })}`, false);
      expect(findings).toEqual([]);
      expect((source.data as ReadonlyMap<string, Data>).get('栏目')).toEqual(dataOf(list));
    }),
  );
});

test('as a person would write it', () => {
  const data: Yaml = new Map<string, Yaml>([
    [
      '报头',
      {
        value: new Map([
          ['名称', '工作专报'],
          ['期号', '2'],
        ]),
        beside: '每期改',
        above: ['本刊', ''],
      },
    ],
    ['标题', '关于2024年3月安全生产工作的通报'],
    ['导语', '3月以来，全县开展检查12次。\n发现隐患30处。'],
    ['单位', { value: ['市林业局', '青石县、芦县'], inBrackets: true }],
    [
      '栏目',
      [
        new Map<string, Yaml>([
          ['标题', '动态'],
          ['条目', ['一: 二', { value: '甲', beside: '来稿' }, null]],
        ]),
        '正文',
      ],
    ],
    ['数', ['129.80', '007', '95.5', 'yes', '2024-03-09', '']],
    ['空', [[], new Map(), [['甲', '乙']]]],
  ]);
  expect(emitYaml(data)).toBe(`\
# 本刊

报头:  # 每期改
  名称: 工作专报
  期号: 2
标题: 关于2024年3月安全生产工作的通报
导语: |
  3月以来，全县开展检查12次。
  发现隐患30处。
单位: [市林业局, 青石县、芦县]
栏目:
  - 标题: 动态
    条目:
      - "一: 二"
      - 甲  # 来稿
      -
  - 正文
数:
  - "129.80"
  - "007"
  - 95.5
  - "yes"
  - 2024-03-09
  - ""
空:
  - []
  - {}
  - - - 甲
      - 乙
`);
});
