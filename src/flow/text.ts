/** The words of a paragraph as they stand once its revisions are accepted, or as they stood before. */

import type { Change, Inline, Paragraph, Run } from './flow.ts';

/** Revisions accepted, as a text is printed and read; or refused, as it was before anybody changed it. */
export type Version = 'accepted' | 'original';

const gone: Readonly<Record<Version, ReadonlySet<Change['kind']>>> = {
  accepted: new Set(['deleted', 'movedFrom']),
  original: new Set(['inserted', 'movedTo']),
};

/** Whether what these revisions touch is there in a version (ECMA-376-1, 17.13.5). */
export const isIn = (changes: readonly Change[], version: Version): boolean =>
  changes.length === 0 || !changes.some(({ kind }) => gone[version].has(kind));

/** The line a paragraph makes, its breaks as LF; hidden text, readings, boxes and pictures are none of it. */
export const textOf = ({ inline }: Pick<Paragraph, 'inline'>, version: Version = 'accepted'): string =>
  inline.map((one) => wordsOf(one, version)).join('');

/** What one piece of a paragraph adds to its line. */
export const wordsOf = (one: Inline, version: Version): string =>
  one.kind === 'run' && one.aside === undefined && isIn(one.changes, version) ? one.text : '';

/** What these show depends on the page they are on, and on the program that last counted. */
const ofPage: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION']);
export const isOfPage = ({ field }: Run): boolean => field !== undefined && ofPage.has(field);
