/** What `verify --json` prints: names of keys are for scripts, and stay. */

import { isoDay } from '../../calendar.ts';
import type { PlaceOnPage } from '../../compare/paragraphs.ts';
import type { Place } from '../../schema/written.ts';
import type { Verified } from '../../verify.ts';

export interface ShownVerdict {
  /** The document, and the issue it was held against, as messages show them. */
  readonly file: string;
  readonly issue: string;
  readonly verified: Verified;
}

export function asJson({ file, issue, verified }: ShownVerdict): object {
  const { changes, looks, comments, revisions, pictures, unread } = verified;
  return {
    version: 1,
    file,
    issue,
    result: verified.result,
    seal: verified.seal,
    draft: verified.isDraft,
    ...(verified.version !== undefined && { builtBy: verified.version }),
    changes: changes.map(({ kind, place, number, before, after, pieces, from }) => ({
      kind,
      ...placeOf(place, number),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      pieces: pieces.map((piece) =>
        piece.kind === 'same'
          ? { same: piece.text }
          : { before: piece.before, after: piece.after, ...sourceOf(piece.from) },
      ),
      ...sourceOf(from),
    })),
    formatting: looks.map(({ place, number, text, gained, lost, from }) => ({
      ...placeOf(place, number),
      text,
      gained,
      lost,
      ...sourceOf(from),
    })),
    pictures: pictures.map((paragraph) => ({ paragraph })),
    comments: comments.map(({ author, day, text, about, paragraph }) => ({
      author,
      ...(day && { date: isoDay(day) }),
      text,
      about,
      ...(paragraph !== undefined && { paragraph }),
    })),
    revisions,
    unread,
    diagnostics: [],
  };
}

const placeOf = (place: PlaceOnPage, paragraph: number): object => {
  const { kind, ...cell } = place;
  return { place: kind, paragraph, ...cell };
};

const sourceOf = (from: Place | undefined): object => (from ? { source: { file: from.file, ...from.range } } : {});
