import { expect, test } from 'vitest';
import { parseIsoDay } from '../../src/calendar.ts';
import { compile } from '../../src/compile.ts';
import type { SentFile } from '../../src/gather/sent/types.ts';
import type { UnitRow } from '../../src/status/rows.ts';
import { type Urge, urgeText } from '../../src/status/urge.ts';
import { urgeSheet } from '../../src/status/urge-sheet.ts';

const day = (text: string) => parseIsoDay(text) as NonNullable<ReturnType<typeof parseIsoDay>>;

const row = (name: string, more: Partial<UnitRow>): UnitRow => ({
  name,
  required: true,
  owes: true,
  files: [],
  count: 0,
  items: 0,
  longest: 0,
  limit: undefined,
  blocks: new Set(),
  figures: 'none',
  lacks: [],
  inText: [],
  errors: 0,
  warnings: 0,
  isMissing: false,
  isUnreadable: false,
  isPartlyUnreadable: false,
  ...more,
});

function file(name: string, code: string, message: string, more: Partial<SentFile> = {}): UnitRow['files'][number] {
  const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  const finding = { code, severity: 'error', message: { zh: message, en: '' }, file: name, range } as const;
  const base = {
    file: name,
    name,
    kind: 'text',
    fate: 'broken',
    units: [],
    pieces: [],
    figures: [],
    leftOut: [],
  } as const;
  return { sent: { ...base, findings: [finding], ...more }, with: [], findings: [finding], late: 0, faults: [code] };
}

const rows = [
  row('临江区', { isMissing: true }),
  row('东亭区', {
    files: [file('东亭区9月工作.txt', 'contribution-old', '全文是9月11日至24日的事，上期（10月12日）以前的')],
  }),
  row('柳源市', {
    isUnreadable: true,
    files: [file('柳源市简报.doc', 'file-kind', '旧格式 .doc 读不了', { kind: 'other' })],
  }),
  row('清塘县', {
    files: [
      file('清塘县1.docx', 'date-form', '日期'),
      file('清塘县（更正）.docx', 'two-versions', '两稿', { laterThan: ['清塘县1.docx'], day: day('2024-10-20') }),
    ],
  }),
  row('竹坪管理区', { lacks: ['抽查检查企业', '排查重大隐患', '完成整改', '自查重大隐患'] }),
  row('罗水县', { isMissing: true, lacks: ['完成整改'] }),
  row('芦县', { items: 2 }),
  row('青石县', { files: [file('青石、枫林.txt', 'unit-unclear', '看不出是哪个单位的来稿')] }),
  row('枫林县', { files: [file('青石、枫林.txt', 'unit-unclear', '看不出是哪个单位的来稿')] }),
  row('古渡县', {
    files: [
      file('古渡.txt', 'correction-inside', '这一段是更正说明', {
        leftOut: [{ reason: 'correction', line: 2, to: 2, text: '勘误：16所应为15所。' }],
      }),
    ],
  }),
  row('梅岭县', {
    files: [
      file('梅岭县.txt', 'contribution-repeated', '这一条 2024-10.yaml 已经登过'),
      file('梅岭县表.csv', 'sheet-unit', '单位名录里没有“未知”'),
      file('梅岭县.xls', 'file-kind', '旧格式 .xls 读不了', { kind: 'other' }),
      file('梅岭县.yaml', 'yaml-colon', '“条目”后面缺冒号', { kind: 'fragment' }),
    ],
  }),
];
const urge: Urge = {
  rows,
  issue: '第11期',
  name: '云岭市安全筑底行动工作专报',
  deadline: { day: day('2024-10-25'), time: '17:00' },
  isLate: false,
};

test('the call names each unit, what is the matter, and until when', () => {
  expect(urgeText(urge)).toMatchInlineSnapshot(`
    "请临江区、柳源市（.doc 读不了，请另存为 .docx 重报）、竹坪管理区（缺4项数）、罗水县（没有来稿，缺完成整改）于10月25日17时前报第11期工作专报材料。
    请东亭区核对“东亭区9月工作.txt”：全文是9月11日至24日的事，上期（10月12日）以前的。请清塘县确认以10月20日的“清塘县（更正）.docx”为准，“清塘县1.docx”不用。请青石县、枫林县确认“青石、枫林.txt”是哪个单位的稿件。请古渡县确认“古渡.txt”里的更正（勘误：16所应为15所）。请梅岭县核对“梅岭县.txt”：里面有前几期登过的。请梅岭县把“梅岭县.xls”另存为 .xlsx 重报（.xls 读不了）。"
  `);
  expect(urgeText({ ...urge, isLate: true })?.split('，')[0]).toMatchInlineSnapshot(
    `"第11期工作专报材料已于10月25日17时截稿"`,
  );
  expect(urgeText({ ...urge, deadline: undefined, rows: rows.slice(0, 1) })).toMatchInlineSnapshot(
    `"请临江区报送第11期工作专报材料。"`,
  );
});

test('nobody is asked for anything where nothing is missing', () => {
  expect(urgeText({ ...urge, rows: rows.slice(6, 7) })).toBeUndefined();
  expect(urgeSheet({ ...urge, rows: rows.slice(6, 7) }, '办公室', day('2024-10-24'))).toBeUndefined();
});

test.each([false, true])('the sheet is a document without a finding, late %s', (isLate) => {
  const text = urgeSheet({ ...urge, isLate }, '云岭市安全生产委员会办公室', day('2024-10-24')) ?? '';
  const { diagnostics, outputs } = compile(
    { file: '催报单.yaml', bytes: new TextEncoder().encode(text) },
    { formats: ['text', 'docx'], lang: 'zh', draft: false },
  );
  expect(diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`)).toEqual([]);
  expect(outputs.has('docx')).toBe(true);
  if (!isLate)
    expect(new TextDecoder().decode(outputs.get('text'))).toMatchInlineSnapshot(`
      "关于报送第11期工作专报材料的催报单

      临江区、东亭区、柳源市、清塘县、竹坪管理区、罗水县、青石县、枫林县、古渡县、梅岭县：
      第11期工作专报材料收稿情况如下。请于10月25日17时前报送。

      一、需要报送、核对的事项
      单位	事项
      临江区	没有来稿
      东亭区	核对“东亭区9月工作.txt”：全文是9月11日至24日的事，上期（10月12日）以前的
      柳源市	.doc 读不了，请另存为 .docx 重报
      清塘县	确认以10月20日的“清塘县（更正）.docx”为准，“清塘县1.docx”不用
      竹坪管理区	缺4项数
      罗水县	没有来稿，缺完成整改
      青石县	确认“青石、枫林.txt”是哪个单位的稿件
      枫林县	确认“青石、枫林.txt”是哪个单位的稿件
      古渡县	确认“古渡.txt”里的更正（勘误：16所应为15所）
      梅岭县	核对“梅岭县.txt”：里面有前几期登过的；把“梅岭县.xls”另存为 .xlsx 重报（.xls 读不了）

      云岭市安全生产委员会办公室
      2024年10月24日
      "
    `);
});
