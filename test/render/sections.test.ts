import { describe, expect, test } from 'vitest';
import type { Element } from '../../src/markup/element.ts';
import { docxOf, hanzi, line, masthead, text } from './elements.ts';
import { type Rendered, render } from './render.ts';
import { row, table } from './tables.ts';
import { canRender } from './tools.ts';

const turned = table({ columns: 2, orientation: 'landscape', header: [row('单位', '起数')], rows: [row('芦县', '1')] });
const columns: Element = {
  kind: 'columns',
  count: 2,
  blocks: ['一栏', '二栏', '三栏', '四栏'].map((words) => ({ kind: 'paragraph', role: 'body', content: line(words) })),
};

/** What stands at the end of a section, where programs treat it in their own ways. */
describe.skipIf(!canRender)('before a section ends', () => {
  const rendered: Readonly<Record<string, Rendered>> = canRender
    ? render({
        masthead: docxOf([masthead('安全生产工作专报'), turned]),
        turned: docxOf([text(hanzi(40)), columns, turned]),
        last: docxOf([text(hanzi(40)), columns]),
      })
    : {};
  const pagesOf = (name: string) => rendered[name]?.pages ?? [];

  test('the red rule is there though nothing follows it on its page', () => {
    expect(pagesOf('masthead').map(({ rules }) => rules.filter(({ color }) => color === 'red').length)).toEqual([1, 0]);
  });

  test.each(['turned', 'last'])('columns are equally long: %s', (name) => {
    const texts = pagesOf(name)[0]?.lines.map((each) => each.text.replaceAll(' ', ''));
    expect(texts).toEqual(expect.arrayContaining(['一栏三栏', '二栏四栏']));
    expect(pagesOf(name)).toHaveLength(name === 'last' ? 1 : 2);
  });
});
