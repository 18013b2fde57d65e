/** Changes within a paragraph are marked as a person would mark them; both texts can be read off the marks. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords, type EditPiece } from '../../src/compare/words.ts';

const marked = (before: string, after: string): string =>
  changedWords(before, after)
    .map((piece) => (piece.kind === 'same' ? piece.text : `[${piece.before}→${piece.after}]`))
    .join('');

test.each([
  ['逐环节压实责任，务求安全平稳。', '逐环节压实责任，确保安全平稳。', '逐环节压实责任，[务求→确保]安全平稳。'],
  ['市县两级职责要分清楚、各有侧重', '市县两级要分清职责、各有侧重', '市县两级[职责要分清楚→要分清职责]、各有侧重'],
  ['整改率99.62%。', '整改率99.6%。', '整改率[99.62%→99.6%]。'],
  ['检查企业4家，发现隐患12处', '检查企业5家，发现隐患14处', '检查企业[4→5]家，发现隐患[12→14]处'],
  ['检查2家5处', '检查3家6处', '检查[2→3]家[5→6]处'],
  ['2024年10月12日', '2024年10月13日', '2024年10月[12日→13日]'],
  ['前期会议', '前期会议。会后看望了群众。', '前期会议[→。会后看望了群众。]'],
  ['要把常识送进社区。要抓好落实。', '要抓好落实。', '[要把常识送进社区。→]要抓好落实。'],
  ['2024年1—9月', '2024年1-9月', '2024年1[—→-]9月'],
  ['请于８时到', '请于8时到', '请于[８→8]时到'],
  ['贺𠮷𠮷到会', '贺𠮷到会', '贺𠮷[𠮷→]到会'],
  ['Word 文件', 'WPS 文件', '[Word→WPS] 文件'],
  ['', '新的一段', '[→新的一段]'],
  ['旧的一段', '', '[旧的一段→]'],
  ['', '', ''],
  ['甲\t乙', '甲 乙', '甲[\t→ ]乙'],
])('%s → %s', (before, after, expected) => expect(marked(before, after)).toBe(expected));

const joined = (pieces: readonly EditPiece[], side: 'before' | 'after'): string =>
  pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece[side])).join('');

test('whatever the texts, both stand in the pieces', () => {
  const text = fc.string({ unit: fc.constantFrom(...'安全生产会议，。12年月𠮷e\u0301 \t'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = changedWords(before, after);
      expect([joined(pieces, 'before'), joined(pieces, 'after')]).toEqual([before, after]);
      for (const [index, piece] of pieces.entries()) expect(piece.kind).not.toBe(pieces[index + 1]?.kind);
      for (const piece of pieces) if (piece.kind === 'changed') expect(piece.before).not.toBe(piece.after);
    }),
  );
});

test('a text written anew is shown for the other as a whole', () => {
  const before = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
  const after = [...before].reverse().join('');
  expect(changedWords(`甲，${before}。`, `甲，${after}。`)).toEqual([
    { kind: 'same', text: '甲，' },
    { kind: 'changed', before, after },
    { kind: 'same', text: '。' },
  ]);
});
