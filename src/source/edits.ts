/** Edits of a text, and the way back from the edited text to the one the author wrote. */

import type { Edit } from '../diagnostic.ts';
import { firstAtLeast } from './positions.ts';

/** The text with every edit made; of two that overlap, or are the same, the first one counts. Any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of inOrder(edits)) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Sorted, without repeats and overlaps. Two different insertions at one place both stay, in the order given. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last && edit.start < last.end) continue;
    if (last && edit.start === last.start && edit.end === last.end && edit.text === last.text) continue;
    kept.push(edit);
  }
  return kept;
}

/** Offset in the edited text → offset in the text before. Inserted text stands at its place, replaced text inside what it replaced. */
export function wayBack(edits: readonly Edit[]): (offset: number) => number {
  const ordered = inOrder(edits);
  const starts: number[] = [];
  let shift = 0;
  for (const edit of ordered) {
    starts.push(edit.start + shift);
    shift += edit.text.length - (edit.end - edit.start);
  }
  return (offset) => {
    const index = firstAtLeast(starts, offset + 1) - 1;
    const edit = ordered[index];
    if (!edit) return offset;
    const into = offset - (starts[index] as number);
    return into >= edit.text.length ? edit.end + into - edit.text.length : Math.min(edit.start + into, edit.end);
  };
}
