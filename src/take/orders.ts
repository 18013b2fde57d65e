/** Members of a list that stand elsewhere now, or are gone. */

import type { Path } from '../diagnostic.ts';
import { liesIn } from '../path.ts';
import { itemOf } from './items.ts';
import type { Para } from './page.ts';
import type { Drafting, OrderNote } from './plan.ts';
import type { ParaStep } from './steps.ts';

/** As few as can be are said to be moved. */
export function movesIn(order: readonly number[], textOf: (index: number) => string): readonly OrderNote[] {
  const stay = new Set(longestRising(order));
  const moved = order.filter((one) => !stay.has(one));
  const [only] = moved;
  if (moved.length === 1 && only !== undefined) {
    const sorted = [...order].sort((a, b) => a - b);
    const differing = order.filter((one, place) => one !== sorted[place]);
    const [a, b] = differing;
    if (differing.length === 2 && a !== undefined && b !== undefined)
      return [{ kind: 'swapped', index: Math.min(a, b), other: Math.max(a, b), text: textOf(a) }];
  }
  return moved.map((index): OrderNote => ({ kind: 'moved', index, text: textOf(index) }));
}

function longestRising(order: readonly number[]): readonly number[] {
  const best: number[][] = [];
  for (const one of order) {
    const before = best.filter((run) => (run.at(-1) as number) < one).sort((a, b) => b.length - a.length)[0] ?? [];
    best.push([...before, one]);
  }
  return best.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** @param known members that are left, as they stand now; those of the list that are not printed here stay where they are */
export function pushOrder(
  { proposals }: Drafting,
  path: Path,
  known: readonly number[],
  gone: readonly number[],
  notes: readonly OrderNote[],
  para: number,
): void {
  proposals.push({
    kind: 'order',
    path,
    order: [...known, ...gone.map((index) => -1 - index)],
    notes,
    before: notes.map(({ text }) => text).join(''),
    after: '',
    para,
  });
}

/** Lists of which each member has paragraphs of its own. */
export function addOrders(drafting: Drafting, steps: readonly ParaStep[], gone: ReadonlySet<number>): void {
  const { now } = drafting;
  const lists = new Map<string, { readonly path: Path; readonly members: Map<number, number> }>();
  for (const [place, para] of now.entries()) {
    const owner = itemOf(para);
    if (!owner) continue;
    const key = owner.list.join('\n');
    const list = lists.get(key) ?? { path: owner.list, members: new Map() };
    if (!list.members.has(owner.index)) list.members.set(owner.index, place);
    lists.set(key, list);
  }
  const targetOf = new Map(
    steps.flatMap((step) => ('now' in step && 'target' in step ? [[step.now, step.target]] : [])),
  );
  for (const { path, members } of lists.values()) {
    const all = [...members].sort(([a], [b]) => a - b);
    const away = all.filter(([index]) => goneItem(now, { list: path, index }, gone)).map(([index]) => index);
    const left = all.filter(([index, place]) => !away.includes(index) && targetOf.has(place));
    const order = [...left]
      .sort(([, a], [, b]) => (targetOf.get(a) as number) - (targetOf.get(b) as number))
      .map(([index]) => index);
    const isMoved = order.some((one, place) => one !== left[place]?.[0]);
    if (away.length === 0 && !isMoved) continue;
    const textOf = (index: number): string => now[members.get(index) ?? -1]?.text ?? '';
    const notes: OrderNote[] = [
      ...away.map((index): OrderNote => ({ kind: 'gone', index, text: textOf(index) })),
      ...movesIn(order, textOf),
    ];
    pushOrder(drafting, path, order, away, notes, members.get(away[0] ?? order[0] ?? 0) ?? 0);
  }
}

export function goneItem(
  now: readonly Para[],
  { list, index }: { readonly list: Path; readonly index: number },
  gone: ReadonlySet<number>,
): boolean {
  const path = [...list, index];
  return now.every((para, place) => !para.from.some(({ origin }) => liesIn(origin.path, path)) || gone.has(place));
}
