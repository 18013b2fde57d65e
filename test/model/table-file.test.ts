/** Tables that files bring: how a clerk builds a sheet, and what of it is caption, title and row. */

import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { number, text, workbook } from '../data/workbook.ts';

interface Cell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}
interface Table {
  readonly caption?: string;
  readonly measure?: string;
  readonly header: readonly { readonly cells: readonly Cell[] }[];
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
  readonly notes: readonly string[];
}

/** The table as a page has it: titles above a line, `→` and `↓` for each place a cell reaches over; and what is said. */
function laid(table: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const { outputs, diagnostics } = compile(
    {
      file: 'a.yaml',
      bytes: Buffer.from(`栏目: [{标题: 甲, 表格: {${table}}}]`),
      readFile: (name) => {
        const content = files[name];
        if (content === undefined) return { kind: 'absent', message: { zh: '没有', en: 'none' } };
        return typeof content === 'string' ? Buffer.from(content) : content;
      },
    },
    { formats: ['json'], lang: 'zh', draft: false },
  );
  const said = diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
  const json = outputs.get('json');
  if (!json) return said.join('\n');
  const found = JSON.parse(new TextDecoder().decode(json)).sections[0].blocks[0].table as Table;
  const row = ({ cells }: Table['rows'][number]) =>
    cells.map((cell) => cell.text + '→'.repeat(cell.colSpan - 1) + '↓'.repeat(cell.rowSpan - 1)).join('|');
  return [
    ...[found.caption, found.measure].filter((line) => line !== undefined).map((line) => `<${line}>`),
    ...found.header.map(row),
    '---',
    ...found.rows.map(row),
    ...found.notes.map((line) => `<${line}>`),
    ...said,
  ].join('\n');
}

const sheet = (rows: readonly (readonly (string | number)[])[], ...merged: readonly string[]): Uint8Array =>
  workbook({
    sheets: [
      {
        rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? text(cell) : number(cell)))),
        after: `<mergeCells>${merged.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`,
      },
    ],
  });

const layers = sheet(
  [
    ['7月事故情况', '', '', ''],
    ['单位：起、人', '', '', ''],
    ['单位', '起数', '', '备注'],
    ['', '本月', '累计', ''],
    ['青石县', 3, 12, ''],
    ['', 1, 2, '**含道路**'],
    ['一、合计', '', '', ''],
  ],
  'A1:D1',
  'A2:D2',
  'A3:A4',
  'B3:C3',
  'D3:D4',
  'A5:A6',
  'A7:D7',
);

describe('a sheet with all that clerks put into one', () => {
  test('caption and unit above, titles in layers, cells that reach over others', () => {
    expect(laid('文件: 表.xlsx', { '表.xlsx': layers })).toBe(
      [
        '<7月事故情况>',
        '<起、人>',
        '单位↓|起数→|备注↓',
        '本月|累计',
        '---',
        '青石县↓|3|12|',
        '1|2|\\*\\*含道路\\*\\*',
        '一、合计→→→',
      ].join('\n'),
    );
  });
  test('what the issue says goes first, and what is then left off is told', () => {
    const said = laid('文件: 表.xlsx, 表题: 表1, 计量单位: 起、人', { '表.xlsx': layers });
    expect(said).toMatch(/^<表1>\n<起、人>\n单位↓/);
    expect(said).toMatch(/\ninfo: 表\.xlsx：表里写的“7月事故情况”没有印，印的是本文件里写的$/);
  });
  test('titles declared in the issue stand for those of the sheet', () => {
    const columns = '列: [单位, {标题: 事故起数, 列: [本月, 累计]}, 备注]';
    expect(laid(`文件: 表.xlsx, ${columns}`, { '表.xlsx': layers })).toMatch(
      /^<7月事故情况>\n<起、人>\n单位↓\|事故起数→\|备注↓\n本月\|累计\n---\n青石县↓/,
    );
  });
});

