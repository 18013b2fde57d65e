import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../src/calendar.ts';
import { csv } from '../../src/cli/status/csv.ts';
import { countWords } from '../../src/cli/status/issue-screen.ts';
import { unitList } from '../../src/people/unit-list.ts';
import { daysLate, deadlineOf, deadlineWords, spokenDeadline } from '../../src/status/deadline.ts';
import { gapsIn, gapWords } from '../../src/status/gaps.ts';
import { leftOutWords } from '../../src/status/left-out.ts';
import { silenceOf, silenceWords } from '../../src/status/silent.ts';
import { isWanting, type Progress, reasonsOf } from '../../src/status/state.ts';
import { adoptedIn } from '../../src/status/tally/adopted.ts';
import { pointsFor, pointsText } from '../../src/status/tally/points.ts';
import { isWithin, parseStretch } from '../../src/status/tally/stretch.ts';
import { shortName } from '../../src/status/urge.ts';

const day = (text: string) => parseIsoDay(text) as NonNullable<ReturnType<typeof parseIsoDay>>;

test.each([
  [{ daysBefore: 1, time: '17:00' }, '2024-10-26', '10月25日 17:00', '10月25日17时'],
  [{ daysBefore: 3, time: '9点30分' }, '2024-03-01', '2月27日 9:30', '2月27日9时30分'],
  [{ time: '12' }, '2024-10-26', '10月26日 12:00', '10月26日12时'],
  [{ daysBefore: 1, time: '下午5点' }, '2024-10-26', '10月25日 17:00', '10月25日17时'],
  [{ daysBefore: 1, time: '17时' }, '2024-10-26', '10月25日 17:00', '10月25日17时'],
  [{ daysBefore: 1, time: '17：30' }, '2024-10-26', '10月25日 17:30', '10月25日17时30分'],
  [{ daysBefore: 1, time: '下午五点半前' }, '2024-10-26', '10月25日 17:30', '10月25日17时30分'],
  [{ daysBefore: 1, time: '中午12点' }, '2024-10-26', '10月25日 12:00', '10月25日12时'],
  [{ daysBefore: 1, time: '下午17点' }, '2024-10-26', '10月25日 17:00', '10月25日17时'],
  ['2024-10-25 下午5点前', undefined, '10月25日 17:00', '10月25日17时'],
  [{ daysBefore: 1, time: '下班前' }, '2024-10-26', '10月25日', '10月25日'],
  ['2024-10-25 17:00', undefined, '10月25日 17:00', '10月25日17时'],
  ['2024年10月25日17时', undefined, '10月25日 17:00', '10月25日17时'],
  ['2024-10-25', undefined, '10月25日', '10月25日'],
  ['月底前', '2024-10-26', undefined, undefined],
  [{ daysBefore: 1 }, undefined, undefined, undefined],
  [undefined, '2024-10-26', undefined, undefined],
] as const)('截稿 %j of an issue of %s', (written, issued, shown, spoken) => {
  const deadline = deadlineOf(written, issued === undefined ? undefined : day(issued));
  expect(deadline && deadlineWords(deadline).zh).toBe(shown);
  expect(deadline && spokenDeadline(deadline)).toBe(spoken);
});

test('late is what the paper itself says, and only behind the day', () => {
  const deadline = { day: day('2024-10-25'), time: '17:00' };
  expect(daysLate(day('2024-10-27'), deadline)).toBe(2);
  expect(daysLate(day('2024-10-25'), deadline)).toBe(0);
  expect(daysLate(day('2024-10-20'), deadline)).toBe(0);
  expect(daysLate(undefined, deadline)).toBeUndefined();
  expect(daysLate(day('2024-10-27'), undefined)).toBeUndefined();
});

