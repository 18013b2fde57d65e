/** Members of a list, and sections: taken out, in another order, or new. */

import type { Path } from '../diagnostic.ts';
import type { Joined } from '../gather/merge.ts';
import type { Yaml } from '../source/emit.ts';
import { type Attempt, nearer, type TrialOptions } from './attempt.ts';
import { distance } from './distance.ts';
import { itemForms, type KeyName } from './item-forms.ts';
import type { Para } from './page.ts';
import type { Proposal } from './plan.ts';
import { type Files, ownListOf, placeInIssue } from './where.ts';
import { keyNameIn, removeKey, type Wrote, writeList, writeOwnList } from './write.ts';

export function tryOrder(state: Attempt, one: Extract<Proposal, { kind: 'order' }>, options: TrialOptions): void {
  const count = membersOf(state.files, one.path);
  const all = one.order.filter((index) => index < 0).map((index) => -1 - index);
  const gone = new Set(all.filter((index) => index < count));
  const sent = all.filter((index) => index >= count);
  const kept = one.order.filter((index) => index >= 0 && index < count);
  const slots = Array.from({ length: count }, (_, index) => index).filter((index) => !gone.has(index));
  // What the paragraph does not show stays where it is.
  const shown = new Set(kept);
  let next = 0;
  const order = slots.map((index) => (shown.has(index) ? (kept[next++] as number) : index));
  const isSame = order.length === count && order.every((index, place) => index === place);
  const own: Wrote | undefined = isSame
    ? { files: state.files, scope: 'issue', path: one.path }
    : order.length > 0
      ? writeList(state.files, one.path, order)
      : removeKey(state.files, one.path, state.first.joined);
  const done = own && withoutSent(own, one.path, sent, state.first.joined);
  if (!done || !nearer(state, done.wrote, options)) return;
  if (!isSame) state.orders.set(one.path.join('\n'), order);
  const notes = one.notes.filter(({ kind, index }) => kind !== 'gone' || !done.kept.has(index));
  state.accepted.push({ proposal: { ...one, notes }, scope: done.wrote.scope });
}

/** Items that units sent, out of what was made of these; the only one of a file stays. */
function withoutSent(
  own: Wrote,
  list: Path,
  sent: readonly number[],
  { sent: pieces = [] }: Joined,
): { readonly wrote: Wrote; readonly kept: ReadonlySet<number> } {
  const placeOf = (index: number): number =>
    Number(pieces.find(({ path }) => path.join('\n') === [...list, index].join('\n'))?.piece.at?.at(-1) ?? 0);
  let wrote = own;
  const kept = new Set<number>();
  // From the last: what is before one keeps its place.
  for (const index of [...sent].sort((a, b) => placeOf(b) - placeOf(a))) {
    const next = removeKey(wrote.files, [...list, index], { sent: pieces });
    if (next) wrote = next;
    else kept.add(index);
  }
  return { wrote, kept };
}

/** How many members the issue writes in a list; what units sent stands behind them. */
function membersOf(files: Files, path: Path): number {
  let count = 0;
  while (placeInIssue(files, [...path, count])) count += 1;
  return count;
}

export function tryInsert(state: Attempt, one: Extract<Proposal, { kind: 'insert' }>, options: TrialOptions): void {
  const list = listFor(state, one);
  if (!list) return;
  const { key, order, behind } = list;
  let at = order.indexOf(behind) + 1;
  if (behind >= 0 && at === 0) return;
  while (order[at] === -1) at += 1;
  const name: KeyName = keyNameIn(state.files.issue);
  const before = state.distance;
  let best: { readonly wrote: Wrote; readonly distance: number } | undefined;
  for (const value of itemForms({ text: one.text, bold: one.bold, units: options.units, year: options.year }, name)) {
    const members: (number | { readonly value: Yaml })[] = order.map((_, index) => index);
    members.splice(at, 0, { value });
    const wrote = list.write(members);
    const built = wrote && options.build(wrote.files);
    const reached = built && distance(built.paras, options.target, state.known);
    if (!wrote || !built || reached === undefined || reached >= before) continue;
    // In a head the look follows from what it is.
    const isHeaded = value instanceof Map && value.has(name('separator', '分隔'));
    const isExact = before - reached >= one.text.length && (isHeaded || looksSo(built.paras, one));
    if (!best || reached < best.distance) best = { wrote, distance: reached };
    if (isExact) {
      best = { wrote, distance: reached };
      break;
    }
  }
  if (!best) return;
  state.files = best.wrote.files;
  state.distance = best.distance;
  state.orders.set(key, [...order.slice(0, at), -1, ...order.slice(at)]);
  state.accepted.push({ proposal: one, scope: best.wrote.scope });
}

interface InsertList {
  /** Under which its order is known. */
  readonly key: string;
  readonly order: readonly number[];
  /** Of the list as it stood first. */
  readonly behind: number;
  write(members: readonly (number | { readonly value: Yaml })[]): Wrote | undefined;
}

/** That of the issue; behind an item of what was made of a sent file, that one's. */
function listFor(state: Attempt, { path, behind }: Extract<Proposal, { kind: 'insert' }>): InsertList | undefined {
  const { files, first, orders } = state;
  const known = (key: string, count: number): readonly number[] =>
    orders.get(key) ?? Array.from({ length: count }, (_, index) => index);
  const own = behind < 0 ? undefined : ownListOf(files, first.joined, [...path, behind]);
  if (own?.scope !== 'fragment') {
    const key = path.join('\n');
    const order = known(key, membersOf(files, path));
    return { key, order, behind, write: (members) => writeList(files, path, members) };
  }
  const sent = (first.joined.sent ?? []).map(({ path: at, piece }) => ({
    at: at.join('\n'),
    key: [piece.locate([]).file, ...(piece.at ?? []).slice(0, -1)].join('\n'),
  }));
  const key = sent.find(({ at }) => at === [...path, behind].join('\n'))?.key ?? '';
  // Where some were taken out before, it is not known which of the others is which.
  if (!orders.has(key) && sent.filter((other) => other.key === key).length !== own.count) return undefined;
  return {
    key,
    order: known(key, own.count),
    behind: own.index,
    write: (members) => writeOwnList(own, members),
  };
}

/** Whether the words stand there in bold where they were put in bold. */
function looksSo(paras: readonly Para[], { text, bold }: Extract<Proposal, { kind: 'insert' }>): boolean {
  if (!bold) return true;
  return paras.some((para) => {
    const at = para.text.indexOf(text);
    return at >= 0 && (!para.bold || bold.every((mark, index) => mark === para.bold?.[at + index]));
  });
}

export function trySection(state: Attempt, one: Extract<Proposal, { kind: 'section' }>, options: TrialOptions): void {
  const name = keyNameIn(state.files.issue);
  const title = [name('title', '标题'), one.title] as const;
  const text = one.texts.join('\n');
  const bodies: readonly (readonly [string, Yaml])[] = [
    [name('text', '正文'), text],
    [name('items', '条目'), one.texts.map((each): Yaml => new Map([[name('text', '正文'), each]]))],
  ];
  if (state.files.sections) return;
  const count = membersOf(state.files, ['sections']);
  for (const body of bodies) {
    const members = [
      ...Array.from({ length: count }, (_, index) => index),
      { value: new Map<string, Yaml>([title, body]) },
    ];
    const wrote = writeList(state.files, ['sections'], members);
    if (!wrote || !nearer(state, wrote, options)) continue;
    state.accepted.push({ proposal: one, scope: wrote.scope });
    return;
  }
}
