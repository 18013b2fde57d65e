/** Every difference between the page and the document, as what would have to be changed in the author's files. */

import type { Path } from '../diagnostic.ts';
import { addedParagraphs } from './added.ts';
import { type Field, fieldsOf, isSamePath, type Resolve, sharesOf, writtenAt } from './fields.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { type Cut, cutsOf, itemOf, type RunOn, runOnIn } from './items.ts';
import { type Para, sliceOf } from './page.ts';
import type { Listed, OrderNote, Plan, Proposal } from './plan.ts';
import { coreOf, joinedOf, type ParaStep, stepsBetween, withoutNumber } from './steps.ts';

export interface Ground {
  readonly resolve: Resolve;
  /** The text there as written. */
  valueAt(path: Path): string | undefined;
  /** Whether the title of a section is one of those that the series knows. */
  isTied(path: Path): boolean;
}

export interface Drafting {
  readonly now: readonly Para[];
  readonly target: readonly Para[];
  readonly ground: Ground;
  readonly proposals: Proposal[];
  readonly listed: Listed[];
}

export function planOf(now: readonly Para[], target: readonly Para[], ground: Ground): Plan {
  const drafting: Drafting = { now, target, ground, proposals: [], listed: [] };
  const steps = stepsBetween(now, target);
  const gone = new Set(steps.flatMap((step) => (step.kind === 'removed' ? [step.now] : [])));
  const isMoved = steps.some((step) => step.kind === 'pair' && step.moved);
  for (const step of steps) addStep(drafting, step, gone);
  if (isMoved || gone.size > 0) addOrders(drafting, steps, gone);
  addedParagraphs(drafting, steps);
  return { proposals: drafting.proposals, listed: drafting.listed };
}

function addStep(drafting: Drafting, step: ParaStep, gone: ReadonlySet<number>): void {
  const { now, target } = drafting;
  switch (step.kind) {
    case 'pair':
      addPair(drafting, step.now, now[step.now] as Para, target[step.target] as Para);
      return;
    case 'split':
      addSplit(drafting, step);
      return;
    case 'joined':
      addJoin(drafting, step);
      return;
    case 'removed':
      addRemoved(drafting, step.now, gone);
      return;
    case 'added':
      return;
  }
}

function addPair(drafting: Drafting, index: number, before: Para, after: Para): void {
  if (before.text === after.text) return;
  const { para, number } = withoutNumber(before);
  const own = number === '' ? '' : after.text.slice(0, after.text.length - coreOf(after.text).length);
  const rest = own === '' ? after : sliceOf(after, own.length, after.text.length);
  if (para.text === rest.text) {
    // Numbers follow from the order; one that was changed by itself is the program's.
    if (number !== own) drafting.listed.push({ why: 'program', before: number, after: own, ...placeOf(index, after) });
    return;
  }
  const run = runOnIn(para);
  if (run) addRunOn(drafting, index, para, rest, run);
  else addWords(drafting, index, para, rest);
}

const placeOf = (para: number, { number }: Para) => ({ para, ...(number !== undefined && { number }) });

/** What changed in one paragraph, text by text. */
export function addWords(drafting: Drafting, index: number, before: Para, after: Para): void {
  const { ground, proposals, listed } = drafting;
  const fields = fieldsOf(before, ground.resolve);
  const edits = new Map<Field, { start: number; end: number; text: string }[]>();
  for (const hunk of hunksOf(before.text, after.text)) {
    const shared = sharedAt(fields, hunk, before, ground);
    if (shared) {
      listed.push({ why: 'shared', ...shared, ...placeOf(index, after) });
      continue;
    }
    const words = { before: before.text.slice(hunk.start, hunk.end), after: hunk.text, ...placeOf(index, after) };
    const shares = sharesOf(fields, hunk, before, after);
    if (!shares) {
      listed.push({ why: 'unplaced', ...words, path: fields.find(({ end }) => end > hunk.start)?.path ?? [] });
      continue;
    }
    for (const { field, start, end, text } of shares) {
      if (!field) {
        // A comma between two texts goes with either of them.
        if (shares.length === 1 && (words.before + words.after).trim() !== '')
          listed.push({ why: 'program', ...words });
        continue;
      }
      const list = edits.get(field) ?? [];
      list.push({ start, end, text });
      edits.set(field, list);
    }
  }
  for (const [field, changes] of edits) {
    const printed = before.text.slice(field.start, field.end);
    const wanted = withChanges(printed, field.start, changes);
    const said = { ...shownOf(printed, field.start, changes), ...placeOf(index, after) };
    const why = whyNot(drafting, field);
    if (why) listed.push({ why, ...said, path: field.path });
    else if (!field.pieces) proposals.push({ kind: 'value', path: field.path, wanted, ...said, para: index });
    else addText(drafting, field, changes, said, index);
  }
}

