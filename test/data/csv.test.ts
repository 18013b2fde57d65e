import { describe, expect, test } from 'vitest';
import { readTableFile } from '../../src/data/table-file.ts';
import { say } from './say.ts';

const read = (text: string, name = '表.csv') => say(name, new TextEncoder().encode(text));

/** 单位,起数 / 青石县,3 */
const gbk = [
  0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xc6, 0xf0, 0xca, 0xfd, 0x0a, 0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xd8, 0x2c, 0x33, 0x0a,
];

describe('what offices call CSV', () => {
  test.each<[string, string, string]>([
    ['commas', '单位,起数\n青石县,3\n', '单位|起数\n青石县|3'],
    ['a mark at the beginning, CRLF', '\ufeff单位,起数\r\n青石县,3\r\n', '单位|起数\n青石县|3'],
    ['CR alone, from an old Mac', '单位,起数\r青石县,3', '单位|起数\n青石县|3'],
    ['line ends of two kinds', '单位,起数\n青石县,3\r\n白沙县,4\n', '单位|起数\n青石县|3\n白沙县|4'],
    ['tabs', '单位\t起数\n青石,县\t3\n', '单位|起数\n青石,县|3'],
    ['semicolons', '单位;起数\n青石县;3,5\n', '单位|起数\n青石县|3,5'],
    ['a separator stated by Excel', 'sep=;\n单位;起数\n青石县;3\n', '单位|起数\n青石县|3'],
    ['full-width commas', '单位，起数\n青石县，3\n', '单位|起数\n青石县|3\n（各格用全角逗号分隔，已照此读）'],
    [
      'full-width commas inside cells',
      '单位,说明\n青石县,甲，乙\n白沙县,丙，丁\n',
      '单位|说明\n青石县|甲，乙\n白沙县|丙，丁',
    ],
    ['one column', '单位\n青石县\n白沙县', '单位\n青石县\n白沙县'],
    ['one column with marks in it', '说明\n甲，乙\n丙，丁，戊\n', '说明\n甲，乙\n丙，丁，戊'],
    ['quotes', '单位,起数\n"青石,县",3\n"说""好""",4\n', '单位|起数\n青石,县|3\n说"好"|4'],
    ['a line end inside quotes', '单位,起数\n"青石\r\n县",3\n', '单位|起数\n青石⏎县|3'],
    ['blanks round separators', '单位 , 起数\n青石县, "3" \n', '单位|起数\n青石县|3'],
    ['figures as typed', '甲,乙\n000123,129.80\n1E5,10.10\n', '甲|乙\n000123|129.80\n1E5|10.10'],
    ['formulas as text', '甲,乙\n=1+1,@x\n', '甲|乙\n=1+1|@x'],
    ['empty cells', '甲,乙,丙\n1,,3\n,2,\n', '甲|乙|丙\n1||3\n|2|'],
    ['empty lines', '甲,乙\n\n1,2\n\n\n', '甲|乙\n1|2'],
    ['empty rows and columns at the end', '甲,乙,,\n1,2,,\n,,,\n,,,\n', '甲|乙\n1|2'],
    ['empty cells beyond the last column', '甲,乙\n1,2,,\n3,4,\n5,6\n7,8\n', '甲|乙\n1|2\n3|4\n5|6\n7|8'],
    [
      'figures that Excel is to keep as text',
      '甲,乙\n="0012",="430111199001011234"\n',
      '甲|乙\n0012|430111199001011234',
    ],
    ['the same, as Excel saves it', '甲,乙\n"=""0012""",3\n', '甲|乙\n0012|3'],
    [
      'that with a comma inside, and in the midst of a text',
      '甲,乙\n="1,2",a="b"\n'.replace('a="b"', '"a=""b"""'),
      '甲|乙\n1,2|a="b"',
    ],
    ['an apostrophe before figures', "甲,乙\n'007,'好'\n", "甲|乙\n007|'好'\n（第 2 行第 1 格 前面的撇号（'）没有取）"],
    ['an empty row within', '甲,乙\n,\n1,2\n', '甲|乙\n|\n1|2'],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));

  test('GBK, which is told', () => {
    expect(say('表.csv', Uint8Array.from(gbk))).toMatch(
      /^单位\|起数\n青石县\|3\n（文件不是 UTF-8 编码，已按 GBK（GB18030）等旧编码读出/,
    );
  });
  test('what Excel calls Unicode text', () => {
    const bytes = Buffer.from('\ufeff单位\t起数\n青石县\t3\n', 'utf16le');
    expect(say('表.txt', bytes)).toBe(
      '单位|起数\n青石县|3\n（文件是 UTF-16LE 编码（Excel 的“Unicode 文本”），已按它读出）',
    );
    expect(say('表.csv', Buffer.from(bytes).swap16())).toMatch(/（文件是 UTF-16BE 编码/);
    const mac = Buffer.from('\ufeff单位\t起数\r青石县\t3\r', 'utf16le');
    expect(say('表.txt', mac)).toMatch(/（文件是 UTF-16LE 编码/);
  });
});

