/** What an office may choose of the page: where its number stands, on which face the imprint, what the paper bears already. */

import { expect, test } from 'vitest';
import type { PageSection, PageTree, Paragraph, Run } from '../../src/layout/tree.ts';
import type { OfficeChoices } from '../../src/preset/choices.ts';
import { imprint, line, masthead, text, treeOf } from '../render/elements.ts';

const numbersOf = ({ sections }: PageTree): readonly (readonly string[])[] =>
  sections.map(({ page: { footers } }) =>
    [...footers.odd, ...footers.even].map((block) =>
      block.kind === 'paragraph' && block.runs.some(({ kind }: Run) => kind === 'page-number')
        ? (block.props?.align ?? '')
        : 'none',
    ),
  );

test('the page number stands outside, in the middle, or nowhere', () => {
  const footers = (choices: OfficeChoices) => numbersOf(treeOf([text('正文')], choices));
  expect(footers({})).toEqual([['right', 'left']]);
  expect(footers({ pageNumber: 'center' })).toEqual([['center', 'center']]);
  expect(footers({ pageNumber: 'none' })).toEqual([['none', 'none']]);
});

const PAGE = 22;
const below = (lines: number, choices: OfficeChoices): PageTree =>
  treeOf([...Array.from({ length: lines }, () => text('正文')), imprint], choices);
const onEven: OfficeChoices = { imprintFace: 'even' };

test('an imprint on an even page: that of the text where there is room, else the next', () => {
  const startsOf = (lines: number) => below(lines, onEven).sections.map(({ start }) => start);
  expect(startsOf(5)).toEqual(['page', 'even']);
  expect(startsOf(PAGE)).toEqual(['page', 'even']);
  expect(startsOf(PAGE + 5)).toEqual(['page']);
  expect(startsOf(2 * PAGE - 1)).toEqual(['page', 'even']);
  expect(startsOf(2 * PAGE + 5)).toEqual(['page', 'even']);
  expect(below(5, {}).sections.map(({ start }) => start)).toEqual(['page']);
});

test('a blank page before the imprint, and its own, bear no number (7.5)', () => {
  expect(numbersOf(below(5, onEven)).at(-1)).toEqual(['right', 'left']);
  expect(numbersOf(below(2 * PAGE - 1, onEven)).at(-1)).toEqual(['none', 'none']);
});

test('its footer is as high as the room for it, which LibreOffice forgets', () => {
  const { page } = below(5, onEven).sections.at(-1) as PageSection;
  for (const [number] of [page.footers.odd, page.footers.even])
    expect((number as Paragraph).props?.before).toBe(page.margin.bottom - page.footerDistance - 336);
});

test('an imprint that a line or two would bring to an odd page is told; one that begins its page is not', () => {
  const isTold = (lines: number): boolean =>
    below(lines, onEven).notes?.some(({ kind }) => kind === 'imprint-page') ?? false;
  const told = Array.from({ length: 2 * PAGE }, (_, index) => index + 1).filter(isTold);
  // Below the first line of page 2, and above the last that leaves room.
  expect(told).toEqual([PAGE + 1, 2 * PAGE - 5, 2 * PAGE - 4]);
  expect(below(PAGE + 1, {}).notes).toBeUndefined();
});

test('the imprint goes to its page whole, with the paragraph it hangs on', () => {
  const [first, last] = below(5, onEven).sections;
  expect(first?.blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'paragraph'));
  expect(last?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});

test('套打: name and rule are there and white, and all else stands as it does in red', () => {
  const page = (choices: OfficeChoices) => treeOf([masthead('云岭市文件'), text('正文')], choices);
  const colors = (choices: OfficeChoices) =>
    page(choices).styles.flatMap(({ id, run, paragraph }) =>
      id === 'MastheadName' ? [run?.color] : id === 'RedRule' ? [paragraph?.borders?.bottom?.color] : [],
    );
  expect(colors({})).toEqual(['FF0000', 'FF0000']);
  expect(colors({ preprinted: true, color: '000000' })).toEqual(['FFFFFF', 'FFFFFF']);
  expect(page({ preprinted: true }).sections).toEqual(page({}).sections);
});

test('a title as typed is broken by the program that shows it', () => {
  const title = {
    kind: 'paragraph',
    role: 'title',
    content: line('关于对全市重点行业领域安全生产隐患排查整治工作情况的通报'),
  } as const;
  const breaks = (choices: OfficeChoices): number =>
    treeOf([title], choices).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' ? block.runs.filter((run) => run.kind === 'line-break') : [],
      ),
    ).length;
  expect(breaks({})).toBe(1);
  expect(breaks({ titleBreak: 'as-typed' })).toBe(0);
});
