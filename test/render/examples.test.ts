import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '../docx/text.ts';
import { partsOf } from '../docx/zip.ts';
import { buildExamples } from '../validate/examples.ts';
import { isStandIn } from './fonts.ts';
import { type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

const examples = await buildExamples();
const rendered: Readonly<Record<string, Rendered>> = canRender
  ? render(Object.fromEntries(examples.map(({ name, docx }) => [name.replaceAll('/', '-'), docx])))
  : {};

describe.skipIf(!canRender).each(examples)('$name', ({ name, docx }) => {
  const { pages, fonts } = rendered[name.replaceAll('/', '-')] ?? { pages: [], fonts: [] };
  const numberOf = (page: (typeof pages)[number]) => page.lines.at(-1);

  test('every page bears its number, on the outer side, and something above it', () => {
    expect(pages.map((page) => numberOf(page)?.text)).toEqual(pages.map((_, index) => `— ${index + 1} —`));
    expect(pages.map((page) => ((numberOf(page)?.left ?? 0) > 105 ? 'odd' : 'even'))).toEqual(
      pages.map((_, index) => (index % 2 === 0 ? 'odd' : 'even')),
    );
    for (const page of pages) expect(page.lines.length).toBeGreaterThan(1);
  });

  test('no page has more than 22 lines, and no line leaves the type area but for a hanging mark', () => {
    for (const { lines } of pages) {
      expect(lines.length - 1).toBeLessThanOrEqual(22);
      for (const { left, right, bottom, text } of lines.slice(0, -1)) {
        expect(left).toBeGreaterThan(27.5);
        expect(right).toBeLessThan(/[、，。；：！？）”》]$/.test(text) ? 190 : 184.5);
        expect(bottom).toBeLessThan(263);
      }
    }
  });

  test('one red rule under the name, on the first page, as wide as the type area; none where there is no name', () => {
    const red = pages.flatMap(({ rules }, page) =>
      rules.filter(({ color }) => color === 'red').map((rule) => ({ ...rule, page })),
    );
    expect(red.map(({ page }) => page)).toEqual(nameLines(docx).length > 0 ? [0] : []);
    for (const { left, right } of red) {
      expect(Math.abs(left - 28)).toBeLessThan(0.5);
      expect(Math.abs(right - 184)).toBeLessThan(0.5);
    }
  });

  test('the last rule of the 版记 lies on the edge of the last page’s type area', () => {
    if (hasImprint(docx)) expect(Math.abs((pages.at(-1)?.rules.at(-1)?.y ?? 0) - 262)).toBeLessThan(1);
    for (const { rules } of pages.slice(0, -1)) expect(rules.filter(({ color }) => color === 'black')).toEqual([]);
  });

  test('no line of the masthead’s name is broken', () => {
    const shown = new Set(pages[0]?.lines.map(({ text }) => text.replaceAll(' ', '')));
    for (const line of nameLines(docx)) expect(shown).toContain(line);
  });

  test('every character is on the page, in a face chosen for it', () => {
    expect(fonts.filter((font) => !isStandIn(font))).toEqual([]);
    const onPage = count(
      pages
        .map(({ lines }) =>
          lines
            .slice(0, -1)
            .map(({ text }) => text)
            .join(''),
        )
        .join(''),
    );
    expect(onPage).toEqual(count(paragraphTexts(docx).join('')));
  });
});

/** How often each character stands there; blanks are not drawn. */
const count = (text: string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const char of text.normalize('NFKC').replace(/\s/g, '')) counts[char] = (counts[char] ?? 0) + 1;
  return counts;
};

const hasImprint = (docx: Uint8Array): boolean => /w:val="Imprint"/.test(partsOf(docx)['word/document.xml'] ?? '');

const nameLines = (docx: Uint8Array): string[] =>
  [
    ...(partsOf(docx)['word/document.xml'] ?? '').matchAll(
      /<w:p>(?:(?!<\/w:p>).)*w:val="Masthead(?:Name|Upper)".*?<\/w:p>/gs,
    ),
  ].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t [^>]*>([^<]*)/g)]
      .map(([, text]) => text)
      .join('')
      .replace(/\s/g, ''),
  );