describe('the state', () => {
  const done: Progress = { isBroken: false, unfilled: 0, missing: 0, errors: 0, built: 'current' };
  test.each<readonly [Partial<Progress>, string]>([
    [{}, 'built'],
    [{ built: 'none' }, 'ready'],
    [{ built: 'foreign' }, 'ready'],
    [{ built: 'stale' }, 'stale'],
    [{ built: 'edited' }, 'edited'],
    [{ errors: 1 }, 'errors built'],
    [{ errors: 1, built: 'none' }, 'errors'],
    [{ isBroken: true, unfilled: 2, missing: 3, errors: 1, built: 'edited' }, 'broken unfilled missing errors edited'],
  ])('%j', (progress, states) => expect(reasonsOf({ ...done, ...progress }).join(' ')).toBe(states));
  test('what wants something', () => {
    expect([['ready'], ['built']].map((one) => isWanting(one as never))).toEqual([false, false]);
    expect([['errors', 'built'], ['stale'], ['edited']].map((one) => isWanting(one as never))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('numbers that no issue bears', () => {
  const issues = [2, 10, 11, 13].map((number) => ({ year: 2024, number }));
  const gaps = gapsIn([...issues, { year: 2023, number: 30 }, { year: 2024 }], 2024);
  expect(gaps).toEqual([
    [3, 9],
    [12, 12],
  ]);
  expect(gapWords(gaps)).toEqual({ zh: '第3至9期、第12期', en: 'nos. 3 to 9, no. 12' });
  // It may be the one that cannot be read.
  expect(gapsIn([{ year: 2024, number: 2 }, undefined, { year: 2024, number: 4 }], 2024)).toEqual([]);
});

test('since when a unit is silent, by the issues', () => {
  const label = (n: number) => ({ zh: `第${n}期`, en: `no. ${n}` });
  const earlier = [
    { label: label(5), units: new Set(['甲县']) },
    { label: label(4), units: new Set<string>() },
    { label: label(3), units: new Set(['甲县', '乙县']) },
  ];
  expect(silenceOf('甲县', earlier)).toBe('last');
  expect(silenceWords(silenceOf('乙县', earlier)).zh).toBe('第3期以后没有来过');
  expect(silenceWords(silenceOf('丙县', earlier)).zh).toBe('以前各期也没有');
  expect(silenceOf('丙县', earlier.slice(1, 2))).toBeUndefined();
});

test('shares of a file that several units sent', () =>
  expect([0, 1, 0.5, 1.5, 1 / 3, 2.25, 0.7, 3 + 5 / 6].map(countWords)).toEqual([
    ...['–', '1', '½', '1½', '⅓', '2¼', '0.7', '3.8'],
  ]));

test('lines that do not print, in one line', () => {
  const line = (at: number, to: number, reason: 'title' | 'opening' | 'signature' | 'day' | 'chat') => ({
    line: at,
    to,
    reason,
    text: '现将我县10月中旬有关工作情况报送如下：',
  });
  const all = [line(1, 1, 'title'), line(3, 3, 'opening'), line(5, 5, 'chat'), line(7, 7, 'chat')];
  const { zh } = leftOutWords([...all, line(8, 8, 'signature'), line(9, 9, 'day')]);
  expect(zh).toBe('1 标题　3 “现将…况报送如下：”　5、7 聊天的名字、图片　8—9 落款');
});

test.each([
  [[], ['领导动态'], '0'],
  [[], ['专报', '经验交流'], '3.5'],
  [['批示', '批示', '退稿'], ['要情'], '5'],
  [['没有这个词'], ['要情'], '1'],
])('加分 %j in %j', (credit, titles, points) => {
  const scheme = {
    item: '1',
    sections: new Map([
      ['领导动态', '0'],
      ['经验交流', '3.50'],
    ]),
    extra: new Map([
      ['批示', '+4.5'],
      ['退稿', '-0.5'],
    ]),
  };
  expect(pointsText(pointsFor({ credit, titles }, scheme))).toBe(points);
});

test('a year and a month', () => {
  expect(parseStretch('2024-9')).toEqual({ year: 2024, month: 9 });
  expect(['24', '2024-13', '2024-1-1', '去年'].map(parseStretch)).toEqual([undefined, undefined, undefined, undefined]);
  const standing = { title: '', year: 2023, day: day('2024-01-03') };
  expect(isWithin(standing, { year: 2023 })).toBe(true);
  expect(isWithin(standing, { year: 2024 })).toBe(false);
  expect(isWithin(standing, { year: 2024, month: 1 })).toBe(true);
});

test('what a 刊物 is called in a call', () =>
  expect(['云岭市安全筑底行动工作专报', '县情快报', '青石县政务信息', '通讯'].map(shortName)).toEqual([
    '工作专报',
    '快报',
    '信息',
    '',
  ]));

test('a cell that a spreadsheet would take for a formula is text', () =>
  expect(csv([['=1+1', '-5', '-甲', '甲,"乙"']])).toBe('\ufeff\'=1+1,-5,\'-甲,"甲,""乙"""\r\n'));

test('an item counts for who sent it, also where an office of that unit stands behind it as 供稿', () => {
  const list = unitList({ units: [{ name: '松阳县' }, { name: '市水文中心' }] });
  const adopted = (source: string) =>
    adoptedIn({ sections: [{ title: '动态', items: [{ text: '检查水库。', source }] }] }, list, () => '松阳县');
  expect(adopted('松阳县水利局')[0]?.units).toEqual(['松阳县']);
  expect(adopted('市水文中心')[0]?.units).toEqual(['市水文中心']);
});
