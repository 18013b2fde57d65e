/** The lines of a title that is longer than one: by word sense, in the shape of a trapezoid or a diamond (7.3.1). */

import type { Unbroken } from '../preset/unbroken.ts';
import { insideWord, never } from '../words/end-costs.ts';
import { lineEndCosts, wordAround } from '../words/line-ends.ts';
import { hasOffice } from '../words/title-offices.ts';
import { emWidth } from './width.ts';

/** A title that needs more lines has no shape. */
const mostShaped = 4;
const mostLines = 5;
const leastLine = 4;
/** In the coin of `lineEndCosts`: so much, and more, is the inside of a name. */
const cutName = 45;
/** In the coin of `lineEndCosts`. */
const dear = {
  shapeless: 7,
  equal: 2,
  uneven: 0.7,
  unevenOfMany: 0.5,
  short: 4,
  shortFirst: 5,
  moreLines: 5,
  waist: 14,
  alone: 40,
} as const;
const evenWithin = { lines: 6, office: 8 } as const;
/** A line is long enough with so many ems; the first with fewer where an office begins it. */
const enough = { office: 5, first: 7, behind: 7 } as const;
/** What it costs to end a line before 关于. */
const officeAlone = 0;
/** Lines that differ by no more are equal to the eye. */
const about = 1.2;

/**
 * Where the lines behind the first begin, as UTF-16 offsets; none where it fits on one.
 * @param room how many ems a line holds
 * @param isWhole stretches that no line is broken inside
 */
export const titleBreaks = (text: string, room: number, isWhole: Unbroken = []): readonly number[] =>
  broken(text, room, isWhole)?.breaks ?? [];

/** The first word, or name, that a line ends inside because none holds it; empty where there is none. */
export function cutWord(text: string, room: number, isWhole: Unbroken = []): string {
  const { breaks = [], costs } = broken(text, room, isWhole) ?? {};
  const cut = breaks.find((at) => (costs?.[at] ?? 0) >= insideWord);
  return cut === undefined || costs === undefined ? '' : wordAround(text, cut, costs);
}

interface Broken {
  readonly breaks: readonly number[];
  readonly costs: Float64Array;
}

function broken(text: string, room: number, isWhole: Unbroken): Broken | undefined {
  const before = new Float64Array(text.length + 1);
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    before.fill((before[at] as number) + emWidth(character), at + 1, next + 1);
    at = next;
  }
  /** A blank at the end of a line takes no room. */
  const width = (from: number, to: number): number =>
    (before[/[ \u3000]/.test(text[to - 1] ?? '') ? to - 1 : to] as number) - (before[from] as number);
  const whole = width(0, text.length);
  if (whole <= room) return undefined;
  const costs = lineEndCosts(text, room, width);
  for (const [from, to] of isWhole)
    if (width(from, to) <= room)
      for (let place = from + 1; place < to; place += 1) costs[place] = Math.max(insideWord, costs[place] as number);
  const fewest = Math.ceil(whole / room);
  if (fewest > mostShaped) return { breaks: manyLines(costs, room, width), costs };
  const search = new Search(costs, room, width, hasOffice(text));
  for (let lines = fewest; lines <= Math.min(mostLines, fewest + 2); lines += 1)
    search.into(lines, (lines - fewest) * dear.moreLines);
  return { breaks: withNames(search.best, costs, room, width), costs };
}

/** Every way to set a title on so many lines, the cheapest kept. */
class Search {
  best: readonly number[] | undefined;
  #least = Number.POSITIVE_INFINITY;
  readonly #costs: Float64Array;
  readonly #room: number;
  readonly #width: (from: number, to: number) => number;

  /** Whether an office stands at its head. */
  readonly #hasOffice: boolean;

  constructor(costs: Float64Array, room: number, width: (from: number, to: number) => number, hasOffice: boolean) {
    this.#costs = costs;
    this.#room = room;
    this.#width = width;
    this.#hasOffice = hasOffice;
  }

  into(lines: number, cost: number): void {
    this.#from(0, lines, [], [], cost);
  }

