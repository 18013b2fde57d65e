import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '../docx/text.ts';
import { partsOf } from '../docx/zip.ts';
import { buildExamples } from '../validate/examples.ts';
import { isStandIn } from './fonts.ts';
import { type Page, type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

const examples = await buildExamples();
const rendered: Readonly<Record<string, Rendered>> = canRender
  ? render(Object.fromEntries(examples.map(({ name, docx }) => [name.replaceAll('/', '-'), docx])))
  : {};

describe.skipIf(!canRender).each(examples)('$name', ({ name, docx }) => {
  const { pages, fonts } = rendered[name.replaceAll('/', '-')] ?? { pages: [], fonts: [] };
  const body = partsOf(docx)['word/document.xml'] ?? '';
  const isLetter = body.includes('"LetterRule"');
  const hasTable = body.includes('<w:tblHeader');
  /** 套打 on sheets whose numbers stand in the middle. */
  const isPreprinted = isWhite(docx);
  /** Only a sheet that is turned is wide enough for this. */
  const isTurned = ({ lines }: Page): boolean => lines.some(({ right }) => right > 205);
  /** A turned sheet has its number elsewhere (see the tests of tables), the first page of a letter none. */
  const isNumbered = (page: Page, index: number): boolean => !isTurned(page) && !(isLetter && index === 0);
  const upright = pages.map((page, index) => ({ ...page, index })).filter((page) => !isTurned(page));
  const linesOf = (page: Page, index: number) => (isNumbered(page, index) ? page.lines.slice(0, -1) : page.lines);

  test('every page bears its number, on the outer side, and something above it', () => {
    const numbered = upright.filter((page) => isNumbered(page, page.index));
    expect(numbered.map(({ lines }) => lines.at(-1)?.text)).toEqual(numbered.map(({ index }) => `— ${index + 1} —`));
    const sideOf = ({ left, right }: { left: number; right: number }): string =>
      left > 105 ? 'odd' : right < 105 ? 'even' : 'center';
    expect(numbered.map(({ lines }) => sideOf(lines.at(-1) ?? { left: 0, right: 0 }))).toEqual(
      numbered.map(({ index }) => (isPreprinted ? 'center' : index % 2 === 0 ? 'odd' : 'even')),
    );
    for (const [index, page] of pages.entries()) expect(linesOf(page, index).length).toBeGreaterThan(0);
  });

  test('no page has more than 22 lines, and no line leaves the type area but for a hanging mark', () => {
    for (const page of upright) {
      const lines = linesOf(page, page.index);
      const isRuled = hasTable && page.rules.some(({ color }) => color === 'black');
      if (!isRuled) expect(lines.length).toBeLessThanOrEqual(22);
      for (const { left, right, bottom, text } of lines) {
        expect(left).toBeGreaterThan(27.5);
        expect(right).toBeLessThan(/[、，。；：！？）”》]$/.test(text) ? 190 : 184.5);
        expect(bottom).toBeLessThan(263);
      }
    }
  });

  test('red rules on the first page only: one as wide as the type area, or the double ones of a letter', () => {
    const red = pages.map(({ rules }) => rules.filter(({ color }) => color === 'red'));
    const [edge, wanted] = isLetter ? [20, 4] : [28, nameLines(docx).length > 0 && !isPreprinted ? 1 : 0];
    expect(red.map(({ length }) => length)).toEqual(pages.map((_, index) => (index === 0 ? wanted : 0)));
    for (const { left, right } of red.flat()) {
      expect(Math.abs(left - edge)).toBeLessThan(0.6);
      expect(Math.abs(right - (210 - edge + (isLetter ? 0 : 2)))).toBeLessThan(0.6);
    }
  });

  test('the last rule of the 版记 lies on the edge of the last page’s type area; in a letter it has none', () => {
    const black = pages.map(({ rules }) => rules.filter(({ color }) => color === 'black'));
    if (isLetter) expect(black.flat()).toEqual([]);
    else if (body.includes('"Imprint"')) expect(Math.abs((black.at(-1)?.at(-1)?.y ?? 0) - 262)).toBeLessThan(1);
    if (!hasTable) expect(black.slice(0, -1).flat()).toEqual([]);
  });

  test('no line of the masthead’s name is broken', () => {
    // 文件 beside several offices may stand on the height of one of them.
    const lines = pages[0]?.lines.map(({ text }) => text.replaceAll(' ', '')) ?? [];
    const shown = new Set(lines.flatMap((text) => [text, ...text.split(/(?=文件$)/)]));
    for (const line of nameLines(docx)) expect(shown).toContain(line);
  });

  test('every character is on the page, in a face chosen for it', () => {
    expect(fonts.filter((font) => !isStandIn(font))).toEqual([]);
    const shown = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
    const numbers = pages.map((_, index) => (isLetter && index === 0 ? '' : `—${index + 1}—`)).join('');
    const written = `${paragraphTexts(docx).join('')}${numbers}`;
    const heads = [...body.matchAll(/<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader.*?<\/w:tr>/gs)]
      .flatMap(([row]) => [...row.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text))
      .join('');
    // The head of a table stands again on each page the table runs on to.
    const possible = pages.map((_, times) => count(written + heads.repeat(times)));
    expect(possible).toContainEqual(count(shown));
  });
});

/** How often each character stands there; blanks are not drawn. */
const count = (text: string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const char of text.normalize('NFKC').replace(/\s/g, '')) counts[char] = (counts[char] ?? 0) + 1;
  return counts;
};

/** The name is there and bears no ink. */
const isWhite = (docx: Uint8Array): boolean =>
  /w:styleId="MastheadName"(?:(?!<\/w:style>).)*w:color w:val="FFFFFF"/s.test(partsOf(docx)['word/styles.xml'] ?? '');

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
