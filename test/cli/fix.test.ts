import { expect, test } from 'vitest';
import { editsFor, encode } from '../../src/cli/fix.ts';
import type { Diagnostic, Edit } from '../../src/diagnostic.ts';
import { applyEdits } from '../../src/source/edits.ts';

const with_ = (...fix: readonly Edit[]): Diagnostic => ({
  file: 'a',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  severity: 'warning',
  code: 'yaml-syntax',
  message: '',
  fix,
});
const edit = (start: number, end: number, text: string): Edit => ({
  start,
  end,
  text,
});

test('edits count in UTF-16 units of the text', () => {
  expect(applyEdits('𠮷：2', [edit(2, 3, ': ')])).toBe('𠮷: 2');
});

test('the edits of one diagnostic stand or fall together', () => {
  const edits = editsFor(
    [with_(edit(2, 4, 'x')), with_(edit(0, 1, 'y'), edit(3, 5, 'z')), with_(edit(6, 6, '"'))],
    'a',
  );
  expect(edits).toEqual([edit(2, 4, 'x'), edit(6, 6, '"')]);
});

test('the same edit twice is one; neighbours do not meet; two insertions at a place do', () => {
  const found = [edit(0, 1, 'x'), edit(0, 1, 'x'), edit(1, 2, 'y'), edit(5, 5, 'a'), edit(5, 5, 'b')].map((e) =>
    with_(e),
  );
  expect(editsFor(found, 'a')).toEqual([edit(0, 1, 'x'), edit(1, 2, 'y'), edit(5, 5, 'a')]);
  expect(editsFor(found, 'b')).toEqual([]);
});

test('a long edit meets whatever lies inside it, however far behind it begins', () => {
  const found = [edit(0, 90, 'x'), edit(1, 2, 'a'), edit(3, 4, 'b'), edit(80, 81, 'c'), edit(90, 90, 'd')];
  expect(
    editsFor(
      found.map((each) => with_(each)),
      'a',
    ),
  ).toEqual([edit(0, 90, 'x'), edit(90, 90, 'd')]);
  expect(
    editsFor(
      found.toReversed().map((each) => with_(each)),
      'a',
    ),
  ).toEqual(found.slice(1));
});

test.each([false, true])('fifty thousand edits come to an end, backwards: %s', (backwards) => {
  const found = Array.from({ length: 50_000 }, (_, index) => edit(index * 2, index * 2 + 1, ': '));
  const given = (backwards ? found.toReversed() : found).map((each) => with_(each));
  const edits = editsFor(given, 'a');
  expect(edits).toHaveLength(50_000);
  expect(applyEdits('：值'.repeat(50_000), edits)).toBe(': 值'.repeat(50_000));
});

test('a byte order mark stays where there was one', () => {
  expect([...encode('a', Buffer.from('\ufeffb'))]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  expect([...encode('a', Buffer.from('b'))]).toEqual([0x61]);
});
