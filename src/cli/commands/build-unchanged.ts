/** Which issues need not be built: their documents stand as they were written, and would be written so again. */

import path from 'node:path';
import { unopened } from '../../gather/open-fault.ts';
import { findSeries } from '../../gather/series.ts';
import { once, onceEach, onceFor } from '../../once.ts';
import { besideNow } from '../../records/changed.ts';
import { type Means, saidAgain, wouldBeSame } from '../../records/fits.ts';
import { type Now, nowIn } from '../../records/now.ts';
import { type BuildRecord, type RecordedSaid, recordName } from '../../records/record.ts';
import type { World } from '../../world/world.ts';
import type { Input } from '../disk/inputs.ts';
import { shown } from '../disk/place.ts';
import { recordAt, recordsIn, stands } from '../disk/record-files.ts';
import { type Worlds, worldsOf } from '../disk/world.ts';
import type { Io } from '../io.ts';
import type { GivenSources } from '../issues.ts';
import { isFaulty } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import type { BuildOptions } from './build-options.ts';
import { homeOf, placesIn, type RecordRoots } from './build-place.ts';

export interface Unchanged {
  readonly input: Input;
  readonly home: RecordRoots;
  /** One for each format, in their order. */
  readonly records: readonly BuildRecord[];
  /** Names of their files. */
  readonly names: readonly string[];
  readonly said: RecordedSaid;
  /** Of the folders of the series that cannot be looked into. */
  readonly closed: readonly Problem[];
}

/** What a run would be told to do, as far as it makes a difference. */
type Wanted = Pick<BuildOptions, 'formats' | 'force' | 'output' | 'outDir' | 'series' | 'draft' | 'strict'>;

/** What all issues of a run are looked at with; each file and folder once. */
interface Looking {
  readonly io: Io;
  readonly options: Wanted;
  readonly means: Means;
  readonly lang: string;
  readonly recordsIn: (holder: string) => ReadonlySet<string>;
  readonly folderOf: (input: Input) => Folder | undefined;
}

/** What is the same for all issues that lie in one. */
interface Folder {
  readonly home: RecordRoots;
  readonly now: Now;
  readonly placeOf: ReturnType<typeof placesIn>;
  readonly closed: () => readonly Problem[];
}

export function unchangedAmong(
  io: Io,
  lang: string,
  inputs: readonly Input[],
  given: GivenSources,
  means: Means,
  options: Wanted,
): ReadonlyMap<Input, Unchanged> {
  const found = new Map<Input, Unchanged>();
  // Who names the file that shall be written gets it written.
  if (options.force || options.output !== undefined || given.isPiped) return found;
  const looking: Looking = {
    io,
    lang,
    options,
    means,
    recordsIn: onceEach(recordsIn),
    folderOf: foldersWith(io, given, options),
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

/** undefined for those of which nobody can tell the series without reading it. */
function foldersWith(io: Io, given: GivenSources, options: Wanted): Looking['folderOf'] {
  const worlds = worldsOf(io);
  const nows = onceFor((world: World) => onceEach((root) => nowIn(world, root)));
  const made = new Map<string, Folder | undefined>();
  const make = (input: Input): Folder | undefined => {
    const own = path.dirname(input.file);
    const series = seriesOf(io, worlds, given, own);
    if (series === 'unknown') return undefined;
    const home = homeOf(io, input, series, options);
    const world = options.series === undefined ? worlds.over(own) : worlds.whole;
    const now = nows(world)(shown(io, home.root));
    const placeOf = placesIn(io, world, input, home, options);
    const { issue } = placeOf(input, 'docx');
    return {
      home,
      now,
      placeOf,
      closed: once(() => besideNow(now, issue, home.of).closed.map(({ unlisted, why }) => unopened(unlisted, why))),
    };
  };
  return (input) => {
    const key = [path.dirname(input.file), input.folder, input.below].join('\n');
    if (!made.has(key)) made.set(key, make(input));
    return made.get(key);
  };
}

function unchangedOf(input: Input, looking: Looking): Unchanged | undefined {
  const { io, options, lang } = looking;
  const folder = looking.folderOf(input);
  if (!folder) return undefined;
  const { home, now } = folder;
  const [records, names]: [BuildRecord[], string[]] = [[], []];
  let said: RecordedSaid | undefined;
  for (const format of options.formats) {
    const place = folder.placeOf(input, format);
    const name = recordName(place);
    const file = looking.recordsIn(home.holder).has(name) ? recordAt(io, home.holder, name) : undefined;
    if (!file || !wouldBeSame(file, place, looking.means, now)) return undefined;
    if (!stands(path.join(home.holder, file.head.output), file.head)) return undefined;
    said = saidAgain(file, lang, now.root);
    if (!said || (options.strict && isFaulty(said.findings, true))) return undefined;
    records.push(file.head);
    names.push(name);
  }
  const closed = folder.closed();
  return said && records.length > 0 ? { input, home, records, names, said, closed } : undefined;
}

/** What the series of the issues in a folder is, as far as can be told without reading it. */
function seriesOf(io: Io, worlds: Worlds, { series }: GivenSources, folder: string): string | undefined | 'unknown' {
  if (series === 'none') return undefined;
  if (series) return path.resolve(io.cwd, series.file);
  const found = findSeries(worlds.over(folder), shown(io, folder));
  if (found && typeof found !== 'string') return 'unknown';
  return found && path.resolve(io.cwd, found);
}
