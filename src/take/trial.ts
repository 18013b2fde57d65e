/**
 * Each proposal is made, the issue is built again, and what it prints is held against the document: what does not bring the two
 * nearer to one another is taken back. So nothing is written in a wrong place without being seen.
 */

import type { Joined } from '../gather/merge.ts';
import { type Accepted, type Attempt, type Built, nearer, type TrialOptions } from './attempt.ts';
import { computedTexts, distance } from './distance.ts';
import type { Proposal } from './plan.ts';
import { tryInsert, tryOrder, trySection } from './try-list.ts';
import { tryGone, tryKey, tryValue } from './try-value.ts';
import type { Files } from './where.ts';
import { type Wrote, writeText } from './write.ts';

export interface Trial {
  readonly files: Files;
  readonly accepted: readonly Accepted[];
}

export function tried(proposals: readonly Proposal[], files: Files, options: TrialOptions): Trial {
  const { build, target } = options;
  const first = build(files);
  if (!first) return { files, accepted: [] };
  const known = computedTexts(first.paras);
  const state: Attempt = {
    files,
    first,
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
function tryTexts(state: Attempt, proposals: readonly TextProposal[], first: Built, options: TrialOptions): void {
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
  const remaining = state.distance - sizeOf(proposals);
  if (reached !== undefined && made.length === groups.size && reached <= remaining) {
    state.files = files;
    state.distance = reached;
    for (const { wrote, group } of made)
      for (const proposal of group) state.accepted.push({ proposal, scope: wrote.scope });
    return;
  }
  for (const group of groups.values()) {
    const wrote = writeGroup(state.files, group, first.joined, options);
    // Without its day or its unit an item of a fragment may have the unit put before it.
    const by = wrote?.scope === 'fragment' ? sizeOf(group) : 1;
    if (wrote && nearer(state, wrote, options, by))
      for (const proposal of group) state.accepted.push({ proposal, scope: wrote.scope });
  }
}

const sizeOf = (proposals: readonly TextProposal[]): number =>
  proposals.flatMap(({ edits }) => edits).reduce((sum, { start, end, text }) => sum + end - start + text.length, 0);

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

function tryOne(state: Attempt, one: Proposal, options: TrialOptions): void {
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
