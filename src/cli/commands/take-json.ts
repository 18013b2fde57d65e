/** What `take --json` prints: names of keys are for scripts, and stay. */

import { isoDay } from '../../calendar.ts';
import type { Path } from '../../diagnostic.ts';
import { originAt } from '../../origin.ts';
import type { Taken } from '../../take.ts';
import type { ShownTake } from './take-report.ts';

export function takeAsJson({ file, issue, taken, base, isShown }: ShownTake): object {
  const { accepted, listed, follows, comments, rest, mine, before, after } = taken;
  return {
    version: 1,
    file,
    issue,
    base: base.kind,
    written: !isShown,
    kept: mine,
    changes: accepted.map(({ proposal, scope, before: old, after: now }) => ({
      kind: proposal.kind,
      path: 'path' in proposal ? proposal.path : ['sections'],
      scope,
      before: old ?? proposal.before,
      after: now ?? proposal.after,
      ...sourceOf(before, 'path' in proposal ? proposal.path : ['sections']),
    })),
    listed: listed.map(({ why, before: old, after: now, mine: own, path, number }) => ({
      reason: why,
      before: old,
      after: now,
      ...(own !== undefined && { issue: own }),
      ...(number !== undefined && { paragraph: number }),
      ...(path && { path, ...sourceOf(after, path) }),
    })),
    follows: follows.map(({ before: old, after: now }) => ({ before: old, after: now })),
    comments: comments.map(({ author, day, text, about, path }) => ({
      author,
      ...(day && { date: isoDay(day) }),
      text,
      about,
      ...(path && { path }),
    })),
    revisions: rest.revisions,
    formatting: rest.looks.length,
    diagnostics: [],
  };
}

function sourceOf(document: Taken['before'], path: Path): object {
  const place = document.placeOf(originAt(path));
  return place ? { source: { file: place.file, ...place.range } } : {};
}
