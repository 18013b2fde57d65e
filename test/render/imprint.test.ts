import { describe, expect, test } from 'vitest';
import { docxOf, hanzi, imprint, text } from './elements.ts';
import { type Page, type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

/** GB/T 9704-2012, 7.4: the last rule is the lower edge of the last page's type area, 262 mm down, 28 to 184 mm across. */
const BOTTOM = 262;
const LINES = 22;
/** Pages filled with one-line paragraphs, from a nearly empty one to one that runs over. */
const fills = Array.from({ length: LINES + 3 }, (_, index) => index + 1);

describe.skipIf(!canRender)('版记', () => {
  const documents = Object.fromEntries(
    fills.map((lines) => [lines, docxOf([...Array.from({ length: lines }, () => text(hanzi(20))), imprint])]),
  );
  const rendered: Readonly<Record<string, Rendered>> = canRender ? render(documents) : {};
  const lastPage = (lines: number): Page =>
    rendered[lines]?.pages.at(-1) ?? { landscape: false, words: [], lines: [], rules: [] };
  const height = (() => {
    const { rules } = lastPage(1);
    return BOTTOM - (rules[0]?.y ?? 0);
  })();

  test.each(fills)('below %i lines: its last rule on the edge of the type area, as wide as it', (lines) => {
    const last = lastPage(lines).rules.at(-1);
    expect(Math.abs((last?.y ?? 0) - BOTTOM)).toBeLessThan(1);
    expect(Math.abs((last?.left ?? 0) - 28)).toBeLessThan(0.5);
    expect(Math.abs((last?.right ?? 0) - 184)).toBeLessThan(0.5);
  });

  test.each(fills)('below %i lines: on the page of the text where there is room, else alone on the next', (lines) => {
    const pitch = 10.21;
    const room = 225 - (((lines - 1) % LINES) + 1) * pitch;
    const expected = Math.ceil(lines / LINES) + (room < height ? 1 : 0);
    // Within a millimetre either is right.
    if (Math.abs(room - height) > 1) expect(rendered[lines]?.pages).toHaveLength(expected);
  });

  test.each(fills)('below %i lines: never over the text', (lines) => {
    const { rules, lines: all } = lastPage(lines);
    const [first] = rules;
    const body = all.filter((line) => line.text.startsWith(hanzi(3)));
    for (const line of body) expect(line.bottom).toBeLessThan(first?.y ?? 0);
    const count = rendered[lines]?.pages.flatMap((page) => page.lines.filter((line) => line.text.startsWith(hanzi(3))));
    expect(count).toHaveLength(lines);
  });
});
