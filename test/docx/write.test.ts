import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../src/docx/write.ts';
import type { PageTree } from '../../src/layout/tree.ts';
import { twip } from '../../src/measure.ts';
import { pretty } from './pretty.ts';
import { paragraphTexts } from './text.ts';
import { everything, imprint, paragraph, sheets, treeOf } from './tree.ts';
import { partsOf } from './zip.ts';

const parts = partsOf(writeDocx(everything));
const plain = treeOf([paragraph('BodyText', '云岭市')]);

test.each(['document', 'styles', 'footer2', 'header1', 'settings', 'fontTable'])(
  'word/%s.xml reads as it should',
  async (name) => {
    await expect(pretty(parts[`word/${name}.xml`] ?? '')).toMatchFileSnapshot(`golden/${name}.xml`);
  },
);

test.each([
  '<w:p>',
  '</w:t>',
  ']]>',
  '&amp;',
  '&#9;',
  '{{x}}',
  'r:id="rId1"',
  '\u3000\u3000两个全角空格',
  '  leading, trailing and   several blanks  ',
  '甲\t乙',
  '甲\n乙',
  '\u00a0\u200b\u2028“”‘’——……·',
  '𠮷𪚥',
])('text survives character for character: %j', (text) => {
  const tree = treeOf([paragraph('BodyText', text)], { properties: { title: text, creator: text } });
  expect(paragraphTexts(writeDocx(tree))).toEqual([text]);
});

test('any one line of XML-legal text comes out the same, in the body, in a cell and in a footer', () => {
  const legal = fc
    .string({ unit: 'binary' })
    .map((text) => text.replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
  fc.assert(
    fc.property(legal, (text) => {
      const tree = everythingSaying(text);
      const docx = writeDocx(tree);
      expect(paragraphTexts(docx)).toEqual([text, text, '']);
      expect(paragraphTexts(docx, 'word/footer1.xml')).toEqual([text]);
    }),
    { numRuns: 60 },
  );
});

const everythingSaying = (text: string): PageTree => {
  const line = paragraph('BodyText', text);
  const table = { ...imprint, rows: [{ cantSplit: true, cells: [{ borders: {}, blocks: [line] }] }] };
  const tree = treeOf([line, table]);
  return {
    ...tree,
    sections: tree.sections.map((section) => ({
      ...section,
      page: { ...section.page, footers: { odd: [line], even: [line] } },
    })),
  };
};

test('the same tree gives the same bytes, whatever was written before and wherever the clock stands', () => {
  const zone = process.env.TZ;
  const first = writeDocx(everything);
  writeDocx(plain);
  for (const TZ of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
    process.env.TZ = TZ;
    expect(Buffer.from(writeDocx(everything)).equals(first)).toBe(true);
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('properties come from the document, its day included', () => {
  const core = partsOf(writeDocx(plain))['docProps/core.xml'] ?? '';
  expect(core).toContain(
    '<dc:title>安全生产工作专报 第2期</dc:title><dc:creator>云岭市安全生产委员会办公室</dc:creator>',
  );
  expect(core).toContain('>2024-03-09T00:00:00Z</dcterms:created>');
  expect(core).toContain('<dc:language>zh-CN</dc:language>');
});

test('without a day of its own it bears the first one a zip file can name', () => {
  const { date: _, ...properties } = plain.properties;
  expect(partsOf(writeDocx({ ...plain, properties }))['docProps/core.xml']).toContain(
    '>1980-01-01T00:00:00Z</dcterms:modified>',
  );
});

test('only the parts a document needs are in it', () => {
  expect(Object.keys(partsOf(writeDocx(plain)))).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/core.xml',
    'docProps/custom.xml',
    'word/_rels/document.xml.rels',
    'word/document.xml',
    'word/fontTable.xml',
    'word/footer1.xml',
    'word/footer2.xml',
    'word/settings.xml',
    'word/styles.xml',
  ]);
});

test('no theme font, no link, no word about who made it', () => {
  expect(Object.values(parts).join('')).not.toMatch(/Theme="|theme1|hyperlink|Un-named/);
});

test('an indent of its own says all of itself: LibreOffice may lend it the first line of another paragraph', () => {
  const line = { ...paragraph('BodyText', '云岭市'), props: { indent: { left: twip(630) } } };
  expect(partsOf(writeDocx(treeOf([line])))['word/document.xml']).toContain(
    '<w:ind w:left="630" w:firstLineChars="0" w:firstLine="0"/>',
  );
});

test('a first line given as a length alone cancels an inherited indent in characters', () => {
  const line = { ...paragraph('BodyText', '云岭市'), props: { indent: { firstLine: twip(0) } } };
  expect(partsOf(writeDocx(treeOf([line])))['word/document.xml']).toContain(
    '<w:ind w:firstLineChars="0" w:firstLine="0"/>',
  );
});

test('a section whose footers are those of the section before does not repeat them', () => {
  const footers = Object.keys(parts).filter((path) => path.startsWith('word/footer'));
  expect(footers).toHaveLength(2);
});

test('equal images are kept once, and drawings are counted from 1 in every document', () => {
  const again = partsOf(writeDocx(everything));
  expect(Object.keys(again).filter((path) => path.startsWith('word/media/'))).toHaveLength(2);
  expect([...(again['word/document.xml'] ?? '').matchAll(/<wp:docPr id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    '1',
    '2',
    '3',
  ]);
});

test('a sheet turned, a first page of its own, something laid on the sheet: as they should be', () => {
  const sheet = partsOf(writeDocx(sheets));
  const body = sheet['word/document.xml'] ?? '';
  const [first = '', second = '', third = ''] = body.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  expect([first, second, third].map((section) => section.includes('<w:titlePg/>'))).toEqual([true, false, false]);
  expect(first.match(/w:type="\w+"/g)).toEqual(expect.arrayContaining(['w:type="first"', 'w:type="even"']));
  // The turned sheet has its own edges, and the upright one after it has them back.
  for (const section of [second, third]) expect(section.match(/<w:footerReference/g)).toHaveLength(2);
  expect(second).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(second.match(/<w:headerReference/g)).toHaveLength(2);
  const turned = Object.entries(sheet).filter(
    ([path, part]) => path.startsWith('word/footer') && part.includes('tbRl'),
  );
  expect(turned).toHaveLength(2);
  for (const [, part] of turned) {
    expect(part).toMatch(/<w:tblpPr(?=[^>]*w:horzAnchor="page")(?=[^>]*w:vertAnchor="page")[^>]*w:tblpX="1443"/);
    expect(part).toContain('<w:trHeight w:val="8844" w:hRule="exact"/>');
  }
  expect(body).toContain('<w:insideH w:val="single" w:color="000000" w:sz="4" w:space="0"/>');
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(body.match(/<w:vMerge w:val="(restart|continue)"\/>/g)).toHaveLength(2);
});

test('a table that ends a section is followed by a paragraph of one point', () => {
  const body = partsOf(writeDocx(treeOf([imprint])))['word/document.xml'] ?? '';
  expect(body).toMatch(/<\/w:tbl><w:p><w:pPr>.*w:line="20" w:lineRule="exact".*<\/w:p><w:sectPr>/);
});
