/**
 * Issues of every size: titles of 1 to 60 characters, 1 to 12 signers, imprints of 30 units below text of every length, 2 to 20
 * columns of seven-figure amounts, pictures of all shapes, imprints that want an even page. Every page inside the type area, nothing over the imprint, nothing
 * lost. Every length modulo a page with every tail is in alone.test.ts; both take each line with BULLETIN_SWEEP_STEP=1.
 */

import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { type Diagnostic, hasError } from '../../src/diagnostic.ts';
import { png } from './pictures.ts';
import { type Page, type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

const step = Number(process.env.BULLETIN_SWEEP_STEP ?? 5);
const every = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);

const units = ['县', '区', '市'].flatMap((end) =>
  ['青石', '芦山', '罗水', '清塘', '古渡', '东湖', '南岭', '西溪', '北川', '云台'].map((name) => `${name}${end}`),
);
const people = '顾怀远 沈砚舟 林致远 江涛 何书言 贺畅 李健 梁启文 苏见微 周明远 方静 尤敏'.split(' ');
const offices =
  '应急管理 公安 交通运输 住房和城乡建设 商务 水利 教育 工业和信息化 文化广电旅游体育 市场监督管理 气象 消防'
    .split(' ')
    .map((name) => `云岭市${name}局`);
const subject =
  '关于进一步加强全市危险化学品和烟花爆竹等重点行业领域安全生产隐患排查整治攻坚行动有关工作情况和下一步工作安排建议的通报';
const shapes = [
  [1200, 100],
  [1600, 600],
  [1600, 900],
  [900, 900],
  [800, 1130],
  [400, 1200],
  [100, 1200],
  [40, 40],
] as const;

const head = '文种: 通报\n报头: { 名称: 云岭市应急管理局文件, 文号: 云应急〔2024〕18号 }\n';
const text = (lines: number): string =>
  `导语: |\n${Array.from({ length: lines }, (_, index) => `  第${index + 1}段部署汛期防范。\n`).join('')}`;

const issues: Readonly<Record<string, string>> = {
  ...named('title', every(1, 60, step), (length) => `${head}标题: ${subject.slice(0, length)}\n${text(3)}`),
  titles: `${head}标题: 通报\n${text(1)}附件:\n${every(1, 57, 1)
    .map((length) => `  - { 标题: ${subject.slice(0, length)}, 栏目: [{ 正文: 第1段。 }] }\n`)
    .join('')}`,
  ...named(
    'signers',
    every(1, 12, 1),
    (count) =>
      `文种: 请示\n报头: { 名称: 云岭市应急管理局文件, 文号: 云应急〔2024〕18号, 签发人: [${people.slice(0, count).join(', ')}] }\n标题: 关于加强汛期防范的请示\n${text(30)}`,
  ),
  ...named('imprint', every(1, 22, step === 1 ? 1 : 4), (lines) => {
    const names = `[${units.join(', ')}]`;
    return `${head}标题: 通报\n${text(lines)}报送发: { 报: ${names}, 送: ${names}, 发: ${names} }\n印发机关: 云岭市应急管理局办公室\n印发日期: 2024-11-29\n`;
  }),
  ...named('amounts', every(2, 20, 1), (columns) => {
    const row = (cells: string): string => `[${Array(columns).fill(cells).join(', ')}]`;
    const titles = every(1, columns, 1).map((column) => `第${column}笔`);
    return `${head}标题: 通报\n${text(2)}栏目:\n  - 标题: 资金\n    表格: { 列: [${titles.join(', ')}], 行: [${Array(4).fill(row('"1,234,567"')).join(', ')}] }\n`;
  }),
  ...named('picture', every(1, shapes.length, 1), (which) => {
    const picture = `{ 文件: ${which}.png, 图题: 图${which} 现场 }`;
    return `${head}标题: 通报\n${text(2)}栏目:\n  - 标题: 现场\n    图片: ${picture}\n  - 标题: 现场对照\n    图片: [${picture}, ${picture}, ${picture}]\n`;
  }),
  ...named(
    'even',
    every(1, 46, step),
    (lines) =>
      `版式: { 版记位置: 偶数面 }\n${head}标题: 通报\n${text(lines)}印发机关: 云岭市应急管理局办公室\n印发日期: 2024-11-29\n`,
  ),
  'extreme title': `${head}标题: ${subject.slice(7, 27).repeat(4)}\n${text(3)}`,
  'extreme word': `${head}标题: ${'Kubernetes'.repeat(8)}\n${text(3)}`,
  'extreme table': `${head}标题: 通报\n${text(3)}栏目:\n  - 标题: 资金\n    表格: { 列: [${every(1, 60, 1).map((column) => `第${column}笔`)}], 行: [[${Array(60).fill('1234567')}]] }\n`,
  'extreme offices': `文种: 通知\n报头: { 名称: [${offices}, 文件], 文号: 云应急〔2024〕21号 }\n标题: 关于联合检查的通知\n主送: 各县\n${text(1)}落款: { 单位: [${offices}], 日期: 2024-11-26, 盖章: 是 }\n`,
};

