/** 7.3.5.1 and 7.3.5.2 in characters: where offices and dates begin and end. */

import { expect, test } from 'vitest';
import type { Paragraph } from '../../src/layout/tree.ts';
import { emWidth } from '../../src/layout/width.ts';
import { pageOf } from './page.ts';

const CHARACTER = 315; // 15.75 pt in twips
const AREA = 8845;

const linesOf = (sealed: boolean, offices: readonly string[], date: string): Paragraph[] =>
  pageOf(
    `<signature sealed="${sealed}">${offices.map((office) => `<office>${office}</office>`).join('')}<date>${date}</date></signature>`,
  ).sections.flatMap(({ blocks }) => blocks) as Paragraph[];

const widthOf = (line: Paragraph): number => {
  const text = line.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  return emWidth(text) * 320 - [...text].length * 5;
};
const leftOf = (line: Paragraph): number =>
  line.props?.align === 'right'
    ? AREA - (line.props.indent?.right ?? 0) - widthOf(line)
    : line.props?.align === 'center'
      ? ((line.props.indent?.left ?? 0) + AREA - widthOf(line)) / 2
      : (line.props?.indent?.left ?? 0);
const rightOf = (line: Paragraph): number => AREA - leftOf(line) - widthOf(line);

test('unsealed: the office two characters from the right, the date two in from its start', () => {
  const [office, date] = linesOf(false, ['云岭市安全生产委员会办公室'], '2024年3月9日') as [Paragraph, Paragraph];
  expect(rightOf(office)).toBeCloseTo(2 * CHARACTER, -1);
  expect(leftOf(date) - leftOf(office)).toBeCloseTo(2 * CHARACTER, -1);
});

test('unsealed, the date longer: it stands two characters from the right and the office moves', () => {
  const [office, date] = linesOf(false, ['市安委办'], '2024年10月12日') as [Paragraph, Paragraph];
  expect(rightOf(date)).toBeCloseTo(2 * CHARACTER, -1);
  expect(leftOf(date) - leftOf(office)).toBeCloseTo(2 * CHARACTER, -1);
});

test('unsealed, the date hardly shorter: two characters in, and never over the edge', () => {
  const [office, date] = linesOf(false, ['云岭市安委会办'], '2024年10月12日') as [Paragraph, Paragraph];
  expect(leftOf(date) - leftOf(office)).toBeCloseTo(2 * CHARACTER, -1);
  expect(rightOf(date)).toBeGreaterThanOrEqual(0);
});

test('sealed: the date four characters from the right, the office centred over it', () => {
  const [office, date] = linesOf(true, ['云岭市安委办'], '2024年3月9日') as [Paragraph, Paragraph];
  expect(rightOf(date)).toBeCloseTo(4 * CHARACTER, -1);
  expect(leftOf(office) + widthOf(office) / 2).toBeCloseTo(leftOf(date) + widthOf(date) / 2, -1);
});

test('sealed, a very long office: it stays in the type area, the date under its middle', () => {
  const [office, date] = linesOf(true, ['云岭市安全生产委员会危险化学品安全专业委员会办公室'], '2024年3月9日') as [
    Paragraph,
    Paragraph,
  ];
  expect(leftOf(office)).toBeGreaterThanOrEqual(-5);
  expect(rightOf(office)).toBeGreaterThanOrEqual(-5);
  expect(leftOf(office) + widthOf(office) / 2).toBeCloseTo(leftOf(date) + widthOf(date) / 2, -1);
});

test.each([15, 16, 17, 18, 20, 24, 27])(
  'sealed, the first office of %d characters has room to spare on its line',
  (length) => {
    const lines = linesOf(true, ['委'.repeat(length), '局'.repeat(14)], '2024年12月31日');
    const [office, , date] = lines as [Paragraph, Paragraph, Paragraph];
    expect(AREA - (office.props?.indent?.left ?? 0) - widthOf(office)).toBeGreaterThan(CHARACTER * 0.7);
    expect(leftOf(office) + widthOf(office) / 2).toBeCloseTo(leftOf(date) + widthOf(date) / 2, -1);
  },
);

test.each([1, 2, 3, 4, 5, 7])('%d sealed offices: the last over the date, no two seals of 42 mm touch', (count) => {
  const offices = Array.from({ length: count }, (_, index) => `第${index + 1}局`);
  const lines = linesOf(true, offices, '2024年3月9日');
  const date = lines.at(-1) as Paragraph;
  const last = lines.at(-2) as Paragraph;
  const centre = last.props?.tabs?.at(-1)?.at ?? leftOf(last) + widthOf(last) / 2;
  expect(centre).toBeCloseTo(leftOf(date) + widthOf(date) / 2, -1);
  for (const [row, { props }] of lines.slice(0, -1).entries()) {
    if (row > 0) expect((props?.before ?? 0) + 579).toBeGreaterThanOrEqual(2551);
    const stops = props?.tabs?.map(({ at }) => at) ?? [];
    for (const [index, at] of stops.slice(1).entries()) {
      expect(at - (stops[index] ?? 0)).toBeGreaterThanOrEqual(2551);
    }
  }
});

test.each([20, 24, 26])('unsealed, an office of %d characters: the date stands in the right half', (length) => {
  const [office, date] = linesOf(false, ['委'.repeat(length)], '2024年3月9日') as [Paragraph, Paragraph];
  expect(rightOf(office)).toBeCloseTo(2 * CHARACTER, -1);
  expect(leftOf(date)).toBeGreaterThanOrEqual(AREA / 2 - 1);
  expect(rightOf(date)).toBeGreaterThan(2 * CHARACTER);
});

test.each([4, 8, 12])('%d sealed offices are kept together as long as a page holds them with text', (count) => {
  const offices = Array.from({ length: count }, (_, index) => `云岭市市场监督管理第${index + 1}局`);
  const kept = linesOf(true, offices, '2024年3月9日').map(({ props }) => props?.keepNext);
  // The last stands with the date.
  expect(kept.slice(-2)).toEqual([undefined, undefined]);
  expect(new Set(kept.slice(0, -2))).toEqual(new Set([count > 10 ? false : undefined]));
});
