/** How the parts may be written: other encodings, prefixes and the strict form; and what is no document at all. */

import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotated.ts';
import { checkText } from '../../src/check-text.ts';
import { encodeXml } from '../../src/data/office/xml.ts';
import { isRefusal } from '../../src/data/refusal.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { docxFile, p, run } from '../flow/docx-file.ts';
import { annotated, cases, documentOf, linesIn } from './document.ts';

const part = 'word/document.xml';
const plain = docxFile({ body: p(run('会议，，定于2月30日召开')) });
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const withBody = (docx: Uint8Array, change: (xml: string) => Uint8Array): Uint8Array => {
  const parts = unzipSync(docx);
  return zipSync({ ...parts, [part]: change(textOf(parts[part])) });
};

test.each(['utf-16le', 'utf-16be', 'utf-8'] as const)('a body in %s stays so', (encoding) => {
  const source = withBody(plain, (xml) => encodeXml(xml.replace('UTF-8', encoding.slice(0, 6)), encoding, true));
  const made = annotated(source);
  const [before, after] = [unzipSync(source)[part], unzipSync(made.bytes)[part]];
  expect(after?.slice(0, 3)).toEqual(before?.slice(0, 3));
  expect(linesIn(made.bytes, 'accepted')).toEqual(['会议，定于2月30日召开']);
  expect(linesIn(made.bytes, 'original')).toEqual(['会议，，定于2月30日召开']);
});

test('marks bear the prefix that the document has', () => {
  const source = withBody(plain, (xml) =>
    encodeXml(
      xml
        .replaceAll('<w:', '<ns0:')
        .replaceAll('</w:', '</ns0:')
        .replaceAll(' w:', ' ns0:')
        .replaceAll('xmlns:w=', 'xmlns:ns0='),
      'utf-8',
    ),
  );
  const made = annotated(source);
  expect(textOf(unzipSync(made.bytes)[part])).toContain('<ns0:commentRangeStart ns0:id="0"/>');
  expect(readFlow(made.bytes, 'x.docx').flow?.comments.map(({ about }) => about)).toEqual(['，', '30日']);
});

test('a strict document has strict comments', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const source = withBody(plain, (xml) =>
    encodeXml(xml.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', strict), 'utf-8'),
  );
  const parts = unzipSync(annotated(source).bytes);
  expect(textOf(parts['word/comments.xml'])).toContain(strict);
  expect(textOf(parts['word/_rels/document.xml.rels'])).toContain(
    'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
  );
});

test('a document without relations gets them', () => {
  const { 'word/_rels/document.xml.rels': _, ...parts } = unzipSync(plain);
  const made = annotated(zipSync(parts));
  expect(readFlow(made.bytes, 'x.docx').flow?.comments).toHaveLength(2);
});

test('a name that is taken is left to whoever has it', () => {
  const parts = unzipSync(plain);
  const made = annotated(zipSync({ ...parts, 'word/comments.xml': new Uint8Array([1, 2]) }));
  expect(unzipSync(made.bytes)['word/comments.xml']).toEqual(new Uint8Array([1, 2]));
  expect(textOf(unzipSync(made.bytes)['[Content_Types].xml'])).toContain('PartName="/word/comments2.xml"');
});

test('parts that are stored, and names that are not ASCII, stay', () => {
  const parts = unzipSync(plain);
  const made = annotated(zipSync({ ...parts, '附件/图.bin': [new Uint8Array([7, 8]), { level: 0 }] } as never));
  expect(unzipSync(made.bytes)['附件/图.bin']).toEqual(new Uint8Array([7, 8]));
});

test('comments and revisions are signed and dated as asked', () => {
  const made = annotated(plain, { author: '张 <三>', date: '2024-10-13T00:00:00Z' });
  const body = textOf(unzipSync(made.bytes)[part]);
  expect(body).toContain('w:author="张 &lt;三&gt;" w:date="2024-10-13T00:00:00Z"');
  expect(readFlow(made.bytes, 'x.docx').flow?.comments[0]).toMatchObject({ author: '张 <三>', day: { year: 2024 } });
});

test('what is said in English is written in English', () => {
  const made = annotated(plain, { lang: 'en' });
  expect(readFlow(made.bytes, 'x.docx').flow?.comments[1]?.text).toMatchInlineSnapshot(`
    "there is no 30日 in 2月
    it has 29 days: look the date up"
  `);
});

test('a comment of somebody else that says the same is no earlier one of ours', () => {
  const first = annotated(plain, { author: '王主任' });
  expect(annotated(first.bytes).comments).toBe(1);
});

test('two hundred damaged documents are refused, or come whole', () => {
  let seed = 14;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const outcomes = { refused: 0, whole: 0 };
  for (let turn = 0; turn < 200; turn += 1) {
    const source = documentOf(cases[turn % cases.length] as string);
    const parts = unzipSync(source);
    const names = Object.keys(parts).filter((name) => parts[name]?.length);
    const damagedBytes = (bytes: Uint8Array): Uint8Array => {
      const copy = bytes.slice(0, random(8) === 0 ? random(bytes.length) : bytes.length);
      for (let hit = 0; hit <= random(2); hit += 1)
        copy[random(Math.max(copy.length, 1))] = [32, 48, 60, 97, 47, 32, 49, 98][random(8)] as number;
      return copy;
    };
    const name = names[random(names.length)] as string;
    const bytes =
      turn % 4 === 0 ? damagedBytes(source) : zipSync({ ...parts, [name]: damagedBytes(parts[name] as Uint8Array) });
    const file = 'x.docx';
    const { diagnostics } = checkText({ file, bytes }, { lang: 'zh' });
    const made = annotate({ file, bytes }, diagnostics, { lang: 'zh', author: 'bulletin' });
    if (isRefusal(made)) {
      expect(made.message.zh).not.toBe('');
      outcomes.refused += 1;
      continue;
    }
    expect(linesIn(made.bytes, 'original')).toEqual(linesIn(bytes, 'original'));
    outcomes.whole += 1;
  }
  expect(outcomes).toMatchInlineSnapshot(`
    {
      "refused": 135,
      "whole": 65,
    }
  `);
});
