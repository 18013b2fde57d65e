/** In which of the author's files a text is written, and how its place is called there. */

import type { Path } from '../diagnostic.ts';
import type { Joined } from '../gather/merge.ts';
import { issueGrammar, seriesGrammar } from '../schema/grammar.ts';
import { issueFile } from '../schema/issue-file.ts';
import { seriesFile } from '../schema/series-file.ts';
import { written } from '../schema/written.ts';
import type { Data } from '../source/data.ts';
import { dataIn } from '../source/rewrite.ts';

/** The texts of the two files that may be written. */
export interface Files {
  readonly issue: string;
  readonly series?: string;
  /** Of each section of the page its place in the issue, where units have sent some that it does not write itself. */
  readonly sections?: readonly (number | undefined)[];
}

/** By their titles, which come in the order of the issue. */
export function sectionPlaces(issue: string, { file, sent }: Joined): readonly (number | undefined)[] | undefined {
  if (!sent) return undefined;
  const data = dataIn(issue, issueGrammar);
  const titles: (string | undefined)[] = [];
  while (written(issueFile, data, ['sections', titles.length]).depth === 2) {
    const title = written(issueFile, data, ['sections', titles.length, 'title']);
    titles.push(title.depth === 3 ? textAt(data, title.path) : undefined);
  }
  let next = 0;
  return (file.sections ?? []).map(({ title }) =>
    next < titles.length && titles[next] === title ? next++ : undefined,
  );
}

function issuePath({ sections }: Files, path: Path): Path | undefined {
  const [first, index, ...rest] = path;
  if (!sections || first !== 'sections' || typeof index !== 'number') return path;
  const own = sections[index];
  return own === undefined ? undefined : ['sections', own, ...rest];
}

export interface WrittenPlace {
  /** Keys as the author wrote them. */
  readonly path: Path;
  /** Where in the text there the value begins, in UTF-16 offsets: one line of several. */
  readonly from: number;
}

/** In the issue; undefined where it writes less of the path. */
export function placeInIssue(files: Files, path: Path): WrittenPlace | undefined {
  const own = issuePath(files, path);
  return own && placeIn(issueFile, dataIn(files.issue, issueGrammar), own);
}

export function placeInSeries(series: string, joined: Joined, path: Path): WrittenPlace | undefined {
  const own = seriesPath(joined, path);
  return own && placeIn(seriesFile, dataIn(series, seriesGrammar), own);
}

function placeIn(
  form: typeof issueFile | typeof seriesFile,
  data: Data | undefined,
  path: Path,
): WrittenPlace | undefined {
  const found = written(form, data, path);
  if (found.depth < path.length) return undefined;
  const value = textAt(data, found.path);
  const start = found.span?.start ?? 0;
  const from = start === 0 || value === undefined ? 0 : [...value].slice(0, start).join('').length;
  return { path: found.path, from };
}

export function dataAt(data: Data | undefined, path: Path): Data | undefined {
  let at = data;
  for (const step of path)
    at = at instanceof Map ? at.get(String(step)) : Array.isArray(at) ? (at[Number(step)] as Data) : undefined;
  return at;
}

export function textAt(data: Data | undefined, path: Path): string | undefined {
  const at = dataAt(data, path);
  return typeof at === 'string' ? at : undefined;
}

/** The same place in the series file, where sections stand in another order. */
export function seriesPath({ file, series }: Joined, path: Path): Path | undefined {
  const [first, index, ...rest] = path;
  if (first !== 'sections' || typeof index !== 'number') return path;
  const title = file.sections?.[index]?.title;
  const expected = title === undefined ? -1 : (series?.sections ?? []).findIndex((one) => one.title === title);
  return expected < 0 ? undefined : ['sections', expected, ...rest];
}

/** How deep the issue writes the way to it, and how its keys are called. */
export function deepestInIssue(files: Files, path: Path): { readonly path: Path; readonly depth: number } {
  const data = dataIn(files.issue, issueGrammar);
  const own = issuePath(files, path) ?? [];
  for (let depth = own.length; depth > 0; depth--) {
    const found = written(issueFile, data, own.slice(0, depth));
    if (found.depth === depth) return { path: found.path, depth };
  }
  return { path: [], depth: 0 };
}
