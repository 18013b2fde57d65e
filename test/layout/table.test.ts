/** Tables: every place of the grid covered once, widths that fit the text, and what a page has to carry it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksIn, type Cutting, measured, narrowest } from '../../src/layout/table/cell-text.ts';
import { placedRows } from '../../src/layout/table/grid.ts';
import { easedNeeds } from '../../src/layout/table/needs.ts';
import { roundedWidths, sharedWidths } from '../../src/layout/table/widths.ts';
import type { PageSection, PageTree, Row, Table } from '../../src/layout/tree.ts';
import { emWidth, sum } from '../../src/layout/width.ts';
import type { Element, Table as Written } from '../../src/markup/element.ts';
import { unbrokenWith } from '../../src/preset/unbroken.ts';
import { text, treeOf } from '../render/elements.ts';
import { accidents, cell, ranking, row, spans, table, tasks } from '../render/tables.ts';

const AREA = { upright: 8845, landscape: 12756 };

const sectionsOf = (...elements: readonly Element[]): readonly PageSection[] => treeOf(elements).sections;
const keptIn = (rows: readonly Row[]): boolean[] =>
  rows.map(({ cells }) => cells.every(({ blocks }) => blocks.every(({ props }) => props?.keepNext ?? false)));
const tableIn = (...elements: readonly Element[]): Table => {
  const found = sectionsOf(...elements)
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
};
const stylesIn = ({ rows }: Table): Set<string> =>
  new Set(rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(({ style }) => style))));

/** How often each place of the grid is covered. */
const covered = (rows: readonly Row[], columns: number): number[][] => {
  const grid = rows.map(() => Array.from({ length: columns }, () => 0));
  rows.forEach(({ cells }, index) => {
    let column = 0;
    for (const { colSpan = 1, rowSpan = 1 } of cells) {
      while ((grid[index]?.[column] ?? 0) > 0) column++;
      for (let down = 0; down < rowSpan; down++)
        for (let across = 0; across < colSpan; across++) {
          const line = grid[index + down];
          if (line) line[column + across] = (line[column + across] ?? 0) + 1;
        }
      column += colSpan;
    }
  });
  return grid;
};

const plain = (gap: number): Cutting => ({ gap, unbroken: () => [] });

describe('the grid', () => {
  test('is covered once everywhere, whatever spans a template writes', () => {
    const cells = fc.array(
      fc.record({ colSpan: fc.integer({ min: -1, max: 5 }), rowSpan: fc.integer({ min: 0, max: 4 }) }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (rows, columns) => {
        const placed = placedRows(
          rows.map((each) => ({ cells: each.map((spans) => cell('文', spans)) })),
          columns,
          plain(0),
        );
        const asRows = placed.map((each) => ({
          cantSplit: true,
          cells: each.map(({ colSpan, rowSpan }) => ({ colSpan, rowSpan, borders: {}, blocks: [] })),
        }));
        expect(covered(asRows, columns).flat()).toEqual(Array(placed.length * columns).fill(1));
      }),
    );
  });

  test('cells too many for the grid are left out, missing ones are empty', () => {
    const [first, second] = placedRows([row('一', '二', '三'), row('四')], 2, plain(0));
    expect(first?.map(({ cell: { content } }) => content.length)).toEqual([1, 1]);
    expect(second?.map(({ cell: { content } }) => content.length)).toEqual([1, 0]);
  });
});

test.each([
  ['', 0],
  ['事故起数', 1],
  ['129.80%', 3.5],
  ['共12345起', 2.5],
  ['同比（%）', 2.5],
  ['甲、乙', 2],
  ['“两会”', 2],
  ['¥1,257.50', 4.5],
  ['-¥3', 1.5],
  ['￥1257', 3],
  ['-33.3', 2.5],
  ['a b', 0.5],
])('%j breaks into pieces of %d em at most', (text, em) => {
  expect(measured(text, plain(0)).piece).toBe(em);
});

test.each([
  ['事故起数', 2, 2],
  ['死亡人数同比增减', 3, 3],
  // Broken between pieces, with the gap programs leave beside figures.
  ['2024年12月底前', 2, 4.5],
  ['2024年12月底前', 1, 7.75],
  ['甲、乙、丙', 3, 2],
])('%j stands on %d lines in %d em', (text, lines, em) => {
  const width = narrowest(measured(text, plain(0.25)), lines, plain(0.25));
  expect(width).toBeGreaterThanOrEqual(em - 0.03);
  expect(width).toBeLessThan(em + 0.3);
});

