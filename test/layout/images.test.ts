/** Pictures: how large they stand, and what a row of them is. */

import { expect, test } from 'vitest';
import type { ImageData } from '../../src/data/image.ts';
import type { Block, ImageRun, Paragraph, Table } from '../../src/layout/tree.ts';
import { sum } from '../../src/layout/width.ts';
import type { Image } from '../../src/markup/element.ts';
import { line, text, treeOf } from '../render/elements.ts';

const EMU_AN_INCH = 914_400;
const AREA = { width: 8845 * 635, height: 12756 * 635 };

const data = (width: number, height: number, density?: number): ImageData => ({
  bytes: new Uint8Array(),
  type: 'png',
  width,
  height,
  ...(density === undefined ? {} : { density }),
});
const files = new Map([
  ['photo.png', data(1600, 1200, 150)],
  ['wide.png', data(4000, 1000)],
  ['tall.png', data(500, 4000)],
  ['small.png', data(96, 48)],
  ['empty.png', data(0, 10)],
]);

const blocksOf = (...images: readonly Image[]): readonly Block[] =>
  treeOf([text('甲'), { kind: 'images', images }], {}, { images: files })
    .sections.flatMap(({ blocks }) => blocks)
    .slice(1);
const paragraphsOf = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)),
  );
const drawn = (blocks: readonly Block[]): ImageRun[] =>
  paragraphsOf(blocks).flatMap(({ runs }) => runs.filter((run) => run.kind === 'image'));
const tablesIn = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.kind === 'table');
const only = (image: Image): ImageRun => drawn(blocksOf(image))[0] as ImageRun;

test.each([
  ['at the usual density', { file: 'small.png' }, 1, 0.5],
  ['in millimetres', { file: 'small.png', width: '50.8mm' }, 2, 1],
  ['in centimetres', { file: 'small.png', width: '5.08 cm' }, 2, 1],
  ['in 厘米', { file: 'small.png', width: '5.08厘米' }, 2, 1],
])('stands in its own size or in the written one: %s', (_, image, width, height) => {
  expect(only(image).width / EMU_AN_INCH).toBeCloseTo(width, 2);
  expect(only(image).height / EMU_AN_INCH).toBeCloseTo(height, 2);
});

test('a share is one of the type area’s width', () => {
  expect(only({ file: 'photo.png', width: '60%' }).width / AREA.width).toBeCloseTo(0.6, 3);
});

test('too wide or too high, it is shrunk in its shape', () => {
  expect(only({ file: 'wide.png' }).width).toBe(AREA.width);
  expect(only({ file: 'wide.png', width: '300mm' }).width).toBe(AREA.width);
  const tall = only({ file: 'tall.png' });
  expect(tall.height).toBeLessThan(AREA.height);
  expect(tall.height / tall.width).toBeCloseTo(8, 2);
});

test('its line is as high as it, and its caption stands below, kept with it', () => {
  const blocks = paragraphsOf(blocksOf({ file: 'photo.png', caption: line('图1 现场') }));
  expect(blocks.map(({ style }) => style)).toEqual(['Picture', 'PictureCaption']);
  expect(blocks[0]?.props?.keepNext).toBe(true);
  expect(blocks[1]?.props?.keepLines).toBe(true);
  const style = treeOf([]).styles.find(({ id }) => id === 'Picture');
  expect(style?.paragraph?.line?.rule).toBe('auto');
});

test('it says what it shows: its alternative text, else its caption, else nothing', () => {
  expect(only({ file: 'photo.png', caption: line('图1'), alt: '塌方处' }).alt).toBe('塌方处');
  expect(only({ file: 'photo.png', caption: line('图1') }).alt).toBe('图1');
  expect(only({ file: 'photo.png' }).alt).toBeUndefined();
});

test('several stand side by side, equally high, each over its own caption', () => {
  const blocks = blocksOf({ file: 'photo.png', caption: line('前') }, { file: 'tall.png' }, { file: 'wide.png' });
  const [table] = tablesIn(blocks);
  expect(table?.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
  expect(sum(table?.columns ?? [])).toBe(8845);
  const pictures = drawn(blocks);
  expect(new Set(pictures.map(({ height }) => Math.round(height / 6350))).size).toBe(1);
  expect(sum(pictures.map(({ width }) => width))).toBeLessThan(AREA.width);
});

test('with a written width, each keeps its own as long as they fit', () => {
  const [first, second] = drawn(blocksOf({ file: 'small.png', width: '60mm' }, { file: 'small.png' }));
  expect((first?.width ?? 0) / 36_000).toBeCloseTo(60, 1);
  expect((second?.width ?? 0) / EMU_AN_INCH).toBeCloseTo(1, 2);
  const [left, right] = drawn(blocksOf({ file: 'small.png', width: '100mm' }, { file: 'small.png', width: '50mm' }));
  expect((left?.width ?? 0) / (right?.width ?? 1)).toBeCloseTo(2, 2);
});

test('a caption beside a wide picture has room for some characters a line', () => {
  const caption = line('图2 云岭市青石县城关镇塔架');
  const blocks = blocksOf({ file: 'wide.png', caption: line('图1 全景') }, { file: 'tall.png', caption });
  const [table] = tablesIn(blocks);
  // Six characters of 14 pt.
  for (const column of table?.columns ?? []) expect(column).toBeGreaterThanOrEqual(6 * 280);
  expect(sum(table?.columns ?? [])).toBe(8845);
  const [wide, tall] = drawn(blocks);
  expect(Math.abs((wide?.height ?? 0) - (tall?.height ?? 1))).toBeLessThan(6350);
});

test('a caption of many lines takes its room from a picture as high as the page', () => {
  const heightWith = (length: number): number => only({ file: 'tall.png', caption: line('图'.repeat(length)) }).height;
  expect(heightWith(4 * 30)).toBe(heightWith(1));
  expect(heightWith(1) - heightWith(12 * 31)).toBeGreaterThan(8 * 17 * 12700);
});

test('more than four stand in rows as even as can be', () => {
  const rows = blocksOf(...Array.from({ length: 5 }, () => ({ file: 'photo.png' })));
  expect(tablesIn(rows).map((block) => drawn([block]).length)).toEqual([3, 2]);
  // Half a line between them.
  expect(rows.map((block) => (block.kind === 'paragraph' ? block.props?.line?.pitch : 'row'))).toEqual([
    290,
    'row',
    290,
    'row',
  ]);
});

test('what was not read, or has no extent, leaves nothing', () => {
  expect(blocksOf({ file: 'absent.png', caption: line('图1') }, { file: 'empty.png' })).toEqual([]);
});

test('a caption that is longer than its column ends its lines by word sense', () => {
  const linesOf = (images: readonly Image[]): string[] =>
    paragraphsOf(blocksOf(...images))
      .filter(({ style }) => style === 'PictureCaption')
      .map(({ runs }) =>
        runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'line-break' ? '/' : '')).join(''),
      );
  const caption = line('云岭市城镇燃气安全专项整治第二督导组现场检查情况');
  expect(linesOf([{ file: 'photo.png', caption }])).toEqual(['云岭市城镇燃气安全专项整治第二督导组现场检查情况']);
  expect(
    linesOf([
      { file: 'photo.png', caption },
      { file: 'photo.png', caption: line('动员部署会') },
    ]),
  ).toEqual(['云岭市城镇燃气安全专项整治/第二督导组现场检查情况', '动员部署会']);
});
