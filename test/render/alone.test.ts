/** Nothing stands alone on its page, or it is told (contract 2.3). */

import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/docx/write.ts';
import { hanzi } from './elements.ts';
import { type Page, type Rendered, render } from './render.ts';
import { endings, openings, type Sweep } from './tails.ts';
import { canRender } from './tools.ts';

const step = Number(process.env.BULLETIN_SWEEP_STEP ?? 5);

const bare = ({ lines }: Page): string[] => lines.map((each) => each.text.replaceAll(' ', ''));
const filler = new Set(hanzi(35));
const isText = (line: string): boolean =>
  /^(第\d+段|青石县12|图1)/.test(line) || [...line].every((character) => filler.has(character));
const told = ({ tree }: Sweep, what: string): boolean =>
  tree.notes?.some((note) => note.kind === 'alone' && note.what === what) ?? false;

interface Pages {
  readonly name: string;
  readonly sweep: Sweep;
  readonly texts: readonly (readonly string[])[];
}
const pageWith = ({ texts }: Pages, what: string): number =>
  texts.findIndex((lines) => lines.some((each) => each.includes(what)));

const isSignatureAlone = (pages: Pages): boolean => !pages.texts[pageWith(pages, '云岭市应急管理局')]?.some(isText);
const isHeadAlone = ({ texts }: Pages): boolean => !texts[0]?.some((line) => line.startsWith('第1段'));

describe.skipIf(!canRender)('in LibreOffice', () => {
  const [ends, heads] = [endings(step), openings(step)];
  const all = [...ends, ...heads];
  // One run of LibreOffice loses what comes after some two hundred documents.
  const runs = Array.from({ length: Math.ceil(all.length / 100) }, (_, index) =>
    all.slice(index * 100, (index + 1) * 100),
  );
  const rendered: Readonly<Record<string, Rendered>> = canRender
    ? Object.assign(
        {},
        ...runs.map((some) => render(Object.fromEntries(some.map(({ name, tree }) => [name, writeDocx(tree)])))),
      )
    : {};
  const pagesOf = (sweep: Sweep): Pages => {
    return { name: sweep.name, sweep, texts: (rendered[sweep.name]?.pages ?? []).map(bare) };
  };
  const names = (pages: readonly Pages[]): string[] => pages.map(({ name }) => name);

  test('a signature stands with text, or it is told, and nothing else is', () => {
    const pages = ends.map(pagesOf);
    expect(names(pages.filter((each) => isSignatureAlone(each) && !told(each.sweep, 'signature')))).toEqual([]);
    expect(names(pages.filter((each) => !isSignatureAlone(each) && told(each.sweep, 'signature')))).toEqual([]);
  });

  test('a note stands below its signature, a caption below its picture, nothing below an imprint', () => {
    const noted = ends.map(pagesOf).filter((each) => pageWith(each, '此件公开发布') >= 0);
    expect(names(noted.filter((each) => pageWith(each, '此件公开发布') !== pageWith(each, '2024年3月9日')))).toEqual(
      [],
    );
    for (const { tree, name } of ends.filter((each) => each.name.startsWith('picture'))) {
      const page = rendered[name]?.pages.find(({ lines }) => lines.some(({ text }) => text.startsWith('图1')));
      expect([name, page?.rules.length]).not.toEqual([name, 0]);
      expect(tree.sections.length).toBe(1);
    }
    for (const { name } of ends.filter((each) => each.name.includes('joint'))) {
      const last = rendered[name]?.pages.at(-1);
      expect([name, Math.abs((last?.rules.at(-1)?.y ?? 0) - 262) < 1]).toEqual([name, true]);
    }
  });

  test('a first page bears text, or it is told', () => {
    const pages = heads.map(pagesOf);
    expect(names(pages.filter((each) => isHeadAlone(each) !== told(each.sweep, 'head')))).toEqual([]);
    expect(pages.filter(isHeadAlone).length).toBeGreaterThan(0);
  });
});