describe('widths', () => {
  const needs = fc.array(
    fc
      .tuple(fc.float({ min: 1, max: 20, noNaN: true }), fc.float({ min: 0, max: 300, noNaN: true }))
      .map(([least, more]) => ({ least, natural: least + more })),
    { minLength: 1, maxLength: 30 },
  );

  test('fill the table, and are no less than the least where there is room', () => {
    fc.assert(
      fc.property(needs, fc.float({ min: 20, max: 800, noNaN: true }), (columns, total) => {
        const widths = sharedWidths(columns, total);
        expect(sum(widths)).toBeCloseTo(total, 3);
        if (sum(columns.map(({ least }) => least)) <= total)
          for (const [index, width] of widths.entries())
            expect(width).toBeGreaterThanOrEqual((columns[index]?.least ?? 0) - 1e-6);
      }),
    );
  });

  test('rounded, they still fill it', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: 1, max: 99, noNaN: true }), { minLength: 1 }), (widths) => {
        expect(sum(roundedWidths(widths))).toBe(Math.round(sum(widths)));
      }),
    );
  });

  test('short heads stay whole while there is room for them, long texts give way', () => {
    const least = (...widths: readonly number[]) => widths.map((width) => ({ least: width, natural: 9 }));
    const eased = (total: number) => easedNeeds(least(2, 2, 2, 3), least(3, 3, 6, 3), total).map((need) => need.least);
    expect(eased(10.9)).toEqual([2, 2, 2, 3]);
    expect(eased(11)).toEqual([3, 3, 2, 3]);
    expect(eased(15)).toEqual([3, 3, 6, 3]);
    expect(eased(8)).toEqual([2, 2, 2, 3]);
  });

  test('no text is broken more often than the longest must be', () => {
    expect(
      sharedWidths(
        [
          { least: 2, natural: 2 },
          { least: 6, natural: 30 },
          { least: 6, natural: 60 },
        ],
        32,
      ),
    ).toEqual([2, 10, 20]);
  });
});

