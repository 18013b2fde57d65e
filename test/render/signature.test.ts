/** 落款 and 附件说明 where the text fills its page: no signature without text (GB/T 9704-2012, 7.3.5.5). */

import { layoutDocument } from 'docx/layout';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/docx/write.ts';
import type { PageTree } from '../../src/layout/tree.ts';
import type { Element } from '../../src/markup/element.ts';
import { toDocument } from './document.ts';
import { hanzi, line, text, treeOf } from './elements.ts';
import { render } from './render.ts';
import { canRender } from './tools.ts';

const PAGE = 22;
const offices = ['云岭市应急管理局', '云岭市公安局', '云岭市商务局', '云岭市消防救援支队'];

const short = (count: number): Element[] => Array.from({ length: count }, (_, index) => text(`段${index + 1}`));
const long = (lines: number): Element => text(hanzi(lines * 28 - 2));
const signature = (sealed: boolean, count: number): Element => ({
  kind: 'signature',
  sealed,
  offices: offices.slice(0, count).map(line),
  date: line('2024年3月9日'),
});
const list = (count: number): Element => ({
  kind: 'attachment-list',
  label: line('附件：'),
  entries: Array.from({ length: count }, (_, index) => ({ number: line(`${index + 1}.`), title: line('任务清单') })),
});
const rows = (count: number): Element => ({
  kind: 'table',
  columns: 2,
  header: [],
  rows: Array.from({ length: count }, () => ({
    cells: ['青石县', '12'].map((cell) => ({
      content: [line(cell)],
      colSpan: 1,
      rowSpan: 1,
      align: 'center' as const,
    })),
  })),
  notes: [],
  orientation: 'portrait',
});

interface Case {
  readonly name: string;
  readonly elements: readonly Element[];
  /** Body lines before the page that bears the signature; all pages but the last of them are full. */
  readonly before: readonly number[];
}

const signatures = [
  ['unsealed', false, 1],
  ['unsealed of four', false, 4],
  ['sealed', true, 1],
  ['sealed by two', true, 2],
  ['sealed by four', true, 4],
] as const;

const cases: readonly Case[] = [
  ...signatures.flatMap(([name, sealed, count]): Case[] => [
    { name: `${name}, a full page`, elements: [...short(PAGE), signature(sealed, count)], before: [PAGE - 1] },
    {
      name: `${name}, three full pages`,
      elements: [...short(3 * PAGE), signature(sealed, count)],
      before: [PAGE, PAGE, PAGE - 1],
    },
    { name: `${name}, a line short`, elements: [...short(PAGE - 1), signature(sealed, count)], before: [PAGE - 2] },
    { name: `${name}, a line over`, elements: [...short(PAGE + 1), signature(sealed, count)], before: [PAGE] },
    {
      name: `${name}, a last paragraph of three lines`,
      elements: [...short(PAGE - 3), long(3), signature(sealed, count)],
      before: [PAGE - 3],
    },
  ]),
  { name: 'room for all', elements: [...short(PAGE - 3), signature(false, 1)], before: [] },
  { name: 'below a 附件说明', elements: [...short(PAGE - 4), list(2), signature(false, 2)], before: [PAGE - 5] },
  { name: 'a long paragraph is not moved', elements: [...short(12), long(20), signature(false, 1)], before: [PAGE] },
  {
    name: 'six pages of one paragraph',
    elements: [long(6 * PAGE + 4), signature(true, 1)],
    before: Array(6).fill(PAGE),
  },
];

/** What stands on each page, without the page number. */
type Pages = readonly (readonly string[])[];

function judge(pages: Pages, { before }: Case): void {
  const counts = pages.map(
    (lines) => lines.filter((each) => !/^(附件|[1-9]\.|云岭市应急|云岭市公安|2024)/.test(each)).length,
  );
  expect(counts.slice(0, -1)).toEqual(before);
  const last = pages.at(-1) ?? [];
  expect(counts.at(-1)).toBeGreaterThan(0);
  expect(last.some((each) => each.includes('云岭市应急管理局'))).toBe(true);
  expect(last.some((each) => each.replaceAll(' ', '').includes('2024年3月9日'))).toBe(true);
}

const trees: Readonly<Record<string, PageTree>> = Object.fromEntries(
  cases.map(({ name, elements }) => [name, treeOf(elements)]),
);

describe.skipIf(!canRender)('in LibreOffice', () => {
  const table = treeOf([...short(PAGE - 3), rows(2), signature(false, 1)]);
  const lists = treeOf([...short(PAGE - 2), list(3)]);
  const longer = treeOf([...short(3), list(30), signature(true, 1)]);
  const all = { ...trees, table, lists, longer };
  const rendered = canRender
    ? render(Object.fromEntries(Object.entries(all).map(([name, tree]) => [name, writeDocx(tree)])))
    : {};
  const pagesOf = (name: string): Pages =>
    (rendered[name]?.pages ?? []).map(({ lines }) => lines.slice(0, -1).map((each) => each.text));

  test.each(cases)('$name', (one) => judge(pagesOf(one.name), one));

  test('the last two rows of a table go along', () => {
    expect(pagesOf('table').map((lines) => lines.length)).toEqual([PAGE - 3, 4]);
  });

  test('附件说明 stays together', () => {
    expect(pagesOf('lists').map((lines) => lines.length)).toEqual([PAGE - 2, 3]);
    // Half a page and more is cut where the page ends; a blank line stands above it.
    expect(pagesOf('longer').map((lines) => lines.length)).toEqual([PAGE - 1, 14]);
    expect(
      pagesOf('longer')
        .flat()
        .filter((each) => each.includes('清单')),
    ).toHaveLength(30);
  });
});

describe('in the library’s emulation of Word', () => {
  test.each(cases)('$name', (one) => {
    const { pages, stoppedAt } = layoutDocument(toDocument(trees[one.name] as PageTree), { guess: true });
    expect(stoppedAt).toBeUndefined();
    judge(
      pages.map(({ body }) =>
        body.flatMap((block) => (block.type === 'paragraph' ? block.lines.map((each) => each.text) : [])),
      ),
      one,
    );
  });
});