describe('the unit of a sheet', () => {
  const titled = (first: string): Uint8Array =>
    sheet(
      [
        [first, '', ''],
        ['单位：批次', '', ''],
        ['单位', '6月', '7月'],
        ['青石县', 3, 4],
      ],
      'A1:C1',
      'A2:C2',
    );
  const plain = sheet(
    [
      ['单位：批次', '', ''],
      ['单位', '6月', '7月'],
      ['青石县', 3, 4],
    ],
    'A1:C1',
  );
  const rows = '<批次>\n单位|6月|7月\n---\n青石县|3|4';

  test.each<[string, string, Uint8Array, string]>([
    ['alone, with a caption in the issue', '表题: 检查批次', plain, `<检查批次>\n${rows}`],
    ['alone, with none', '注: ""', plain, rows],
    ['below a title row left empty', '表题: 检查批次', titled(''), `<检查批次>\n${rows}`],
    ['in the issue too, with its label', '计量单位: 单位：批次', plain, rows.replace('<', '<单位：')],
    [
      'above columns the issue declares',
      '列: [单位, 上月, 本月]',
      plain,
      `${rows.replace('6月|7月', '上月|本月')}
info: 表.xlsx：文件自己的表头“单位、6月、7月”没有印，印的是“列”里写的`,
    ],
  ])('%s', (_, more, file, expected) => expect(laid(`文件: 表.xlsx, ${more}`, { '表.xlsx': file })).toBe(expected));
});

describe('what is caption and what is not', () => {
  test.each<[string, string, string]>([
    [
      'a line alone above several',
      '事故统计表,,\n单位,起数,人数\n甲,1,2\n',
      '<事故统计表>\n单位|起数|人数\n---\n甲|1|2',
    ],
    ['and the unit', '事故统计表,\n（单位：起）,\n单位,起数\n甲,1\n', '<事故统计表>\n<起>\n单位|起数\n---\n甲|1'],
    ['a line of one column', '单位\n甲\n乙\n', '单位\n---\n甲\n乙'],
    ['a heading further down', '单位,起数\n一、县,\n甲,1\n', '单位|起数\n---\n一、县|\n甲|1'],
    ['titles alone', '单位,起数\n', 'error: 文件 表.csv 里只有表头，没有一行内容'],
  ])('%s', (_, csv, expected) => expect(laid('文件: 表.csv', { '表.csv': csv })).toBe(expected));

  test('rows alone, whose titles the issue declares, keep their first line', () => {
    expect(laid('文件: 表.csv, 列: [单位, 起数]', { '表.csv': '一、县,\n甲,1\n' })).toBe(
      '单位|起数\n---\n一、县|\n甲|1',
    );
  });
});

describe('what stands above the titles and is none of them', () => {
  const told = (words: string): string => `info: 表.csv：表头上面的${words}没有印`;
  test.each<[string, string, string, string]>([
    [
      '附件1, the caption, who made it and when, the unit',
      '文件: 表.csv',
      '附件1,,\n事故统计表,,\n制表：市安委办,2024年8月5日,单位：起\n县,起数,人数\n甲,1,2\n',
      `<事故统计表>\n<起>\n县|起数|人数\n---\n甲|1|2\n${told('“附件1”“制表：市安委办”“2024年8月5日”')}`,
    ],
    [
      'who made it in the line of the unit',
      '文件: 表.csv',
      '事故统计表,,\n制表单位：市安委办　单位：起,,\n县,起数,人数\n甲,1,2\n',
      `<事故统计表>\n<起>\n县|起数|人数\n---\n甲|1|2\n${told('“制表单位：市安委办　单位：起”')}`,
    ],
    [
      'a label and its value in two cells',
      '文件: 表.csv',
      '事故统计表,,,\n填报单位：,青石县应急管理局,填报日期：,2024-08-05\n县,起数,人数,备注\n甲,1,2,\n',
      `<事故统计表>\n县|起数|人数|备注\n---\n甲|1|2|\n${told('“填报单位：”“青石县应急管理局”“填报日期：”“2024-08-05”')}`,
    ],
    [
      'a day alone',
      '文件: 表.csv',
      '（截至2024年8月5日）,\n县,起数\n甲,1\n',
      `县|起数\n---\n甲|1\n${told('“（截至2024年8月5日）”')}`,
    ],
    [
      'a unit that is who sent it',
      '文件: 表.csv',
      '单位：青石县应急管理局,\n县,起数\n甲,1\n',
      `县|起数\n---\n甲|1\n${told('“单位：青石县应急管理局”')}`,
    ],
    [
      'two lines alone: the title is the one that says so',
      '文件: 表.csv',
      '云岭市安全生产委员会办公室,\n7月事故情况统计表,\n县,起数\n甲,1\n',
      `<7月事故情况统计表>\n县|起数\n---\n甲|1\n${told('“云岭市安全生产委员会办公室”')}`,
    ],
    [
      'an empty line between',
      '文件: 表.csv',
      '7月事故情况,,\n,,\n县,起数,人数\n甲,1,2\n',
      '<7月事故情况>\n县|起数|人数\n---\n甲|1|2',
    ],
    [
      'above titles that the issue declares',
      '文件: 表.csv, 列: [县, 件数]',
      '附件2：,\n排查情况,\n制表：某某,\n青石县,3\n芦县,5\n',
      `<排查情况>\n县|件数\n---\n青石县|3\n芦县|5\n${told('“附件2：”“制表：某某”')}`,
    ],
    ['years are titles', '文件: 表.csv', '县,2023年,2024年\n甲,1,2\n', '县|2023年|2024年\n---\n甲|1|2'],
    [
      'months are, also where the first cell is empty',
      '文件: 表.csv',
      ',2024年6月,2024年7月\n甲,1,2\n',
      '|2024年6月|2024年7月\n---\n甲|1|2',
    ],
    ['so are names and days', '文件: 表.csv', '联系人,电话,日期\n某某,1,2\n', '联系人|电话|日期\n---\n某某|1|2'],
    [
      'and a title with a number',
      '文件: 表.csv',
      '附件1：事故统计表,\n县,起数\n甲,1\n',
      '<附件1：事故统计表>\n县|起数\n---\n甲|1',
    ],
  ])('%s', (_, table, csv, expected) => expect(laid(table, { '表.csv': csv })).toBe(expected));

  test('a caption that is merged over two rows', () => {
    const book = sheet(
      [
        ['7月事故情况', '', ''],
        ['', '', ''],
        ['县', '起数', '人数'],
        ['甲', 1, 2],
      ],
      'A1:C2',
    );
    expect(laid('文件: 表.xlsx', { '表.xlsx': book })).toBe('<7月事故情况>\n县|起数|人数\n---\n甲|1|2');
  });
});