describe('a table', () => {
  test.each([
    ['four narrow columns', ranking, AREA.upright, 'TableText'],
    ['short and long texts', tasks, AREA.upright, 'TableText'],
    ['seventeen columns', accidents, AREA.landscape, 'TableText5'],
  ])('of %s is as wide as the type area, in the largest type that fits', (_, written, width, style) => {
    const laid = tableIn(written);
    expect(sum(laid.columns)).toBe(width);
    expect(laid.columns).toHaveLength(written.columns);
    expect(stylesIn(laid)).toEqual(new Set([style]));
  });

  test.each(['portrait', 'landscape'] as const)('stands %s where it is told to', (orientation) => {
    for (const written of [ranking, accidents])
      expect(sum(tableIn({ ...written, orientation }).columns)).toBe(
        orientation === 'portrait' ? AREA.upright : AREA.landscape,
      );
  });

  test('is caption, unit, table, notes; the first kept with it', () => {
    const [section] = sectionsOf(ranking);
    expect(section?.blocks.map((block) => (block.kind === 'table' ? 'table' : block.style))).toEqual([
      'TableCaption',
      'TableMeasure',
      'table',
      'TableNote',
    ]);
  });

  test('repeats its header, splits no row, keeps the header, the first two rows and the last two with what follows', () => {
    const { rows } = tableIn(ranking);
    expect(rows.map(({ header = false }) => header)).toEqual([true, ...Array(9).fill(false)]);
    expect(rows.every(({ cantSplit }) => cantSplit)).toBe(true);
    expect(keptIn(rows)).toEqual([true, true, ...Array(6).fill(false), true, true]);
  });

  test('keeps no rows together that would not leave each other room', () => {
    const high = '云岭市组织各县区开展排查整治'.repeat(20);
    expect(
      keptIn(tableIn(table({ columns: 2, rows: [row('甲', high), row('乙', high), row('丙', '丁')] })).rows),
    ).toEqual([false, true, false]);
  });

  test('keeps each note with the one below it', () => {
    const notes = ['一', '二', '三'].map((text) => [{ kind: 'text' as const, text }]);
    const [section] = sectionsOf({ ...ranking, notes });
    const kept = section?.blocks.slice(-3).map((block) => block.kind === 'paragraph' && block.props?.keepNext);
    expect(kept).toEqual([true, true, undefined]);
  });

  test('has its heading kept with it over the room between, and the text above not', () => {
    const heading: Element = { kind: 'heading', level: 1, content: [{ kind: 'text', text: '一、考核结果' }] };
    const { caption: _, measure: __, ...bare } = ranking;
    const room = (above: Element) => sectionsOf(text('甲'), above, bare)[0]?.blocks[2];
    expect(room(heading)).toMatchObject({ runs: [], props: { keepNext: true } });
    expect(room(text('乙'))).toMatchObject({ runs: [] });
    expect(room(text('乙'))).not.toMatchObject({ props: { keepNext: true } });
  });

  test('covers its grid with its spans', () => {
    const { columns, rows } = tableIn(spans);
    expect(covered(rows, columns.length).flat()).toEqual(Array(6 * 5).fill(1));
  });

  test('puts its figures where the element says, the rest in the middle', () => {
    const [, first] = tableIn(ranking).rows;
    expect(first?.cells.map(({ blocks }) => blocks[0]?.props?.align ?? 'center')).toEqual([
      'right',
      'center',
      'right',
      'center',
    ]);
  });

  test('lets a row split that is higher than half a page, and a header too', () => {
    const long = '云岭市组织各县区开展排查整治'.repeat(60);
    const split = tableIn(
      table({ columns: 2, header: [row('甲', long)], rows: [row('乙', long), row('丙', '丁')] }),
    ).rows;
    expect(split.map(({ cantSplit, header = false }) => [cantSplit, header])).toEqual([
      [false, false],
      [false, false],
      [true, false],
    ]);
  });

  test.each<[string, Written]>([
    ['no rows', table({ columns: 3, rows: [] })],
    ['no columns', table({ columns: 0, rows: [row('甲')] })],
  ])('of %s leaves nothing', (_, written) => {
    expect(sectionsOf(text('甲'), written).flatMap(({ blocks }) => blocks)).toHaveLength(1);
  });

  test('of a single header row, of empty cells and of one column is laid out', () => {
    expect(tableIn(table({ columns: 2, header: [row('甲', '乙')], rows: [] })).rows[0]?.header).toBeUndefined();
    expect(tableIn(table({ columns: 3, rows: [row('', '', ''), row()] })).rows).toHaveLength(2);
    expect(tableIn(table({ columns: 1, rows: [row('一格文字'.repeat(40))] })).columns).toEqual([AREA.upright]);
  });

  test('breaks no head of two figures for the long texts beside it', () => {
    const heads = Array.from({ length: 19 }, (_, index) => `列${index + 1}`);
    const cells = heads.map((_, index) => ([0, 1, 9, 10, 11].includes(index) ? '12' : '已经完成整改'));
    const laid = tableIn(
      table({ columns: 20, header: [row('单位', ...heads)], rows: [row('云岭经济技术开发区', ...cells)] }),
    );
    expect(stylesIn(laid)).toEqual(new Set(['TableTextS5']));
    // 列10 takes 2.25 em, the sides of its cell 0.6; an em of 小五 is 180 twips.
    for (const width of laid.columns.slice(10)) expect(width / 180).toBeGreaterThan(2.85);
  });

  test('of sixty columns stands on a turned sheet in the smallest type, all columns alike', () => {
    const wide = tableIn(
      table({ columns: 60, rows: [row(...Array.from({ length: 60 }, (_, index) => `第${index}列`))] }),
    );
    expect(sum(wide.columns)).toBe(AREA.landscape);
    expect(stylesIn(wide)).toEqual(new Set(['TableTextS5']));
  });
});

