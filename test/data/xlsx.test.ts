import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { splitSheet } from '../../src/data/sheet-name.ts';
import { readTableFile } from '../../src/data/table-file.ts';
import { say } from './say.ts';
import {
  formula,
  nothing,
  number,
  pack,
  partsOf,
  type SheetParts,
  shared,
  text,
  type WorkbookParts,
  workbook,
} from './workbook.ts';

const read = (book: WorkbookParts, name = '表.xlsx') => say(name, workbook(book));
const rows = (...rows: readonly (readonly string[])[]): WorkbookParts => ({ sheets: [{ rows }] });
const sheet = (xml: string, more: Partial<SheetParts> = {}): WorkbookParts => ({ sheets: [{ rows: xml, ...more }] });

describe('cells as a person sees them', () => {
  test('texts, shared or in place, in runs, with readings and escapes', () => {
    const strings = [
      '<t>青石县</t>',
      '<r><rPr><b/></rPr><t xml:space="preserve">加 </t></r><r><t>粗</t></r>',
      '<t>云岭</t><rPh sb="0" eb="2"><t>ウンレイ</t></rPh>',
      '<t>一行_x000D_\n二行_x005F_x000D_</t>',
      '<t><![CDATA[<甲>&]]>&#x4E59;&amp;&lt;</t>',
    ];
    expect(
      read({
        strings,
        ...rows(
          strings.map((_, i) => shared(i)),
          [text('在 <格> 里')],
        ),
      }),
    ).toBe('青石县|加 粗|云岭|一行⏎二行_x000D_|<甲>&乙&<\n在 <格> 里||||');
  });
  test('raised and lowered figures are characters of their own; what has none is told', () => {
    const raised = (before: string, text: string, how = 'superscript', after = '') =>
      `<r><t>${before}</t></r><r><rPr><vertAlign val="${how}"/></rPr><t>${text}</t></r><r><t>${after}</t></r>`;
    const strings = [raised('面积m', '2', 'superscript', '以上'), raised('CO', '2', 'subscript'), raised('10', '-3')];
    const inPlace = `<c t="inlineStr"><is>${raised('m', '3')}</is></c>`;
    expect(read({ strings, ...rows([...strings.map((_, i) => shared(i)), inPlace]) })).toBe('面积m²以上|CO₂|10⁻³|m³');
    expect(read({ strings: [raised('县', '注')], ...rows([text('甲'), shared(0)]) })).toBe(
      '甲|县注\n（B1 里的上下标（如“注”）没有对应的字，按平常的字取出）',
    );
  });
  test('marks that keep figures as text are none of it', () => {
    expect(read(rows([text('="0012"'), text("'007"), text("'好'")]))).toBe(
      `0012|007|'好'\n（B1 前面的撇号（'）没有取）`,
    );
  });
  test('a number longer than a table program keeps', () => {
    const long = (xml: readonly (readonly string[])[]) => {
      const found = readTableFile('表.xlsx', workbook(rows(...xml)));
      return 'message' in found
        ? found.message.zh
        : found.lost && `${found.lost.row},${found.lost.column} ${found.lost.places.zh}`;
    };
    expect(
      long([
        [text('甲'), text('号')],
        [text('乙'), number('4.3011119900101E17')],
      ]),
    ).toBe('1,1 B2');
    expect(long([[nothing, number('6222020200112233445')]])).toBe('0,0 B1');
    expect(long([[number('123456789012345'), number('123456789012.3456'), text('430111199001011000')]])).toBe(
      undefined,
    );
  });
  test('truth values, formulas by their results, dates in words of ISO', () => {
    const date = '<c t="d" s="1"><v>2024-03-09T00:00:00</v></c>';
    expect(
      read({
        formats: ['yyyy"年"m"月"d"日"'],
        ...rows(['<c t="b"><v>1</v></c>', formula('12.5'), formula('甲', 'str'), date]),
      }),
    ).toBe('TRUE|12.5|甲|2024年3月9日');
    expect(read(rows([text('甲'), formula('', 'str'), text('乙')]))).toBe('甲||乙');
  });
  test('cells and rows without references follow one another; with them they stand where they say', () => {
    const xml =
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>';
    expect(read(sheet(xml))).toBe('1||2\n||\n|3|4');
  });
  test('what is only formatted, or blank, at the edges is not there', () => {
    expect(
      read(rows([nothing, nothing], [nothing, text('甲'), text(' ')], [nothing, nothing, nothing, text('　')])),
    ).toBe('甲');
  });
  test('days counted from 1904', () => {
    expect(read({ from1904: true, formats: [14], ...rows([number(43898, 1)]) })).toBe('2024/3/9');
  });
  test('a program that gives elements a prefix', () => {
    const parts = partsOf(rows([text('甲'), number('2')]));
    const prefixed = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        xml.replaceAll('xmlns="', 'xmlns:x="').replace(/<(\/?)([a-z])/gi, '<$1x:$2'),
      ]),
    );
    expect(say('表.xlsx', pack(prefixed))).toBe('甲|2');
  });
  test('stars, braces and tags are text', () => {
    expect(read(rows([text('**甲**{{x}}<w:p>]]>&amp;')]))).toBe('**甲**{{x}}<w:p>]]>&amp;');
  });
});

