/** Marks that wait for the one that closes them, the last first. */

import type { PairToken } from './tokens.ts';

/** Brackets that are taken for each other. */
const families: readonly string[] = ['（(）)', '【〔［[】〕］]', '《〈》〉'];
const familyOfBracket = new Map(families.flatMap((family) => [...family].map((char) => [char, family] as const)));
/** A mark without a family is its own. */
export const familyOf = (char: string): string => familyOfBracket.get(char) ?? char;

/** What stands inside a pair of the same kind. */
const innerOf = new Map([
  ['“', '‘'],
  ['《', '〈'],
]);

export interface OpenMark {
  readonly token: PairToken;
  readonly char: string;
  /** How many of the same mark it stands in directly; “‘“ and 《〈《 are by turns. */
  readonly depth: number;
}

export function openMarks() {
  const marks: OpenMark[] = [];
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.get(key) ?? 0;
  const add = (char: string, by: number): void => {
    counts.set(char, count(char) + by);
    const family = familyOf(char);
    if (family !== char) counts.set(family, count(family) + by);
  };
  return {
    /** Waiting still, in the order of the text. */
    marks: marks as readonly OpenMark[],
    push(token: PairToken, char: string): void {
      marks.push({ token, char, depth: count(char) - count(innerOf.get(char) ?? '') });
      add(char, 1);
    },
    pop(): OpenMark | undefined {
      const last = marks.pop();
      if (last) add(last.char, -1);
      return last;
    },
    /** Whether a mark, or one of a family, waits anywhere. */
    has: (charOrFamily: string): boolean => count(charOrFamily) > 0,
  };
}
