/** Which issues need not be built: their documents stand as they were written, and would be written so again. */

import path from 'node:path';
import { unopened } from '../../gather/open-fault.ts';
import { findSeries } from '../../gather/series.ts';
import { onceEach, onceFor } from '../../once.ts';
import { besideNow } from '../../records/changed.ts';
import { type Means, saidAgain, wouldBeSame } from '../../records/fits.ts';
import { type Now, nowIn } from '../../records/now.ts';
import { type BuildRecord, type RecordedSaid, readRecord } from '../../records/record.ts';
import { sha256 } from '../../world/record.ts';
import type { World } from '../../world/world.ts';
import type { Input } from '../disk/inputs.ts';
import { look } from '../disk/issue-folder.ts';
import { shown } from '../disk/place.ts';
import { bytesOf, recordsIn } from '../disk/record-files.ts';
import { type Worlds, worldsOf } from '../disk/world.ts';
import type { Io } from '../io.ts';
import type { GivenSources } from '../issues.ts';
import { isFaulty } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import type { BuildOptions } from './build-options.ts';
import { homeOf, type RecordRoots, recordFileOf, recordPlaceOf } from './build-place.ts';

export interface Unchanged {
  readonly input: Input;
  readonly home: RecordRoots;
  /** One for each format, in their order. */
  readonly records: readonly BuildRecord[];
  readonly said: RecordedSaid;
  /** Of the folders of the series that cannot be looked into. */
  readonly closed: readonly Problem[];
}

/** What all issues of a run are looked at with; each file and folder once. */
interface Looking {
  readonly io: Io;
  readonly options: BuildOptions;
  readonly means: Means;
  readonly lang: string;
  readonly worlds: Worlds;
  readonly seriesOver: (folder: string) => string | undefined | 'unknown';
  readonly nowAt: (world: World, root: string) => Now;
  readonly recordsIn: (holder: string) => ReadonlySet<string>;
  /** The same for all issues of a folder. */
  readonly closedIn: (now: Now, folder: string, issue: string, of: RecordRoots['of']) => readonly Problem[];
}

export function unchangedAmong(
  io: Io,
  lang: string,
  inputs: readonly Input[],
  given: GivenSources,
  means: Means,
  options: BuildOptions,
): ReadonlyMap<Input, Unchanged> {
  const found = new Map<Input, Unchanged>();
  // Who names the file that shall be written gets it written.
  if (options.force || options.output !== undefined || given.isPiped) return found;
  const worlds = worldsOf(io);
  const closed = new Map<string, readonly Problem[]>();
  const nows = onceFor((world: World) => onceEach((root) => nowIn(world, root)));
  const looking: Looking = {
    io,
    lang,
    options,
    means,
    worlds,
    seriesOver: onceEach((folder) => seriesOf(io, worlds, given, folder)),
    nowAt: (world, root) => nows(world)(root),
    recordsIn: onceEach(recordsIn),
    closedIn(now, folder, issue, of) {
      const known =
        closed.get(folder) ?? besideNow(now, issue, of).closed.map(({ unlisted, why }) => unopened(unlisted, why));
      closed.set(folder, known);
      return known;
    },
  };
  const taken = new Set<string>();
  for (const input of inputs) {
    const one = input.bytes ? undefined : unchangedOf(input, looking);
    const outputs = one?.records.map(({ output }) => path.join(one.home.holder, output)) ?? [];
    if (!one || outputs.some((output) => taken.has(output))) continue;
    for (const output of outputs) taken.add(output);
    found.set(input, one);
  }
  return found;
}

function unchangedOf(input: Input, looking: Looking): Unchanged | undefined {
  const { io, options, lang } = looking;
  const series = looking.seriesOver(path.dirname(input.file));
  if (series === 'unknown') return undefined;
  const home = homeOf(io, input, series, options);
  const world = options.series === undefined ? looking.worlds.over(path.dirname(input.file)) : looking.worlds.whole;
  const now = looking.nowAt(world, shown(io, home.root));
  const records: BuildRecord[] = [];
  let said: RecordedSaid | undefined;
  for (const format of options.formats) {
    const place = recordPlaceOf(io, world, { input, home, format }, options);
    const name = recordFileOf(home, place);
    const bytes = looking.recordsIn(home.holder).has(path.basename(name)) ? bytesOf(io, name) : undefined;
    const file = bytes && readRecord(bytes);
    if (!file || !wouldBeSame(file, place, looking.means, now) || !stands(io, home, file.head)) return undefined;
    said = saidAgain(file, lang, now.root);
    if (!said || (options.strict && isFaulty(said.findings, true))) return undefined;
    records.push(file.head);
  }
  const [record] = records;
  if (!said || !record) return undefined;
  return { input, home, records, said, closed: looking.closedIn(now, path.dirname(input.file), record.issue, home.of) };
}

/** Whether it is still what was written; a link in its place is not. */
function stands(io: Io, { holder }: RecordRoots, { output, sha256: was }: BuildRecord): boolean {
  const file = path.join(holder, output);
  if (!look(file)?.isFile()) return false;
  const bytes = bytesOf(io, file);
  return bytes !== undefined && sha256(bytes) === was;
}

/** What the series of the issues in a folder is, as far as can be told without reading it. */
function seriesOf(io: Io, worlds: Worlds, { series }: GivenSources, folder: string): string | undefined | 'unknown' {
  if (series === 'none') return undefined;
  if (series) return path.resolve(io.cwd, series.file);
  const found = findSeries(worlds.over(folder), shown(io, folder));
  if (found && typeof found !== 'string') return 'unknown';
  return found && path.resolve(io.cwd, found);
}
