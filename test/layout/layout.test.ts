/** What holds for every page, whatever stands on it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../src/layout/layout.ts';
import type { Block, PageTree, Paragraph } from '../../src/layout/tree.ts';
import type { Element, Line, Masthead } from '../../src/markup/element.ts';
import { pt } from '../../src/measure.ts';
import type { OfficeChoices } from '../../src/preset/choices.ts';
import { presetFor } from '../../src/preset/preset.ts';
import { pageOf } from './page.ts';

const line = (text: string): Line => [{ kind: 'text', text }];
const properties = { title: '专报', creator: '云岭市安委办' };
const treeOf = (elements: readonly Element[], choices: OfficeChoices = {}): PageTree =>
  layout(elements, presetFor('bulletin', choices), properties);
const blocksOf = (tree: PageTree): Block[] => tree.sections.flatMap((section) => section.blocks);
const styled = (tree: PageTree, style: string): Paragraph[] =>
  blocksOf(tree).filter((block): block is Paragraph => block.kind === 'paragraph' && block.style === style);
const paragraphsOf = (block: Block): readonly Paragraph[] =>
  block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
const textOf = (tree: PageTree): string =>
  blocksOf(tree)
    .flatMap(paragraphsOf)
    .flatMap(({ runs }) => runs)
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'tab' ? '\t' : '\n'))
    .join('');

const masthead = (name: readonly string[], more: Partial<Masthead> = {}): Masthead => ({
  kind: 'masthead',
  name: name.map(line),
  signers: [],
  ...more,
});
const body = (text: string): Element => ({ kind: 'paragraph', role: 'body', content: line(text) });
const sizeOf = (tree: PageTree, id: string): number =>
  (tree.styles.find((style) => style.id === id)?.run?.size ?? 0) / 2;

test('any text passes through unchanged, whatever face its digits have', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(undefined, 'Times New Roman'), (text, digits) => {
      const elements: Element[] = [
        body(text),
        { kind: 'imprint', rows: [{ role: 'contacts', lines: [line(text)] }] },
        { kind: 'signature', sealed: false, offices: [line(text)] },
      ];
      expect(textOf(treeOf(elements, digits ? { digits } : {}))).toBe(text.repeat(3));
    }),
  );
});

test('a document without any element has one empty page', () => {
  expect(treeOf([]).sections).toHaveLength(1);
  expect(blocksOf(treeOf([]))).toHaveLength(1);
});

test('absent parts of the masthead leave no trace', () => {
  expect(blocksOf(treeOf([masthead([])]))).toHaveLength(1);
  expect(
    blocksOf(treeOf([masthead([], { classification: line('秘密') })])).map(
      (block) => block.kind === 'paragraph' && block.style,
    ),
  ).toEqual(['Classification']);
});

test.each([
  [['工作专报'], 62, undefined],
  // 15 characters of 28 pt are 420 of the 442 pt of the line.
  [['云岭市实施安全筑底行动工作专报'], 28, undefined],
  [['云岭市安全筑底行动', '工作专报'], 62, 36],
  // A long last line stays the largest.
  [['云岭市', '安全生产和消防工作情况专报'], 32.5, 24],
  [['云岭市深入实施安全生产治本攻坚三年行动领导小组', '专报'], 62, 18],
])('the name %j stands in one line each', (name, last, upper) => {
  const tree = treeOf([masthead(name)]);
  expect(sizeOf(tree, 'MastheadName')).toBe(last);
  if (upper) expect(sizeOf(tree, 'MastheadUpper')).toBe(upper);
});

test('a name that would be smaller than the title turns over into lines alike', () => {
  const tree = treeOf([masthead(['云岭市深入实施安全生产治本攻坚三年行动工作专报'])]);
  expect(sizeOf(tree, 'MastheadName')).toBe(22);
  const indent = styled(tree, 'MastheadName')[0]?.props?.indent;
  // 23 characters: 12 and 11, with half a character to spare.
  expect(Math.abs(8845 - (indent?.left ?? 0) - (indent?.right ?? 0) - 12.5 * 440)).toBeLessThan(2);
  expect(tree.notes?.map(({ kind }) => kind)).toEqual(['name-broken']);
});

test.each([
  [18, 'tab', undefined],
  [20, 'tab', 90],
  [24, 'below', undefined],
])('an office of %i characters has its date beside it, or below', (length, place, scale) => {
  const office = [{ kind: 'text' as const, text: '委'.repeat(length) }];
  const lines = styled(treeOf([masthead(['专报'], { office, date: line('2024年3月9日') })]), 'Office');
  expect(lines).toHaveLength(place === 'tab' ? 1 : 2);
  expect(lines[0]?.runs[0]).toMatchObject(scale ? { props: { scale } } : { kind: 'text' });
});

test('a name size an office asks for gives way only to the line’s end', () => {
  expect(sizeOf(treeOf([masthead(['专报'])], { nameSize: pt(72) }), 'MastheadName')).toBe(72);
  expect(sizeOf(treeOf([masthead(['云岭市安全生产专报'])], { nameSize: pt(72) }), 'MastheadName')).toBe(47);
});

test('breaks: none before the first and none behind the last part, one for two', () => {
  const page = pageOf('<page-break/><p>甲</p><page-break/><page-break/><p>乙</p><page-break/>');
  expect(blocksOf(page).map((block) => block.kind === 'paragraph' && block.props?.pageBreakBefore)).toEqual([
    undefined,
    true,
  ]);
});

test('a break before the imprint has a line of its own, as a table cannot bear one', () => {
  const page = pageOf('<p>甲</p><page-break/><imprint><row role="copies"><line>共印5份</line></row></imprint>');
  expect(blocksOf(page).map((block) => (block.kind === 'table' ? 'table' : block.style))).toEqual([
    'Normal',
    'ImprintEnd',
    'table',
    'ImprintEnd',
  ]);
});

test('an imprint longer than a page runs on with the text instead of being cut off', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    role: 'distribution' as const,
    label: line('送：'),
    lines: [line(`第${index}组`)],
  }));
  const table = blocksOf(treeOf([{ kind: 'imprint', rows }])).find((block) => block.kind === 'table');
  expect(table?.anchor).toBeUndefined();
  expect(table?.rows.some((row) => row.cantSplit)).toBe(false);
});

test('an office too long for the line of its date leaves the date a line of its own', () => {
  const office = line('云岭市安全生产委员会办公室和云岭市应急管理局联合编发组');
  const styles = blocksOf(treeOf([masthead(['专报'], { office, date: line('2024年12月31日') })])).map(
    (block) => block.kind === 'paragraph' && block.style,
  );
  expect(styles.filter((style) => style === 'Office')).toHaveLength(2);
});

test('thousands of offices, signers and lines of a name are laid out', () => {
  const many = Array.from({ length: 130_000 }, (_, index) => line(`第${index}局`));
  const tree = treeOf([
    { kind: 'masthead', name: many, signers: many },
    { kind: 'signature', sealed: true, offices: many },
    { kind: 'signature', sealed: false, offices: many },
  ]);
  expect(blocksOf(tree).length).toBeGreaterThan(260_000);
});

test('the same elements give equal trees, and laying out one page leaves nothing for the next', () => {
  const one = treeOf([masthead(['工作专报']), body('甲')]);
  treeOf([masthead(['另一份很长很长很长的专报'])], { margins: 'electronic', color: '00FF00' });
  expect(treeOf([masthead(['工作专报']), body('甲')])).toEqual(one);
});

test('every style a paragraph names is defined', () => {
  const tree = pageOf(
    '<masthead><name>专报</name></masthead><title>题</title><p><lead level="3">1.甲。</lead>乙</p><annotation>（注）</annotation>',
  );
  const ids = new Set(tree.styles.map(({ id }) => id));
  const used = blocksOf(tree)
    .flatMap(paragraphsOf)
    .flatMap(({ style, runs }) => [style, ...runs.map((run) => ('style' in run && run.style) || style)]);
  expect(used.filter((id) => !ids.has(id))).toEqual([]);
});