describe('a line of another length is named', () => {
  test.each<[string, string, string]>([
    ['short', '甲,乙,丙\n1,2,3\n4,5\n', '第 3 行有 2 格，其他行有 3 格 → 空着的格也要留出逗号'],
    [
      'long',
      '甲,乙\n1,2\n1,234,5\n',
      '第 3 行有 3 格，其他行有 2 格 → 一格里有逗号的（如 1,234），给这一格加半角双引号',
    ],
    [
      'a caption above',
      '事故统计表\n单位,起数\n青石县,3\n',
      '第 1 行有 1 格，其他行有 2 格 → 空着的格也要留出逗号；表题、注不写',
    ],
    ['a full-width comma', '甲,乙\n1,2\n3，4\n', '第 3 行有 1 格，其他行有 2 格 → 这一行有全角逗号“，”'],
    [
      'a line pasted with tabs',
      '甲,乙,丙\n1,2,3\n芦县\t1,234\t5\n',
      '第 3 行有 2 格，其他行有 3 格 → 这一行有 Tab（从 Excel、网页粘来的），分格要用半角逗号：写作 芦县,"1,234",5',
    ],
    [
      'a line half of tabs',
      '甲,乙,丙\n1,2,3\n芦县,1\t5\n',
      '第 3 行有 2 格，其他行有 3 格 → 这一行有 Tab（从 Excel、网页粘来的），分格要用半角逗号：写作 芦县,1,5',
    ],
    [
      'a line pasted with tabs, its last cell empty',
      '甲,乙,丙\n1,2,3\n芦县\t1\t\n',
      '第 3 行有 1 格，其他行有 3 格 → 这一行有 Tab（从 Excel、网页粘来的），分格要用半角逗号',
    ],
    [
      'a line of ；',
      '甲,乙\n1,2\n芦县；4\n',
      '第 3 行有 1 格，其他行有 2 格 → 这一行有分号，分格要用半角逗号：写作 芦县,4',
    ],
    [
      'a line of |',
      '甲,乙\n1,2\n芦县|无\n',
      '第 3 行有 1 格，其他行有 2 格 → 这一行有“|”，分格要用半角逗号：写作 芦县,无',
    ],
    [
      'a line of 、',
      '甲,乙\n1,2\n芦县、4\n',
      '第 3 行有 1 格，其他行有 2 格 → 这一行有顿号，分格要用半角逗号：写作 芦县,4',
    ],
    [
      'a line of blanks',
      '甲,乙\n1,2\n芦县  4\n',
      '第 3 行有 1 格，其他行有 2 格 → 这一行有空格，分格要用半角逗号：写作 芦县,4',
    ],
    [
      'a caption with a blank',
      '云岭市 事故统计表\n单位,起数\n青石县,3\n',
      '第 1 行有 1 格，其他行有 2 格 → 空着的格也要',
    ],
    ['after a cell of two lines', '甲,乙\n"1\n1",2\n3\n4,5\n', '第 4 行有 1 格'],
    ['after empty lines', '甲,乙\n\n\n1,2\n3\n4,5\n', '第 5 行有 1 格'],
    ['after a stated separator', 'sep=,\n甲,乙\n1,2\n3\n', '第 4 行有 1 格'],
  ])('%s', (_, text, said) => expect(read(text).startsWith(said)).toBe(true));
});

