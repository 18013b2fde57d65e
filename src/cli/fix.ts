/** Which edits of the findings can be made in one pass, and the bytes that come of it. */

import type { Diagnostic, Edit } from '../diagnostic.ts';

/**
 * Edits of one file, in the order of the text. The edits of one diagnostic belong together: where one of them meets an
 * edit taken before, all of them wait for the next pass.
 */
export function editsFor(diagnostics: readonly Diagnostic[], file: string): readonly Edit[] {
  const groups = diagnostics.flatMap(({ file: at, fix }) => (at === file && fix ? [fix] : []));
  const edits = [...new Map(groups.flat().map((edit) => [nameOf(edit), edit])).values()].sort(byPlace);
  const places = new Map(edits.map((edit, place) => [nameOf(edit), place]));
  const taken = edits.map(() => false);
  const isFree = freeAmong(edits, taken);
  for (const group of groups) {
    const fresh = group.map((edit) => places.get(nameOf(edit)) as number).filter((place) => !taken[place]);
    if (fresh.every(isFree)) for (const place of fresh) taken[place] = true;
  }
  return edits.filter((_, place) => taken[place]);
}

const nameOf = ({ start, end, text }: Edit): string => `${start} ${end} ${text}`;
const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;
/** Two insertions at one place have no order, so they meet too. */
const meet = (a: Edit, b: Edit): boolean => (a.start < b.end && b.start < a.end) || a.start === b.start;

/** Of sorted edits, only neighbours can meet: as far as any edit before reaches, and as far as this one does. */
function freeAmong(edits: readonly Edit[], taken: readonly boolean[]): (place: number) => boolean {
  let furthest = 0;
  const reach = edits.map(({ start, end }) => {
    furthest = Math.max(furthest, end, start + 1);
    return furthest;
  });
  return (place) => {
    const edit = edits[place] as Edit;
    const meets = (other: number): boolean => (taken[other] ?? false) && meet(edits[other] as Edit, edit);
    for (let before = place - 1; before >= 0 && (reach[before] as number) > edit.start; before -= 1)
      if (meets(before)) return false;
    for (let after = place + 1; after < edits.length; after += 1) {
      const { start } = edits[after] as Edit;
      if (start >= edit.end && start > edit.start) break;
      if (meets(after)) return false;
    }
    return true;
  };
}

const mark = [0xef, 0xbb, 0xbf];

/** UTF-8 in any case, which is how a GB18030 file is cured; a byte order mark stays where there was one, or is asked for. */
export function encode(text: string, before: Uint8Array, isMarked = false): Uint8Array {
  const hasMark = isMarked || mark.every((byte, index) => before[index] === byte);
  return Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf8');
}
