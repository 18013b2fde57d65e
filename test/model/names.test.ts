import { expect, test } from 'vitest';
import {
  endsInMark,
  inBrackets,
  joinWith,
  padName,
  recipientsPieces,
  withEnding,
  withoutBrackets,
} from '../../src/model/names.ts';
import { marker, startsWithMarker } from '../../src/model/numbering.ts';

test('a name of two characters is spread, others stay', () => {
  expect(['李健', '欧阳修远', '买买提·艾力', '王小明', 'AB'].map(padName)).toEqual([
    '李　健',
    '欧阳修远',
    '买买提·艾力',
    '王小明',
    'AB',
  ]);
});

test('marks are added once', () => {
  expect(withEnding('各县市区', '：')).toBe('各县市区：');
  expect(withEnding('各县市区：', '：')).toBe('各县市区：');
  expect(withEnding('各县市区:', '：')).toBe('各县市区:');
  expect(withEnding('**报：**', '：')).toBe('**报：**');
  expect(inBrackets('联系人：某某', '（）')).toBe('（联系人：某某）');
  expect(inBrackets('（联系人：某某）', '（）')).toBe('（联系人：某某）');
  expect(inBrackets('(联系人)', '（）')).toBe('(联系人)');
  expect(inBrackets('（甲）和（乙）', '（）')).toBe('（（甲）和（乙））');
  expect(inBrackets('【领导动态】', '【】')).toBe('【领导动态】');
  expect(
    ['（甲）', '(甲)', '**（甲）**', '（甲（乙））', '（甲）和（乙）', '甲（乙）', '（）', '（'].map(withoutBrackets),
  ).toEqual(['甲', '甲', '**甲**', '甲（乙）', '（甲）和（乙）', '甲（乙）', '', '（']);
  expect(joinWith('、', ['市委办、', '市政府办', '市安委办'])).toBe('市委办、市政府办、市安委办');
});

test('a mark behind closing quotes, brackets or stars counts', () => {
  const marked = ['日调度。', '“日调度。”', '「日调度！」', '《怎么调度？》', '"日调度。"', '**日调度：**', '日调度！'];
  expect(marked.filter((head) => !endsInMark(head))).toEqual([]);
  expect(['日调度', '“日调度”', '「日调度」', '《日调度》', '**日调度**'].filter(endsInMark)).toEqual([]);
});

test('a padded list holds each name together and takes its suffix', () => {
  const line = recipientsPieces({ kind: 'names', names: ['李健', '曾梦龙、', '王小明'], suffix: '同志' });
  expect(line.map(({ text, keep }) => (keep ? `[${text}]` : text)).join('')).toBe('[李　健]、[曾梦龙、][王小明]同志');
  const units = recipientsPieces({ kind: 'text', texts: ['市委办', '市政府办'] });
  expect(units.map(({ text }) => text).join('')).toBe('市委办、市政府办');
  expect(units.some(({ keep }) => keep)).toBe(false);
});

test('the markers of a list', () => {
  expect((['一、', '（一）', '1.', '（1）', '一是', 'none', '【】'] as const).map((form) => marker(form, 3))).toEqual([
    '三、',
    '（三）',
    '3.',
    '（3）',
    '三是',
    '',
    '',
  ]);
  expect(startsWithMarker('1.', '1.5万元')).toBe(false);
  expect(startsWithMarker('1.', '1. 开展')).toBe(true);
  expect(startsWithMarker('一、', '一、工作目标')).toBe(true);
  expect(startsWithMarker('一、', '一般隐患')).toBe(false);
});