  #from(start: number, left: number, breaks: readonly number[], widths: readonly number[], cost: number): void {
    if (cost >= this.#least) return;
    const end = this.#costs.length - 1;
    if (left === 1) {
      const last = this.#width(start, end);
      if (last > this.#room) return;
      const isOffice = (this.#costs[breaks[0] ?? 0] as number) === officeAlone;
      const whole = cost + shapeCost([...widths, last], isOffice, this.#hasOffice);
      if (whole >= this.#least) return;
      this.#least = whole;
      this.best = breaks;
      return;
    }
    for (let at = start + leastLine; at < end; at += 1) {
      const width = this.#width(start, at);
      if (width > this.#room) break;
      const price = this.#costs[at] as number;
      // What is left must fit on the lines that are left.
      if (price === never || this.#width(at, end) > (left - 1) * this.#room) continue;
      this.#from(at, left - 1, [...breaks, at], [...widths, width], cost + price);
    }
  }
}

/** A trapezoid either way up, or a diamond, costs nothing. @param isOffice whether the first line is an office alone, which may be shorter */
function shapeCost(widths: readonly number[], isOffice: boolean, hasOffice: boolean): number {
  const largest = Math.max(...widths);
  const range = largest - Math.min(...widths);
  const [first = 0, ...behind] = widths;
  const even = isOffice && behind.length > 1 && first < Math.min(...behind) ? evenWithin.office : evenWithin.lines;
  return (
    (range < about ? dear.equal : isWaisted(widths) ? dear.shapeless : 0) +
    (isHourglass(widths) ? dear.waist : 0) +
    ((widths.at(-1) as number) < leastLine ? dear.alone : 0) +
    Math.max(0, range - even) * (widths.length > 2 ? dear.unevenOfMany : dear.uneven) +
    Math.max(0, (hasOffice ? enough.office : enough.first) - first) * dear.shortFirst +
    behind.reduce((cost, width) => cost + Math.max(0, enough.behind - width) * dear.short, 0)
  );
}

/** Whether a line is shorter than one before it and one behind it. */
function isWaisted(widths: readonly number[]): boolean {
  for (let at = 1; at < widths.length - 1; at += 1) {
    const width = (widths[at] as number) + about;
    if (Math.max(...widths.slice(0, at)) > width && Math.max(...widths.slice(at + 1)) > width) return true;
  }
  return false;
}

/** Whether a line is less than half of the one before it and of the one behind it. */
const isHourglass = (widths: readonly number[]): boolean =>
  widths.some((width, at) => 2 * width < Math.min(widths[at - 1] ?? 0, widths[at + 1] ?? 0));

/** Where so few lines cut the name of an office, as many as keep it whole. */
function withNames(
  few: readonly number[] | undefined,
  costs: Float64Array,
  room: number,
  width: (from: number, to: number) => number,
): readonly number[] {
  const worst = (breaks: readonly number[]): number => Math.max(...breaks.map((at) => costs[at] as number));
  if (few && worst(few) < cutName) return few;
  const many = manyLines(costs, room, width);
  return few && worst(many) >= cutName ? few : many;
}

/** Of so many lines the shape is nothing that the eye takes in: the cheapest places, and no line much shorter than the room. */
function manyLines(costs: Float64Array, room: number, width: (from: number, to: number) => number): readonly number[] {
  const end = costs.length - 1;
  const least = new Float64Array(end + 1).fill(never);
  const before = new Int32Array(end + 1);
  least[0] = 0;
  for (let from = 0; from < end; from += 1) {
    if (least[from] === never) continue;
    for (let at = from + 1; at <= end; at += 1) {
      const size = width(from, at);
      if (size > room) break;
      const cost =
        (least[from] as number) +
        (at === end
          ? Math.max(0, leastLine - size) * dear.alone
          : (costs[at] as number) +
            Math.max(0, room / 2 - size) * dear.uneven +
            Math.max(0, enough.behind - size) * dear.short) +
        dear.moreLines;
      if (cost >= (least[at] as number)) continue;
      least[at] = cost;
      before[at] = from;
    }
  }
  if (least[end] === never) return fullLines(costs, room, width);
  const breaks: number[] = [];
  for (let at = before[end] as number; at > 0; at = before[at] as number) breaks.unshift(at);
  return breaks;
}

/** Each line as full as may be, ended at the best place of its last third. */
function fullLines(costs: Float64Array, room: number, width: (from: number, to: number) => number): readonly number[] {
  const breaks: number[] = [];
  const end = costs.length - 1;
  let start = 0;
  while (width(start, end) > room) {
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (let at = start + 1; at < end && width(start, at) <= room; at += 1) {
      if (width(start, at) < (room * 2) / 3 || costs[at] === never) continue;
      if ((costs[at] as number) <= least) [best, least] = [at, costs[at] as number];
    }
    if (best < 0) best = lastThatFits(start, end, room, width);
    breaks.push(best);
    start = best;
  }
  return breaks;
}

function lastThatFits(start: number, end: number, room: number, width: (from: number, to: number) => number): number {
  let at = start + 1;
  while (at < end && width(start, at + 1) <= room) at += 1;
  return at;
}
