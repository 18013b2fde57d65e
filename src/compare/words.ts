/** What changed within a paragraph, as a person would mark it: whole words and whole figures. */

import { diffArrays } from 'diff';
import { mostChangedWords } from './effort.ts';
import { slid, type TokenStretch } from './slide.ts';
import { isFigureToken, isWord, tokensOf } from './tokens.ts';

/** A stretch that both texts have, or what stands in one in the place of what stands in the other; one of these may be empty. */
export type EditPiece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string };

/** The pieces of both texts in order: the `same` and the `before` are the one, the `same` and the `after` the other. */
export function changedWords(before: string, after: string): readonly EditPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const { head, tail } = sharedEnds(a, b);
  const middle = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)] as const;
  const [begin, end] = [a.slice(0, head), a.slice(a.length - tail)];
  return joined(
    slid([
      { before: begin, after: begin, isSame: true },
      ...merged(stretchesOf(...middle)),
      { before: end, after: end, isSame: true },
    ]),
  );
}

/** The like where as little as can be is taken for changed: what came to one place and what came to another stay apart. */
export function leastChanged(before: string, after: string): readonly EditPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return joined(slid(stretchesOf(tokensOf(before), tokensOf(after))));
}

/** Those that begin alike, and those that end alike: what lies between is all that need be compared. */
export function sharedEnds(
  a: readonly string[],
  b: readonly string[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { head, tail };
}

function stretchesOf(a: readonly string[], b: readonly string[]): readonly TokenStretch[] {
  // Of what was written anew the places that happen to agree say nothing.
  const changes = diffArrays([...a], [...b], { maxEditLength: mostChangedWords });
  if (!changes) return [{ before: a, after: b, isSame: false }];
  const found: TokenStretch[] = [];
  for (const { value, added, removed } of changes) {
    const isSame = !added && !removed;
    const next = { before: added ? [] : value, after: removed ? [] : value, isSame };
    const last = found.at(-1);
    if (last && !last.isSame && !isSame) found[found.length - 1] = both(last, next);
    else found.push(next);
  }
  return found;
}

const both = (a: TokenStretch, b: TokenStretch): TokenStretch => ({
  before: [...a.before, ...b.before],
  after: [...a.after, ...b.after],
  isSame: false,
});

/** 职责要分清楚 became 要分清职责: that 要分清 stands in both is no news to anybody. */
function merged(stretches: readonly TokenStretch[]): readonly TokenStretch[] {
  const found: TokenStretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const [last, next] = [found.at(-1), stretches[index + 1]];
    const isDrawnIn = stretch.isSame && last && next && isBetween(last, stretch, next);
    if (isDrawnIn || (last && !last.isSame && !stretch.isSame)) found[found.length - 1] = both(last, stretch);
    else found.push(stretch);
  }
  return found;
}

/** A few words between two changes that are no shorter. 检查企业4家、隐患12处 is two figures, and a mark parts two words. */
function isBetween(left: TokenStretch, between: TokenStretch, right: TokenStretch): boolean {
  if (!isWord(between.before.join('')) || (isOneFigure(left) && isOneFigure(right))) return false;
  return between.before.length <= lengthOf(left) + lengthOf(right);
}
const lengthOf = ({ before, after }: TokenStretch): number => Math.max(before.length, after.length);
const isOneFigure = ({ before, after }: TokenStretch): boolean =>
  before.length === 1 && after.length === 1 && isFigureToken(before[0] ?? '') && isFigureToken(after[0] ?? '');

const joined = (stretches: readonly TokenStretch[]): readonly EditPiece[] =>
  stretches.flatMap(({ before, after, isSame }): readonly EditPiece[] => {
    if (before.length + after.length === 0) return [];
    return isSame
      ? [{ kind: 'same', text: before.join('') }]
      : [{ kind: 'changed', before: before.join(''), after: after.join('') }];
  });