/** What is said of each: the best page and a warning, or nothing where the page is as it should be. */
const extremes: Readonly<Record<string, readonly string[]>> = {
  'extreme title': [],
  'extreme word': ['title-cut'],
  'extreme table': ['column-narrow'],
  'extreme offices': ['name-small', 'alone-on-page'],
};

function named(name: string, values: readonly number[], issue: (value: number) => string): Record<string, string> {
  return Object.fromEntries(values.map((value) => [`${name} ${value}`, issue(value)]));
}

interface Made {
  readonly docx: Uint8Array;
  readonly text: string;
  readonly said: readonly Diagnostic[];
}
function made(issue: string): Made {
  const readFile = (name: string) => {
    const [width, height] = shapes[Number.parseInt(name, 10) - 1] ?? [10, 10];
    return png(width, height).bytes;
  };
  const input = { file: 'a.yaml', bytes: new TextEncoder().encode(issue), readFile };
  const { outputs, diagnostics } = compile(input, { formats: ['docx', 'text'], lang: 'zh', draft: false });
  expect(hasError(diagnostics), JSON.stringify(diagnostics)).toBe(false);
  return {
    docx: outputs.get('docx') as Uint8Array,
    text: new TextDecoder().decode(outputs.get('text')),
    said: diagnostics,
  };
}

