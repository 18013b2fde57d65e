/** The XML of a body with its marks put in: runs are cut where one stands inside, and nothing else is written anew. */

import type { Place, TracedPiece, TracedUnit, Tracing } from '../flow/docx/tracing.ts';
import { lettersIn } from './chars.ts';
import { type Marks, marksAt } from './marks.ts';
import { type Markup, revision } from './words.ts';

interface Patch extends Place {
  readonly xml: string;
}

export function bodyWith(xml: string, marks: Marks, tracing: Tracing, markup: Markup): string {
  const units = new Map<TracedUnit, TracedPiece[]>();
  const offsets = [...marks.at.keys()].sort((a, b) => a - b);
  for (const piece of [...tracing.paragraphs.values()].flatMap(({ pieces }) => pieces)) {
    const { unit } = piece;
    if (marks.struck.has(unit) || isCut(unit, offsets)) units.set(unit, [...(units.get(unit) ?? []), piece]);
  }
  const patches: Patch[] = [...units].map(([unit, pieces]) => ({
    ...{ from: unit.from, to: unit.to },
    xml: runWith({ xml, marks, offsets, markup }, unit, pieces),
  }));
  const inside = (offset: number): boolean => [...units.keys()].some(({ from, to }) => from < offset && offset < to);
  for (const offset of offsets)
    if (!inside(offset)) patches.push({ from: offset, to: offset, xml: marksAt(marks, offset) });
  patches.sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let at = 0;
  for (const patch of patches) {
    parts.push(xml.slice(at, patch.from), patch.xml);
    at = patch.to;
  }
  return [...parts, xml.slice(at)].join('');
}

/** The first place in sorted offsets that is behind one. */
function firstBehind(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
const isCut = ({ from, to }: TracedUnit, offsets: readonly number[]): boolean =>
  (offsets[firstBehind(offsets, from)] ?? to) < to;

interface Writing {
  readonly xml: string;
  readonly marks: Marks;
  readonly offsets: readonly number[];
  readonly markup: Markup;
}

/** A run cut at each mark and at the ends of what is struck, each piece with its properties. */
function runWith(writing: Writing, unit: TracedUnit, pieces: readonly TracedPiece[]): string {
  const { xml, marks, offsets, markup } = writing;
  const { from, to, content } = unit;
  const struck = marks.struck.get(unit) ?? [];
  const inside = offsets.slice(firstBehind(offsets, content.from)).filter((offset) => offset < content.to);
  const edges = new Set([content.from, ...inside, ...struck.flatMap((place) => [place.from, place.to]), content.to]);
  const cuts = [...edges].filter((cut) => content.from <= cut && cut <= content.to).sort((a, b) => a - b);
  const head = xml.slice(from, content.from);
  const tail = xml.slice(content.to, to);
  return cuts
    .slice(0, -1)
    .map((cut, index) => {
      const place = { from: cut, to: cuts[index + 1] as number };
      const isStruck = struck.some((each) => each.from <= place.from && place.to <= each.to);
      const run = `${index === 0 ? head : renumbered(head, markup)}${contentOf(writing, place, pieces, isStruck)}${tail}`;
      return (index === 0 ? '' : marksAt(marks, cut)) + (isStruck ? revision(markup, 'del', run) : run);
    })
    .join('');
}

/** A change of the run's looks is told in each piece of it, under a number of its own. */
const renumbered = (head: string, { prefix, nextId }: Markup): string =>
  head.replace(
    new RegExp(`(<${prefix}rPrChange\\b[^>]*?\\b${prefix}id=)(["'])[^"']*\\2`, 'g'),
    (_, before: string) => `${before}"${nextId()}"`,
  );

/** What stands in a stretch of a run; words that are cut or struck in an element of their own. */
function contentOf(
  { xml, markup: { prefix } }: Writing,
  { from, to }: Place,
  pieces: readonly TracedPiece[],
  isStruck: boolean,
): string {
  const name = `${prefix}${isStruck ? 'delText' : 't'}`;
  const parts: string[] = [];
  let at = from;
  for (const { child, inner } of pieces) {
    if (!child || !inner || child.to <= from || child.from >= to) continue;
    if (from <= child.from && child.to <= to && !isStruck) continue;
    const letters = lettersIn(xml.slice(inner.from, inner.to), inner.keepsBlanks) ?? [];
    const first = Math.max(inner.from + (letters[0]?.from ?? 0), from);
    const last = Math.min(inner.from + (letters.at(-1)?.to ?? 0), to);
    parts.push(xml.slice(at, Math.max(child.from, at)));
    parts.push(`<${name} xml:space="preserve">${xml.slice(first, last)}</${name}>`);
    at = Math.min(child.to, to);
  }
  return [...parts, xml.slice(at, to)].join('');
}
