/** 附件说明 and 附件 (7.3.4, 7.3.7). */

import { expect, test } from 'vitest';
import type { Block, Paragraph } from '../../src/layout/tree.ts';
import type { Element } from '../../src/markup/element.ts';
import { line, text, treeOf } from '../render/elements.ts';

const CHARACTER = 315; // 15.75 pt in twips
const blocksOf = (...elements: readonly Element[]): readonly Block[] =>
  treeOf(elements).sections.flatMap(({ blocks }) => blocks);
const paragraphsOf = (...elements: readonly Element[]): Paragraph[] =>
  blocksOf(...elements).filter((block) => block.kind === 'paragraph');
const textOf = ({ runs }: Paragraph): string => runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');

const list = (...titles: readonly string[]): Element => ({
  kind: 'attachment-list',
  label: line('附件：'),
  entries: titles.map((title, index) => ({
    ...(titles.length > 1 ? { number: line(`${index + 1}.`) } : {}),
    title: line(title),
  })),
});
const start: Element = { kind: 'attachment', mark: line('附件1'), title: [line('责任清单'), line('（试行）')] };

test('the list begins two characters in, one blank line below the text', () => {
  const [, first] = paragraphsOf(text('甲'), list('责任清单'));
  expect(textOf(first as Paragraph)).toBe('附件：责任清单');
  expect(first?.props?.before).toBe(579);
  const { left = 0, hanging = 0 } = first?.props?.indent ?? {};
  expect(left - hanging).toBe(2 * CHARACTER);
  expect(hanging).toBe(3 * CHARACTER);
});

test('what turns over begins below the first character of the name, in all entries at one place', () => {
  const entries = paragraphsOf(list(...Array.from({ length: 10 }, (_, index) => `第${index + 1}份清单`)));
  const lefts = entries.map(({ props }) => props?.indent?.left);
  // 附件： and 1. behind two characters.
  expect(new Set(lefts)).toEqual(new Set([6 * CHARACTER - 5]));
  const starts = entries.map(({ props }) => (props?.indent?.left ?? 0) - (props?.indent?.hanging ?? 0));
  expect(starts[0]).toBe(2 * CHARACTER);
  expect(new Set(starts.slice(1, 9)).size).toBe(1);
  // The names stand below each other: a longer number begins further left.
  expect(starts[9]).toBeLessThan(starts[8] ?? 0);
});

test('an attachment begins on a new page: its mark on the first line, the title on the third, then the text', () => {
  const [, mark, title, more, body] = paragraphsOf(text('甲'), start, text('乙'));
  expect(mark).toMatchObject({ style: 'AttachmentMark', props: { pageBreakBefore: true } });
  expect(title).toMatchObject({ style: 'Title', props: { before: 579 } });
  expect(more).toMatchObject({ style: 'Title' });
  expect(more?.props?.before).toBeUndefined();
  expect(body).toMatchObject({ style: 'Normal', props: { before: 579 } });
});

test('a break before it is the same one', () => {
  const broken = paragraphsOf(text('甲'), { kind: 'page-break' }, start).map(({ props }) => props?.pageBreakBefore);
  expect(broken).toEqual([undefined, true, undefined, undefined]);
});
