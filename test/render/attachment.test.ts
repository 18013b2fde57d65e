import { describe, expect, test } from 'vitest';
import type { Element } from '../../src/markup/element.ts';
import { docxOf, hanzi, imprint, line, text } from './elements.ts';
import { type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

const heading = (level: 1 | 2 | 3 | 4, words: string): Element => ({ kind: 'heading', level, content: line(words) });
const elements: readonly Element[] = [
  heading(1, '一、总体要求'),
  heading(2, '（一）主要目标'),
  heading(3, '1.压实责任'),
  heading(4, '（1）属地责任'),
  text(hanzi(200)),
  {
    kind: 'attachment-list',
    label: line('附件：'),
    entries: [
      { number: line('1.'), title: line(`重点任务${hanzi(30)}`) },
      { number: line('2.'), title: line('责任清单') },
    ],
  },
  { kind: 'signature', sealed: false, offices: [line('云岭市安委办')], date: line('2024年3月9日') },
  { kind: 'attachment', mark: line('附件1'), title: [line('重点任务')] },
  text(hanzi(700)),
  { kind: 'attachment', mark: line('附件2'), title: [line('责任清单')] },
  text(hanzi(60)),
  imprint,
];

/** GB/T 9704-2012, 7.3.4 and 7.3.7. */
describe.skipIf(!canRender)('attachments', () => {
  const { pages, outline }: Pick<Rendered, 'pages' | 'outline'> = (canRender ? render({ plan: docxOf(elements) }) : {})
    .plan ?? { pages: [], outline: [] };
  const lineOf = (page: number, words: string) => pages[page]?.lines.find((each) => each.text.includes(words));

  test('each begins on a new page: its mark on the first line, the title on the third', () => {
    const PITCH = 10.21;
    for (const [page, mark, title] of [
      [1, '附件', '重点任务'],
      [3, '附件', '责任清单'],
    ] as const) {
      const first = pages[page]?.lines[0];
      expect(first?.text.replaceAll(' ', '')).toMatch(/^附件[12]$/);
      expect(Math.abs((lineOf(page, mark)?.left ?? 0) - 28)).toBeLessThan(0.5);
      const down = ((lineOf(page, title)?.bottom ?? 0) - (first?.bottom ?? 0)) / PITCH;
      expect(Math.round(down)).toBe(2);
    }
  });

  test('page numbers go on, and the imprint is last, at the foot of the last page', () => {
    expect(pages.map(({ lines }) => lines.at(-1)?.text)).toEqual(['— 1 —', '— 2 —', '— 3 —', '— 4 —']);
    expect(pages.map(({ rules }) => rules.length > 0)).toEqual([false, false, false, true]);
    expect(Math.abs((pages[3]?.rules.at(-1)?.y ?? 0) - 262)).toBeLessThan(1);
  });

  test('the list: two characters in, the names below each other, turned over below the first', () => {
    const words = pages[0]?.words ?? [];
    const label = words.find((word) => word.text.startsWith('附件：'));
    expect(Math.abs((label?.left ?? 0) - 28 - 11.1)).toBeLessThan(0.6);
    const list = pages[0]?.lines.filter(({ top }) => top >= (label?.top ?? 0)).slice(0, 3) ?? [];
    const [first, over, second] = list;
    expect(second?.text).toMatch(/^2\.?\s*责任清单/);
    // 2. hangs one character out of the names.
    expect(Math.abs((over?.left ?? 0) - (second?.left ?? 0) - 5.55)).toBeLessThan(0.8);
    expect(Math.abs((first?.left ?? 0) - 28 - 11.1)).toBeLessThan(0.6);
  });

  test('headings of four levels are in the navigator', () => {
    expect(outline).toEqual([
      { level: 1, text: '一、总体要求' },
      { level: 2, text: '（一）主要目标' },
      { level: 3, text: '1.压实责任' },
      { level: 4, text: '（1）属地责任' },
    ]);
  });
});
