/** Which paragraph of one text is which of another: same, changed, moved, gone or new. */

import { type ChangeObject, diffArrays } from 'diff';
import type { Alike } from './alike.ts';
import { mostChangedParagraphs, mostPairs } from './effort.ts';
import { pairsOf } from './pairs.ts';
import { sharedEnds } from './words.ts';

/** Indexes from 0: `before` into the one text, `after` into the other. */
export type Step =
  | { readonly kind: 'same' | 'changed' | 'moved'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number };

/**
 * In the order of the text after, what was removed where it would stand; a paragraph that was moved stands where it is now.
 * Every paragraph of both is in one step.
 */
export function alignedParagraphs(before: readonly Alike[], after: readonly Alike[]): readonly Step[] {
  return withMoves(before, after, inPlace(before, after));
}

function inPlace(before: readonly Alike[], after: readonly Alike[]): readonly Step[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const { head, tail } = sharedEnds(old, now);
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const changes = changesOf(a, b);
  const steps: Step[][] = [sames(0, 0, head)];
  let [from, to] = [head, head];
  let gap = { removed: 0, added: 0 };
  const close = (): void => {
    const [i, j] = [from - gap.removed, to - gap.added];
    steps.push(replaced(before.slice(i, from), after.slice(j, to), i, j));
    gap = { removed: 0, added: 0 };
  };
  for (const { value, added, removed } of changes) {
    if (removed) {
      from += value.length;
      gap.removed += value.length;
    } else if (added) {
      to += value.length;
      gap.added += value.length;
    } else {
      close();
      steps.push(sames(from, to, value.length));
      from += value.length;
      to += value.length;
    }
  }
  close();
  return [...steps, sames(from, to, tail)].flat();
}

type Changed = Pick<ChangeObject<string[]>, 'value' | 'added' | 'removed'>;

/** What both have in the same order, of two that change places the longer one: the shorter is said to have moved. */
function changesOf(a: string[], b: string[]): readonly Changed[] {
  if (a.length * b.length <= mostPairs) return heaviest(a, b);
  // What was written anew from end to end is not looked into.
  return (
    diffArrays(a, b, { maxEditLength: mostChangedParagraphs }) ?? [
      { value: a, removed: true, added: false },
      { value: b, removed: false, added: true },
    ]
  );
}

/** The common subsequence of the most characters. */
function heaviest(a: readonly string[], b: readonly string[]): readonly Changed[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const both = a[i] === b[j] ? at(i + 1, j + 1) + 1 + (a[i] as string).length : 0;
      best[i * width + j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  const found: { value: string[]; added: boolean; removed: boolean }[] = [];
  const add = (text: string, added: boolean, removed: boolean): void => {
    const last = found.at(-1);
    if (last && last.added === added && last.removed === removed) last.value.push(text);
    else found.push({ value: [text], added, removed });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right && at(i, j) === at(i + 1, j + 1) + 1 + left.length) {
      add(left, false, false);
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i, j) === at(i + 1, j))) {
      add(left, false, true);
      i++;
    } else {
      add(right as string, true, false);
      j++;
    }
  }
  return found;
}

const keyOf = ({ text, place }: Alike): string => `${place}\n${text}`;

const sames = (before: number, after: number, count: number): Step[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'same', before: before + index, after: after + index }));

/** Paragraphs in the place of others: those that resemble one another were changed, the rest went and came. */
function replaced(a: readonly Alike[], b: readonly Alike[], i: number, j: number): Step[] {
  const steps: Step[] = [];
  let [from, to] = [0, 0];
  const skip = (before: number, after: number): void => {
    for (; from < before; from++) steps.push({ kind: 'removed', before: i + from });
    for (; to < after; to++) steps.push({ kind: 'added', after: j + to });
  };
  for (const [before, after] of pairsOf(a, b)) {
    skip(before, after);
    steps.push({ kind: 'changed', before: i + before, after: j + after });
    [from, to] = [before + 1, after + 1];
  }
  skip(a.length, b.length);
  return steps;
}

/** Shorter ones stand in many places, and are not known again. */
const leastMoved = 6;

function withMoves(before: readonly Alike[], after: readonly Alike[], steps: readonly Step[]): readonly Step[] {
  const gone = new Map<string, number[]>();
  for (const step of steps) {
    const one = step.kind === 'removed' ? before[step.before] : undefined;
    if (!one || one.text.length < leastMoved || step.kind !== 'removed') continue;
    const same = gone.get(keyOf(one));
    if (same) same.push(step.before);
    else gone.set(keyOf(one), [step.before]);
  }
  const moved = new Set<number>();
  const found = steps.map((step): Step => {
    if (step.kind !== 'added') return step;
    const from = gone.get(keyOf(after[step.after] as Alike))?.shift();
    if (from === undefined) return step;
    moved.add(from);
    return { kind: 'moved', before: from, after: step.after };
  });
  return found.filter((step) => step.kind !== 'removed' || !moved.has(step.before));
}
