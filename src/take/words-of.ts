/** What changed in the words of one paragraph, text by text. */

import { type Field, fieldsOf, isSamePath, sharesOf, writtenAt } from './fields.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import type { Para } from './page.ts';
import type { Drafting, Ground, Listed } from './plan.ts';

export const placeOf = (para: number, { number }: Para) => ({ para, ...(number !== undefined && { number }) });

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
    const formula = why === 'computed' ? formulaAt(fields, field, ground.valueAt(field.path) ?? '') : undefined;
    if (why) listed.push({ why, ...said, path: field.path, ...(formula !== undefined && { formula }) });
    else if (!field.pieces) proposals.push({ kind: 'value', path: field.path, wanted, ...said, para: index });
    else addText(drafting, field, changes, said, index);
  }
}

export type Change = { readonly start: number; readonly end: number; readonly text: string };

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

/** What stands in the braces that printed this: those right behind the words before it. */
function formulaAt(fields: readonly Field[], field: Field, value: string): string | undefined {
  const before = fields.slice(0, fields.indexOf(field)).findLast(({ path }) => isSamePath(path, field.path));
  if (before && !before.pieces) return undefined;
  const from = before ? writtenAt(before, before.end, true) : 0;
  return /^\s*\{\{([^{}]*)\}\}/.exec(value.slice(from))?.[1]?.trim();
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
