/** Which piece of one issue is which of another: by its words, by whom it is about, and by where it stands. */

import { alignedParagraphs, type Step } from './align.ts';
import type { Alike } from './alike.ts';
import { mostMatched } from './effort.ts';
import { profileOf, resemblanceOf } from './pairs.ts';

/**
 * In the order of the issue after, what was removed where it would stand. Of two pieces that changed places the one with fewer
 * characters moved; what moved may have changed as well. Every piece of both is in one step.
 */
export function matchedPieces(before: readonly Alike[], after: readonly Alike[]): readonly Step[] {
  const keys = (all: readonly Alike[]) => all.map(({ place, text }) => `${place}\n${text}`);
  const [old, now] = [keys(before), keys(after)];
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const [a, b] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (a.length * b.length > mostMatched) return alignedParagraphs(before, after);
  const partner = partnersOf(a, b, old.slice(head), now.slice(head));
  const steps: Step[] = [];
  for (let at = 0; at < head; at++) steps.push({ kind: 'same', before: at, after: at });
  steps.push(...inOrder(partner, a.length, b.length).map((step) => shifted(step, old, now, head)));
  for (let at = tail; at > 0; at--) steps.push({ kind: 'same', before: before.length - at, after: after.length - at });
  return steps;
}

function shifted(step: Step, old: readonly string[], now: readonly string[], by: number): Step {
  if (step.kind === 'removed') return { kind: 'removed', before: step.before + by };
  if (step.kind === 'added') return { kind: 'added', after: step.after + by };
  const [before, after] = [step.before + by, step.after + by];
  return { kind: step.kind === 'moved' ? 'moved' : old[before] === now[after] ? 'same' : 'changed', before, after };
}

interface Partner {
  readonly before: number;
  readonly isMoved: boolean;
}

/** For pieces of the one after, that of the one before. */
function partnersOf(
  a: readonly Alike[],
  b: readonly Alike[],
  old: readonly string[],
  now: readonly string[],
): ReadonlyMap<number, Partner> {
  const score = scoresOf(a, b, old, now);
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const own = score(i, j);
      const both = own > 0 ? own + at(i + 1, j + 1) : 0;
      (best[i] as Float64Array)[j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  const found = new Map<number, Partner>();
  const taken = new Set<number>();
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const own = score(i, j);
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) {
      found.set(j++, { before: i, isMoved: false });
      taken.add(i++);
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  const rest: { readonly i: number; readonly j: number; readonly own: number }[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length && !taken.has(i); j++) {
      const own = found.has(j) || (b[j] as Alike).text.length < leastMoved ? 0 : score(i, j);
      if (own > 0) rest.push({ i, j, own });
    }
  for (const { i, j } of rest.sort((one, other) => other.own - one.own)) {
    if (taken.has(i) || found.has(j)) continue;
    taken.add(i);
    found.set(j, { before: i, isMoved: true });
  }
  return found;
}

/** Shorter ones stand in many places, and are not known again. */
const leastMoved = 6;

/** In characters. What stands in both word for word is no other piece changed. */
function scoresOf(
  a: readonly Alike[],
  b: readonly Alike[],
  old: readonly string[],
  now: readonly string[],
): (i: number, j: number) => number {
  const [left, right] = [new Set(old.slice(0, a.length)), new Set(now.slice(0, b.length))];
  const profiles = [a, b].map((all) => all.map((one) => profileOf(one)));
  const known = new Float64Array(a.length * b.length).fill(-1);
  const compute = (i: number, j: number): number => {
    const [one, other] = [a[i] as Alike, b[j] as Alike];
    if (old[i] === now[j]) return one.text.length + 1;
    if (one.place !== other.place || right.has(old[i] as string) || left.has(now[j] as string)) return 0;
    const alike = resemblanceOf(one, other, profiles[0]?.[i], profiles[1]?.[j]);
    return alike * Math.min(one.text.length, other.text.length);
  };
  return (i, j) => {
    const at = i * b.length + j;
    if (known[at] === -1) known[at] = compute(i, j);
    return known[at] as number;
  };
}

/** What was removed stands before the next piece that stayed in its place. */
function inOrder(partner: ReadonlyMap<number, Partner>, before: number, after: number): readonly Step[] {
  const gone = new Set(Array.from({ length: before }, (_, index) => index));
  for (const one of partner.values()) gone.delete(one.before);
  const steps: Step[] = [];
  let from = 0;
  const removeUpTo = (end: number): void => {
    for (; from < end; from++) if (gone.has(from)) steps.push({ kind: 'removed', before: from });
  };
  for (let j = 0; j < after; j++) {
    const one = partner.get(j);
    if (one && !one.isMoved) removeUpTo(one.before);
    if (!one) steps.push({ kind: 'added', after: j });
    else steps.push({ kind: one.isMoved ? 'moved' : 'same', before: one.before, after: j });
  }
  removeUpTo(before);
  return steps;
}