type Change = { readonly start: number; readonly end: number; readonly text: string };

/** The 县, 区 or 市 that unit and post share, printed twice (contract 2.2). */
function sharedAt(fields: readonly Field[], { start, end, text }: Hunk, { text: all }: Para, { valueAt }: Ground) {
  if (start !== end) return undefined;
  const place = fields.findIndex(
    (one) => one.path.at(-1) === 'post' && one.pieces?.[0]?.at === 1 && start <= one.start,
  );
  const [unit, post] = [fields[place - 1], fields[place]];
  if (!unit || !post || unit.end !== post.start || start < unit.start || valueAt(post.path)?.[0] !== text)
    return undefined;
  const name = all.slice(unit.start, unit.end);
  const made = name.slice(0, start - unit.start) + text + name.slice(start - unit.start);
  const rest = all.slice(post.start, post.end);
  return made === name + text ? { before: name + rest, after: made + rest, path: post.path } : undefined;
}

function whyNot({ ground }: Drafting, { path, pieces }: Field): Listed['why'] | undefined {
  const key = path.at(-1);
  if (key === 'title' && path.at(-3) === 'sections' && ground.isTied(path)) return 'section-title';
  if (!pieces && ground.valueAt(path)?.includes('{{')) return 'computed';
  return undefined;
}

function addText(
  { ground, proposals }: Drafting,
  field: Field,
  changes: readonly Change[],
  said: { readonly before: string; readonly after: string },
  para: number,
): void {
  const { path } = field;
  const value = ground.valueAt(path) ?? '';
  const edits = changes.map(({ start, end, text }) => {
    const isInsertion = start === end;
    const from = writtenAt(field, start, isInsertion && start > field.start);
    const to = isInsertion ? from : writtenAt(field, end, true);
    return { start: from, end: to, text: escaped(text) };
  });
  const left = edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), value);
  if (left.replace(/\*\*/g, '').trim() === '') proposals.push({ kind: 'gone', path, ...said, para });
  else proposals.push({ kind: 'text', path, edits: withLineEnds(value, edits), ...said, para });
}

/** A line that is taken away whole leaves no empty one. */
function withLineEnds<E extends Change>(value: string, edits: readonly E[]): readonly E[] {
  return edits.map((edit) => {
    if (edit.text !== '' || edit.end === edit.start) return edit;
    const isWhole =
      (edit.start === 0 || value[edit.start - 1] === '\n') && (edit.end === value.length || value[edit.end] === '\n');
    if (!isWhole) return edit;
    return edit.end < value.length ? { ...edit, end: edit.end + 1 } : { ...edit, start: Math.max(edit.start - 1, 0) };
  });
}

/** A star that was typed in Word is a star. */
const escaped = (text: string): string => text.replace(/\*/g, '\\*');

function withChanges(text: string, from: number, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((made, { start, end, text: put }) => made.slice(0, start - from) + put + made.slice(end - from), text);
}

/** Of a short value all of it, of a long one what changed. */
function shownOf(printed: string, from: number, changes: readonly Change[]) {
  if (printed.length <= 24) return { before: printed, after: withChanges(printed, from, changes) };
  const [first] = changes;
  const last = changes.at(-1) as Change;
  const [start, end] = [(first as Change).start - from, last.end - from];
  const inner = changes.map((one) => ({ ...one, start: one.start - from - start, end: one.end - from - start }));
  const before = printed.slice(start, end);
  return { before, after: withChanges(before, 0, inner) };
}

