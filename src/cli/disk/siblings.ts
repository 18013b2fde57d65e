/** Which issues lie with one: all of its series, or of its own folder where it has none; links are not followed. */

import fs from 'node:fs';
import path from 'node:path';
import type { Siblings } from '../../series/siblings.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import type { Input } from './inputs.ts';
import { naturally } from './natural.ts';
import { below, shown } from './place.ts';
import { readPlain, unopened } from './read.ts';
import type { Series } from './series.ts';
import { issueOf, seriesName, walk } from './walk.ts';

/** A series file at the top of a drive is meant for its own folder, not for everything below. */
const mostFolders = 500;

export interface SiblingsReader {
  of(input: Input, series: Series | undefined): Siblings;
  /** Folders of a series that could not be looked into, so far: nothing was compared with what lies there. */
  readonly problems: readonly Problem[];
}

/** For the issues of one run: each folder is listed once. */
export function siblingsReader(io: Io): SiblingsReader {
  const listed = new Map<string, Siblings>();
  const problems: Problem[] = [];
  const of = (input: Input, series: Series | undefined): Siblings => {
    const own = path.dirname(input.file);
    const home = series && below(own, series.folder) !== undefined ? series.folder : own;
    const known = listed.get(home) ?? siblingsOf(io, filesIn(io, home, home === series?.folder, problems));
    listed.set(home, known);
    // A draft that was named, _2024-11.yaml, is no issue of the folder, but it has the others beside it.
    const name = shown(io, input.file);
    return known.names.includes(name) ? known : { ...known, names: sorted([...known.names, name]) };
  };
  return { of, problems };
}

const siblingsOf = (io: Io, files: readonly string[]): Siblings => ({
  names: sorted(files.map((file) => shown(io, file))),
  read: (name) => {
    try {
      return readPlain(io, path.resolve(io.cwd, name));
    } catch {
      return undefined;
    }
  },
});

/** An issue folder stands where a file of its name would. */
const sorted = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => ({ name, stem: name.replace(/(\/issue)?\.ya?ml$/i, '') }))
    .sort((a, b) => naturally(a.stem, b.stem))
    .map(({ name }) => name);

/**
 * @param deep the folder of a series; what lies below it belongs to it, but for folders that are a series of their own.
 * Of an issue without one nobody said that a closed folder beside it holds others.
 */
function filesIn(io: Io, folder: string, deep: boolean, problems: Problem[]): readonly string[] {
  let folders = 0;
  const isOfSeries = (inner: string): boolean => {
    folders += 1;
    return folders <= mostFolders && !['.git', seriesName].some((name) => fs.existsSync(path.join(inner, name)));
  };
  const isIssue = (inner: string): boolean => issueOf(inner) !== undefined;
  const found = [...walk(folder, deep ? isOfSeries : isIssue)];
  if (folders > mostFolders) return filesIn(io, folder, false, problems);
  if (deep)
    for (const each of found) if ('unreadable' in each) problems.push(unopened(io, each.unreadable, each.cause));
  return found.flatMap((each) => ('file' in each ? each.file : []));
}
