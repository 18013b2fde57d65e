import { createHash } from 'node:crypto';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { issueDigest, partsDigest } from '../../../src/docx/seal/digest.ts';
import { sealVerdict } from '../../../src/docx/seal/read.ts';
import { writeDocx } from '../../../src/docx/write.ts';
import { everything, paragraph, treeOf } from '../tree.ts';
import { partsOf, zipOf } from '../zip.ts';

const docx = writeDocx(everything, { name: ['云岭市', '工作专报'], path: '2024/02' });
const parts = partsOf(docx);
const without = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(parts).filter(([path]) => !names.includes(path)));
/** The same archive with a part of it written anew. */
const changed = (path: string, change: (text: string) => string): Uint8Array =>
  zipSync({ ...unzipSync(docx), [path]: strToU8(change(parts[path] ?? '')) });

test('what a document bears', () => {
  const custom = parts['docProps/custom.xml'] ?? '';
  const value = (name: string) => new RegExp(`name="${name}"><vt:lpwstr>([^<]*)`).exec(custom)?.[1];
  expect(value('bulletin-version')).toBe(manifest.version);
  expect(value('bulletin-issue')).toBe(createHash('sha256').update('云岭市\n工作专报\n2024/02').digest('hex'));
  for (const name of ['bulletin-seal', 'bulletin-text']) expect(value(name)).toMatch(/^[0-9a-f]{64}$/);
  expect(custom).not.toContain('云岭');
});

test('the digest of parts, which never changes', () => {
  const content = new Map<string, string | Uint8Array>([
    ['b/é.xml', '云'],
    ['a.png', new Uint8Array([0, 255])],
    ['docProps/custom.xml', 'the seal itself'],
    ['b/', ''],
    ['[Content_Types].xml', ''],
  ]);
  const spelt = Buffer.concat([
    ...['[Content_Types].xml\n0\n', 'a.png\n2\n'].map((text) => Buffer.from(text)),
    Buffer.from([0, 255]),
    Buffer.from('b/é.xml\n3\n云'),
  ]);
  expect(partsDigest(content.keys(), (path) => content.get(path))).toBe(
    createHash('sha256').update(spelt).digest('hex'),
  );
  expect(partsDigest(['a'], () => undefined)).toBeUndefined();
});

test('an issue without a name', () => {
  expect(issueDigest({ name: [], path: 'a' })).toBe(createHash('sha256').update('\na').digest('hex'));
});

describe('whole', () => {
  test.each<readonly [string, Uint8Array]>([
    ['as it was written', docx],
    ['of another issue', writeDocx(everything)],
    ['one paragraph', writeDocx(treeOf([paragraph('BodyText', '甲')]))],
    ['packed anew, in another order, with entries for folders', rezipped({ level: 9 })],
    ['stored', rezipped({ level: 0 })],
    [
      'saved again with a property of somebody else’s',
      changed('docProps/custom.xml', (xml) =>
        xml.replace(
          '</Properties>',
          '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="9" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1</vt:lpwstr></property></Properties>',
        ),
      ),
    ],
  ])('%s', (_, bytes) => expect(sealVerdict(bytes)).toBe('whole'));
});

function rezipped(options: { readonly level: 0 | 9 }): Uint8Array {
  const entries: Zippable = { 'word/': new Uint8Array(), 'docProps/': new Uint8Array() };
  for (const [path, bytes] of Object.entries(unzipSync(docx)).reverse()) entries[path] = bytes;
  return zipSync(entries, { ...options, comment: 'packed anew' });
}

describe('saved: the words as they were', () => {
  test.each<readonly [string, Uint8Array]>([
    ['another program', changed('docProps/app.xml', (xml) => xml.replace('bulletin', 'WPS Office'))],
    ['another style', changed('word/styles.xml', (xml) => xml.replace('w:val="32"', 'w:val="30"'))],
    ['bold', changed('word/document.xml', (xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>'))],
    ['a part more', zipOf({ ...parts, 'word/theme/theme1.xml': '<a/>' })],
    ['a part less', zipOf(without('word/fontTable.xml'))],
    ['a comment', changed('word/document.xml', (xml) => xml.replace('<w:r>', '<w:commentRangeStart w:id="0"/><w:r>'))],
  ])('%s', (_, bytes) => expect(sealVerdict(bytes)).toBe('saved'));
});

describe('edited', () => {
  const first = /<w:t xml:space="preserve">[^<]/;
  test.each<readonly [string, Uint8Array]>([
    ['a word', changed('word/document.xml', (xml) => xml.replace(first, (found) => `${found}改`))],
    ['a blank', changed('word/document.xml', (xml) => xml.replace(first, (found) => `${found} `))],
    ['a paragraph less', changed('word/document.xml', (xml) => xml.replace(/<w:p>.*?<\/w:p>/s, ''))],
    ['no body', zipOf(without('word/document.xml'))],
    [
      'a seal that says nothing of the text',
      changed('docProps/custom.xml', (xml) =>
        xml.replace('bulletin-text', 'other').replace(/bulletin-seal"><vt:lpwstr>./, 'bulletin-seal"><vt:lpwstr>x'),
      ),
    ],
    ['a body that cannot be read', damaged()],
  ])('%s', (_, bytes) => expect(sealVerdict(bytes)).toBe('edited'));
});

/** The sum of the body in the list at the end of the archive is wrong. */
function damaged(): Uint8Array {
  const bytes = Uint8Array.from(docx);
  const name = Buffer.from(bytes).lastIndexOf('word/document.xml');
  bytes[name - 46 + 16] = (bytes[name - 46 + 16] ?? 0) ^ 1;
  return bytes;
}

const APP =
  '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>bulletin</Application></Properties>';

test('a version before the seal', () => {
  expect(sealVerdict(zipOf(without('docProps/custom.xml')))).toBe('unsealed');
  expect(sealVerdict(zipOf({ 'docProps/app.xml': APP }))).toBe('unsealed');
});

describe('not ours', () => {
  const bomb = zipSync({ 'docProps/custom.xml': new Uint8Array(60 * 1024 * 1024), 'docProps/app.xml': strToU8(APP) });
  test.each<readonly [string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['words', strToU8('旧')],
    ['the beginning of one of ours', docx.subarray(0, 2000)],
    ['its end', docx.subarray(2000)],
    ['an archive', zipOf({ 'a.txt': '' })],
    [
      'a document of Word',
      zipOf({
        ...without('docProps/custom.xml'),
        'docProps/app.xml': APP.replace('bulletin', 'Microsoft Office Word'),
      }),
    ],
    ['a program that only begins like ours', zipOf({ 'docProps/app.xml': APP.replace('bulletin', 'bulletins') })],
    [
      'properties of somebody else',
      zipOf({ 'docProps/custom.xml': '<Properties><property name="甲"><a>乙</a></property></Properties>' }),
    ],
    ['properties that are no XML', zipOf({ 'docProps/custom.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
  ])('%s', (_, bytes) => expect(sealVerdict(bytes)).toBe('foreign'));

  test('an archive made to burst', () => expect(sealVerdict(bomb)).toBe('unsealed'));
});