function addRunOn(drafting: Drafting, index: number, before: Para, after: Para, run: RunOn): void {
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

/** As few as can be are said to be moved. */
function movesIn(order: readonly number[], textOf: (index: number) => string): readonly OrderNote[] {
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
function pushOrder(
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

function addSplit(drafting: Drafting, step: Extract<ParaStep, { kind: 'split' }>): void {
  const before = drafting.now[step.now] as Para;
  const after = joinedOf(drafting.target, step.target, step.count);
  addPair(drafting, step.now, before, after);
  for (let part = 1; part < step.count; part++) {
    const next = (drafting.target[step.target + part] as Para).text;
    drafting.listed.push({ why: 'split', before: next.slice(0, 12), after: '', ...placeOf(step.now, after) });
  }
}

function addJoin(drafting: Drafting, step: Extract<ParaStep, { kind: 'joined' }>): void {
  const { now, target, listed, ground } = drafting;
  const before = joinedOf(now, step.now, step.count);
  const after = target[step.target] as Para;
  const lines = Array.from({ length: step.count }, (_, index) => now[step.now + index] as Para);
  const paths = lines.map((line) => fieldsOf(line, ground.resolve));
  const [first] = paths.flat();
  const isOneText = first && paths.flat().every(({ path, pieces }) => pieces && isSamePath(path, first.path));
  if (!isOneText) {
    const said = lines.map(({ text }) => text.slice(0, 12)).join(' + ');
    listed.push({ why: 'joined', before: said, after: '', ...placeOf(step.now, after) });
    return;
  }
  // Lines of one text: what parted them goes as well.
  const value = ground.valueAt(first.path) ?? '';
  const edits: Change[] = [];
  for (const fields of paths.slice(0, -1)) {
    const end = writtenAt(fields.at(-1) as Field, (fields.at(-1) as Field).end, true);
    const at = value.indexOf('\n', end);
    if (at >= 0) edits.push({ start: at, end: at + 1, text: '' });
  }
  drafting.proposals.push({ kind: 'text', path: first.path, edits, before: '', after: '', para: step.now });
  addPair(drafting, step.now, before, after);
}

function addRemoved(drafting: Drafting, index: number, gone: ReadonlySet<number>): void {
  const para = drafting.now[index] as Para;
  // Items that are gone whole leave their list, which is seen to with its order.
  if (ownerIsGone(drafting, index, gone)) return;
  const fields = fieldsOf(para, drafting.ground.resolve);
  if (fields.length === 0 || para.cell !== undefined || fields.some(({ pieces }) => !pieces)) {
    const path = fields[0]?.path;
    const why = fields.length === 0 ? 'program' : 'unplaced';
    drafting.listed.push({ why, before: para.text, after: '', para: index, ...(path && { path }) });
    return;
  }
  const tied = fields.find(({ path }) => path.at(-1) === 'title' && path.at(-3) === 'sections');
  if (tied) {
    drafting.listed.push({ why: 'section-title', before: para.text, after: '', para: index, path: tied.path });
    return;
  }
  addWords(drafting, index, para, { ...para, text: '', from: [], bold: [] });
}

const startsWith = (path: Path, of: Path): boolean => of.every((step, index) => path[index] === step);

function ownerIsGone({ now }: Drafting, index: number, gone: ReadonlySet<number>): boolean {
  const owner = itemOf(now[index] as Para);
  if (!owner) return false;
  return goneItem(now, owner, gone);
}

function goneItem(
  now: readonly Para[],
  { list, index }: { readonly list: Path; readonly index: number },
  gone: ReadonlySet<number>,
): boolean {
  const path = [...list, index];
  return now.every((para, place) => !para.from.some(({ origin }) => startsWith(origin.path, path)) || gone.has(place));
}

/** Lists of which each member has paragraphs of its own. */
function addOrders(drafting: Drafting, steps: readonly ParaStep[], gone: ReadonlySet<number>): void {
  const { now } = drafting;
  const lists = new Map<string, { readonly path: Path; readonly members: Map<number, number> }>();
  for (const [place, para] of now.entries()) {
    const owner = itemOf(para);
    if (!owner || runOnIn(para)) continue;
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
