import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { lintDocx } from '../../src/docx/lint.ts';
import { writeDocx } from '../../src/docx/write.ts';
import { everything, sheets } from './tree.ts';
import { partsOf, zipOf } from './zip.ts';

const sound = writeDocx(everything);
const parts = partsOf(sound);

type Edits = Readonly<Record<string, readonly (readonly [find: string | RegExp, put: string])[] | null>>;

/** The sound document with some parts edited (`null` takes one out); an edit that finds nothing is a mistake in the test. */
const broken = (edits: Edits, added: Readonly<Record<string, string>> = {}): Uint8Array => {
  const next: Record<string, string> = { ...parts, ...added };
  for (const [path, changes] of Object.entries(edits)) {
    if (changes === null) delete next[path];
    for (const [find, put] of changes ?? []) {
      const before = next[path] ?? '';
      const after = before.replace(find, put);
      if (after === before) throw new Error(`${path} has no ${find}`);
      next[path] = after;
    }
  }
  return zipOf(next);
};

const [body, rels, types, styles] = [
  'word/document.xml',
  'word/_rels/document.xml.rels',
  '[Content_Types].xml',
  'word/styles.xml',
];
const inBody = (xml: string): Edits => ({ [body]: [[/<w:body>/, `<w:body>${xml}`]] });

const faults: readonly (readonly [name: string, docx: Uint8Array, fault: string])[] = [
  [
    'undefined paragraph style',
    broken(inBody('<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr></w:p>')),
    `${body}: paragraph style Gone is not defined`,
  ],
  [
    'paragraph style on a run',
    broken(inBody('<w:p><w:r><w:rPr><w:rStyle w:val="Title"/></w:rPr></w:r></w:p>')),
    `${body}: character style Title is not defined`,
  ],
  [
    'style based on nothing there',
    broken({ [styles]: [['<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Gone"/>']] }),
    `${styles}: style Gone is not defined`,
  ],
  [
    'style given twice',
    broken({ [styles]: [['w:styleId="Title"', 'w:styleId="Normal"']] }),
    'style id Normal is given twice',
  ],
  [
    'dangling relationship',
    broken({ [body]: [['r:id="rId5"', 'r:id="rId99"']] }),
    `${body}: w:footerReference names relationship rId99, which is not there`,
  ],
  [
    'relationship of the wrong kind',
    broken({ [body]: [['r:id="rId5"', 'r:id="rId1"']] }),
    `${body}: w:footerReference names relationship rId1, which is a styles`,
  ],
  [
    'target that is not there',
    broken({ 'word/footer2.xml': null }),
    `${body}: relationship rId6 leads to word/footer2.xml, which is not there`,
  ],
  [
    'content type of a part that is not there',
    broken({ 'word/footer2.xml': null }),
    `${types}: word/footer2.xml is not there`,
  ],
  [
    'relationship id twice',
    broken({ [rels]: [['Id="rId6"', 'Id="rId5"']] }),
    `${body}: relationship rId5 is there twice`,
  ],
  [
    'relationships without their part',
    broken({}, { 'word/_rels/gone.xml.rels': '<Relationships/>' }),
    'word/_rels/gone.xml.rels: its part is not there',
  ],
  ['part nobody refers to', broken({}, { 'word/lost.xml': '<w:p/>' }), 'word/lost.xml: no relationship leads to it'],
  ['part without content type', broken({}, { 'word/picture.tiff': '' }), 'word/picture.tiff: no content type'],
  [
    'part with the type of any XML',
    broken({ [types]: [[/<Override [^>]*footer1\.xml"\/>/, '']] }),
    'word/footer1.xml: no content type of its own',
  ],
  [
    'cell without paragraph',
    broken({ [body]: [[/<w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/s, '</w:tc>']] }),
    `${body}: table cell does not end with a paragraph`,
  ],
  [
    'row that does not fill the grid',
    broken({ [body]: [['<w:gridSpan w:val="2"/>', '']] }),
    `${body}: table row of 2 columns in a grid of 3`,
  ],
  ['table without a row', broken(inBody('<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>')), `${body}: table without a row`],
  [
    'drawing id twice',
    broken(inBody('<w:p><wp:docPr id="7" name="a"/><wp:docPr id="7" name="b"/></w:p>')),
    'drawing id 7 is given twice',
  ],
  [
    'shape id twice, in two headers',
    broken({ 'word/header2.xml': [[/id="PowerPlusWaterMarkObject2"/, 'id="PowerPlusWaterMarkObject1"']] }),
    'shape id PowerPlusWaterMarkObject1 is given twice',
  ],
  [
    'bookmark id twice',
    broken(
      inBody('<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>'),
    ),
    'bookmark id 1 is given twice',
  ],
  [
    'bookmark name twice',
    broken(inBody('<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="2" w:name="a"/>')),
    'bookmark name a is given twice',
  ],
  ['bookmark without end', broken(inBody('<w:bookmarkStart w:id="1" w:name="a"/>')), 'bookmark 1 does not end'],
  ['bookmark without begin', broken(inBody('<w:bookmarkEnd w:id="1"/>')), 'bookmark 1 does not begin'],
  [
    'paragraph id twice',
    broken(inBody('<w:p w14:paraId="0A"/><w:p w14:paraId="0A"/>')),
    'paragraph id 0A is given twice',
  ],
  ['section without page size', broken({ [body]: [[/<w:pgSz [^>]*>/, '']] }), `${body}: section without page size`],
  [
    'no section at the end',
    broken({ [body]: [['</w:body>', '<w:p/></w:body>']] }),
    `${body}: the last section has no properties`,
  ],
  [
    'list that is not defined',
    broken(inBody('<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:p>')),
    `${body}: list 3 is not defined`,
  ],
  [
    'footnote that is not there',
    broken(inBody('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>')),
    `${body}: footnote 1 is not defined`,
  ],
  [
    'field that does not end',
    broken({ 'word/footer1.xml': [['<w:fldChar w:fldCharType="end"/>', '']] }),
    'word/footer1.xml: field begins and ends do not match',
  ],
  [
    'footer without paragraph',
    broken({ 'word/footer1.xml': [[/<w:p>.*<\/w:p>/s, '']] }),
    'word/footer1.xml: w:ftr without a paragraph',
  ],
  ['not well-formed', broken({ [body]: [['</w:body>', '']] }), `${body}: not well-formed near "</w:document>"`],
];

test('a document as written has no fault', () => {
  expect(lintDocx(sound)).toEqual([]);
  expect(lintDocx(writeDocx(sheets))).toEqual([]);
});

test.each(faults)('%s', (_, docx, fault) => {
  expect(lintDocx(docx)).toContain(fault);
});

test('list 0 takes a paragraph out of a list and needs no definition', () => {
  const docx = broken(inBody('<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>'));
  expect(lintDocx(docx)).toEqual([]);
});

test('something that is no zip file is one fault', () => {
  expect(lintDocx(strToU8('云岭市'))).toEqual(['not a zip file: invalid zip data']);
});
