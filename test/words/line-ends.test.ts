/** Titles of all lengths, each with the places where a secretary would end a line. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cutWord, titleBreaks } from '../../src/layout/title-lines.ts';
import { emWidth } from '../../src/layout/width.ts';

const room = 20;
const linesOf = (text: string, whole: readonly (readonly [number, number])[] = []): readonly string[] => {
  const starts = [0, ...titleBreaks(text, room, whole)];
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
};
const marked = readFileSync(new URL('titles.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('lines end where a secretary would end them', () => {
  expect(marked.length).toBeGreaterThanOrEqual(300);
  expect(new Set(marked.map((line) => line.replaceAll('|', '').length)).size).toBeGreaterThanOrEqual(54);
  const wrong = marked.flatMap((line) => {
    const parts = line.split('|');
    const places = new Set(parts.map((_, index) => parts.slice(0, index + 1).join('').length));
    const text = parts.join('');
    return titleBreaks(text, room).every((at) => places.has(at)) ? [] : [linesOf(text).join(' / ')];
  });
  expect(wrong).toEqual([]);
});

test('a 《…》 that a line holds stays whole where the office before its 关于 is too short for a line', () => {
  expect(linesOf('国务院关于《海洋防灾减灾保障“十五五”规划》的批复')).toEqual([
    '国务院关于',
    '《海洋防灾减灾保障“十五五”规划》的批复',
  ]);
  for (const one of linesOf('云岭省人民政府关于《海洋防灾减灾保障“十五五”规划》的批复').slice(0, -1))
    expect(one).not.toMatch(/关于$/);
});

test('every line has room, and the text is what it was', () => {
  for (const line of marked) {
    const text = line.replaceAll('|', '');
    const lines = linesOf(text);
    expect(lines.join('')).toBe(text);
    for (const one of lines) expect(emWidth(one), one).toBeLessThanOrEqual(room);
    if (emWidth(text) <= room) expect(lines).toHaveLength(1);
  }
});

describe('a line never', () => {
  test('begins with 的 or a closing mark', () => {
    for (const line of marked)
      for (const one of linesOf(line.replaceAll('|', '')).slice(1))
        expect(one).not.toMatch(/^(?:的(?!通知)|[》”）、，。])/);
  });
  test('ends in 关于, 和 or an opening mark, but between two 《》 and two long things', () => {
    for (const line of marked)
      for (const one of linesOf(line.replaceAll('|', '')).slice(0, -1))
        expect(one).not.toMatch(/(?:关于|(?<!》|[\u4e00-\u9fa5\d]{6})[和及与]|[《“（])$/);
  });
  test('begins with 和, but before a year', () => {
    for (const line of marked)
      for (const one of linesOf(line.replaceAll('|', '')).slice(1))
        expect(one).not.toMatch(/^[和及与](?!\d{4}年|“安全生产云岭行”)/);
  });
  test('begins with a blank: it stays at the end of the line before', () => {
    const text = '云岭市生态环境局 云岭市发展和改革委员会 云岭市统计局关于印发《云岭市环境核算技术指南》的函';
    const lines = linesOf(text);
    expect(lines.join('')).toBe(text);
    for (const one of lines) expect(one).not.toMatch(/^ /);
    expect(lines.some((one) => one.endsWith(' '))).toBe(true);
  });
  test('has fewer than four characters', () => {
    for (const line of marked)
      for (const one of linesOf(line.replaceAll('|', '')))
        if (one !== line) expect(one.length, line).toBeGreaterThanOrEqual(4);
  });
  test.each(['SW24-12', 'B-7515', 'GB/T9704', '2022—2024', '3.5万', 'APEC2024'])('cuts %s', (number) => {
    for (let before = 0; before < 20; before += 1) {
      const text = `${'关于云岭市生态环境局对西部海域矿区进行勘查'.slice(0, before)}${number}矿区海砂开采环境影响报告书的批复意见`;
      if (emWidth(text) > room)
        expect(
          linesOf(text).some((one) => one.includes(number)),
          linesOf(text).join('/'),
        ).toBe(true);
    }
  });
  test('cuts the name of a district', () => {
    for (const name of ['惠山区', '青石县', '白水市', '云岭自治州', '东湖新区'])
      for (const before of ['关于印发', '云岭市人民政府办公室关于印发', '关于同意'])
        expect(linesOf(`${before}${name}镇（街道）基层法治审核工作办法的通知`).some((one) => one.includes(name))).toBe(
          true,
        );
  });
  test.each([
    '统一社会信用代码',
    '二级造价工程师',
    '自由贸易港',
    '疫情防控',
    '政府采购',
    '预算执行',
    '公平竞争审查',
    '水利水电工程',
    '公路水运工程',
    '地方政府专项债券',
    '高新技术产业开发区',
    '市民热线',
    '重度残疾人',
    '基层党组织',
    '平台企业',
  ])('cuts %s, however long what stands before it', (term) => {
    for (const before of ['', '全市', '全市各县区', '全市各县区和市直单位', '全市各县区和市直有关单位']) {
      const lines = linesOf(`关于进一步规范${before}${term}制度改革有关问题的通知`);
      expect(
        lines.some((one) => one.includes(term)),
        lines.join('/'),
      ).toBe(true);
    }
  });
  test('cuts a figure or a date', () => {
    for (let before = 0; before < 20; before += 1) {
      const lines = linesOf(
        `${'关于市安全生产委员会办公室组织开展工作'.slice(0, before)}2024年12月31日前完成12345.67万元投资任务的通知`,
      );
      expect(lines.join('/')).not.toMatch(/\d\/[\d.年月日]/);
    }
  });
  test('cuts the name of a unit that the office lists', () => {
    const text = '关于印发云岭市东湖新区管理委员会应急联络机制实施方案的通知';
    const from = text.indexOf('云岭市东湖新区管理委员会');
    expect(linesOf(text, [[from, from + 12]]).some((line) => line.includes('云岭市东湖新区管理委员会'))).toBe(true);
  });
});

test('的通知 stands on no line alone, although the name before it fills one', () => {
  for (const office of ['云岭市财政局', '财政局 文化和旅游局', '云岭市人民政府办公室'])
    expect(linesOf(`${office}关于印发《云岭非物质文化遗产保护资金管理办法》的通知`).at(-1)).not.toMatch(/^的/);
});

test('no line is shorter than half of both its neighbours', () => {
  const lines = linesOf('云岭市发展和改革委员会、云岭市教育局关于印发《云岭市民办幼儿园收费备案指引》的通知');
  expect(lines).not.toContain('关于印发');
});

test('和 ends a line between two long things, where every other place parts a word of more sense', () => {
  const title = '云岭回族自治区人民政府关于印发《云岭回族自治区推动大规模设备更新和消费品以旧换新实施方案》的通知';
  expect(linesOf(title)).toEqual([
    '云岭回族自治区人民政府关于印发',
    '《云岭回族自治区推动大规模设备更新和',
    '消费品以旧换新实施方案》的通知',
  ]);
  expect(linesOf('云岭省人民政府办公厅关于提高城乡居民最低生活保障和特困人员救助供养标准的通知')).toEqual([
    '云岭省人民政府办公厅',
    '关于提高城乡居民最低生活保障和',
    '特困人员救助供养标准的通知',
  ]);
});

describe('what is no title', () => {
  test.each([
    ['one word of 80 characters', '安'.repeat(80)],
    ['letters', 'x'.repeat(90)],
    ['closing marks', '》'.repeat(60)],
    ['three thousand characters', '关于做好安全生产工作的通知'.repeat(231)],
  ])('%s fills its lines', (_, text) => {
    expect(linesOf(text).join('')).toBe(text);
    for (const line of linesOf(text)) expect(emWidth(line)).toBeLessThanOrEqual(room);
  });
});

test('a word that no line holds is told, and no other', () => {
  expect(cutWord(`关于启用${'x'.repeat(90)}的通知`, room)).toBe('x'.repeat(90));
  for (const unknown of ['安'.repeat(80), '云丹措姆卓玛'.repeat(6)])
    expect(cutWord(`关于启用${unknown}的通知`, room)).toContain(unknown);
  for (const line of marked) expect(cutWord(line.replaceAll('|', ''), room), line).toBe('');
});
