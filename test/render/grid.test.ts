import { layoutDocument } from 'docx/layout';
import { describe, expect, test } from 'vitest';
import type { MarginProfile } from '../../src/preset/choices.ts';
import { gbt9704 } from '../../src/preset/gbt9704.ts';
import { toDocument } from './document.ts';
import { docxOf, hanzi, text, treeOf } from './elements.ts';
import { render } from './render.ts';
import { canRender } from './tools.ts';

/** GB/T 9704-2012, 5.2.3: 22 lines of 28 characters. Six pages of one paragraph, whose first line is indented. */
const PAGES = 6;
const elements = [text(hanzi(PAGES * 22 * 28 - 2))];
const fullPages = Array.from({ length: PAGES }, (_, page) => [page === 0 ? 26 : 28, ...Array(21).fill(28)]);
const profiles = Object.keys(gbt9704.marginProfiles) as readonly MarginProfile[];

describe.skipIf(!canRender)('in LibreOffice', () => {
  const rendered = canRender
    ? render(Object.fromEntries(profiles.map((margins) => [margins, docxOf(elements, { margins })])))
    : {};

  test.each(profiles)('28 characters by 22 lines, margins %s', (margins) => {
    const pages = rendered[margins]?.pages.map(({ lines }) => lines.slice(0, -1).map(({ text }) => text.length));
    expect(pages).toEqual(fullPages);
  });

  test('the characters stand in the type area, 28 to 184 mm across and 37 to 262 mm down', () => {
    for (const { lines } of rendered.common?.pages ?? [])
      for (const { left, right, top, bottom } of lines.slice(0, -1)) {
        expect(left).toBeGreaterThan(27.9);
        expect(right).toBeLessThan(184.1);
        expect(top).toBeGreaterThan(37);
        expect(bottom).toBeLessThan(262.5);
      }
  });
});

describe('in the library’s emulation of Word', () => {
  test.each(profiles)('28 characters by 22 lines, margins %s', (margins) => {
    const { pages, stoppedAt } = layoutDocument(toDocument(treeOf(elements, { margins })), { guess: true });
    expect(stoppedAt).toBeUndefined();
    expect(
      pages.map(({ body }) =>
        body.flatMap((block) => (block.type === 'paragraph' ? block.lines.map((line) => line.text.length) : [])),
      ),
    ).toEqual(fullPages);
  });
});
