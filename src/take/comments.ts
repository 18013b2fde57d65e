/** Comments of a document as remarks above what they are about. */

import type { Path } from '../diagnostic.ts';
import type { Comment } from '../flow/flow.ts';
import { issueGrammar } from '../schema/grammar.ts';
import { withRemarks } from '../source/rewrite.ts';
import { fieldsOf, type Resolve } from './fields.ts';
import { hunksOf } from './hunks.ts';
import type { Para } from './page.ts';
import { stepsBetween } from './steps.ts';
import { type Files, placeInIssue } from './where.ts';

export interface PlacedComment extends Comment {
  /** What it is about; absent where it is about nothing of the author's. */
  readonly path?: Path;
}

export function placedComments(
  comments: readonly Comment[],
  page: readonly Para[],
  target: readonly Para[],
  resolve: Resolve,
): readonly PlacedComment[] {
  if (comments.length === 0) return [];
  const steps = stepsBetween(page, target);
  return comments.map((comment) => {
    const place = target.findIndex(({ number }) => number !== undefined && number === comment.paragraph);
    const step = steps.find((one) => 'target' in one && 'now' in one && one.target === place);
    const para = step && 'now' in step ? page[step.now] : undefined;
    const own = target[place];
    if (!para || !own) return comment;
    const at = offsetBefore(para.text, own.text, Math.max(own.text.indexOf(comment.about), 0));
    const fields = fieldsOf(para, resolve);
    const field =
      fields.find(({ start, end }) => start <= at && at < end) ?? fields.findLast(({ end }) => end <= at) ?? fields[0];
    return field ? { ...comment, path: field.path } : comment;
  });
}

/** Where a character of the text after stood. */
function offsetBefore(before: string, after: string, offset: number): number {
  let shift = 0;
  for (const { start, end, text, at } of hunksOf(before, after)) {
    if (at > offset) break;
    if (offset < at + text.length) return start;
    shift += end - start - text.length;
  }
  return Math.min(offset + shift, before.length);
}

/** Each on a line of its own above its key; those without one stay in the list alone. */
export function withComments(
  files: Files,
  comments: readonly PlacedComment[],
  words: (comment: Comment) => string,
): { readonly files: Files; readonly written: number } {
  let [now, written] = [files, 0];
  for (const comment of comments) {
    const place = comment.path && keyPath(now, comment.path);
    const next =
      place && !now.issue.includes(words(comment))
        ? withRemarks(now.issue, issueGrammar, place, [words(comment)])
        : undefined;
    if (next === undefined) continue;
    now = { ...now, issue: next };
    written += 1;
  }
  return { files: now, written };
}

/** The nearest key of the issue on the way. */
function keyPath(files: Files, path: Path): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = placeInIssue(files, path.slice(0, length));
    if (place && typeof place.path.at(-1) === 'string') return place.path;
  }
  return undefined;
}