describe.skipIf(!canRender)('a sweep', () => {
  const documents = new Map(Object.entries(canRender ? issues : {}).map(([name, issue]) => [name, made(issue)]));
  const rendered: Readonly<Record<string, Rendered>> = canRender
    ? render(Object.fromEntries([...documents].map(([name, { docx }]) => [name, docx])))
    : {};
  const pagesOf = (name: string): readonly Page[] => rendered[name]?.pages ?? [];
  const names = [...documents.keys()];
  const of = (kind: string): string[] => names.filter((name) => name.startsWith(`${kind} `));
  const numbersOf = (kind: string) => of(kind).map((name) => [name, Number(name.split(' ')[1])] as const);

  test('there are pages of each', () => {
    expect(names.length).toBeGreaterThan(55);
    expect(names.filter((name) => pagesOf(name).length === 0)).toEqual([]);
  });

  test('every page inside the type area', () => {
    const outside = names.flatMap((name) =>
      pagesOf(name).flatMap((page, index) =>
        outsideOf(page).map(({ text, left, right, top, bottom }) =>
          [name, index + 1, text, ...[left, right, top, bottom].map(Math.round)].join(' '),
        ),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('nothing lost: every character of the text is on the pages', () => {
    for (const name of names) {
      const shown = pagesOf(name)
        .flatMap(({ words }) => words.map((word) => word.text))
        .join('');
      const wanted = documents.get(name)?.text.replace(/\[图[^\]]*\]|\s/g, '') ?? '';
      expect([name, missing(wanted, shown)]).toEqual([name, []]);
    }
  });

  test.each(of('extreme'))('%s: told as it should be, and on the page', (name) => {
    expect(documents.get(name)?.said.map(({ code }) => code)).toEqual(extremes[name]);
    const [first] = pagesOf(name);
    expect(first?.lines.some((each) => bare(each.text).startsWith('第1段'))).toBe(true);
  });

  test.each(of('imprint'))('%s: all of it on the last page, at its foot, and no text over it', (name) => {
    const last = pagesOf(name).at(-1) as Page;
    const rules = last.rules.filter(({ color }) => color === 'black');
    expect(rules).toHaveLength(3);
    expect(Math.abs((rules.at(-1)?.y ?? 0) - 262)).toBeLessThan(1);
    const above = last.lines.filter((each) => /^第\d+段/.test(bare(each.text)));
    for (const { bottom } of above) expect(bottom).toBeLessThan(rules[0]?.y ?? 0);
    for (const unit of units)
      expect(
        last.words
          .map(({ text }) => text)
          .join('')
          .split(unit),
      ).toHaveLength(4);
  });

  test.each(of('even'))('%s: the imprint on an even page, at its foot', (name) => {
    const pages = pagesOf(name);
    expect(pages.length % 2).toBe(0);
    const rules = pages.map((page) => page.rules.filter(({ color }) => color === 'black'));
    expect(rules.slice(0, -1).flat()).toEqual([]);
    expect(Math.abs((rules.at(-1)?.at(-1)?.y ?? 0) - 262)).toBeLessThan(1);
  });

  test.each(numbersOf('signers'))('%s: each name whole, the first page bears text, or it is told', (name, count) => {
    const [page] = pagesOf(name);
    const shown = page?.lines.map(({ text }) => bare(text)).join('\n') ?? '';
    for (const person of people.slice(0, count)) expect(shown).toContain(person);
    const isTold = documents.get(name)?.said.some(({ code }) => code === 'alone-on-page');
    expect(shown.includes('第1段')).toBe(!isTold);
  });

  test.each(numbersOf('amounts'))('%s: no amount broken, or the column is named', (name, columns) => {
    const words = pagesOf(name).flatMap((page) => page.words.map((word) => word.text));
    const whole = words.filter((word) => word === '1,234,567').length;
    const isTold = documents.get(name)?.said.some(({ code }) => code === 'column-narrow') ?? false;
    expect(isTold ? columns * 4 : whole).toBe(columns * 4);
    expect(isTold).toBe(whole < columns * 4);
  });

  test.each(of('title'))('%s: in the middle, no line of a single character under others', (name) => {
    const lines = pagesOf(name)[0]?.lines ?? [];
    const number = lines.findIndex((each) => each.text.startsWith('云应急'));
    const body = lines.findIndex((each) => bare(each.text).startsWith('第1段'));
    const title = lines.slice(number + 1, body);
    expect(title.length).toBeGreaterThan(0);
    for (const { left, right } of title) expect(Math.abs((left + right) / 2 - 106)).toBeLessThan(1);
    if (title.length > 1) for (const line of title) expect(bare(line.text).length).toBeGreaterThan(1);
  });

  test.each(of('picture'))('%s: whole, and its caption on its page', (name) => {
    const captions = pagesOf(name).flatMap(({ lines }) => lines.filter((each) => bare(each.text).startsWith('图')));
    expect(captions.length).toBeGreaterThan(1);
  });
});

const bare = (text: string): string => text.replace(/\s/g, '');

/** Marks may hang at the right; the number stands below (7.5). */
function outsideOf(page: Page): Page['words'] {
  const [left, right, top, bottom] = page.landscape ? [35, 260, 26, 184] : [28, 184, 36, 262];
  const own = page.landscape
    ? page.words.filter((word) => word.left > 34)
    : page.words.filter((word) => word.top < 264 || !/^[—\d]+$/.test(word.text));
  return own.filter(
    (word) =>
      word.left < left - 0.6 ||
      word.right > right + (/[、，。；：！？）》”]$/.test(word.text) ? 6 : 0.6) ||
      word.top < top - 0.6 ||
      word.bottom > bottom + 1,
  );
}

/** Characters of the one that the other has fewer of. */
function missing(wanted: string, shown: string): string[] {
  const counts = new Map<string, number>();
  for (const each of shown.normalize('NFKC')) counts.set(each, (counts.get(each) ?? 0) + 1);
  const lacking = new Set<string>();
  for (const each of wanted.normalize('NFKC')) {
    const left = (counts.get(each) ?? 0) - 1;
    counts.set(each, left);
    if (left < 0) lacking.add(each);
  }
  return [...lacking];
}
