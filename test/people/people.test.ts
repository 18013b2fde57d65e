/** What the room knows of names, posts and units by itself, without a document. */

import { expect, test } from 'vitest';
import { bodyOfPost, clashes, levelOfUnit, typeOfUnit } from '../../src/people/levels.ts';
import { isOneOff, listedNames } from '../../src/people/person-names.ts';
import { fullPost, isSingle, postsIn, sharesLast, splitUnit } from '../../src/people/posts.ts';
import { rosterOf } from '../../src/people/roster.ts';
import { titledNames } from '../../src/people/titles.ts';
import { verdictOn } from '../../src/people/verdicts.ts';

test('a unit of three characters shares its 县, one of two keeps its own', () => {
  expect(sharesLast('双牌县', '县委副书记')).toBe(true);
  expect(sharesLast('道县', '县委书记')).toBe(false);
  expect(sharesLast('青石县', '区委书记')).toBe(false);
  expect(sharesLast('市应急管理局', '局长')).toBe(false);
  expect(fullPost('青石县', '县委书记')).toBe('青石县委书记');
  expect(fullPost('芦县', '县委书记')).toBe('芦县县委书记');
});

test('the posts of a title, and its unit where it begins with one', () => {
  expect(postsIn('县委副书记、县长兼主任')).toEqual([
    { text: '县委副书记', start: 0 },
    { text: '县长', start: 6 },
    { text: '主任', start: 9 },
  ]);
  expect(splitUnit(['青石县委副书记', '县长'], [])).toEqual({ unit: '青石县', posts: ['县委副书记', '县长'] });
  expect(splitUnit(['副局长'], ['市林业局'])).toEqual({ posts: ['副局长'] });
  expect(['县长', '常务副县长', '副县长', '县委常委', '主任'].map(isSingle)).toEqual([true, true, false, false, true]);
});

test('what a unit is, by its name or its 类型', () => {
  expect(['罗水县', '西湖区', '高新区', '灾区', '市林业局'].map((name) => levelOfUnit(name))).toEqual([
    '县',
    '区',
    'zone',
    'zone',
    undefined,
  ]);
  expect(levelOfUnit('高新区', '市辖区')).toBe('区');
  expect(levelOfUnit('青石县', '部门')).toBeUndefined();
  expect(['云岭经开区', '市林业局', '青石县', '老王'].map(typeOfUnit)).toEqual(['经开区', '部门', '县', undefined]);
  expect(bodyOfPost('常务副区长')).toEqual({ level: '区', text: '区长', start: 3 });
  expect([clashes('县', '区', false), clashes('县', '市', true), clashes('zone', '县', true)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('a list of names, and a text that is none', () => {
  const text = '报：李　健、曾梦龙同志、王小明。';
  expect(listedNames(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['李健', '李　健'],
    ['曾梦龙', '曾梦龙'],
    ['王小明', '王小明'],
  ]);
  expect(listedNames('市委办、市政府办、市安委办')).toEqual([]);
  expect([isOneOff('曾梦龙', '曾梦尤'), isOneOff('曾梦龙', '曾龙梦'), isOneOff('李健', '王明')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a name behind its title: where its bold ends, or before the day', () => {
  const read = (text: string, bold: string): readonly string[] => {
    const from = text.indexOf(bold);
    const isBold = (at: number): boolean => bold !== '' && at >= from && at < from + bold.length;
    return [...titledNames({ text, isBold })].map(
      ({ start, end, titleStart }) => `${text.slice(titleStart, start)}|${text.slice(start, end)}`,
    );
  };
  expect(read('3月4日，双牌县委副书记、县长李健主持召开会议', '李健')).toEqual(['双牌县委副书记、县长|李健']);
  expect(read('青石县委书记李健3月4日调研', '')).toEqual(['青石县委书记|李健']);
  expect(read('青石县委书记李健主持召开会议', '')).toEqual([]);
});

test('what the roster says to somebody', () => {
  const roster = rosterOf({
    units: [{ name: '青石县' }],
    roster: [
      { name: '李健康', posts: [{ post: '县长', unit: '青石县', to: '2024-05' }] },
      { name: '王小明', posts: [{ post: '县长', unit: '青石县', from: '2024-06' }] },
    ],
  });
  if (!roster) throw new Error('no roster');
  const day = (month: number): number => Date.UTC(2024, month - 1, 15) / 86_400_000;
  const kind = (name: string, month: number): string | undefined =>
    verdictOn({ name, unit: '青石县', posts: ['县长'], day: day(month) }, roster)?.kind;
  expect(kind('李健康', 3)).toBeUndefined();
  expect(kind('李健康', 7)).toBe('not-then');
  expect(kind('王小敏', 7)).toBe('near');
  expect(kind('赵大海', 7)).toBe('unknown');
});
