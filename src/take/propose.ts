/** Every difference between the page and the document, as what would have to be changed in the author's files. */

import { addedParagraphs } from './added.ts';
import { type Field, fieldsOf, isSamePath, writtenAt } from './fields.ts';
import { itemOf, runOnIn } from './items.ts';
import { addOrders, goneItem } from './orders.ts';
import { type Para, sliceOf } from './page.ts';
import type { Drafting, Ground, Plan } from './plan.ts';
import { addRunOn } from './run-on.ts';
import { coreOf, joinedOf, type ParaStep, stepsBetween, withoutNumber } from './steps.ts';
import { addWords, type Change, placeOf } from './words-of.ts';

export function planOf(now: readonly Para[], target: readonly Para[], ground: Ground): Plan {
  const drafting: Drafting = { now, target, ground, proposals: [], listed: [] };
  const steps = stepsBetween(now, target);
  const gone = new Set(steps.flatMap((step) => (step.kind === 'removed' ? [step.now] : [])));
  const isMoved = steps.some((step) => step.kind === 'pair' && step.moved);
  for (const step of steps) addStep(drafting, step, gone);
  if (isMoved || gone.size > 0) addOrders(drafting, steps, gone);
  for (const step of steps) if (step.kind === 'pair' && step.moved) addMoved(drafting, step.now);
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

/** What no list can say is left to a person. */
function addMoved({ now, proposals, listed }: Drafting, index: number): void {
  const para = now[index] as Para;
  const list = itemOf(para)?.list.join('\n');
  const isMeant = proposals.some((one) => one.kind === 'order' && one.path.join('\n') === list);
  if (!isMeant) listed.push({ why: 'moved', before: para.text.slice(0, 12), after: '', ...placeOf(index, para) });
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

function ownerIsGone({ now }: Drafting, index: number, gone: ReadonlySet<number>): boolean {
  const owner = itemOf(now[index] as Para);
  if (!owner) return false;
  return goneItem(now, owner, gone);
}
