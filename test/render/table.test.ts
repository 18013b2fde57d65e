import { describe, expect, test } from 'vitest';
import { sum } from '../../src/layout/width.ts';
import { docxOf, hanzi, imprint, text } from './elements.ts';
import { type Page, type Rendered, render } from './render.ts';
import { accidents, ranking, row, spans, table, tasks } from './tables.ts';
import { canRender } from './tools.ts';

const long = table({
  columns: 3,
  header: [row('序号', '单位', '说明')],
  rows: Array.from({ length: 90 }, (_, index) => row(`${index + 1}号`, '东山县', '已整改')),
});
/** A row higher than a page. */
const tower = table({ columns: 2, rows: [row('甲', `${hanzi(2000)}终`), row('乙', '末行')] });

/** Turned, with three notes; at some number of rows the sheet has room for the first of them only. */
const noted = (rows: number) =>
  table({
    columns: 2,
    orientation: 'landscape',
    header: [row('单位', '起数')],
    rows: Array.from({ length: rows }, (_, index) => row(`第${index + 1}行`, '1')),
    notes: ['注一。', '注二。', '注三。'].map((words) => [{ kind: 'text', text: words }]),
  });

const counts = Array.from({ length: 19 }, (_, index) => index + 2);
const amounts = (columns: number) => table({ columns, rows: [row(...Array(columns).fill('1234567'))] });

const documents = {
  ranking: docxOf([text(hanzi(200)), ranking, text(hanzi(60))]),
  tasks: docxOf([tasks]),
  long: docxOf([text(hanzi(60)), long, text('表后正文')]),
  spans: docxOf([spans]),
  amounts: docxOf(counts.map((count) => amounts(count))),
  tower: docxOf([tower]),
  // The turned sheet is page 2, an even one; in `odd` it is page 1.
  even: docxOf([text(hanzi(300)), accidents, text(hanzi(100)), imprint]),
  odd: docxOf([accidents, imprint]),
};

/** So many lines of text, then a heading with a table below that has no caption. */
const headed = (lines: number) =>
  docxOf([
    ...Array.from({ length: lines }, () => text('正文')),
    { kind: 'heading', level: 1, content: [{ kind: 'text', text: '二、考核结果' }] },
    table({ columns: 2, header: [row('单位', '得分')], rows: [row('青石县', '97'), row('芦县', '95')] }),
  ]);

/** So many lines of text, then a table of six rows. */
const parted = (lines: number) =>
  docxOf([
    ...Array.from({ length: lines }, () => text('正文')),
    table({
      columns: 2,
      header: [row('单位', '起数')],
      rows: Array.from({ length: 6 }, (_, index) => row(`第${index + 1}行`, '1')),
    }),
  ]);

describe.skipIf(!canRender)('tables', () => {
  const rendered: Readonly<Record<string, Rendered>> = canRender ? render(documents) : {};
  const pagesOf = (name: keyof typeof documents): readonly Page[] => rendered[name]?.pages ?? [];
  const textOf = (page: Page | undefined): string =>
    page?.lines.map((line) => line.text.replaceAll(' ', '')).join('\n') ?? '';
  const allText = (name: keyof typeof documents): string => pagesOf(name).map(textOf).join('\n');

  test('are as wide as the type area', () => {
    for (const name of ['ranking', 'tasks', 'spans'] as const) {
      const [first, ...more] = pagesOf(name).flatMap(({ rules }) => rules);
      expect(more.length).toBeGreaterThan(3);
      expect(Math.abs((first?.left ?? 0) - 28)).toBeLessThan(0.5);
      expect(Math.abs((first?.right ?? 0) - 184)).toBeLessThan(0.5);
    }
  });

  test('begin on the page of their heading', () => {
    const counts = [16, 17, 18, 19, 20, 21];
    const sheets = canRender ? render(Object.fromEntries(counts.map((lines) => [lines, headed(lines)]))) : {};
    const pages = counts.map((lines) => sheets[lines]?.pages ?? []);
    expect(new Set(pages.map(({ length }) => length))).toEqual(new Set([1, 2]));
    for (const each of pages) expect(each.map(textOf).join('\n')).toContain('二、考核结果\n单位得分\n青石县97\n');
  });

  test('have their header on every page they go on to, and every row once', () => {
    const pages = pagesOf('long');
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textOf(page).match(/序号单位说明/g)).toHaveLength(1);
    expect(allText('long').match(/^\d+号东山县已整改$/gm)).toHaveLength(90);
    // The text goes on below the table.
    expect(textOf(pages.at(-1))).toContain('表后正文');
  });

  test('show every character of their cells', () => {
    const cells = (name: keyof typeof documents): string => allText(name).replace(/\s/g, '');
    for (const task of tasks.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content.flat())))
      for (const character of task.text) expect(cells('tasks')).toContain(character);
    for (const figure of accidents.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content.flat())))
      expect(cells('odd')).toContain(figure.text);
    expect(cells('tower')).toContain('终');
    expect(cells('tower')).toContain('末行');
  });

  test('break no number', () => {
    const figures = accidents.rows
      .slice(1, 2)
      .flatMap(({ cells }) => cells.slice(1).flatMap(({ content }) => content.flat()));
    const line = pagesOf('odd')[0]?.lines.find((each) => each.text.startsWith('东山县'));
    expect(line?.text.split(' ').slice(1)).toEqual(figures.map((figure) => figure.text));
  });

  test('break none of 2 to 20 columns of seven-figure amounts', () => {
    const words = pagesOf('amounts').flatMap((page) => page.words.map(({ text }) => text));
    expect(words.filter((word) => word === '1234567')).toHaveLength(counts.reduce((sum, count) => sum + count));
  });

  test('stand with their text between their rules, not over them', () => {
    for (const { rules, lines } of [...pagesOf('ranking'), ...pagesOf('tasks')])
      for (const { y } of rules) for (const { top, bottom } of lines) expect(y > top + 1 && y < bottom - 1).toBe(false);
  });

  test("have no row alone at a page's foot or head", () => {
    const lengths = Array.from({ length: 8 }, (_, index) => index + 14);
    const sheets = canRender ? render(Object.fromEntries(lengths.map((lines) => [lines, parted(lines)]))) : {};
    const rowsOf = (page: Page) => page.lines.filter(({ text }) => /第\d+行/.test(text.replaceAll(' ', ''))).length;
    const found = lengths.map((lines) => (sheets[lines]?.pages ?? []).map(rowsOf));
    expect(found.map((rows) => sum(rows))).toEqual(lengths.map(() => 6));
    expect(found.flat()).not.toContain(1);
    expect(found).toContainEqual([2, 4]);
  });

  test('spread a span over its places', () => {
    const lines = pagesOf('spans')[0]?.lines ?? [];
    const across = lines.find((line) => line.text.includes('横贯'));
    expect(Math.abs(((across?.left ?? 0) + (across?.right ?? 0)) / 2 - 106)).toBeLessThan(1);
    const left = pagesOf('spans')[0]?.words.find((word) => word.text === '两行两列');
    expect(left?.right).toBeLessThan(28 + (156 * 2) / 5 + 1);
  });
});

