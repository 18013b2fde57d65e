import { unzipSync, zipSync } from 'fflate';
import { formula, number, pack, partsOf, shared, text, workbook } from '../../data/workbook.ts';
import { mutate, mutateBytes } from '../mutate.ts';
import type { Random } from '../random.ts';
import { building, type Case, type Target } from '../target.ts';
import { xmlBits } from './xml-bits.ts';

/** Mostly read by itself, now and then put on a page. */
function table(random: Random, name: string, bytes: string | Uint8Array): Case {
  const issue = building(random, { 'issue.yaml': `标题: 甲\n栏目: [{表格: {文件: "${name}"}}]\n`, [name]: bytes });
  return random.chance(0.1) ? issue : { ...issue, task: { table: name } };
}

const tables = [
  '单位,起数,比率\n青石县,3,12.5%\n白沙县,4,—\n',
  '单位\t起数\n青石县\t3\n',
  '单位，起数\n青石县，3\n',
  'sep=;\n单位;起数\n"青石;县";"说""好"""\n',
  '"甲\n乙",丙\n1,"2,3"\n',
  '甲\n乙\n',
];
const csvBits = [
  ',',
  ';',
  '，',
  '\t',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  ',,,,',
  '\n\n\n',
  'sep=,\n',
  '\u0007',
  '\ufeff',
  '"\n"',
  "'",
];

export const csv: Target = (random) => {
  const text = mutate(random.pick(tables), random, csvBits);
  const bytes = random.chance(0.3) ? mutateBytes(new TextEncoder().encode(text), random) : text;
  return table(random, '表.csv', bytes);
};

const parts = partsOf({
  formats: ['0.0%', '#,##0.00', 'yyyy"年"m"月"d"日"', 14, '[Red]0;(0);"—";@"县"'],
  strings: ['<t>青石县</t>', '<r><t>加</t></r><r><t>粗</t></r>'],
  sheets: [
    {
      name: '汇总',
      rows: [
        [text('单位'), text('起数'), text('日期')],
        [shared(0), number('0.125', 1), number('45360', 3)],
        [shared(1), formula('12.5'), number('-3', 5)],
      ],
      before: '<cols><col min="4" max="5" hidden="1"/></cols>',
      after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
    { name: '底稿', state: 'hidden', rows: [[text('甲')]] },
  ],
});
const whole = pack(parts);
const sheetBits = [
  ...xmlBits,
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="A1" t="s"><v>99999999</v></c>',
  '<row r="1048576">',
  '<f>1+1</f>',
  '<mergeCell ref="A1:C2"/>',
  '<mergeCell ref="B2:XFD1048576"/>',
  ' hidden="1"',
  ' t="e"',
  ' s="99999"',
  ' r="A0"',
  '<v>1e308</v>',
  '<v>-1e-308</v>',
  '<rPh>',
  '_x0000_',
];
const formats = [
  '[',
  ']',
  '"',
  '\\',
  ';;;;',
  '#,##0,,',
  '0.0.0',
  'yyyy',
  '[h]',
  '[DBNum1]',
  '%%%%',
  'General',
  '@@',
  '_',
  '*',
  '!',
];

export const xlsx: Target = (random) => {
  if (random.chance(0.35)) return table(random, '表.xlsx', mutateBytes(whole, random));
  const name = random.pick(Object.keys(parts));
  const bits = random.chance(0.2) ? formats : sheetBits;
  const changed = { ...parts, [name]: mutate(parts[name] ?? '', random, bits) };
  if (random.chance(0.05)) delete changed[name];
  const archive = pack(changed);
  if (random.chance(0.03)) return table(random, '表.xlsx', nested(archive));
  return table(random, random.chance(0.1) ? '表.xlsx#底稿' : '表.xlsx', archive);
};

/** An archive where a sheet should be, and much of nothing beside it. */
function nested(archive: Uint8Array): Uint8Array {
  const files = unzipSync(workbook({ sheets: [{ rows: [[text('甲')]] }] }));
  return zipSync({ ...files, 'xl/worksheets/sheet1.xml': archive, 'xl/media/x.bin': new Uint8Array(2_000_000) });
}
