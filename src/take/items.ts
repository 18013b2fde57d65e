/** A paragraph in which several items run on, item by item; and which piece of the changed paragraph is which of them. */

import { textLikeness } from '../compare/pairs.ts';
import type { Path } from '../diagnostic.ts';
import { hunksOf } from './hunks.ts';
import type { Para } from './page.ts';

export interface Segment {
  /** Its place in the list. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface RunOn {
  /** Of the list. */
  readonly path: Path;
  readonly segments: readonly Segment[];
}

/** undefined where the paragraph holds but one item, or none. */
export function runOnIn({ text, from }: Para): RunOn | undefined {
  const path = listOf(from.map(({ origin }) => origin.path));
  if (!path) return undefined;
  const segments: { index: number; start: number; end: number }[] = [];
  for (const { at, length, origin } of from) {
    const index = origin.path[path.length];
    const last = segments.at(-1);
    if (typeof index !== 'number' || path.some((step, depth) => origin.path[depth] !== step)) continue;
    if (last && last.index === index) last.end = at + length;
    else segments.push({ index, start: at, end: at + length });
  }
  if (segments.length < 2 || new Set(segments.map(({ index }) => index)).size !== segments.length) return undefined;
  // Marks behind a piece are its own, what else stands between two belongs to the second.
  for (const [place, one] of segments.entries()) {
    const next = segments[place + 1];
    if (!next) {
      one.end = text.length;
      break;
    }
    const between = text.slice(one.end, next.start);
    const own = /^[。；，、！？）】”’]*/.exec(between)?.[0].length ?? 0;
    one.end += own;
    next.start = one.end;
  }
  const [first] = segments;
  if (first) first.start = 0;
  return { path, segments };
}

/** The deepest list of which the paragraph holds two members. */
function listOf(paths: readonly Path[]): Path | undefined {
  const seen = new Map<string, { readonly path: Path; readonly members: Set<number> }>();
  for (const path of paths)
    for (const [depth, step] of path.entries()) {
      const member = path[depth + 1];
      if (step !== 'items' || typeof member !== 'number') continue;
      const list = path.slice(0, depth + 1);
      const key = list.join('\n');
      const one = seen.get(key) ?? { path: list, members: new Set() };
      one.members.add(member);
      seen.set(key, one);
    }
  return [...seen.values()].filter(({ members }) => members.size > 1).at(-1)?.path;
}

/** The innermost item that all of a paragraph comes from. */
export function itemOf({ from }: Para): { readonly list: Path; readonly index: number } | undefined {
  const [first, ...rest] = from.filter(({ origin }) => origin.path.includes('items')).map(({ origin }) => origin.path);
  if (!first) return undefined;
  let found: { list: Path; index: number } | undefined;
  for (const [depth, step] of first.entries()) {
    const member = first[depth + 1];
    if (step !== 'items' || typeof member !== 'number') continue;
    if (rest.every((path) => path[depth] === 'items' && path[depth + 1] === member))
      found = { list: first.slice(0, depth + 1), index: member };
  }
  return found;
}

/** A piece of the text after, in its order; `index` tells the item it is of, where it is of one. */
export interface Cut {
  readonly index?: number;
  readonly start: number;
  readonly end: number;
}

/** Shorter texts stand in many places, and are not known again. */
const leastKnown = 6;
/** Below this it is another item. */
const leastAlike = 0.45;

