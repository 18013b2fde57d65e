/** The issues of a run: what lies round each, found on the disk and read when its turn comes. */

import path from 'node:path';
import { shownName } from '../gather/named.ts';
import { isOpenFault, unopened } from '../gather/open-fault.ts';
import type { SeriesText } from '../gather/read.ts';
import type { Series } from '../gather/series.ts';
import {
  closedBeside,
  type SourceOptions,
  type Sources,
  type Surroundings,
  sourcesOf,
  surroundingsOf,
} from '../gather/sources.ts';
import { readTemplates, type TemplateFile } from '../gather/templates.ts';
import { type Asked, askedDuring, inStepWith } from '../world/record.ts';
import type { World } from '../world/world.ts';
import type { Input } from './disk/inputs.ts';
import { isPipe } from './disk/pipe.ts';
import { shown } from './disk/place.ts';
import { isProblem, readBytes } from './disk/read.ts';
import { type Worlds, worldsOf } from './disk/world.ts';
import type { Engine } from './engine.ts';
import type { Io } from './io.ts';
import type { Problem } from './problem.ts';

/** A series as the commands see it: paths are those of the disk. */
interface SeriesOfIssue {
  readonly file: string;
  /** As messages show it. */
  readonly shown: string;
  readonly folder: string;
  readonly bytes: Uint8Array;
  /** Pattern of the output's name. */
  readonly output?: string;
  /** It came through a pipe, and cannot be written back. */
  readonly isPiped?: boolean;
}
export interface Issue {
  readonly input: Input;
  /** As messages show it. */
  readonly file: string;
  readonly series?: SeriesOfIssue;
  /** What it is made of: its file, those of the series and of the templates, and what they have named since it was read. */
  readonly sources: ReadonlySet<string>;
  /** Where all of it is found. */
  readonly world: World;
  /** What was asked of that to find what lies round the issue. */
  readonly around: Asked;
  /** What the compiler is given: read when asked for, so that a batch holds one issue at a time. */
  read(): Sources | Problem;
}
export interface Issues {
  readonly issues: readonly Issue[];
  readonly problems: readonly Problem[];
  /** What was met only when the issues were read; to be asked for after that. */
  readonly later: readonly Problem[];
}
export interface ReadOptions {
  /** `--series`: a file, or `none`. */
  readonly series?: string | undefined;
  /** `--template`: a folder. */
  readonly template?: string | undefined;
}

export function readIssues(io: Io, engine: Engine, inputs: readonly Input[], typed: ReadOptions): Issues {
  const given = inputs.length === 0 && typed.template === undefined ? nothing : givenOf(io, typed);
  return isProblem(given)
    ? { issues: [], problems: [given], later: [] }
    : issuesOf(io, engine, inputs, given, worldsOf(io));
}

/** @param worlds in which they are found, each issue in that over its folder */
export function issuesOf(
  io: Io,
  engine: Engine,
  inputs: readonly Input[],
  { isPiped, ...given }: GivenSources,
  worlds: Worlds,
): Issues {
  const options: SourceOptions = { ...given, settingsOf: engine.readSeriesSettings };
  const issues: Issue[] = [];
  const problems = new Set<Problem>();
  const read: (readonly [World, Surroundings])[] = [];
  for (const input of inputs) {
    const disk = given.series === undefined ? worlds.over(path.dirname(input.file)) : worlds.whole;
    const file = shown(io, input.file);
    const world = input.bytes ? withFile(disk, file, input.bytes) : disk;
    const { answer: round, asked } = askedDuring(world, () => surroundingsOf(world, file, options));
    if (isOpenFault(round)) problems.add(round);
    else issues.push(issueOf(io, input, { world, round, asked, isPiped, note: () => read.push([world, round]) }));
  }
  return {
    issues,
    problems: [...problems],
    get later() {
      const closed = new Set(read.flatMap(([world, round]) => closedBeside(world, round)));
      return [...closed].map(({ unlisted, why }) => unopened(unlisted, why));
    },
  };
}

/** The same world with a file in it that came from standard input. */
const withFile = (world: World, file: string, bytes: Uint8Array): World =>
  inStepWith({ ...world, read: (name, within) => (name === file ? bytes : world.read(name, within)) }, world);

/** What the command line names stands for what would be found, and may lie anywhere. */
export interface GivenSources {
  readonly series?: SeriesText | 'none' | undefined;
  readonly templates?: readonly TemplateFile[] | undefined;
  /** The series file came through a pipe. */
  readonly isPiped: boolean;
}
const nothing: GivenSources = { isPiped: false };

export function givenOf(io: Io, { series, template }: ReadOptions): GivenSources | Problem {
  const templates =
    template === undefined ? undefined : readTemplates(worldsOf(io).whole, shown(io, path.resolve(io.cwd, template)));
  if (templates && isOpenFault(templates)) return templates;
  const given = { isPiped: false, templates };
  if (series === undefined || series === 'none') return { ...given, series };
  const file = path.resolve(io.cwd, series);
  const bytes = readBytes(io, file, { pipes: true });
  return isProblem(bytes) ? bytes : { ...given, series: { file: shown(io, file), bytes }, isPiped: isPipe(file) };
}

interface Found {
  readonly world: World;
  readonly round: Surroundings;
  readonly asked: Asked;
  readonly isPiped: boolean;
  /** Told when the issue itself has been read. */
  note(): void;
}

/** The files of its lists, as messages show them. */
const listFiles = ({ file, files }: Series): readonly string[] =>
  [...(files?.keys() ?? [])].map((name) => shownName({ name }, file));

function issueOf(io: Io, input: Input, { world, round, asked, isPiped, note }: Found): Issue {
  const onDisk = (name: string): string => path.resolve(io.cwd, name);
  const { series, templates } = round;
  const sources = new Set([
    input.file,
    ...(series ? [series.file, ...listFiles(series)].map(onDisk) : []),
    ...templates.map((part) => onDisk(part.file)),
  ]);
  return {
    input,
    file: round.file,
    ...(series && {
      series: { ...series, shown: series.file, file: onDisk(series.file), folder: onDisk(series.folder), isPiped },
    }),
    sources,
    world,
    around: asked,
    read() {
      const found = sourcesOf(world, round, (name) => sources.add(onDisk(name)));
      if (!isOpenFault(found)) note();
      return found;
    },
  };
}
