/** Where the record of an output lies, and what its names count from (contract 3.0.1). */

import path from 'node:path';
import { endings, type Format } from '../../formats.ts';
import { type RecordPlace, recordFolder, recordName } from '../../records/record.ts';
import { inFolder, wayFrom } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import type { Input } from '../disk/inputs.ts';
import { below, shown } from '../disk/place.ts';
import type { Io } from '../io.ts';
import type { BuildOptions } from './build-options.ts';

type Placing = Pick<BuildOptions, 'outDir' | 'draft'>;

export interface RecordRoots {
  /** The folder of the series, or where there is none, or it lies elsewhere, the one in which the document stands. */
  readonly root: string;
  /** The folder that holds `.bulletin/`. */
  readonly holder: string;
  /** Whether the root is that of a series: the issues beside are then all of it. */
  readonly of: 'series' | 'folder';
  /** The series file, as messages show it. */
  readonly series?: string;
}

/** @param series its file, absolute */
export function homeOf(
  io: Io,
  { file, folder }: Input,
  series: string | undefined,
  { outDir }: Pick<BuildOptions, 'outDir'>,
): RecordRoots {
  const isOfSeries = series !== undefined && below(path.dirname(file), path.dirname(series)) !== undefined;
  const root = isOfSeries ? path.dirname(series) : folder;
  return {
    root,
    of: isOfSeries ? 'series' : 'folder',
    holder: outDir === undefined ? root : path.resolve(io.cwd, outDir),
    ...(series !== undefined && { series: shown(io, series) }),
  };
}

/** @param file where `-o` puts it, absolute */
export function recordPlaceOf(
  io: Io,
  world: World,
  { input, home, format, file }: { input: Input; home: RecordRoots; format: Format; file?: string | undefined },
  options: Placing,
): RecordPlace {
  const place = placesIn(io, world, input, home, options)(input, format);
  if (file === undefined) return place;
  const stem = file.slice(0, file.toLowerCase().endsWith(endings[format]) ? -endings[format].length : undefined);
  return { ...place, stem: stemIn(below(path.dirname(stem), home.holder), path.basename(stem)) };
}

/** The same for all issues that lie in the folder of this one: thousands may. */
export function placesIn(
  io: Io,
  world: World,
  { file, folder, below: way }: Input,
  home: RecordRoots,
  { outDir, draft = false }: Placing,
): (input: Input, format: Format) => RecordPlace {
  const issues = wayFrom(world, shown(io, home.root), shown(io, path.dirname(file)));
  const stems = below(outDir === undefined ? folder : path.join(home.holder, way), home.holder);
  return (input, format) => ({
    issue: inFolder(issues, path.basename(input.file)),
    stem: stemIn(stems, input.name),
    format,
    draft,
  });
}

/** What the user has put outside has no place here; a blank stands before no name of a file. */
const stemIn = (way: string | undefined, name: string): string =>
  way === undefined ? ` ${name}` : inFolder(way.replaceAll(path.sep, '/') || '.', name);

export const recordFileOf = ({ holder }: RecordRoots, place: RecordPlace): string =>
  path.join(holder, recordFolder, recordName(place));
