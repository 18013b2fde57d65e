/** Of paragraphs that stand in the place of others, which was made of which: those that resemble one another most, in order. */

import type { Alike } from './alike.ts';
import { mostPairs } from './effort.ts';

/** Pairs of indexes, rising on both sides. */
export function pairsOf(a: readonly Alike[], b: readonly Alike[]): readonly (readonly [number, number])[] {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length * b.length > mostPairs) return [];
  const [left, right] = [a.map(profileOf), b.map(profileOf)];
  const score = (i: number, j: number): number =>
    resemblanceOf(a[i] as Alike, b[j] as Alike, left[i] as Profile, right[j] as Profile);
  // The best sum from each place on, as for a longest common subsequence.
  const best = a.map(() => new Float64Array(b.length + 1));
  best.push(new Float64Array(b.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const scores = a.map((_, i) => b.map((_, j) => score(i, j)));
  const scoreAt = (i: number, j: number): number => scores[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const paired = scoreAt(i, j) > 0 ? scoreAt(i, j) + at(i + 1, j + 1) : 0;
      (best[i] as Float64Array)[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (scoreAt(i, j) > 0 && at(i, j) === scoreAt(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** How much one resembles another; 0 where it is not that one. The profiles are those of the two. */
export function resemblanceOf(a: Alike, b: Alike, left = profileOf(a), right = profileOf(b)): number {
  if (a.place !== b.place) return 0;
  const alike = likeness(left, right);
  if (a.who !== undefined && b.who !== undefined) {
    if (a.who === b.who) return alike + 0.3;
    return alike >= leastOfOthers ? alike : 0;
  }
  return alike || (isShort(a) && isShort(b) ? 0.01 : 0);
}

/** Of two that are about different people or units. */
const leastOfOthers = 0.7;

/** A cell, a name, a day: nothing of it need be left when it is changed. */
const isShort = (one: Alike): boolean => one.text !== '' && one.text.length <= 12;

/** How often each pair of neighbouring characters stands in a text. */
interface Profile {
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Enough to know a paragraph by. */
const longestProfile = 1000;
/** Below this two texts are two texts. */
const leastLikeness = 0.35;

export function profileOf({ text }: Alike): Profile {
  const pairs = new Map<string, number>();
  const end = Math.min(text.length, longestProfile);
  for (let at = 0; at + 1 < end; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, size: Math.max(end - 1, 0) };
}

/** The share of pairs that two texts have in common (Dice), or one has of the other where it is a piece of it. */
function likeness(a: Profile, b: Profile): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const [pair, count] of few.pairs) shared += Math.min(count, many.pairs.get(pair) ?? 0);
  const dice = (2 * shared) / (few.size + many.size);
  // Half a paragraph that was cut in two is still that paragraph.
  const isPiece = few.size >= 8 && shared / few.size > 0.9;
  return dice >= leastLikeness ? dice : isPiece ? dice + 0.05 : 0;
}

/** How alike two texts are: from 0, two texts, to 1. */
export const textLikeness = (a: string, b: string): number =>
  likeness(profileOf({ text: a, place: '' }), profileOf({ text: b, place: '' }));
