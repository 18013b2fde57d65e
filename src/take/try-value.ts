/** A value read back, a key that is gone, a key of the head that is new. */

import { type Attempt, nearer, type TrialOptions } from './attempt.ts';
import { isInTable, writeCell } from './cell.ts';
import { distance } from './distance.ts';
import type { Proposal } from './plan.ts';
import { endsOf, waysToSay } from './read-back.ts';
import { valueAt } from './where.ts';
import { keyNameIn, removeKey, type Wrote, writeKey, writeValue } from './write.ts';

export function tryValue(state: Attempt, one: Extract<Proposal, { kind: 'value' }>, options: TrialOptions): void {
  const built = options.build(state.files);
  if (!built) return;
  if (isInTable(one.path)) {
    const cell = writeCell(state.files, one.path, one.wanted, built.placeOf);
    if (cell && nearer(state, cell, options)) state.accepted.push({ proposal: one, scope: cell.scope });
    return;
  }
  const { joined } = built;
  const period = valueAt(joined.file, one.path);
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

export function tryGone(state: Attempt, one: Extract<Proposal, { kind: 'gone' }>, options: TrialOptions): void {
  // A name that stands alone in its list, or is one with its key, goes with it.
  for (let length = one.path.length; length > Math.max(one.path.length - 3, 0); length--) {
    const path = one.path.slice(0, length);
    if (typeof path.at(-1) === 'number' && path.at(-2) === 'items') return;
    const wrote = removeKey(state.files, path, state.first.joined);
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

export function tryKey(state: Attempt, one: Extract<Proposal, { kind: 'key' }>, options: TrialOptions): void {
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