describe('a table too wide for the upright sheet', () => {
  const heading: Element = { kind: 'heading', level: 1, content: [{ kind: 'text', text: '三、事故情况' }] };
  const sheets = (...elements: readonly Element[]): string[] =>
    sectionsOf(...elements).map(({ start, page }) => `${start} ${page.landscape ? 'landscape' : 'upright'}`);

  test('has a section of its own, and the text after it stands upright again', () => {
    expect(sheets(text('甲'), accidents, text('乙'))).toEqual(['page upright', 'page landscape', 'page upright']);
    expect(sheets(accidents)).toEqual(['page landscape']);
  });

  test('shares it with the next such table and with its own heading, but not with the text before', () => {
    expect(sheets(text('甲'), heading, accidents, accidents)).toEqual(['page upright', 'page landscape']);
    const [first, second] = sectionsOf(text('甲'), heading, accidents);
    expect(first?.blocks).toHaveLength(1);
    expect(second?.blocks[0]).toMatchObject({ style: 'Heading1' });
  });

  test('takes the first page of its attachment with it', () => {
    const start: Element = { kind: 'attachment', mark: [{ kind: 'text', text: '附件2' }], title: [] };
    expect(sheets(text('甲'), start, accidents)).toEqual(['page upright', 'page landscape']);
  });

  test('leaves the type area where it is on the sheet, and nothing at its foot reaches into it', () => {
    const [upright, landscape] = sectionsOf(text('甲'), accidents).map(({ page }) => page);
    expect((landscape?.footerDistance ?? 0) + 336).toBeLessThan(landscape?.margin.bottom ?? 0);
    expect(landscape).toMatchObject({ width: upright?.height, height: upright?.width });
    expect(landscape?.margin).toEqual({
      top: upright?.margin.left,
      right: upright?.margin.top,
      bottom: upright?.margin.right,
      left: upright?.margin.bottom,
    });
  });
});

describe('what no cell breaks', () => {
  const names = ['云岭市安全生产委员会办公室', '市应急局', '竹坪管理区'];
  const cutting: Cutting = { gap: 0, unbroken: unbrokenWith(names) };

  test.each([
    ['12月底前完成', ['12月底前']],
    ['于2024年3月9日印发', ['2024年3月9日']],
    ['青石县', ['青石县']],
    ['青石县、芦县', ['青石县', '芦县']],
    ['青石县人民政府', []],
    ['报市应急局备案', ['市应急局']],
    ['由云岭市安全生产委员会办公室牵头', ['云岭市安全生产委员会办公室']],
    ['2024-03-09', ['2024-03-09']],
    ['排查整治', []],
  ])('%s: %j', (text, found) => {
    expect(cutting.unbroken(text).map(([from, to]) => text.slice(from, to))).toEqual(found);
  });

  test('a line is broken before it, not inside it', () => {
    expect(breaksIn('于2024年12月底前完成整改', 7.5, cutting)).toEqual([1]);
    expect(breaksIn('完成整改', 2, cutting)).toEqual([]);
    // One wider than the line is broken by whoever shows it.
    expect(breaksIn('于2024年12月底前', 4, cutting)).toEqual([]);
  });

  const amounts = (columns: number, figure: string) =>
    treeOf([
      table({
        columns,
        header: [row(...Array.from({ length: columns }, (_, index) => `第${index + 1}项`))],
        rows: [row(...Array(columns).fill(figure))],
      }),
    ]);
  const inner = (tree: PageTree): { room: number; text: number }[] =>
    tree.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [block] : []))
      .flatMap(({ columns, rows, cellMargin }) =>
        (rows.at(-1)?.cells ?? []).map(({ blocks }, index) => {
          const run = blocks[0]?.runs[0];
          const size = tree.styles.find(({ id }) => id === blocks[0]?.style)?.run?.size ?? 0;
          const scale = run?.kind === 'text' ? (run.props?.scale ?? 100) / 100 : 1;
          return {
            room: (columns[index] ?? 0) - cellMargin.left - cellMargin.right,
            text: run?.kind === 'text' ? emWidth(run.text) * size * 10 * scale : 0,
          };
        }),
      );

  test.each(Array.from({ length: 19 }, (_, index) => index + 2))('%i columns of 1234567: whole, or told', (columns) => {
    const tree = amounts(columns, '1234567');
    const whole = inner(tree).every(({ room, text }) => text <= room);
    expect(whole).toBe(tree.notes === undefined);
    expect(whole).toBe(true);
  });

  test.each([8, 14, 20, 60])('%i columns of 1,234,567.89: whole, or told by column', (columns) => {
    const tree = amounts(columns, '1,234,567.89');
    const whole = inner(tree).every(({ room, text }) => text <= room);
    const note = { kind: 'column-narrow', path: undefined, text: '1,234,567.89' };
    const all = Array.from({ length: columns }, (_, index) => ({ number: index + 1, title: `第${index + 1}项` }));
    expect(tree.notes).toEqual(whole ? undefined : [{ ...note, columns: all }]);
  });

  test('long names and hostile cells take no longer than others', () => {
    const text = '云岭市安全生产委员会办公'.repeat(20_000);
    expect(cutting.unbroken(text)).toEqual([]);
    expect(measured('1'.repeat(100_000), cutting).kept).toBe(50_000);
  });
});