/** GB/T 9704-2012, 8: turned about, the number stands where the upright pages have it. */
describe.skipIf(!canRender)('a table on a turned sheet', () => {
  const rendered: Readonly<Record<string, Rendered>> = canRender
    ? render({ even: documents.even, odd: documents.odd })
    : {};
  /** The number of a turned page, as the reader sees it who turns the sheet back: its left edge on top. */
  const numberOf = ({ words }: Page) => {
    const parts = words.filter((word) => word.left < 34);
    return {
      text: [...parts].sort((a, b) => a.top - b.top).map((word) => word.text),
      fromFoot: (Math.min(...parts.map(({ left }) => left)) + Math.max(...parts.map(({ right }) => right))) / 2,
      left: Math.min(...parts.map(({ top }) => top)),
      right: Math.max(...parts.map(({ bottom }) => bottom)),
    };
  };

  test('has it for itself, and the imprint stands upright on the last page', () => {
    expect(rendered.even?.pages.map(({ landscape }) => landscape)).toEqual([false, true, false]);
    expect(rendered.odd?.pages.map(({ landscape }) => landscape)).toEqual([true, false]);
    for (const { pages = [] } of Object.values(rendered))
      expect(Math.abs((pages.at(-1)?.rules.at(-1)?.y ?? 0) - 262)).toBeLessThan(1);
  });

  test('lies in the type area of the sheet', () => {
    for (const { pages = [] } of Object.values(rendered))
      for (const { rules } of pages.filter(({ landscape }) => landscape)) {
        // Rules that a span interrupts are shorter.
        expect(Math.abs(Math.min(...rules.map(({ left }) => left)) - 35)).toBeLessThan(0.5);
        expect(Math.abs(Math.max(...rules.map(({ right }) => right)) - 260)).toBeLessThan(0.5);
        expect(rules[0]?.y).toBeGreaterThan(28);
        expect(rules.at(-1)?.y).toBeLessThan(184.5);
      }
  });

  test('has the number 7 mm off the type area, on the same side of the sheet as upright pages', () => {
    const even = numberOf(rendered.even?.pages[1] as Page);
    const odd = numberOf(rendered.odd?.pages[0] as Page);
    expect([even.text, odd.text]).toEqual([
      ['—', '2', '—'],
      ['—', '1', '—'],
    ]);
    for (const { fromFoot } of [even, odd]) expect(Math.abs(fromFoot - 28)).toBeLessThan(0.6);
    expect(Math.abs(even.left - 28 - 4.94)).toBeLessThan(0.5);
    expect(Math.abs(184 - odd.right - 4.94)).toBeLessThan(0.8);
  });

  test('takes its last row along where its notes have no room', () => {
    const counts = [12, 13, 14, 15, 16, 17];
    const sheets = canRender ? render(Object.fromEntries(counts.map((rows) => [rows, docxOf([noted(rows)])]))) : {};
    const pages = counts.map((rows) => sheets[rows]?.pages ?? []);
    expect(new Set(pages.map(({ length }) => length))).toEqual(new Set([1, 2]));
    for (const [index, rows] of counts.entries()) {
      const last = pages[index]?.at(-1)?.words.map(({ text }) => text) ?? [];
      expect(last).toEqual(expect.arrayContaining(['注一。', '注二。', '注三。']));
      expect(last.join('')).toContain(`第${rows}行`);
    }
  });
});
