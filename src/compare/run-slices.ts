/** Stretches of the runs of a paragraph, counted in characters of its text. */

import type { Paragraph, Revision, Run, RunLook } from '../layout/tree.ts';
import { textOfRun } from './page-pieces.ts';
import type { EditPiece } from './words.ts';

type Runs = Paragraph['runs'];

export function runsBetween(runs: Runs, start: number, end: number): Runs {
  const found: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const { length } = textOfRun(run);
    const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
    if (to > from) found.push(run.kind === 'text' ? cut(run, from - at, to - at) : run);
    at += length;
  }
  return found;
}

function cut(run: Extract<Run, { kind: 'text' }>, from: number, to: number): Run {
  const { style, props } = run;
  return {
    kind: 'text',
    text: run.text.slice(from, to),
    ...(style !== undefined && { style }),
    ...(props && { props }),
  };
}

export const withRevision = (runs: Runs, revision: Revision): Runs => runs.map((run) => ({ ...run, revision }));

/** A stretch of two paragraphs as one: what stayed, with the look it had; what went; what came. */
export function mergedRuns(
  before: Runs,
  after: Runs,
  pieces: readonly EditPiece[],
  starts: readonly [number, number],
): Runs {
  let [from, to] = starts;
  return pieces.flatMap((piece): Runs => {
    if (piece.kind === 'same') {
      const { length } = piece.text;
      const kept = keptRuns(runsBetween(before, from, from + length), runsBetween(after, to, to + length));
      from += length;
      to += length;
      return kept;
    }
    const gone = runsBetween(before, from, from + piece.before.length);
    const come = runsBetween(after, to, to + piece.after.length);
    from += piece.before.length;
    to += piece.after.length;
    return [...withRevision(gone, { kind: 'deleted' }), ...withRevision(come, { kind: 'inserted' })];
  });
}

/** The same characters twice: as they look now, and how they looked where that is otherwise. */
function keptRuns(before: Runs, after: Runs): Runs {
  const found: Run[] = [];
  let at = 0;
  for (const run of after) {
    const { length } = textOfRun(run);
    if (run.kind !== 'text') {
      found.push(run);
      at += length;
      continue;
    }
    let start = 0;
    for (const old of runsBetween(before, at, at + length)) {
      const end = start + textOfRun(old).length;
      const part = cut(run, start, end);
      const was = old.kind === 'text' ? lookOf(old) : {};
      found.push(part.kind === 'text' && old.kind === 'text' && !isSameLook(part, old) ? { ...part, was } : part);
      start = end;
    }
    at += length;
  }
  return joinedRuns(found);
}

const lookOf = ({ style, props }: RunLook): RunLook => ({
  ...(style !== undefined && { style }),
  ...(props && { props }),
});
const isSameLook = (a: RunLook, b: RunLook): boolean =>
  a.style === b.style && JSON.stringify(a.props ?? {}) === JSON.stringify(b.props ?? {});

/** Neighbours of one look are one run, as they were. */
function joinedRuns(runs: Runs): Runs {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (
      last?.kind === 'text' &&
      run.kind === 'text' &&
      isSameLook(last, run) &&
      JSON.stringify(last.was) === JSON.stringify(run.was)
    )
      found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}
