import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostic.ts';
import { allFilled } from '../../src/gather/unfilled.ts';
import type { Table } from '../../src/model/bulletin.ts';
import type { ModelContext } from '../../src/model/context.ts';
import { tableOf } from '../../src/model/table/table.ts';
import type { WrittenTable } from '../../src/model/table/written-table.ts';

function read(written: WrittenTable): { readonly table: Table | undefined; readonly findings: readonly Finding[] } {
  const context: ModelContext = {
    kind: 'bulletin',
    style: {},
    indicators: new Map(),
    unitValues: new Map(),
    shownByUnit: new Set(),
    statistics: [],
    reported: new Set(),
    unfilled: allFilled,
    said: new Map(),
    days: () => ({}),
    lacking: new Set(),
    misspelt: new Map(),
    units: [],
    images: new Map(),
    named: new Map(),
    findings: [],
  };
  return { table: tableOf(written, ['table'], context), findings: context.findings };
}

/** How often each place of the grid is covered; a cell that leaves the grid counts as one place more. */
function cover({ columns, header, rows }: Table): readonly number[] {
  return [header, rows].flatMap((part) => {
    const places = part.map(() => Array.from({ length: columns }, () => 0));
    part.forEach(({ cells }, top) => {
      for (const { column, colSpan, rowSpan } of cells) {
        for (let row = top; row < top + rowSpan; row += 1) {
          for (let at = column; at < column + colSpan; at += 1) {
            const line = places[row];
            if (line) line[at] = (line[at] ?? 0) + 1;
            else places.push([2]);
          }
        }
      }
    });
    return places.flat();
  });
}

const cell = fc.record(
  {
    text: fc.constantFrom('', '1', '甲'),
    colSpan: fc.integer({ min: 1, max: 4 }),
    rowSpan: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: [] },
);
const plainCell = fc.constantFrom({}, { text: '1' }, { colSpan: 2 }, { rowSpan: 2 });
const titles = ['甲', '乙', '丙', '甲/丙', '丁'];
const row = fc.oneof(
  fc.constantFrom('横贯'),
  fc.array(fc.oneof({ weight: 4, arbitrary: plainCell }, cell), { maxLength: 5 }),
  fc
    .uniqueArray(fc.constantFrom(...titles), { maxLength: 3 })
    .chain((keys) =>
      fc
        .array(plainCell, { minLength: keys.length, maxLength: keys.length })
        .map((cells) => new Map(keys.map((key, index) => [key, cells[index] ?? {}]))),
    ),
);
const columns = fc.constantFrom(
  undefined,
  ['甲', '乙', '丙'].map((title) => ({ title })),
  [
    { title: '甲', columns: [{ title: '丙' }, { title: '乙', columns: [{ title: '甲' }, { title: '乙' }] }] },
    { title: '丁' },
  ],
);

test('a table without faults covers its grid, each place once', () => {
  let clean = 0;
  fc.assert(
    fc.property(fc.option(columns, { nil: undefined }), fc.array(row, { maxLength: 5 }), (layers, rows) => {
      const { table, findings } = read({ rows, ...(layers ? { columns: layers } : {}) } as WrittenTable);
      if (findings.length > 0) {
        expect(findings.every(({ severity, path }) => severity === 'error' && path[0] === 'table')).toBe(true);
        return;
      }
      clean += 1;
      expect(cover(table as Table).every((times) => times === 1)).toBe(true);
    }),
    { seed: 20240309, numRuns: 1000 },
  );
  expect(clean).toBeGreaterThan(30);
});

test('a fault stands at its cell or its row', () => {
  const at = (written: unknown) =>
    read(written as WrittenTable).findings.map(({ code, path }) => `${code} ${path.join('.')}`);
  const two = [{ title: '甲' }, { title: '乙' }];
  expect(at({ columns: two, rows: [[{}, {}, { text: '3' }]] })).toEqual(['table-row table.rows.0.2']);
  expect(at({ columns: two, rows: [[{}]] })).toEqual(['table-row table.rows.0']);
  expect(at({ columns: two, rows: [[{ rowSpan: 2 }, {}], '通栏'] })).toEqual(['table-span table.rows.1']);
  expect(at({ columns: two, rows: [new Map([['丙', {}]])] })).toEqual(['unknown-column table.rows.0.丙']);
  expect(at({ rows: [[{ colSpan: 1e9 }]] })).toEqual(['table-size table']);
});

test('a header parted by marks that part nothing is told where a row lacks a cell, too', () => {
  const said = (columns: readonly string[], ...rows: readonly (readonly string[] | string)[]) =>
    read({
      columns: columns.map((title) => ({ title })),
      rows: rows.map((row) => (typeof row === 'string' ? row : row.map((text) => ({ text })))),
    } as unknown as WrittenTable).findings.map(({ hint }) => hint?.zh);
  expect(said(['单位、问题、时限'], ['青石县', '道路破损', '月底前'], ['芦县', '桥面破损'])).toEqual([
    '各列之间用半角逗号和空格分开：写作 列: [单位, 问题, 时限]',
  ]);
  expect(said(['单位', '问题、时限'], ['青石县', '道路破损', '月底前'], ['芦县', '桥面破损'])).toEqual([
    '各列之间用半角逗号和空格分开：写作 列: [单位, 问题, 时限]',
  ]);
  // One column that has blanks, one line that spans the table, and titles of several words.
  expect(said(['单位 名称'], ['青石县 应急局 办公室'], ['芦县'])).toEqual([]);
  expect(said(['单位', '问题'], '本期没有')).toEqual([]);
  expect(said(['单位', '问题'], '本期没有发现问题。', '以上截至3月底。')).toEqual([]);
  expect(said(['单位、部门', '问题'], ['青石县', '道路破损'])).toEqual([]);
});

test('figures stand to the right, short words in the middle, sentences to the left', () => {
  const align = (...texts: readonly string[]) =>
    read({ columns: [{ title: '列' }], rows: texts.map((text) => [{ text }]) }).table?.rows.map(
      ({ cells }) => cells[0]?.align,
    );
  expect(align('3', '1,204', '-25.0%', '+3‰', '—', '', '－')).toEqual(Array.from({ length: 7 }, () => 'right'));
  expect(align('¥1,257.50', '3', '¥-1,204.00', '-￥3', '$ 12', '¥-')).toEqual(Array.from({ length: 6 }, () => 'right'));
  expect(align('¥约3')).toEqual(['center']);
  expect(align('3', '约3')).toEqual(['center', 'center']);
  expect(align('—', '')).toEqual(['center', 'center']);
  expect(align('3', '从这里起超过了十个汉字')).toEqual(['left', 'left']);
  expect(align('**3**')).toEqual(['right']);
  const numbered = read({ columns: [{ title: '序号' }], rows: [[{ text: '1' }]] }).table;
  expect(numbered?.rows[0]?.cells[0]?.align).toBe('center');
});
