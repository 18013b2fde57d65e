/** Puts safe edits into a text, byte for byte elsewhere. */

import type { Diagnostic, Edit } from '../diagnostic.ts';

/**
 * Edits of one file, in the order of the text. The edits of one diagnostic belong together: where one of them meets an
 * edit taken before, all of them wait for the next pass.
 */
export function editsFor(diagnostics: readonly Diagnostic[], file: string): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fix } of diagnostics.filter((diagnostic) => diagnostic.file === file)) {
    const fresh = (fix ?? []).filter((edit) => !taken.some((other) => same(edit, other)));
    if (fresh.some((edit) => taken.some((other) => meet(edit, other)))) continue;
    taken.push(...fresh);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

const same = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;
/** Two insertions at one place have no order, so they meet too. */
const meet = (a: Edit, b: Edit): boolean => (a.start < b.end && b.start < a.end) || a.start === b.start;

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, text: instead } of edits) {
    out += text.slice(at, start) + instead;
    at = end;
  }
  return out + text.slice(at);
}

const mark = [0xef, 0xbb, 0xbf];

/** UTF-8 in any case, which is how a GB18030 file is cured; a byte order mark stays where there was one. */
export function encode(text: string, before: Uint8Array): Uint8Array {
  const hasMark = mark.every((byte, index) => before[index] === byte);
  return Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf8');
}
