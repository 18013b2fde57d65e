/**
 * Each proposal is made, the issue is built again, and what it prints is held against the document: what does not bring the two
 * nearer to one another is taken back. So nothing is written in a wrong place without being seen.
 */

import type { Path } from '../diagnostic.ts';
import type { Joined } from '../gather/merge.ts';
import type { Yaml } from '../source/emit.ts';
import { type ComputedTexts, computedTexts, distance } from './distance.ts';
import { itemForms, type KeyName } from './item-forms.ts';
import type { Para } from './page.ts';
import type { Proposal } from './plan.ts';
import { endsOf, waysToSay } from './read-back.ts';
import { type Files, placeInIssue } from './where.ts';
import { keyNameIn, removeKey, type Wrote, writeKey, writeList, writeText, writeValue } from './write.ts';

/** What an issue prints with these files; undefined where they hold an error of form. */
export interface Built {
  readonly paras: readonly Para[];
  readonly joined: Joined;
}
export type Build = (files: Files) => Built | undefined;

export interface Accepted {
  readonly proposal: Proposal;
  readonly scope: Wrote['scope'];
  /** As it was and is written, where that is not as it prints. */
  readonly before?: string;
  readonly after?: string;
}

export interface Trial {
  readonly files: Files;
  readonly accepted: readonly Accepted[];
}

interface State {
  files: Files;
  distance: number;
  readonly known: ComputedTexts;
  readonly accepted: Accepted[];
  /** Of each list that was changed, its members as they stand now; a new one is -1. */
  readonly orders: Map<string, number[]>;
}

export interface TrialOptions {
  readonly build: Build;
  readonly target: readonly Para[];
  readonly inSeries: boolean;
  readonly year: number | undefined;
  readonly units: ReadonlySet<string>;
}

export function tried(proposals: readonly Proposal[], files: Files, options: TrialOptions): Trial {
  const { build, target } = options;
  const first = build(files);
  if (!first) return { files, accepted: [] };
  const known = computedTexts(first.paras);
  const state: State = {
    files,
    known,
    distance: distance(first.paras, target, known),
    accepted: [],
    orders: new Map(),
  };
  tryTexts(
    state,
    proposals.flatMap((one) => (one.kind === 'text' ? [one] : [])),
    first,
    options,
  );
  const rest = proposals.filter(({ kind }) => kind !== 'text');
  for (const one of [...rest].sort((a, b) => turns[a.kind] - turns[b.kind] || deeper(a, b)))
    tryOne(state, one, options);
  return { files: state.files, accepted: state.accepted };
}

/** Places are those of the file before: what moves them comes last. */
const turns = { text: 0, value: 1, gone: 2, key: 3, order: 4, insert: 5, section: 6 } as const;
const depthOf = (one: Proposal): number => ('path' in one ? one.path.length : 0);
const deeper = (a: Proposal, b: Proposal): number => depthOf(b) - depthOf(a);

type TextProposal = Extract<Proposal, { kind: 'text' }>;

