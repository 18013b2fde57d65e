import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pack } from '../data/workbook.ts';
import { type DocxParts, docxFile, p, partsOfDocx, relations, run, table } from './docx-file.ts';
import { say } from './say.ts';

const unread = (message: RegExp): RegExp => new RegExp(`^1:1 error file-content ${message.source} → .+$`);
const damaged = unread(/文件已损坏或不完整/);
const tooLarge = unread(/文件太大，或者解开后大得不合常理/);
const tooLong = /^1:1 error too-large 文字太长：超过 20 万行 → .+$/;
const one: DocxParts = { body: p('甲') };

describe('where the text stands', () => {
  test('under another name, in another folder', () => {
    expect(say(docxFile(one, 'word/document2.xml'))).toBe('1 甲');
    expect(say(docxFile({ ...one, footnotes: `<w:footnote>${p('注')}</w:footnote>` }, 'Inhalt.xml'))).toBe(
      '1 甲\n2 note 注',
    );
  });
  test('named from the top, in any case, in the namespace of the strict form, with another prefix', () => {
    const parts = partsOfDocx({ ...one, endnotes: `<w:endnote>${p('注')}</w:endnote>` });
    const changed = (change: (xml: string) => string) =>
      say(pack(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]))));
    const said = '1 甲\n2 note 注';
    expect(changed((xml) => xml.replaceAll('Target="word/', 'Target="/Word/'))).toBe(said);
    const strict = 'http://purl.oclc.org/ooxml/';
    expect(
      changed((xml) =>
        xml
          .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', `${strict}officeDocument/`)
          .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/', `${strict}wordprocessingml/`),
      ),
    ).toBe(said);
    expect(changed((xml) => xml.replaceAll('xmlns:w=', 'xmlns:x=').replace(/<(\/?)w:/g, '<$1x:'))).toBe(said);
    expect(changed((xml) => xml.replaceAll('xmlns:w=', 'xmlns=').replace(/<(\/?)w:/g, '<$1'))).toBe(said);
  });
  test('by its content type where no relation leads to it', () => {
    for (const rels of [undefined, relations([]), relations([['a', 'officeDocument', 'nowhere.xml']])])
      expect(say(docxFile({ ...one, parts: { '_rels/.rels': rels } }, 'word/document2.xml'))).toBe('1 甲');
  });
  test('nowhere', () => {
    expect(say(docxFile({ ...one, parts: { 'word/document.xml': undefined } }))).toMatch(damaged);
    expect(say(docxFile({ ...one, parts: { '_rels/.rels': undefined, '[Content_Types].xml': undefined } }))).toMatch(
      damaged,
    );
    const other = '<w:glossary xmlns:w="x"><w:body/></w:glossary>';
    expect(say(docxFile({ ...one, parts: { 'word/document.xml': other } }))).toMatch(damaged);
  });
  test('parts that are named and not there', () => {
    expect(say(docxFile({ ...one, endnotes: '', parts: { 'word/endnotes.xml': undefined } }))).toBe('1 甲');
  });
  test('a damaged part that is printed', () => {
    expect(say(docxFile({ ...one, endnotes: '', parts: { 'word/endnotes.xml': '<x>' } }))).toMatch(damaged);
  });
});

describe('what is no Word document', () => {
  test.each([
    [
      'an Excel file',
      { 'xl/workbook.xml': '<workbook/>', '_rels/.rels': relations([['a', 'officeDocument', 'xl/workbook.xml']]) },
      / Excel 表格/,
    ],
    ['slides', { 'ppt/presentation.xml': '<x/>' }, / PowerPoint 文稿/],
    ['OpenDocument', { mimetype: 'x', 'content.xml': '<x/>' }, / OpenDocument 文件（.odt）/],
    ['Pages', { 'Index/Document.iwa': 'x' }, /苹果 Pages 文稿/],
  ])('%s', (_, parts, name) => expect(say(pack(parts))).toMatch(unread(new RegExp(`这是${name.source}，读不了`))));
  test('an archive', () => {
    expect(say(pack({ '来稿.docx': 'x' }))).toMatch(unread(/这是压缩包，不是 Word 文档/));
    expect(say(pack({}))).toMatch(unread(/这是压缩包，不是 Word 文档/));
  });

  const container = (name = ''): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [...name].flatMap((char) => [char.charCodeAt(0), 0]),
      1152,
    );
    return bytes;
  };
  test.each([
    ['来稿.docx', container('WordDocument'), /这是旧式 Word 或 WPS 文档（.doc、.wps），读不了/],
    ['来稿.txt', container(), /这是旧式 Word 或 WPS 文档（.doc、.wps），读不了/],
    ['来稿.docx', container('EncryptedPackage'), /文件加了密码，读不了/],
    ['来稿.docx', '%PDF-1.7', /这是 PDF 文件，读不了/],
    ['来稿.txt', '{\\rtf1\\ansi', /这是 RTF 文档，读不了/],
    ['来稿.docx', '<html><body>甲</body></html>', /名字是 .docx，里面却不是 Word 文档/],
    ['来稿.DOCX', '甲', /名字是 .docx，里面却不是 Word 文档/],
    ['来稿.docx', '', /文件是空的/],
    ['来稿.docx', docxFile({ body: p('') + table([p(' ')]) }), /里面没有文字，没有可查的/],
  ])('%s of %#', (file, content, message) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    expect(say(bytes, file)).toMatch(unread(message));
  });
  test('a document under the name of a text is read as what it is', () => {
    expect(say(docxFile(one), '来稿.txt')).toBe('1 甲');
  });
});

