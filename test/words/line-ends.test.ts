/** Titles of all lengths, each with the places where a secretary would end a line. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { titleBreaks } from '../../src/layout/title-lines.ts';
import { emWidth } from '../../src/layout/width.ts';

const room = 20;
const linesOf = (text: string, whole: readonly (readonly [number, number])[] = []): readonly string[] => {
  const starts = [0, ...titleBreaks(text, room, whole)];
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
};
const marked = readFileSync(new URL('titles.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('lines end where a secretary would end them', () => {
  expect(marked.length).toBeGreaterThanOrEqual(190);
  const wrong = marked.flatMap((line) => {
    const parts = line.split('|');
    const places = new Set(parts.map((_, index) => parts.slice(0, index + 1).join('').length));
    const text = parts.join('');
    return titleBreaks(text, room).every((at) => places.has(at)) ? [] : [linesOf(text).join(' / ')];
  });
  expect(wrong).toEqual([]);
});

test('every line has room, and the text is what it was', () => {
  for (const line of marked) {
    const text = line.replaceAll('|', '');
    const lines = linesOf(text);
    expect(lines.join('')).toBe(text);
    for (const one of lines) expect(emWidth(one), one).toBeLessThanOrEqual(room);
    if (emWidth(text) <= room) expect(lines).toHaveLength(1);
  }
});

describe('a line never', () => {
  test('begins with 的 or a closing mark', () => {
    for (const line of marked)
      for (const one of linesOf(line.replaceAll('|', '')).slice(1))
        expect(one).not.toMatch(/^(?:的(?!通知)|[》”）、，。])/);
  });
  test('ends in 关于, 和 or an opening mark', () => {
    for (const line of marked)
      for (const one of linesOf(line.replaceAll('|', '')).slice(0, -1))
        expect(one).not.toMatch(/(?:关于|[和及与《“（])$/);
  });
  test('cuts a figure or a date', () => {
    for (let before = 0; before < 20; before += 1) {
      const lines = linesOf(
        `${'关于市安全生产委员会办公室组织开展工作'.slice(0, before)}2024年12月31日前完成12345.67万元投资任务的通知`,
      );
      expect(lines.join('/')).not.toMatch(/\d\/[\d.年月日]/);
    }
  });
  test('cuts the name of a unit that the office lists', () => {
    const text = '关于印发云岭市东湖新区管理委员会应急联络机制实施方案的通知';
    const from = text.indexOf('云岭市东湖新区管理委员会');
    expect(linesOf(text, [[from, from + 12]]).some((line) => line.includes('云岭市东湖新区管理委员会'))).toBe(true);
  });
});

describe('what is no title', () => {
  test.each([
    ['one word of 80 characters', '安'.repeat(80)],
    ['letters', 'x'.repeat(90)],
    ['closing marks', '》'.repeat(60)],
    ['three thousand characters', '关于做好安全生产工作的通知'.repeat(231)],
  ])('%s fills its lines', (_, text) => {
    expect(linesOf(text).join('')).toBe(text);
    for (const line of linesOf(text)) expect(emWidth(line)).toBeLessThanOrEqual(room);
  });
});