describe('a figure that Excel did not save is named', () => {
  test.each<[string, string, string]>([
    ['an error', '甲,乙\n1,#DIV/0!\n2,3\n', '第 2 行第 2 格 的公式出错，显示 #DIV/0! → 在表里改正公式'],
    ['several', '甲,乙\n#REF!,#N/A\n####,3\n', '第 2 行第 1 格、第 2 行第 2 格 的公式出错，显示 #REF! →'],
    [
      'a narrow column',
      '甲,乙\n1,#######\n',
      '第 2 行第 2 格 是“#######”：列太窄，文件里没有存下数 → 在 Excel 或 WPS 里把这一列拉宽',
    ],
    ['a power of ten', '甲,乙\n1,1.20E+05\n', '第 2 行第 2 格 是“1.20E+05”：科学记数，后面的数位已经丢了 →'],
    ['in many cells', '甲,乙\n##,##\n##,##\n', '第 2 行第 1 格、第 2 行第 2 格、第 3 行第 1 格 等 4 处 是'],
  ])('%s', (_, text, said) => expect(read(text).slice(0, said.length)).toBe(said));
  test('not in a text', () => {
    const text = '甲,乙\n1#楼,见#REF!\n#,1E5\n';
    expect(read(text)).toBe(text.trim().replaceAll(',', '|'));
  });
});

describe('a number that has lost its last figures', () => {
  const lost = (text: string): string | undefined => {
    const read = readTableFile('表.csv', new TextEncoder().encode(text));
    return 'message' in read || !read.lost ? undefined : `${read.lost.row},${read.lost.column} ${read.lost.places.zh}`;
  };
  test.each<[string, string, string | undefined]>([
    ['eighteen figures that end in noughts', '姓名,身份证号\n某某,430111199001011000\n', '1,1 第 2 行第 2 格'],
    ['behind an empty column and row', ',,\n,姓名,身份证号\n,某某,430111199001011000\n', '1,1 第 3 行第 3 格'],
    [
      'sixteen, all down the column',
      '号\n1234567890123450\n1234567890123460\n1234567890123470\n',
      '1,0 第 2 行第 1 格、第 3 行第 1 格、第 4 行第 1 格',
    ],
    ['sixteen, once', '号\n1234567890123450\n1234567890123461\n', undefined],
    ['a whole one', '姓名,身份证号\n某某,430111199001011234\n', undefined],
    ['fifteen', '号\n100000000000000\n', undefined],
  ])('%s', (_, text, said) => expect(lost(text)).toBe(said));
});

describe('what cannot be read', () => {
  test.each<[string, string, string]>([
    ['a quote that never closes', '甲,乙\n"1,2\n3,4\n', '第 2 行有一格的双引号没有收住'],
    ['a quote in the middle', '甲,乙\n1,3"管\n', '第 2 行的双引号不成对'],
    ['words after a quote', '甲,乙\n"他"说,2\n', '第 2 行的双引号不成对'],
    ['nothing', '', '文件是空的'],
    ['only separators', ',,\n,,\n', '表里没有内容'],
    ['only blanks', ' \n　\n', '表里没有内容'],
    ['a control character', '甲,乙\n1,2\u0007\n', '第 2 行第 2 格 有看不见的控制字符（U+0007）'],
    ['a web page', '<html><table><tr><td>1', '这是网页或 XML 文件'],
    ['a sheet of it', '甲,乙\n1,2', 'CSV 里没有分表'],
    ['too many cells', `${'1,'.repeat(500)}1\n`.repeat(101), '表太大：超过 5 万格'],
    ['too many cells, whatever they hold', `${'##,'.repeat(500)}##\n`.repeat(101), '表太大：超过 5 万格'],
    ['too many cells, and a line that is short', `1\n${`${'1,'.repeat(500)}1\n`.repeat(101)}`, '表太大：超过 5 万格'],
  ])('%s', (what, text, said) =>
    expect(read(text, what === 'a sheet of it' ? '表.csv#甲' : '表.csv').startsWith(said)).toBe(true),
  );

  test('other files', () => {
    const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers);
    expect(say('表.csv', bytes(0x25, 0x50, 0x44, 0x46))).toMatch(/^这是 PDF 文件/);
    expect(say('表.csv', bytes(0x89, 0x50, 0x4e, 0x47))).toMatch(/^这是图片，不是表格/);
    expect(say('表.csv', bytes(0, 1, 2, 3, 0xff, 0))).toMatch(/^这不是 CSV 文本，也不是 xlsx 表格/);
    expect(say('表.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 1))).toMatch(/^这是旧式 Excel 或 WPS 表格（.xls、.et）/);
    const locked = new Uint8Array(1024);
    locked.set([0xd0, 0xcf, 0x11, 0xe0]);
    locked.set(Buffer.from('EncryptedPackage', 'utf16le'), 512);
    expect(say('表.xlsx', locked)).toMatch(/^文件加了密码/);
    const spoilt = new TextEncoder().encode('单位,起数\n青石县,3\n白沙县,4\n');
    spoilt[8] = 0xff;
    expect(say('表.csv', spoilt)).toMatch(/^文件里有的字已损坏/);
  });
});