/** Every character of the text after is in one piece. */
export function cutsOf(before: string, segments: readonly Segment[], after: string): readonly Cut[] {
  const found = anchors(before, segments, after);
  const known = new Set(found.map(({ index }) => index));
  const open = segments.filter(({ index }) => !known.has(index));
  const cuts: Cut[] = [];
  const gaps: { start: number; end: number; after: number | undefined; before: number | undefined }[] = [];
  let at = 0;
  let last: number | undefined;
  for (const cut of [...found, undefined]) {
    const start = cut?.start ?? after.length;
    if (start > at) gaps.push({ start: at, end: start, after: last, before: cut?.index });
    at = cut?.end ?? at;
    last = cut?.index ?? last;
  }
  const left = new Set(open.map(({ index }) => index));
  const orderOf = new Map(segments.map(({ index }, place) => [index, place]));
  // First what stands where it stood, between the same neighbours.
  const filled = gaps.map((gap) => {
    const from = gap.after === undefined ? -1 : (orderOf.get(gap.after) ?? -1);
    const to = gap.before === undefined ? segments.length : (orderOf.get(gap.before) ?? segments.length);
    const inside = segments.slice(from + 1, Math.max(to, from + 1)).filter(({ index }) => left.has(index));
    const pieces = inside.length === 0 ? [] : cutGap(before, inside, after.slice(gap.start, gap.end));
    for (const { index } of pieces) if (index !== undefined) left.delete(index);
    return { gap, pieces };
  });
  // Then what stands elsewhere, with other words in it.
  for (const { gap, pieces } of filled) {
    const text = after.slice(gap.start, gap.end);
    let parts = pieces;
    if (pieces.every(({ index }) => index === undefined)) {
      const like = segments
        .filter(({ index }) => left.has(index))
        .map((one) => ({ one, alike: textLikeness(before.slice(one.start, one.end), text) }))
        .filter(({ alike }) => alike > 0.6)
        .sort((a, b) => b.alike - a.alike)[0];
      if (like) left.delete(like.one.index);
      parts = [{ ...(like && { index: like.one.index }), start: 0, end: text.length }];
    }
    for (const part of parts) cuts.push({ ...part, start: part.start + gap.start, end: part.end + gap.start });
  }
  return [...found, ...cuts].sort((a, b) => a.start - b.start);
}

/** Items that stand there word for word. */
function anchors(before: string, segments: readonly Segment[], after: string): Cut[] {
  const taken: Cut[] = [];
  const isFree = (start: number, end: number): boolean => taken.every((one) => end <= one.start || one.end <= start);
  const longest = [...segments].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { index, start, end } of longest) {
    const text = before.slice(start, end);
    if (text.length < leastKnown) continue;
    for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1))
      if (isFree(at, at + text.length)) {
        taken.push({ index, start: at, end: at + text.length });
        break;
      }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** The seams of some items that stood side by side, in what stands there now. */
function cutGap(before: string, inside: readonly Segment[], text: string): readonly Cut[] {
  const [first, last] = [inside[0] as Segment, inside.at(-1) as Segment];
  const own = inside.map(({ start, end }) => before.slice(start, end)).join('');
  const isTogether = last.end - first.start === own.length;
  const old = isTogether ? before.slice(first.start, last.end) : own;
  const hunks = hunksOf(old, text);
  let seam = 0;
  let begin = 0;
  const cuts: Cut[] = [];
  for (const [place, { index, start, end }] of inside.entries()) {
    seam += end - start;
    const finish = place === inside.length - 1 ? text.length : seamAfter(hunks, seam);
    const piece = text.slice(begin, finish);
    if (piece !== '') {
      const alike = likenessOf(before.slice(start, end), piece);
      cuts.push({ ...(alike >= leastAlike && { index }), start: begin, end: finish });
    }
    begin = Math.max(begin, finish);
  }
  return cuts;
}

/** Where a seam of the text before lies now: behind what was put there. */
function seamAfter(hunks: ReturnType<typeof hunksOf>, seam: number): number {
  let shift = 0;
  for (const { start, end, text } of hunks) {
    if (end <= seam) shift += text.length - (end - start);
    else if (start < seam) return start + shift + text.length;
  }
  return seam + shift;
}

/** A piece that only grew, or lost some of it, is that piece still. */
function likenessOf(before: string, after: string): number {
  const kept = before.length - hunksOf(before, after).reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.max(kept / Math.max(before.length, 1), textLikeness(before, after));
}