describe('the heading of a file whose columns the issue declares', () => {
  const other = (titles: string): string => `表.csv：文件自己的表头“${titles}”没有印，印的是“列”里写的`;
  test.each<[string, string, string, string]>([
    [
      'one title agrees',
      '列: [地区, {标题: 7月, 列: [起数, 死亡]}]',
      '单位,起数,死亡\n青石县,3,0\n',
      `地区↓|7月→\n起数|死亡\n---\n青石县|3|0\ninfo: ${other('单位、起数、死亡')}`,
    ],
    [
      'one that agrees is enough, though years are figures',
      '列: [地区, 上年, "2023"]',
      '单位,2022,2023\n青石县,3,0\n',
      `地区|上年|2023\n---\n青石县|3|0\ninfo: ${other('单位、2022、2023')}`,
    ],
    ['a blank inside a title is none of it', '列: [单位, 起数]', '单 位,起 数\n青石县,3\n', '单位|起数\n---\n青石县|3'],
    [
      'words over figures',
      '列: [地区, 件数]',
      '单位,起数\n青石县,3\n芦县,—\n',
      `地区|件数\n---\n青石县|3\n芦县|—\nwarning: ${other('单位、起数')}`,
    ],
    [
      'under a caption, above words',
      '列: [县, 进展]',
      '整改进展,\n单位,情况\n青石县,已完成\n',
      `<整改进展>\n县|进展\n---\n青石县|已完成\ninfo: ${other('单位、情况')}`,
    ],
    ['figures are data', '列: [地区, 件数]', '青石县,3\n芦县,5\n', '地区|件数\n---\n青石县|3\n芦县|5'],
    ['a dash is no title', '列: [地区, 件数]', '青石县,—\n芦县,5\n', '地区|件数\n---\n青石县|—\n芦县|5'],
    ['未报 is none either', '列: [地区, 件数]', '青石县,未报\n芦县,5\n', '地区|件数\n---\n青石县|未报\n芦县|5'],
    [
      'words over words are data',
      '列: [县, 进展]',
      '青石县,已完成\n芦县,整改中\n',
      '县|进展\n---\n青石县|已完成\n芦县|整改中',
    ],
    [
      'rows alone under a caption and a unit',
      '列: [县, 数]',
      '排查情况,\n单位：处,\n青石县,3\n芦县,5\n',
      '<排查情况>\n<处>\n县|数\n---\n青石县|3\n芦县|5',
    ],
    [
      'another order would print figures under a wrong title',
      '列: [单位, 死亡, 起数]',
      '单位,起数,死亡\n青石县,3,0\n',
      'error: “列”的次序和文件 表.csv 不一样：“死亡”写在第 2 列，文件里是第 3 列',
    ],
    ['stars in a title are its own', '列: ["*单位", 数]', '*单位,数\n青石县,3\n', '*单位|数\n---\n青石县|3'],
  ])('%s', (_, columns, csv, expected) => expect(laid(`文件: 表.csv, ${columns}`, { '表.csv': csv })).toBe(expected));
  test('a sheet with all of it, under other titles', () => {
    const columns = '列: [地区, {标题: 事故, 列: [当月, 全年]}, 说明]';
    expect(laid(`文件: 表.xlsx, ${columns}`, { '表.xlsx': layers })).toBe(
      [
        '<7月事故情况>',
        '<起、人>',
        '地区↓|事故→|说明↓',
        '当月|全年',
        '---',
        '青石县↓|3|12|',
        '1|2|\\*\\*含道路\\*\\*',
        '一、合计→→→',
        'info: 表.xlsx：文件自己的表头“单位、本月、累计、备注”没有印，印的是“列”里写的',
      ].join('\n'),
    );
  });
});

