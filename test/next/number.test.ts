import { expect, test } from 'vitest';
import { countedOn, wordsCountedOn } from '../../src/next/number.ts';

const last = { title: '', year: 2024, number: 12, total: 40 };

test('numbers go on within a year', () =>
  expect(countedOn(last, 2024, [])).toEqual({
    year: 2024,
    number: 13,
    total: 41,
    isNewYear: false,
    beginsAgain: false,
  }));

test('in a new year they begin again, unless they went on at the last turn', () => {
  expect(countedOn(last, 2025, [])).toMatchObject({ year: 2025, number: 1, total: 41 });
  const earlier = [
    { title: '', year: 2023, number: 5 },
    { title: '', year: 2024, number: 6 },
  ];
  expect(countedOn(last, 2025, earlier)).toMatchObject({ year: 2025, number: 13 });
});

test('where the day is not known the year stays', () =>
  expect(countedOn(last, undefined, [])).toMatchObject({ year: 2024, number: 13 }));

test.each([
  ['青政办〔2024〕10号', '青政办〔2024〕11号'],
  ['第十期', '第十一期'],
  ['第009期', '第010期'],
  ['总第99', '总第100'],
  ['增刊', undefined],
  ['第3期（上）', undefined],
])('%s', (text, next) => expect(wordsCountedOn(text, last, countedOn(last, 2024, []))).toBe(next));

test('a document number in a new year', () =>
  expect(wordsCountedOn('青政办〔2024〕12号', last, countedOn(last, 2025, []))).toBe('青政办〔2025〕1号'));
