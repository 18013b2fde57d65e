import { describe, expect, test } from 'vitest';
import type { ImageData } from '../../src/data/image.ts';
import type { Element, Image } from '../../src/markup/element.ts';
import { docxOf, hanzi, line, text } from './elements.ts';
import { png } from './pictures.ts';
import { type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

const images: ReadonlyMap<string, ImageData> = new Map([
  ['wide.png', png(1600, 600)],
  ['tall.png', png(400, 1200, 40)],
  ['scan.png', png(800, 1130, 75)],
]);
const pictures = (...all: readonly Image[]): Element => ({ kind: 'images', images: all });
const documentOf = (...elements: readonly Element[]): Uint8Array =>
  docxOf([text(hanzi(40)), ...elements], {}, { images });

/** The frame of a picture is dark, so its upper and lower edges are rules of the page. */
describe.skipIf(!canRender)('pictures', () => {
  const rendered: Readonly<Record<string, Rendered>> = canRender
    ? render({
        wide: documentOf(pictures({ file: 'wide.png', caption: line('图1 现场') }), text(hanzi(40))),
        tall: documentOf(pictures({ file: 'tall.png', caption: line('图2 塔架') }), text(hanzi(40))),
        headed: documentOf(
          { kind: 'heading', level: 1, content: line('一、塔架加固') },
          { kind: 'heading', level: 2, content: line('（一）现场') },
          pictures({ file: 'scan.png', caption: line('图3 塔架') }),
        ),
        attached: documentOf(
          { kind: 'attachment', mark: line('附件2'), title: [line('云岭市重点塔架'), line('现场图')] },
          pictures({ file: 'scan.png', caption: line('图4 塔架') }),
        ),
        share: documentOf(pictures({ file: 'wide.png', width: '100mm' })),
        row: documentOf(pictures({ file: 'wide.png', caption: line('前') }, { file: 'wide.png', caption: line('后') })),
      })
    : {};
  const edges = (name: string) => {
    const rules = rendered[name]?.pages.flatMap((page) => page.rules) ?? [];
    const [first, last] = [rules[0], rules.at(-1)];
    return {
      left: first?.left ?? 0,
      right: first?.right ?? 0,
      top: (first?.y ?? 0) - (first?.weight ?? 0) / 2,
      bottom: (last?.y ?? 0) + (last?.weight ?? 0) / 2,
    };
  };

  test('are not clipped, and no wider than the type area', () => {
    const { left, right, top, bottom } = edges('wide');
    expect(Math.abs(left - 28)).toBeLessThan(0.5);
    expect(Math.abs(right - 184)).toBeLessThan(0.5);
    expect(Math.abs((bottom - top) / (right - left) - 600 / 1600)).toBeLessThan(0.01);
  });

  test('are no higher than the type area, their caption on their page', () => {
    const page = rendered.tall?.pages.find(({ rules }) => rules.length > 0);
    const { top, bottom } = edges('tall');
    expect(top).toBeGreaterThan(36.5);
    expect(bottom).toBeLessThan(262.5);
    const caption = page?.lines.find((each) => each.text.includes('塔架'));
    expect(caption?.top).toBeGreaterThan(bottom - 1);
    expect(caption?.bottom).toBeLessThan(263);
  });

  test('as high as a page, they have their headings above them and their caption below', () => {
    const page = rendered.headed?.pages.find(({ rules }) => rules.length > 0);
    const texts = page?.lines.map(({ text }) => text.replaceAll(' ', '')) ?? [];
    expect(texts.slice(0, 2)).toEqual(['一、塔架加固', '（一）现场']);
    expect(texts).toContain('图3塔架');
  });

  test('as high as a page, they stand below the title of their attachment', () => {
    const page = rendered.attached?.pages.find(({ rules }) => rules.length > 0);
    const texts = page?.lines.map(({ text }) => text.replaceAll(' ', '')) ?? [];
    expect(texts).toEqual(['附件2', '云岭市重点塔架', '现场图', '图4塔架', '—2—']);
  });

  test('stand in the middle, as wide as written', () => {
    const { left, right } = edges('share');
    expect(Math.abs(right - left - 100)).toBeLessThan(0.5);
    expect(Math.abs((left + right) / 2 - 106)).toBeLessThan(0.5);
  });

  test('stand side by side over their captions', () => {
    const captions = rendered.row?.pages[0]?.lines.find((each) => /^前\s*后$/.test(each.text));
    const { bottom, right } = edges('row');
    expect(captions?.top).toBeGreaterThan(bottom - 1);
    expect(right).toBeLessThan(184.5);
  });
});