describe('titles over several columns', () => {
  test('with theirs below, though nothing else is merged', () => {
    const book = sheet(
      [
        ['单位', '起数', ''],
        ['', '本月', '累计'],
        ['甲', 1, 2],
      ],
      'B1:C1',
    );
    expect(laid('文件: 表.xlsx', { '表.xlsx': book })).toBe('单位|起数→\n|本月|累计\n---\n甲|1|2');
  });
  test('with rows below', () => {
    const book = sheet(
      [
        ['单位', '', '起数'],
        ['云岭市', '青石县', 1],
      ],
      'A1:B1',
    );
    expect(laid('文件: 表.xlsx', { '表.xlsx': book })).toBe('单位→|起数\n---\n云岭市|青石县|1');
    const figures = sheet(
      [
        ['本月', '', '累计', ''],
        [1, 2, 3, 4],
      ],
      'A1:B1',
      'C1:D1',
    );
    expect(laid('文件: 表.xlsx', { '表.xlsx': figures })).toBe('本月→|累计→\n---\n1|2|3|4');
  });
});

test('another number of columns names those of the file', () => {
  expect(laid('文件: 表.csv, 列: [甲, 乙]', { '表.csv': '单位,起数,人数\n甲,1,2\n' })).toBe(
    'error: “列”写了 2 列，文件 表.csv 里是 3 列',
  );
});

describe('below the rows', () => {
  const rows = (...below: readonly (readonly (string | number)[])[]) =>
    sheet([['单位', '排查', '整改'], ['青石县', 3, 2], ['合计', 3, 2], ...below]);
  const table = (...below: readonly (readonly (string | number)[])[]) =>
    laid('文件: a.xlsx', { 'a.xlsx': rows(...below) });
  const head = '单位|排查|整改\n---\n青石县|3|2\n合计|3|2\n';

  test('a note is no row, with the lines that go on with it', () =>
    expect(table(['注：数据截至3月31日。', '', ''], ['2.不含直报。', '', ''])).toBe(
      `${head}<注：数据截至3月31日。>\n<2.不含直报。>`,
    ));
  test('nor is who made the sheet, which does not print, and is told', () =>
    expect(
      table(['注：不含直报。', '', ''], ['', '', ''], ['填表人：某某　　联系电话：0700-1', '', '审核：某某']),
    ).toBe(`${head}<注：不含直报。>\ninfo: a.xlsx：表下面的“填表人：某某　　联系电话：0700-1”“审核：某某”没有印`));
  test('of a CSV the same', () =>
    expect(laid('文件: a.csv', { 'a.csv': '单位,排查\n青石县,3\n备注：不含直报。,\n' })).toBe(
      '单位|排查\n---\n青石县|3\n<备注：不含直报。>',
    ));
  test('one that the issue writes, too, prints once', () =>
    expect(laid('文件: a.csv, 注: 注：不含直报。', { 'a.csv': '单位,排查\n青石县,3\n注：不含直报。,\n' })).toBe(
      '单位|排查\n---\n青石县|3\n<注：不含直报。>',
    ));
  test('a line alone that is no note is a row; so are names with their values', () => {
    expect(table(['以下为开发区', '', ''])).toBe(`${head}以下为开发区||`);
    expect(laid('文件: a.csv', { 'a.csv': '项目,内容\n名称,甲厂\n联系电话：,0700-1\n' })).toBe(
      '项目|内容\n---\n名称|甲厂\n联系电话：|0700-1',
    );
  });
});
