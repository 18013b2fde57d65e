/** Which paragraph of the page is which of the document, also where one was cut in two or two were made one. */

import { alignedParagraphs, type Step } from '../compare/align.ts';
import { hunksOf, sizeOf } from './hunks.ts';
import { joinedParas, type Para, sliceOf } from './page.ts';

export type ParaStep =
  | { readonly kind: 'pair'; readonly now: number; readonly target: number; readonly moved: boolean }
  /** `target` and those behind it are one paragraph of the page. */
  | { readonly kind: 'split'; readonly now: number; readonly target: number; readonly count: number }
  | { readonly kind: 'joined'; readonly now: number; readonly count: number; readonly target: number }
  | { readonly kind: 'removed'; readonly now: number }
  | { readonly kind: 'added'; readonly target: number };

/** A number that counts paragraphs: 一、（一）1.（1） */
const numberMark = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．](?!\d)|（\d+）)/;

/** The paragraph without the number that the program puts before it, and how long that is. */
export function withoutNumber(para: Para): { readonly para: Para; readonly number: string } {
  const number = numberMark.exec(para.text)?.[0] ?? '';
  const isOwn = para.from.some(({ at, origin }) => at < number.length && !origin.computed);
  return number === '' || isOwn
    ? { para, number: '' }
    : { para: sliceOf(para, number.length, para.text.length), number };
}

export const coreOf = (text: string): string => text.replace(numberMark, '');

export function stepsBetween(now: readonly Para[], target: readonly Para[]): readonly ParaStep[] {
  const [a, b] = [cellsIn(now), cellsIn(target)];
  // Tables of the same shape: a cell is the one in its place, whatever it says.
  const isKnown =
    a.length === b.length && a.every((index, place) => now[index]?.cell === target[b[place] as number]?.cell);
  const cells = isKnown
    ? a.map((index, place): ParaStep => ({ kind: 'pair', now: index, target: b[place] as number, moved: false }))
    : [];
  const rest = (paras: readonly Para[]) =>
    paras.flatMap((para, index) => (isKnown && para.cell !== undefined ? [] : [index]));
  const [own, other] = [rest(now), rest(target)];
  const alike = (index: number, paras: readonly Para[]) => ({ text: coreOf(paras[index]?.text ?? ''), place: '' });
  const steps = alignedParagraphs(
    own.map((index) => alike(index, now)),
    other.map((index) => alike(index, target)),
  ).map((step) => stepOf(step, own, other));
  return [...withSplits(now, target, steps), ...cells];
}

const cellsIn = (paras: readonly Para[]): readonly number[] =>
  paras.flatMap(({ cell }, index) => (cell === undefined ? [] : [index]));

function stepOf(step: Step, now: readonly number[], target: readonly number[]): ParaStep {
  const [before, after] = [
    'before' in step ? (now[step.before] as number) : 0,
    'after' in step ? (target[step.after] as number) : 0,
  ];
  switch (step.kind) {
    case 'same':
    case 'changed':
    case 'moved':
      return { kind: 'pair', now: before, target: after, moved: step.kind === 'moved' };
    case 'removed':
      return { kind: 'removed', now: before };
    case 'added':
      return { kind: 'added', target: after };
  }
}

function withSplits(now: readonly Para[], target: readonly Para[], steps: readonly ParaStep[]): readonly ParaStep[] {
  const found = [...steps];
  for (let index = 0; index < found.length; index++) {
    const one = found[index];
    if (one?.kind === 'added') {
      const made = splitAt(now, target, found, index);
      if (made) {
        found.splice(made.from, 2, made.step);
        index = Math.max(made.from - 1, -1);
      }
    } else if (one?.kind === 'removed') {
      const made = joinAt(now, target, found, index);
      if (made) {
        found.splice(made.from, 2, made.step);
        index = Math.max(made.from - 1, -1);
      }
    }
  }
  return found;
}

interface Made {
  readonly from: number;
  readonly step: ParaStep;
}

function splitAt(
  now: readonly Para[],
  target: readonly Para[],
  steps: readonly ParaStep[],
  index: number,
): Made | undefined {
  const own = steps[index];
  if (own?.kind !== 'added') return undefined;
  for (const at of [index - 1, index + 1]) {
    const other = steps[at];
    if (!other || (other.kind !== 'pair' && other.kind !== 'split') || (other.kind === 'pair' && other.moved)) continue;
    const count = other.kind === 'split' ? other.count : 1;
    const isNext = at < index ? other.target + count === own.target : own.target + 1 === other.target;
    if (!isNext) continue;
    const old = (now[other.now] as Para).text;
    const kept = joinedOf(target, other.target, count);
    const [first, all] = [Math.min(own.target, other.target), count + 1];
    const whole = joinedOf(target, first, all);
    const put = (target[own.target] as Para).text.length;
    if (sizeOf(hunksOf(old, whole.text)) + put / 2 < sizeOf(hunksOf(old, kept.text)) + put)
      return { from: Math.min(at, index), step: { kind: 'split', now: other.now, target: first, count: all } };
  }
  return undefined;
}

function joinAt(
  now: readonly Para[],
  target: readonly Para[],
  steps: readonly ParaStep[],
  index: number,
): Made | undefined {
  const own = steps[index];
  if (own?.kind !== 'removed') return undefined;
  for (const at of [index - 1, index + 1]) {
    const other = steps[at];
    if (!other || (other.kind !== 'pair' && other.kind !== 'joined') || (other.kind === 'pair' && other.moved))
      continue;
    const count = other.kind === 'joined' ? other.count : 1;
    const isNext = at < index ? other.now + count === own.now : own.now + 1 === other.now;
    if (!isNext) continue;
    const text = (target[other.target] as Para).text;
    const kept = joinedOf(now, other.now, count);
    const first = Math.min(own.now, other.now);
    const whole = joinedOf(now, first, count + 1);
    const gone = (now[own.now] as Para).text.length;
    if (sizeOf(hunksOf(whole.text, text)) + gone / 2 < sizeOf(hunksOf(kept.text, text)) + gone)
      return {
        from: Math.min(at, index),
        step: { kind: 'joined', now: first, count: count + 1, target: other.target },
      };
  }
  return undefined;
}

export function joinedOf(paras: readonly Para[], from: number, count: number): Para {
  const [first, ...rest] = paras.slice(from, from + count) as [Para, ...Para[]];
  return rest.reduce(joinedParas, first);
}
