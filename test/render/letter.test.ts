import { describe, expect, test } from 'vitest';
import type { Element, Masthead } from '../../src/markup/element.ts';
import { docxOf, hanzi, imprint, line, text } from './elements.ts';
import { type Page, type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

const letter = (name: string): Masthead => ({
  kind: 'masthead',
  form: 'letter',
  name: [line(name)],
  documentNumber: line('云应急函〔2024〕12号'),
  signers: [],
});
const title: Element = { kind: 'paragraph', role: 'title', content: line('关于做好汛期安全生产工作的提示函') };

/** GB/T 9704-2012, 10.1. */
describe.skipIf(!canRender)('letters', () => {
  const rendered: Readonly<Record<string, Rendered>> = canRender
    ? render({
        short: docxOf([letter('云岭市应急局'), title, text(hanzi(100)), imprint]),
        long: docxOf([letter('云岭市安全生产委员会办公室'), title, text(hanzi(1700))]),
      })
    : {};
  const page = (name: string, index: number): Page =>
    rendered[name]?.pages[index] ?? { landscape: false, words: [], lines: [], rules: [] };

  test.each(['short', 'long'])('%s: two double rules, 170 mm long in the middle of the sheet', (name) => {
    const red = page(name, 0).rules.filter(({ color }) => color === 'red');
    expect(red).toHaveLength(4);
    for (const { left, right } of red) {
      expect(Math.abs(left - 20)).toBeLessThan(0.6);
      expect(Math.abs(right - 190)).toBeLessThan(0.6);
    }
    const [thick, thin, upper, lower] = red.map(({ weight }) => weight);
    expect(thick).toBeGreaterThan(thin ?? 0);
    expect(upper).toBeLessThan(lower ?? 0);
    expect(Math.abs((red[3]?.y ?? 0) + (red[3]?.weight ?? 0) / 2 - 277)).toBeLessThan(0.6);
  });

  test.each([
    ['short', 42],
    ['long', 32.5],
  ])('%s: the name 30 mm below the edge, the rule 4 mm below it', (name, size) => {
    const [rule] = page(name, 0).rules;
    // The characters are 0.95 em high.
    const ink = (0.95 * size * 25.4) / 72;
    expect(Math.abs((rule?.y ?? 0) - (rule?.weight ?? 0) / 2 - 30 - ink - 4)).toBeLessThan(0.5);
  });

  test('the number at the right below the first rule', () => {
    const number = page('long', 0).lines[1];
    expect(number?.text.replaceAll(' ', '')).toBe('云应急函〔2024〕12号');
    expect(Math.abs((number?.right ?? 0) - 184)).toBeLessThan(1);
  });

  test('no number on page 1, the others in their place', () => {
    expect(page('short', 0).lines.at(-1)?.text).not.toContain('—');
    const numbers = [1, 2].map((index) => page('long', index).lines.at(-1));
    expect(numbers.map((number) => number?.text)).toEqual(['— 2 —', '— 3 —']);
    for (const number of numbers)
      expect(Math.abs(((number?.top ?? 0) + (number?.bottom ?? 0)) / 2 - 269)).toBeLessThan(0.6);
  });

  test('later pages have the type area of any document: 22 lines from 37 mm', () => {
    const { lines } = page('long', 1);
    expect(lines).toHaveLength(23);
    expect(lines[0]?.top).toBeGreaterThan(37);
    expect(lines[0]?.top).toBeLessThan(42);
    expect(lines[21]?.bottom).toBeLessThan(263);
  });

  test('the imprint without rules, at the foot of the type area', () => {
    const lines = page('short', 0).lines;
    const last = lines.at(-1);
    expect(page('short', 0).rules.filter(({ color }) => color === 'black')).toEqual([]);
    expect(last?.bottom).toBeGreaterThan(255);
    expect(last?.bottom).toBeLessThan(263);
  });
});
