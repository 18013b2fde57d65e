/** 信函格式 (10.1). */

import { expect, test } from 'vitest';
import type { PageSection, Paragraph } from '../../src/layout/tree.ts';
import type { Element, Masthead } from '../../src/markup/element.ts';
import { imprint, line, text, treeOf } from '../render/elements.ts';
import { accidents } from '../render/tables.ts';

const letter = (more: Partial<Masthead> = {}): Masthead => ({
  kind: 'masthead',
  form: 'letter',
  name: [line('云岭市应急管理局')],
  documentNumber: line('云应急函〔2024〕12号'),
  signers: [],
  ...more,
});
const sectionsOf = (...elements: readonly Element[]): readonly PageSection[] => treeOf(elements).sections;
const linesOf = (...elements: readonly Element[]): Paragraph[] =>
  sectionsOf(...elements).flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
const textOf = ({ runs }: Paragraph): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'tab' ? '→' : '')).join('');

test('the name, a thick rule over a thin one, the number at the right below them', () => {
  const [name, rule, number] = linesOf(letter());
  expect(name?.style).toBe('MastheadName');
  const { top, bottom } = rule?.props?.borders ?? {};
  expect(top?.weight).toBeGreaterThan(bottom?.weight ?? 0);
  expect(textOf(number as Paragraph)).toBe('→云应急函〔2024〕12号');
  expect(number?.props?.tabs).toEqual([{ at: 8845, align: 'right' }]);
});

test('the double rules are 170 mm long and stand in the middle of the sheet', () => {
  const rules = [linesOf(letter())[1], sectionsOf(letter())[0]?.page.footers.first?.[0] as Paragraph];
  for (const rule of rules) {
    const { left = 0, right = 0 } = rule?.props?.indent ?? {};
    expect(((8845 - left - right) * 25.4) / 1440).toBeCloseTo(170, 1);
    expect(1587 + left).toBeCloseTo(1474 + right, -1);
  }
  const { top, bottom } = rules[1]?.props?.borders ?? {};
  expect(top?.weight).toBeLessThan(bottom?.weight ?? 0);
});

test('份号, 密级 and 紧急程度 stand at the left, the first on the line of the number', () => {
  const lines = linesOf(letter({ copyNumber: line('000012'), classification: line('秘密'), urgency: line('特急') }));
  expect(lines.slice(2).map(textOf)).toEqual(['000012→云应急函〔2024〕12号', '秘密', '特急']);
});

test('what else a head may say is not lost', () => {
  const more = {
    number: line('第2期'),
    office: line('办公室'),
    date: line('2024年3月9日'),
    signers: [line('林致远')],
    signerLabel: line('签发人：'),
  };
  const all = linesOf(letter(more)).map(textOf).join('');
  for (const words of ['云应急函', '第2期', '办公室', '2024年3月9日', '签发人：', '林致远'])
    expect(all).toContain(words);
});

test('a draft says so at the left, below the rest', () => {
  const { sections } = treeOf([letter()], {}, { draft: true });
  const lines = (sections[0]?.blocks ?? []) as Paragraph[];
  expect(lines.map(textOf)).toContain('送审稿→云应急函〔2024〕12号');
});

test('only the first page of the first section has no number', () => {
  const sections = sectionsOf(letter(), text('甲'), accidents, text('乙'));
  expect(sections.map(({ page }) => page.footers.first !== undefined)).toEqual([true, false, false]);
  expect(sections.map(({ page }) => page.headers !== undefined)).toEqual([true, false, true]);
  expect(sections.map(({ page }) => page.headers?.first !== undefined)).toEqual([true, false, false]);
});

test('its imprint has no rules', () => {
  const table = sectionsOf(letter(), text('甲'), imprint)
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table');
  expect(
    table?.kind === 'table' && table.rows.every(({ cells }) => Object.keys(cells[0]?.borders ?? {}).length === 0),
  ).toBe(true);
});

test('a long name is as small as it must be to stand on one line, and never larger than 初号', () => {
  const sizeOf = (name: string) =>
    treeOf([letter({ name: [line(name)] })]).styles.find(({ id }) => id === 'MastheadName')?.run?.size;
  expect(sizeOf('云岭市应急局')).toBe(84);
  expect(sizeOf('云岭市安全生产委员会危险化学品专业委员会')).toBeLessThan(44);
});
