/** What changed in a paragraph in which several items run on. */

import { hunksOf } from './hunks.ts';
import { type Cut, cutsOf, type RunOn } from './items.ts';
import { movesIn, pushOrder } from './orders.ts';
import { type Para, sliceOf } from './page.ts';
import type { Drafting, OrderNote } from './plan.ts';
import { addWords } from './words-of.ts';

export function addRunOn(drafting: Drafting, index: number, before: Para, after: Para, run: RunOn): void {
  const cuts = joinedTails(cutsOf(before.text, run.segments, after.text), before, after, run);
  const known = cuts.flatMap((cut) => cut.index ?? []);
  const gone = run.segments.filter((one) => !known.includes(one.index));
  for (const cut of cuts) {
    const own = run.segments.find((one) => one.index === cut.index);
    if (!own) continue;
    const [a, b] = [sliceOf(before, own.start, own.end), sliceOf(after, cut.start, cut.end)];
    if (a.text !== b.text) addWords(drafting, index, a, b);
  }
  const inOrder = [...known].sort((a, b) => a - b);
  const isMoved = known.some((one, place) => one !== inOrder[place]);
  if (gone.length > 0 || isMoved) {
    const textOf = (one: number): string => {
      const found = run.segments.find((segment) => segment.index === one);
      return found ? before.text.slice(found.start, found.end) : '';
    };
    const notes: OrderNote[] = [
      ...gone.map((one): OrderNote => ({ kind: 'gone', index: one.index, text: textOf(one.index) })),
      ...movesIn(known, textOf),
    ];
    pushOrder(
      drafting,
      run.path,
      known,
      gone.map((one) => one.index),
      notes,
      index,
    );
  }
  let behind = firstBefore(run);
  for (const cut of cuts) {
    if (cut.index !== undefined) behind = cut.index;
    else {
      const text = after.text.slice(cut.start, cut.end);
      const bold = after.bold?.slice(cut.start, cut.end);
      drafting.proposals.push({
        kind: 'insert',
        path: run.path,
        behind,
        text,
        ...(bold && { bold }),
        before: '',
        after: text,
        para: index,
      });
    }
  }
}

const firstBefore = ({ segments }: RunOn): number => (segments[0]?.index ?? 0) - 1;

/** What was put behind an item is part of it, unless it begins as an item does. */
function joinedTails(cuts: readonly Cut[], before: Para, after: Para, run: RunOn): readonly Cut[] {
  const found: Cut[] = [];
  for (const cut of cuts.flatMap((one) => withNewTail(one, before, after, run))) {
    const last = found.at(-1);
    const isNew = beginsItem(after.text.slice(cut.start, cut.end), after.bold?.slice(cut.start, cut.end));
    if (cut.index === undefined && last && !isNew) found[found.length - 1] = { ...last, end: cut.end };
    else found.push(cut);
  }
  return found;
}

/** An item that was changed, and has a new one behind it. */
function withNewTail(cut: Cut, before: Para, after: Para, run: RunOn): readonly Cut[] {
  const own = run.segments.find(({ index }) => index === cut.index);
  if (!own) return [cut];
  const [old, text] = [before.text.slice(own.start, own.end), after.text.slice(cut.start, cut.end)];
  const tail = hunksOf(old, text).find(
    ({ start, end, text: put }) => start === end && end === old.length && put !== '',
  );
  if (!tail || !/[。！？]$/.test(old) || !beginsItem(tail.text, after.bold?.slice(cut.start + tail.at))) return [cut];
  return [
    { ...cut, end: cut.start + tail.at },
    { start: cut.start + tail.at, end: cut.end },
  ];
}

/** A day, or bold words. */
const beginsItem = (text: string, bold: readonly boolean[] | undefined): boolean =>
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日/.test(text) || (bold?.[0] ?? false);