describe('what is hidden is left out, and told', () => {
  test('rows and columns, also those drawn to nothing', () => {
    const cell = (r: string) => `<c r="${r}"><v>${r.charCodeAt(1)}</v></c>`;
    const row = (r: number, more = '') =>
      `<row r="${r}"${more}>${['A', 'B', 'C', 'D'].map((c) => cell(c + r)).join('')}</row>`;
    const xml = row(1) + row(2, ' hidden="1"') + row(3, ' ht="0" customHeight="1"') + row(4) + row(5, ' hidden="true"');
    const before = '<cols><col min="2" max="3" width="9" hidden="1"/></cols>';
    expect(read(sheet(xml, { before }))).toBe('49|49\n52|52\n（隐藏着的没有取：第 2、3 行，第 B、C 列）');
  });
  test('a formula that fails there is nobody’s concern', () => {
    const xml = '<row r="1" hidden="1"><c r="A1" t="e"><v>#REF!</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(read(sheet(xml))).toBe('1');
  });
});

describe('what stands beside the cells is told', () => {
  const rel = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/${type}" Target="${target}"/></Relationships>`;
  test('text boxes, charts and pictures', () => {
    const box = (text: string) => `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
    const drawing = `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:c="c">${box('注：含道路')}${box('')}<xdr:graphicFrame><c:chart/></xdr:graphicFrame><xdr:pic/><xdr:pic/></xdr:wsDr>`;
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': rel('drawing', '../drawings/d.xml'),
      'xl/drawings/d.xml': drawing,
    };
    expect(read({ ...rows([text('甲')]), parts })).toBe(
      '甲\n（文本框里的字没有取：“注：含道路”；1 个图表没有取；2 张图片没有取）',
    );
  });
  test('comments', () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': rel('comments', '../comments1.xml'),
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A1"><text><t>以此为准</t></text></comment></commentList></comments>',
    };
    expect(read({ ...rows([text('甲')]), parts })).toBe('甲\n（1 处批注没有取）');
  });
  test('head and foot, but not page numbers', () => {
    const after = `<headerFooter><oddHeader>&amp;C&amp;"宋体,常规"&amp;12制表：市安委办</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>`;
    expect(read({ sheets: [{ rows: [[text('甲')]], after }] })).toBe(
      '甲\n（页眉、页脚里的字没有取：“制表：市安委办”）',
    );
  });
  test('a picture that WPS keeps in a cell', () => {
    expect(read(rows([text('甲'), formula('=DISPIMG("ID_1",1)', 'str'), text('乙')]))).toMatch(
      /^甲\|\|乙\n（B1 里嵌的图片没有取/,
    );
  });
});

describe('merged cells', () => {
  const merge = (...references: readonly string[]) =>
    `<mergeCells>${references.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`;
  const three = [['甲', '乙', '丙'].map(text), ['丁', '戊', '己'].map(text), ['庚', '辛', '壬'].map(text)];
  const read3 = (...references: readonly string[]) =>
    read({ sheets: [{ rows: three, after: merge(...references) }] }).split('\n')[3];
  test('are given with their place and size', () => {
    expect(read3('A1:B1', 'A2:A3', 'C2:C2', 'Z9:Z10')).toBe('[0,0 1×2; 1,0 2×1]');
  });
  test('as far as they lie inside what is shown, and do not overlap', () => {
    expect(read3('A1:XFD1', 'B1:B3', 'B2:C1048576')).toBe('[0,0 1×3; 1,1 2×2]');
    expect(read3('nonsense', 'C3', 'C3:A1')).toBe(undefined);
  });
  test('what is hidden counts for nothing', () => {
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
    expect(read({ sheets: [{ rows: three, before, after: merge('A1:B1', 'A2:C3') }] }).split('\n')[3]).toBe(
      '[1,0 2×2]',
    );
  });
});

describe('which sheet', () => {
  const long = Array.from({ length: 60 }, () => [text('很长的明细')]);
  const book: WorkbookParts = {
    sheets: [
      { name: '底稿', state: 'hidden', rows: [[text('底')]] },
      { name: '汇总', rows: [[text('汇')]] },
      { name: '空表', rows: [] },
      { name: '1#矿井', rows: long },
    ],
  };
  test('the first that is not hidden; that there are others is told', () => {
    expect(read(book)).toBe('汇\n（取的是第一张表“汇总”；要用别的表（1#矿井），写作 文件名#表名）');
  });
  test('or the one named', () => {
    expect(read(book, '表.xlsx#1#矿井')).toMatch(/^很长的明细\n/);
    expect(read(book, '表.XLSX#底稿')).toBe('底');
    expect(read(book, '表.xlsx# 汇总 ')).toBe('汇');
  });
  test('one that is not there, or none to be seen', () => {
    expect(read(book, '表.xlsx#表1')).toBe('文件里没有名为“表1”的表 → 文件里的表：底稿、汇总、空表、1#矿井');
    expect(read({ sheets: [{ state: 'veryHidden', rows: [[text('甲')]] }] })).toMatch(/^文件里没有看得见的表/);
  });
  test('a # of the name stays in the name', () => {
    expect(splitSheet('1#矿井.xlsx')).toEqual({ file: '1#矿井.xlsx' });
    expect(splitSheet('1#矿井.xlsx#甲#乙')).toEqual({ file: '1#矿井.xlsx', sheet: '甲#乙' });
    expect(splitSheet('a.xlsx#')).toEqual({ file: 'a.xlsx#' });
  });
});

describe('an error at its cell', () => {
  test('a formula whose result is not stored', () => {
    expect(read(rows([text('甲'), formula(undefined)], [formula('')]))).toBe(
      'B1、A2 是公式，文件里没有存它的结果 → 用 Excel 或 WPS 打开，保存一次再用',
    );
  });
  test('a formula that fails', () => {
    expect(read(rows([text('甲'), formula('#DIV/0!', 'e')]))).toBe(
      'B1 的公式出错，显示 #DIV/0! → 在表里改正公式，保存后再用',
    );
  });
  test('a character no document can hold', () => {
    expect(read(rows([text('甲')], [text('乙'), text('_x0007_')]))).toMatch(/^B2 有看不见的控制字符（U\+0007）/);
    expect(read(rows([text('_xD83D_')]))).toMatch(/^A1 有看不见的控制字符（U\+D83D）/);
  });
  test('nothing in it', () => {
    expect(read(rows([nothing]))).toMatch(/^表里没有内容/);
  });
});

describe('hostile archives', () => {
  const damaged = /^表格文件已损坏或不完整 → /;
  const bomb = /^(表格文件太大，或者解开后大得不合常理|表太大：超过 5 万格)/;
  const good = workbook(rows([text('甲'), number('1')]));

  test('cut off, or a byte changed, anywhere', () => {
    for (let length = 4; length < good.length; length += 1)
      expect(say('表.xlsx', good.subarray(0, length))).toMatch(damaged);
    for (let at = 4; at < good.length; at += 3) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      // A flag that nobody reads may change, a value never.
      expect(say('表.xlsx', changed)).toMatch(/^(甲\|1$|表格文件|这是|文件加了密码|文件里没有)/);
    }
  });
  test('XML that is not what a table program writes', () => {
    const odd = (xml: string) =>
      say('表.xlsx', pack({ ...partsOf(rows([text('甲')])), 'xl/worksheets/sheet1.xml': xml }));
    const body = '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>';
    expect(odd(body)).toBe('1');
    for (const xml of [
      `<!DOCTYPE x [<!ENTITY a "aaaa">]>${body}`,
      `<!DOCTYPE worksheet SYSTEM "http://example.com/x.dtd">${body}`,
      body.replace('>1<', '>&a;<'),
      body.replace('>1<', '>&constructor;<'),
      body.replace('>1<', '>&#x110000;<'),
      body.replace('</v>', '</w>'),
      body.replace('>1<', '>]]>1<'),
      body.replace('>1<', '>\u00011<'),
      body.replace('>1<', '>&#0;1<'),
      body.replace('<row>', '<row r="1" r="1">'),
      body.replace('<row>', '<row r="1"s="2">'),
      body.replace('<row>', '<row><!-- -- -->'),
      body.replace('<v>1</v>', '<1v>1</1v>'),
      `<?xml encoding="UTF-8"?>${body}`,
      body.replace('</worksheet>', ''),
      `${body}${body}`,
      `${body}x`,
      body.replace('<row>', '<row r=1>'),
      body.replace('<row>', '<row r="0">'),
      body.replace('<row>', '<row r="1048577">'),
      body.replace('<c>', '<c r="XFE1">'),
      body.replace('<c>', '<c r="甲1">'),
      body.replace('>1<', '>1,5<'),
      body.replace('>1<', '>1e999<'),
      body.replace('<c>', '<c t="s">'),
      '<a>'.repeat(100) + '</a>'.repeat(100),
      `<worksheet ${'a="b" '.repeat(20_000)}/>`,
      '',
    ])
      expect(odd(xml)).toMatch(damaged);
  });
  test('parts that point outside', () => {
    const target = (xml: string) => say('表.xlsx', workbook({ ...rows([text('甲')]), parts: { '_rels/.rels': xml } }));
    const relation = (more: string) =>
      `<Relationships><Relationship Id="a" Type="x/officeDocument" ${more}/></Relationships>`;
    expect(target(relation('Target="../../../xl/workbook.xml"'))).toBe('甲');
    expect(target(relation('Target="https://example.com/a.xml" TargetMode="External"'))).toBe('甲');
    expect(target(relation('Target="nowhere.xml"'))).toMatch(damaged);
  });
  test('a part that bursts', () => {
    const parts = partsOf(rows([text('甲')]));
    const huge = `<worksheet><sheetData>${' '.repeat(40 * 1024 * 1024)}</sheetData></worksheet>`;
    expect(say('表.xlsx', pack({ ...parts, 'xl/worksheets/sheet1.xml': huge }))).toMatch(bomb);
  });
  test('a part that lies about its size', () => {
    const lying = workbook(rows([text('甲'.repeat(1000))])).slice();
    // The sheet is the last part: its size stands in the last entry of the directory.
    const at = Buffer.from(lying).lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24;
    for (const size of [0, 10, 0x7fffffff, 0xffffffff]) {
      new DataView(lying.buffer).setUint32(at, size, true);
      expect(say('表.xlsx', lying)).toMatch(/^(表格文件已损坏|表格文件太大)/);
    }
  });
  test('cells far apart, and columns hidden a million times', () => {
    const apart = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(read(sheet(apart))).toMatch(bomb);
    const before = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>`;
    expect(read(sheet('<row><c><v>1</v></c></row>', { before }))).toMatch(/^(表里没有内容|表格文件太大)/);
  });
  test('too many cells', () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(500)}</row>`;
    expect(read(sheet(row.repeat(101)))).toMatch(bomb);
  });
  test('two parts of one name', () => {
    const twice = { 'xl/workbook.xml': strToU8('<a/>'), 'XL/Workbook.xml': strToU8('<a/>') };
    expect(say('表.xlsx', zipSync(twice))).toMatch(damaged);
  });
});

describe('other archives', () => {
  test.each([
    ['word/document.xml', '这是 Word 文档'],
    ['ppt/presentation.xml', '这是 PowerPoint 文稿'],
    ['xl/workbook.bin', '这是二进制的 Excel 文件（.xlsb）'],
    ['content.xml', '这是 OpenDocument 文件（.ods）'],
    ['Index/Document.iwa', '这是苹果 Numbers 表格'],
    ['照片.jpg', '这是压缩包'],
  ])('%s', (part, said) => {
    expect(say('表.xlsx', pack({ [part]: 'x' })).startsWith(said)).toBe(true);
  });
  test('nothing in it', () => expect(say('表.xlsx', pack({}))).toMatch(/^这是压缩包/));
});
