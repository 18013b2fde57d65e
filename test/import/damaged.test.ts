/** A document that is damaged, or means ill, is taken as far as it can be read, or named: it never stops the program. */

import { expect, test } from 'vitest';
import { importDocument } from '../../src/imported.ts';
import { partsOf, zipOf } from '../docx/zip.ts';
import { docxFile, p, run, table } from '../flow/docx-file.ts';
import { again } from './again.ts';

const body = [
  p('云岭市工作专报'),
  p('2025年第4期'),
  p('【动态】'),
  p('4月1日，副市长梁启文督导。4月2日，市长沈砚舟调研。'),
  table([p('单位'), p('起数')], [p('青石县'), p('12')]),
  p(run('报：市委')),
].join('');
const sound = docxFile({ body });

/** The same numbers every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 7919 + 3;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const tried = (bytes: Uint8Array): string => {
  const made = importDocument({ file: 'old.docx', bytes }, { keys: 'zh', lang: 'zh', stem: 'old' });
  if ('text' in made) return 'taken';
  expect(made.diagnostics.length).toBeGreaterThan(0);
  for (const { message, hint } of made.diagnostics) expect([message, hint ?? '-'].join('')).not.toBe('');
  return 'named';
};

test('a hundred documents with a byte changed, or cut off', () => {
  const outcomes = new Set<string>();
  for (let seed = 0; seed < 100; seed += 1) {
    const random = randomOf(seed);
    const bytes = Uint8Array.from(sound);
    for (let count = 1 + random(3); count > 0; count -= 1) bytes[random(bytes.length)] = random(256);
    outcomes.add(tried(random(4) === 0 ? bytes.slice(0, random(bytes.length)) : bytes));
  }
  expect([...outcomes].sort()).toEqual(['named', 'taken']);
});

test('eighty with their XML cut up', () => {
  const parts = partsOf(sound);
  const xml = parts['word/document.xml'] ?? '';
  for (let seed = 0; seed < 80; seed += 1) {
    const random = randomOf(seed + 1000);
    const tags = xml.split(/(?=<)/);
    for (let count = 1 + random(4); count > 0; count -= 1) {
      const at = random(tags.length);
      if (random(2) === 0) tags.splice(at, 1 + random(3));
      else tags.splice(at, 0, tags[random(tags.length)] as string);
    }
    tried(zipOf({ ...parts, 'word/document.xml': tags.join('') }));
  }
});

test('pictures by a way out of the archive, links and names that mean ill are no files', () => {
  const picture = (id: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/image" Target="../../../etc/passwd"/><Relationship Id="b" Type="x/image" TargetMode="External" Target="http://example.com/a.png"/></Relationships>`;
  const bytes = docxFile({
    body: p('报') + picture('a') + picture('b') + p('动态。'),
    parts: { 'word/_rels/document.xml.rels': rels },
  });
  const made = importDocument({ file: 'old.docx', bytes }, { keys: 'zh', lang: 'zh', stem: 'old' });
  expect('text' in made && made.pictures).toEqual([]);
  expect(again('old.docx', bytes).remarks.filter((one) => one.includes('图片没有放进版面'))).toHaveLength(2);
});

test('a paragraph of three thousand items', () => {
  const text = `报\n【动态】\n${'**青石县**县委书记蔡景明4月1日调研。'.repeat(3000)}\n`;
  expect(again('old.txt', new TextEncoder().encode(text)).remarks).toEqual([]);
});

test('a table whose rows lack a cell, or reach below its end, is a table with what it has', () => {
  const cell = (text: string, look = ''): string => `<w:tc><w:tcPr>${look}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const body = `<w:tbl>${row(cell('单位'), cell('检查'), cell('整改'))}${row(cell('青石县'), cell('12'))}${row(cell('芦县'), cell('合并', '<w:gridSpan w:val="9"/>'))}${row(cell('古渡县', '<w:vMerge w:val="restart"/>'), cell('3'), cell('4'), cell('多出'))}</w:tbl>`;
  const { yaml, text } = again('old.docx', docxFile({ body: p('云岭市工作专报') + p('【动态】') + body }));
  expect(yaml).toContain('表格:');
  for (const words of ['青石县', '12', '芦县', '合并', '古渡县', '多出']) expect(text).toContain(words);
});
