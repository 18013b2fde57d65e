/** Brackets and quotes of one paragraph, matched: what closes what, and what is left over. */

import { openerOf } from '../../characters.ts';
import type { Passage } from '../../passage.ts';
import { familyOf, openMarks } from './open-marks.ts';
import { reversedQuotes, type Turned } from './reversed.ts';
import { type PairToken, pairTokens } from './tokens.ts';

export interface Pair {
  readonly open: PairToken;
  readonly close: PairToken;
  /** How many of the same marks are directly round this pair: 1 in 《…《…》…》, 0 in 《…〈…《…》…〉…》. */
  readonly depth: number;
}
export interface Brackets {
  readonly pairs: readonly Pair[];
  /** `（…)`: closed by a mark of another width or shape. */
  readonly mixed: readonly Pair[];
  /** `（“…）”`: closed outside of what it was opened in. */
  readonly crossed: readonly Pair[];
  /** `”…“` */
  readonly reversed: readonly Turned[];
  readonly openers: readonly PairToken[];
  readonly closers: readonly PairToken[];
}

const none: Brackets = { pairs: [], mixed: [], crossed: [], reversed: [], openers: [], closers: [] };

export function bracketsOf(passage: Passage): Brackets {
  const tokens = pairTokens(passage);
  if (tokens.length === 0) return none;
  const reversed = reversedQuotes(tokens, passage.text);
  const right = new Map(reversed.map((turned) => [turned.token, turned.right]));
  const [pairs, mixed, crossed, closers]: [Pair[], Pair[], Pair[], PairToken[]] = [[], [], [], []];
  const open = openMarks();
  // Left open when what is outside of it was closed.
  const passed = new Map<string, PairToken[]>();
  for (const token of tokens) {
    const char = right.get(token) ?? token.char;
    const opener = openerOf.get(char);
    if (opener === undefined) {
      open.push(token, char);
      continue;
    }
    const top = open.marks.at(-1);
    const family = familyOf(opener);
    const exact = top?.char === opener || (open.has(opener) && !(top && familyOf(top.char) === family));
    if (!exact && !open.has(family)) {
      const late = passed.get(opener)?.pop();
      if (late) crossed.push({ open: late, close: token, depth: 0 });
      else closers.push(token);
      continue;
    }
    for (let mark = open.pop(); mark; mark = open.pop()) {
      if (exact ? mark.char === opener : familyOf(mark.char) === family) {
        (exact ? pairs : mixed).push({ open: mark.token, close: token, depth: mark.depth });
        break;
      }
      const left = passed.get(mark.char) ?? [];
      left.push(mark.token);
      passed.set(mark.char, left);
    }
  }
  const openers = [...[...passed.values()].flat(), ...open.marks.map(({ token }) => token)];
  return { pairs, mixed, crossed, reversed, openers: openers.sort((a, b) => a.at - b.at), closers };
}
