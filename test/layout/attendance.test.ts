/** 出席情况 of a 纪要 (GB/T 9704-2012, 10.3). */

import { expect, test } from 'vitest';
import type { Paragraph } from '../../src/layout/tree.ts';
import type { Line } from '../../src/markup/element.ts';
import { hanzi, line, text, treeOf } from '../render/elements.ts';

const blocksOf = (...lines: readonly Line[]): readonly Paragraph[] =>
  treeOf([
    text('正文'),
    { kind: 'attendance', rows: [{ role: 'distribution', label: line('出席：'), lines }] },
  ]).sections.flatMap(({ blocks }) => blocks as readonly Paragraph[]);

test('one line below the text, two characters in, its label in 黑体, turn-over behind the colon', () => {
  const [body, first, second] = blocksOf(line(hanzi(40)), line('市应急局'));
  expect(body?.style).toBe('Normal');
  expect(first?.style).toBe('Attendance');
  expect(first?.props?.before).toBe(579);
  // Two characters of 15.75 pt in, and three more of the label hanging out.
  expect(first?.props?.indent).toEqual({ left: 5 * 315, hanging: 3 * 315 });
  expect(first?.runs[0]).toMatchObject({ text: '出席：', style: 'AttendanceLabel' });
  expect(second?.props?.indent).toEqual({ left: 5 * 315 });
});

test('no name is broken at a line’s end', () => {
  const names = Array.from({ length: 12 }, (_, index): Line[number] => ({
    kind: 'text',
    text: index % 2 === 0 ? '顾怀远' : '李　健',
    keep: true,
  }));
  const parted = names.flatMap((name, index) => (index === 0 ? [name] : [{ kind: 'text', text: '、' } as const, name]));
  const [, row] = blocksOf(parted);
  const lines = row?.runs
    .map((run) => (run.kind === 'text' ? run.text : '\n'))
    .join('')
    .split('\n');
  expect(lines?.length).toBeGreaterThan(1);
  for (const each of lines ?? []) expect(each).toMatch(/(顾怀远|李　健)、?$/);
});
