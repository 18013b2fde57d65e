import { expect, test } from 'vitest';
import { isCertain, isInGb2312, simplifiedFor } from '../../src/checks/wording/simplified.ts';
import { doubtful, pairs } from '../../src/checks/wording/traditional.generated.ts';

const isHeld = (character: string): boolean => isInGb2312(character.charCodeAt(0));
const inSet = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).filter(isHeld);

test('GB 2312 has 6763 characters, all of them in the first block; a few more are borrowed', () => {
  expect(inSet(0x4e00, 0x9fff)).toHaveLength(6763 + [...'瞭勠槃蹚'].length);
  expect([...'〇々怿铷郴澧'].every(isHeld)).toBe(true);
  expect([...'珺龑㵐員囍'].some(isHeld)).toBe(false);
});

test('nothing that a simplified text may have is called traditional', () => {
  const traditional = inSet(0x4e00, 0x9fff).filter((character) => simplifiedFor(character) !== undefined);
  expect(traditional.join('')).toBe('後麽');
  expect([...'著乾於瞭藉徵像覆么仝夥昇喆堃邨陞釐'].map(simplifiedFor).every((right) => right === undefined)).toBe(true);
});

test('what is put in is simplified itself', () => {
  for (const [from = '', to = ''] of pairs.match(/../gu)?.map((pair) => [...pair]) ?? []) {
    expect(simplifiedFor(from), from).toBe(to);
    expect(simplifiedFor(to), from).toBeUndefined();
  }
  expect([...'員報発広後'].map(simplifiedFor).join('')).toBe('员报发广后');
  expect([...doubtful].every((character) => simplifiedFor(character) !== undefined && !isCertain(character))).toBe(
    true,
  );
});
