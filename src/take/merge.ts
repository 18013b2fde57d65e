/**
 * Three texts into one: what the document changed, on top of the issue as it is now (contract 3.0.2). What changed only in the
 * issue stays; what changed in both, differently, stays as well and is listed.
 */

import { alignedParagraphs, type Step } from '../compare/align.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { alikeOf, type Para } from './page.ts';

interface Conflict {
  /** Of the page now, the paragraph it stands in; -1 where there is none. */
  readonly now: number;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly target: readonly Para[];
  readonly conflicts: readonly Conflict[];
  /** How many places only the issue has changed. */
  readonly mine: number;
}

interface Cell {
  readonly para: Para;
  readonly now?: number;
  readonly theirs?: number;
}

export function merged(base: readonly Para[], now: readonly Para[], theirs: readonly Para[]): Merged {
  if (isSameText(base, now)) return { target: theirs, conflicts: [], mine: 0 };
  const [toTheirs, toNow] = [stepsFrom(base, theirs), stepsFrom(base, now)];
  const conflicts: Conflict[] = [];
  const cells: Cell[] = [];
  for (const [index, old] of base.entries()) {
    const [d, n] = [toTheirs.of.get(index), toNow.of.get(index)];
    const para = n === undefined ? undefined : now[n];
    const their = d === undefined ? undefined : theirs[d];
    const at = { ...(n !== undefined && { now: n }), ...(d !== undefined && { theirs: d }) };
    if (para && their) cells.push({ para: both(old, para, their, n as number, conflicts), ...at });
    else if (para && para.text !== old.text) {
      conflicts.push({ now: n as number, base: old.text, mine: para.text, theirs: '' });
      cells.push({ para, ...at });
    } else if (their && their.text !== old.text)
      conflicts.push({ now: -1, base: old.text, mine: '', theirs: their.text });
  }
  const added = toTheirs.added.filter((index) => {
    const same = toNow.added.findIndex((other) => now[other]?.text === theirs[index]?.text);
    return same < 0;
  });
  for (const index of added) cells.push({ para: theirs[index] as Para, theirs: index });
  for (const index of toNow.added) cells.push({ para: now[index] as Para, now: index });
  const isByNow = toNow.moves && !toTheirs.moves;
  const target = inOrder(cells, isByNow).map(({ para }) => para);
  return { target, conflicts, mine: toNow.count };
}

const isSameText = (a: readonly Para[], b: readonly Para[]): boolean =>
  a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);

interface Steps {
  readonly of: ReadonlyMap<number, number>;
  readonly added: readonly number[];
  readonly moves: boolean;
  readonly count: number;
}

function stepsFrom(a: readonly Para[], b: readonly Para[]): Steps {
  const steps: readonly Step[] = alignedParagraphs(a.map(alikeOf), b.map(alikeOf));
  const of = new Map(steps.flatMap((step) => ('before' in step && 'after' in step ? [[step.before, step.after]] : [])));
  return {
    of,
    added: steps.flatMap((step) => (step.kind === 'added' ? [step.after] : [])),
    moves: steps.some(({ kind }) => kind === 'moved'),
    count: steps.filter(({ kind }) => kind !== 'same').length,
  };
}

/** Those of one text in its order, what only the other has behind what it stands behind there. */
function inOrder(cells: readonly Cell[], isByNow: boolean): readonly Cell[] {
  const [own, other] = isByNow ? (['now', 'theirs'] as const) : (['theirs', 'now'] as const);
  const sorted = cells.filter((cell) => cell[own] !== undefined).sort((a, b) => (a[own] ?? 0) - (b[own] ?? 0));
  const rest = cells.filter((cell) => cell[own] === undefined).sort((a, b) => (a[other] ?? 0) - (b[other] ?? 0));
  for (const cell of rest) {
    const before = sorted.findLastIndex(
      (one) => one[other] !== undefined && (one[other] as number) < (cell[other] ?? 0),
    );
    // Of those that stand before it there, the nearest.
    let best = before;
    for (const [index, one] of sorted.entries())
      if (one[other] !== undefined && (one[other] as number) < (cell[other] ?? 0))
        if (best < 0 || (one[other] as number) > (sorted[best]?.[other] ?? -1)) best = index;
    sorted.splice(best + 1, 0, cell);
  }
  return sorted;
}

function both(old: Para, now: Para, theirs: Para, index: number, conflicts: Conflict[]): Para {
  if (now.text === old.text || theirs.text === now.text) return theirs;
  if (theirs.text === old.text) return { ...now, ...(theirs.number !== undefined && { number: theirs.number }) };
  const [mine, hers] = [hunksOf(old.text, now.text), hunksOf(old.text, theirs.text)];
  const kept: Hunk[] = [];
  for (const hunk of hers) {
    const met = mine.filter((one) => meet(one, hunk));
    if (met.length === 0) kept.push(hunk);
    else if (met.some((one) => one.start === hunk.start && one.end === hunk.end && one.text === hunk.text)) continue;
    else conflicts.push(conflictOf(old, now, theirs, index, mine, hunk, met));
  }
  const all = [...mine, ...kept].sort((a, b) => a.start - b.start || a.end - b.end);
  let [text, at] = ['', 0];
  for (const { start, end, text: put } of all) {
    text += old.text.slice(at, start) + put;
    at = end;
  }
  text += old.text.slice(at);
  const { bold: _, ...rest } = theirs;
  return { ...rest, text };
}

const meet = (a: Hunk, b: Hunk): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end || b.start === b.end));

function conflictOf(
  old: Para,
  now: Para,
  theirs: Para,
  index: number,
  mine: readonly Hunk[],
  hunk: Hunk,
  met: readonly Hunk[],
): Conflict {
  const start = Math.min(hunk.start, ...met.map((one) => one.start));
  const end = Math.max(hunk.end, ...met.map((one) => one.end));
  return {
    now: index,
    base: old.text.slice(start, end),
    mine: between(old.text, now.text, mine, start, end),
    theirs: between(old.text, theirs.text, hunksOf(old.text, theirs.text), start, end),
  };
}

/** What a stretch of the text before has become. */
function between(before: string, after: string, hunks: readonly Hunk[], start: number, end: number): string {
  const shift = (offset: number, isEnd: boolean): number => {
    let moved = offset;
    for (const { start: from, end: to, text } of hunks) {
      if (to <= offset && !(from === to && to === offset && !isEnd)) moved += text.length - (to - from);
    }
    return Math.min(Math.max(moved, 0), after.length);
  };
  return before === '' ? after : after.slice(shift(start, false), shift(end, true));
}
