import { expect, test } from 'vitest';
import { isFileProblem, type ReadFile, readOnce } from '../../src/data/files.ts';

test('a name is read once, also one that cannot be', () => {
  const asked: string[] = [];
  const read = readOnce((name) => {
    asked.push(name);
    return name === 'a' ? Uint8Array.of(1) : { kind: 'absent', message: { zh: '没有', en: 'none' } };
  });
  expect([read('a'), read('b'), read('a'), read('b')].map(isFileProblem)).toEqual([false, true, false, true]);
  expect(asked).toEqual(['a', 'b']);
});

test('what is named over and over has an end', () => {
  const large: ReadFile = () => new Uint8Array(60 * 1024 * 1024);
  const read = readOnce(large);
  expect(['a', 'a', 'b', 'b', 'c'].map((name) => isFileProblem(read(name)))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});
