/** In which of the author's files a text is written, and how its place is called there. */

import type { Path } from '../diagnostic.ts';
import type { PlacedPiece } from '../gather/contributions.ts';
import type { Joined } from '../gather/merge.ts';
import { liesIn } from '../path.ts';
import { fragmentFile } from '../schema/fragment-file.ts';
import { fragmentGrammar, issueGrammar, seriesGrammar } from '../schema/grammar.ts';
import { issueFile } from '../schema/issue-file.ts';
import { seriesFile } from '../schema/series-file.ts';
import { written } from '../schema/written.ts';
import type { Data, Grammar } from '../source/data.ts';
import { dataIn } from '../source/rewrite.ts';

/** The texts of the two files that may be written. */
export interface Files {
  readonly issue: string;
  readonly series?: string;
  /** Of each section of the page its place in the issue, where units have sent some that it does not write itself. */
  readonly sections?: readonly (number | undefined)[];
  /** What else of the office's may be written, by the names that messages show: what was made of sent files, and tables in CSV. */
  readonly beside?: ReadonlyMap<string, string>;
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

/** In what was made of a sent file; undefined where nothing was, or it writes less of the path. */
function placeInFragment(files: Files, { path, piece }: PlacedPiece, whole: Path): WrittenPlace | undefined {
  const text = files.beside?.get(piece.locate([]).file);
  if (text === undefined || !piece.at) return undefined;
  return placeIn(fragmentFile, dataIn(text, fragmentGrammar), [...piece.at, ...whole.slice(path.length)]);
}

/** One of the office's files that writes a text, and how its place is called there. */
export interface OwnFile extends WrittenPlace {
  readonly text: string;
  readonly grammar: Grammar;
  readonly scope: 'issue' | 'fragment';
  /** All files, with this one as it is then. */
  put(text: string): Files;
}

/** The issue, or what was made of a sent file where the text comes from that. */
export function ownFileAt(files: Files, { sent = [] }: Pick<Joined, 'sent'>, path: Path): OwnFile | undefined {
  const one = sent.find(({ path: at }) => liesIn(path, at));
  if (!one) {
    const place = placeInIssue(files, path);
    const put = (issue: string): Files => ({ ...files, issue });
    return place && { ...place, text: files.issue, grammar: issueGrammar, scope: 'issue', put };
  }
  const place = placeInFragment(files, one, path);
  const { file } = one.piece.locate([]);
  const put = (text: string): Files => ({ ...files, beside: new Map([...(files.beside ?? []), [file, text]]) });
  return place && { ...place, text: files.beside?.get(file) ?? '', grammar: fragmentGrammar, scope: 'fragment', put };
}

/** The list in which an item of the page stands, and its place there; how many it has, where it is one in block or flow. */
export interface OwnList extends OwnFile {
  readonly index: number;
  readonly count: number;
}

export function ownListOf(files: Files, joined: Pick<Joined, 'sent'>, item: Path): OwnList | undefined {
  const own = ownFileAt(files, joined, item);
  const [path, index] = [own?.path.slice(0, -1) ?? [], own?.path.at(-1)];
  const members = own && dataAt(dataIn(own.text, own.grammar), path);
  return own && typeof index === 'number' && Array.isArray(members)
    ? { ...own, path, index, count: members.length }
    : undefined;
}

function placeIn(
  form: typeof issueFile | typeof seriesFile | typeof fragmentFile,
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

/** What a document has at a canonical path. */
export function valueAt(file: unknown, path: Path): unknown {
  let at = file;
  for (const step of path)
    at = at instanceof Map ? at.get(step) : (at as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return at;
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
