/** Files that could be one and the same issue: copies that a shared folder, a sync program or a clerk has left beside it. */

import { named, remainder } from './alike.ts';
import { isOfCopies } from './copy-words.ts';
import { byDay, byNumber, type Standing } from './standing.ts';

/** A file, and where it stands; the latter is absent where it cannot be read. */
export interface Candidate {
  readonly name: string;
  readonly standing: Standing | undefined;
}

/**
 * Whether two files could be the same issue (contract 2): equal number, or equal day where one bears no number; a `.yml`, or
 * an issue folder, beside the `.yaml` of its name. Of issues without numbers the names must be alike as well: letters of one
 * day are not copies.
 */
export function couldBeOne(a: Candidate, b: Candidate): boolean {
  const [left, right] = [named(a.name), named(b.name)];
  const isOneName = left.folder === right.folder && left.base === right.base;
  if (!a.standing || !b.standing) return isOneName;
  if (a.standing.title !== b.standing.title) return false;
  const [isCounted, isOther] = [isNumbered(a.standing), isNumbered(b.standing)];
  if (isOneName) return true;
  if (isCounted && isOther) {
    // 第8期 that says no year is of any, but for the year of its folder.
    const saysYear = a.standing.year !== undefined && b.standing.year !== undefined;
    return (saysYear || left.above === right.above) && isOneNumber(a.standing, b.standing);
  }
  const days = byDay(a.standing, b.standing);
  if (isCounted || isOther) return days === 0;
  const more = remainder(left.text, right.text);
  return more !== undefined && (days === 0 || (days === undefined && isOfCopies(more)));
}

/** The one that looks most like a copy stands last. */
export const copiesLast = (names: readonly string[], order: readonly string[]): readonly string[] =>
  [...names].sort(
    (a, b) => named(a).text.length - named(b).text.length || a.length - b.length || order.indexOf(a) - order.indexOf(b),
  );

const isNumbered = ({ number, total, literal }: Standing): boolean =>
  number !== undefined || total !== undefined || literal !== undefined;

function isOneNumber(a: Standing, b: Standing): boolean {
  const order = byNumber(a, b);
  if (order !== undefined) return order === 0;
  return a.number === undefined && b.number === undefined && a.literal !== undefined && a.literal === b.literal;
}