/** All at once where that brings all of them home, as it nearly always does; else one by one. */
function tryTexts(state: State, proposals: readonly TextProposal[], first: Built, options: TrialOptions): void {
  const groups = new Map<string, TextProposal[]>();
  for (const one of proposals) {
    const key = one.path.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const made: { readonly wrote: Wrote; readonly group: readonly TextProposal[] }[] = [];
  let files = state.files;
  for (const group of groups.values()) {
    const wrote = writeGroup(files, group, first.joined, options);
    if (!wrote) continue;
    files = wrote.files;
    made.push({ wrote, group });
  }
  const built = made.length > 0 ? options.build(files) : undefined;
  const reached = built && distance(built.paras, options.target, state.known);
  const size = proposals
    .flatMap((one) => one.edits)
    .reduce((sum, { start, end, text }) => sum + end - start + text.length, 0);
  const remaining = state.distance - size;
  if (reached !== undefined && made.length === groups.size && reached <= remaining) {
    state.files = files;
    state.distance = reached;
    for (const { wrote, group } of made)
      for (const proposal of group) state.accepted.push({ proposal, scope: wrote.scope });
    return;
  }
  for (const group of groups.values()) {
    const wrote = writeGroup(state.files, group, first.joined, options);
    if (wrote && nearer(state, wrote, options))
      for (const proposal of group) state.accepted.push({ proposal, scope: wrote.scope });
  }
}

function writeGroup(
  files: Files,
  group: readonly TextProposal[],
  joined: Joined,
  { inSeries }: TrialOptions,
): Wrote | undefined {
  const [first] = group;
  if (!first) return undefined;
  // What is printed twice may be changed twice.
  const all = group.flatMap(({ edits }) => edits).map((one) => [`${one.start} ${one.end} ${one.text}`, one] as const);
  const edits = [...new Map(all).values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return writeText(files, first.path, edits, { joined, inSeries });
}

/** Takes what was written, where it brings the page nearer to the document. */
function nearer(state: State, wrote: Wrote, { build, target }: TrialOptions): boolean {
  const built = build(wrote.files);
  const reached = built && distance(built.paras, target, state.known);
  if (reached === undefined || reached >= state.distance) return false;
  state.files = wrote.files;
  state.distance = reached;
  return true;
}

function tryOne(state: State, one: Proposal, options: TrialOptions): void {
  switch (one.kind) {
    case 'text':
      return;
    case 'value':
      tryValue(state, one, options);
      return;
    case 'gone':
      tryGone(state, one, options);
      return;
    case 'key':
      tryKey(state, one, options);
      return;
    case 'order':
      tryOrder(state, one, options);
      return;
    case 'insert':
      tryInsert(state, one, options);
      return;
    case 'section':
      trySection(state, one, options);
      return;
  }
}

function tryValue(state: State, one: Extract<Proposal, { kind: 'value' }>, options: TrialOptions): void {
  const built = options.build(state.files);
  if (!built) return;
  const { joined } = built;
  const period = valueIn(joined.file, one.path);
  if (typeof period === 'object' && period !== null) {
    const ends = endsOf(one.wanted, period as { from?: string; to?: string }, options.year);
    if (!ends) return;
    let wrote: Wrote | undefined = { files: state.files, scope: 'issue', path: one.path };
    for (const side of ['from', 'to'] as const)
      if (wrote && (period as { from?: string; to?: string })[side] !== ends[side])
        wrote = writeValue(wrote.files, [...one.path, side], ends[side], { joined, inSeries: options.inSeries });
    if (wrote && nearer(state, wrote, options)) state.accepted.push({ proposal: one, scope: wrote.scope });
    return;
  }
  const before = period === undefined ? undefined : String(period);
  for (const way of waysToSay(one.wanted, before, options.year)) {
    const wrote = writeValue(state.files, one.path, way, { joined, inSeries: options.inSeries });
    if (!wrote || !nearer(state, wrote, options)) continue;
    state.accepted.push({ proposal: one, scope: wrote.scope, ...(before !== undefined && { before }), after: way });
    return;
  }
}

function valueIn(file: unknown, path: Path): unknown {
  let at = file;
  for (const step of path)
    at = at instanceof Map ? at.get(step) : (at as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return at;
}

function tryGone(state: State, one: Extract<Proposal, { kind: 'gone' }>, options: TrialOptions): void {
  // A name that stands alone in its list, or is one with its key, goes with it.
  for (let length = one.path.length; length > Math.max(one.path.length - 3, 0); length--) {
    const path = one.path.slice(0, length);
    if (typeof path.at(-1) === 'number' && path.at(-2) === 'items') return;
    const wrote = removeKey(state.files, path);
    if (!wrote || !nearer(state, wrote, options)) continue;
    state.accepted.push({ proposal: one, scope: wrote.scope });
    return;
  }
}

const headNames: Readonly<Record<string, string>> = {
  signer: '签发人',
  classification: '密级',
  urgency: '紧急程度',
  documentNumber: '文号',
  copyNumber: '编号',
};

function tryKey(state: State, one: Extract<Proposal, { kind: 'key' }>, options: TrialOptions): void {
  const name = keyNameIn(state.files.issue);
  const wrote = writeKey(state.files, one.path, one.value, name, headNames[String(one.path.at(-1))] ?? '');
  const built = wrote && options.build(wrote.files);
  // The head is laid out by its rules, and need not stand where it was typed.
  const prints = built?.paras.some(({ text }) => text.replace(/\s/g, '').includes(one.value.replace(/\s/g, '')));
  if (!wrote || !built || !prints) return;
  state.files = wrote.files;
  state.distance = distance(built.paras, options.target, state.known);
  state.accepted.push({ proposal: one, scope: wrote.scope });
}

function tryOrder(state: State, one: Extract<Proposal, { kind: 'order' }>, options: TrialOptions): void {
  const count = membersOf(state.files, one.path);
  if (one.order.some((index) => (index < 0 ? -1 - index : index) >= count)) return;
  const gone = new Set(one.order.filter((index) => index < 0).map((index) => -1 - index));
  const kept = one.order.filter((index) => index >= 0);
  const slots = Array.from({ length: count }, (_, index) => index).filter((index) => !gone.has(index));
  // What the paragraph does not show stays where it is.
  const shown = new Set(kept);
  let next = 0;
  const order = slots.map((index) => (shown.has(index) ? (kept[next++] as number) : index));
  const wrote = order.length > 0 ? writeList(state.files, one.path, order) : removeKey(state.files, one.path);
  if (!wrote || !nearer(state, wrote, options)) return;
  state.orders.set(one.path.join('\n'), order);
  state.accepted.push({ proposal: one, scope: wrote.scope });
}

/** How many members the issue writes in a list; what units sent stands behind them. */
function membersOf(files: Files, path: Path): number {
  let count = 0;
  while (placeInIssue(files, [...path, count])) count += 1;
  return count;
}

function tryInsert(state: State, one: Extract<Proposal, { kind: 'insert' }>, options: TrialOptions): void {
  const key = one.path.join('\n');
  let order = state.orders.get(key);
  if (!order) {
    const count = membersOf(state.files, one.path);
    order = Array.from({ length: count }, (_, index) => index);
  }
  let at = order.indexOf(one.behind) + 1;
  if (one.behind >= 0 && at === 0) return;
  while (order[at] === -1) at += 1;
  const name: KeyName = keyNameIn(state.files.issue);
  const before = state.distance;
  let best: { readonly wrote: Wrote; readonly distance: number } | undefined;
  for (const value of itemForms({ text: one.text, bold: one.bold, units: options.units, year: options.year }, name)) {
    const members: (number | { readonly value: Yaml })[] = order.map((_, index) => index);
    members.splice(at, 0, { value });
    const wrote = writeList(state.files, one.path, members);
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

/** Whether the words stand there in bold where they were put in bold. */
function looksSo(paras: readonly Para[], { text, bold }: Extract<Proposal, { kind: 'insert' }>): boolean {
  if (!bold) return true;
  return paras.some((para) => {
    const at = para.text.indexOf(text);
    return at >= 0 && (!para.bold || bold.every((mark, index) => mark === para.bold?.[at + index]));
  });
}

function trySection(state: State, one: Extract<Proposal, { kind: 'section' }>, options: TrialOptions): void {
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
