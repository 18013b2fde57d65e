/** The imprint's place: a float at the foot of its page, or a page of its own where it surely has no room below the text. */

import { expect, test } from 'vitest';
import type { Block, Paragraph } from '../../src/layout/tree.ts';
import { imprint, line, text, treeOf } from '../render/elements.ts';

const PAGE = 22;
/** Of four rows, each as high as a line of the page. */
const IMPRINT = 4;

const blocksBelow = (lines: number): readonly Block[] =>
  treeOf([...Array.from({ length: lines }, () => text('正文')), imprint]).sections.flatMap(({ blocks }) => blocks);
const around = (lines: number): { before: Paragraph; after: Block | undefined } => {
  const blocks = blocksBelow(lines);
  const at = blocks.findIndex(({ kind }) => kind === 'table');
  return { before: blocks[at - 1] as Paragraph, after: blocks[at + 1] };
};
const breaks = (lines: number): boolean => around(lines).before.props?.pageBreakBefore ?? false;
const all = Array.from({ length: PAGE }, (_, index) => index + 1);

test('it floats where there is room, and where it lacks less than a line', () => {
  expect(all.filter(breaks)).toEqual(all.filter((lines) => lines > PAGE - IMPRINT + 1));
});

test.each(all)('below %i lines: a paragraph follows it, and nothing beside it is kept with the next', (lines) => {
  const { before, after } = around(lines);
  expect(after?.kind).toBe('paragraph');
  expect(before.props?.keepNext).toBeUndefined();
  expect(after?.kind === 'paragraph' && after.props?.keepNext).toBeFalsy();
});

test('nor is a signature above it', () => {
  const signature = {
    kind: 'signature',
    sealed: true,
    offices: [line('市应急局')],
    date: line('2024年3月9日'),
  } as const;
  for (const lines of all) {
    const { blocks = [] } =
      treeOf([...Array.from({ length: lines }, () => text('正文')), signature, imprint]).sections[0] ?? {};
    const at = blocks.findIndex(({ kind }) => kind === 'table');
    const date = blocks.slice(0, at).findLast((block) => block.kind === 'paragraph' && block.style === 'SignatureDate');
    expect(date?.kind === 'paragraph' && date.props?.keepNext).toBeFalsy();
  }
});

test('印发机关 at the left and 印发日期 at the right of the last line, below a thin rule (7.4.3)', () => {
  const rowsOf = (office: string) =>
    treeOf([
      {
        kind: 'imprint',
        rows: [
          { role: 'distribution', label: line('抄送：'), lines: [line('市委办。')] },
          { role: 'printer', lines: [line(office)], date: line('2024年3月12日印发') },
        ],
      },
    ])
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells[0]) : []));
  const [first, last] = rowsOf('云岭市应急管理局办公室');
  expect(first?.borders.top?.weight).toBe(last?.borders.bottom?.weight);
  expect(last?.borders.top?.weight).toBeLessThan(first?.borders.top?.weight ?? 0);
  expect(last?.blocks.map(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : run.kind)))).toEqual([
    ['云岭市应急管理局办公室', 'tab', '2024年3月12日印发'],
  ]);
  // One that is too long for its day stands above it.
  expect(rowsOf('云岭市'.repeat(10)).at(-1)?.blocks).toHaveLength(2);
});