describe('hostile archives', () => {
  const packed = (xml: string) => say(docxFile({ ...one, parts: { 'word/document.xml': xml } }));
  // Stored and not packed, so that what repeats is not taken for a bomb.
  const body = (xml: string) => {
    const parts = partsOfDocx({ ...one, parts: { 'word/document.xml': xml } });
    const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
    return say(zipSync(Object.fromEntries(files), { level: 0 }));
  };
  const document = (inside: string) => `<w:document xmlns:w="x"><w:body>${inside}</w:body></w:document>`;

  test('cut off, or a byte changed, anywhere', () => {
    const good = docxFile({ body: p('甲'), styles: '' });
    for (let length = 4; length < good.length; length += 1) expect(say(good.subarray(0, length))).toMatch(damaged);
    for (let at = 4; at < good.length; at += 3) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      // What nobody reads may change, the text never.
      expect(say(changed)).toMatch(/^(1 甲$|1:1 error file-content )/);
    }
  });
  test('XML beyond what Word writes', () => {
    for (const xml of [
      `<!DOCTYPE x [<!ENTITY a "aaaa">]>${document(p('&a;'))}`,
      `<!DOCTYPE document SYSTEM "http://example.com/x.dtd">${document(p('甲'))}`,
      document(p('&a;')),
      document(p('&#x110000;')),
      document('<w:p>').replace('</w:p>', ''),
      document(p('甲')).slice(0, -5),
      `${document(p('甲'))}<w:p/>`,
      '',
    ])
      expect(body(xml)).toMatch(damaged);
  });
  test('depth', () => {
    const deep = (levels: number) => document('<w:sdt>'.repeat(levels) + p('甲') + '</w:sdt>'.repeat(levels));
    expect(body(deep(200))).toBe('1 甲');
    expect(body(deep(100_000))).toMatch(damaged);
  });
  test('a megabyte in one attribute, as Word keeps a drawing for old versions', () => {
    const drawing = `<w:pict><v:shape o:gfxdata="${'UEsDBBQABgAI'.repeat(90_000)}"/></w:pict>`;
    expect(body(document(p(`<w:r>${drawing}</w:r>${run('甲')}`)))).toBe('1 甲');
    expect(body(document(p(`<w:r a="${'x'.repeat(5_000_000)}"/>`)))).toMatch(damaged);
    expect(body(document(p(`<w:r ${'a="b" '.repeat(100_000)}/>${run('甲')}`)))).toMatch(/^(1 甲$|1:1 error)/);
  });
  test('a part that bursts', () => {
    expect(packed(document(`${p('甲')}${' '.repeat(40 * 1024 * 1024)}`))).toMatch(tooLarge);
  });
  test('more paragraphs than people write', () => {
    const all = Array.from({ length: 200_001 }, (_, i) => `<w:p><w:r><w:t>${(i * 7919) % 100_003}</w:t></w:r></w:p>`);
    expect(body(document(all.join('')))).toMatch(tooLong);
    const lines = Array.from({ length: 200_001 }, (_, i) => `<w:t>${(i * 7919) % 100_003}</w:t><w:br/>`);
    expect(body(document(p(`<w:r>${lines.join('')}</w:r>`)))).toMatch(tooLong);
  });
  test('paragraphs without text, more than a document holds', () => {
    // No two alike: what packs too well is refused before.
    const all = Array.from({ length: 500_001 }, (_, i) => `<w:p w:rsidR="${(i * 7919) % 100_003}"/>`);
    const expected = /^1:1 error too-large Word 文件里的段和格太多：超过 50 万个 → .+$/;
    expect(body(document(`${p('甲')}${all.join('')}`))).toMatch(expected);
  });
  test('photographs beside the text', () => {
    const noise = Uint8Array.from({ length: 20_000_000 }, (_, i) => (i * i * 31) >> 3);
    const files = Object.entries(partsOfDocx(one)).map(([name, xml]) => [name, strToU8(xml)] as const);
    const bytes = zipSync({ ...Object.fromEntries(files), 'word/media/1.jpeg': noise }, { level: 0 });
    expect(say(bytes)).toBe('1 甲');
  });
});
