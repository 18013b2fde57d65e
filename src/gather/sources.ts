/** All that one document is made of, found in a world; what need not be known at once is read when it is asked for. */

import type { ReadFile } from '../data/files.ts';
import { once } from '../once.ts';
import { baseOf, below, folderOf, stemOf, wayOf } from '../world/names.ts';
import { isRefused, type World } from '../world/world.ts';
import { siblingsOf } from './beside.ts';
import { namedFiles } from './named-files.ts';
import { cannotRead, isOpenFault, type OpenFault, unopened } from './open-fault.ts';
import type { SeriesText } from './read.ts';
import { type SentFolder, sentIn } from './sent/folder.ts';
import { type Series, type SeriesOptions, seriesOf } from './series.ts';
import { seriesCopy } from './series-copy.ts';
import type { Siblings } from './siblings.ts';
import { readTemplates, type TemplateFile } from './templates.ts';
import { isIssueName, issueAmong, type Unlisted } from './walk.ts';

export interface Sources {
  /** As messages show it: relative to the current folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Its path below the series folder, else its base name; with `/`, in NFC, without ending. By default the name in `file`. */
  readonly path?: string;
  readonly series?: SeriesText;
  /** The other issues of the series, or of the folder; without them nothing is compared with earlier ones. */
  readonly siblings?: Siblings;
  /** Reads what the issue names: tables, images, texts. Names count from the folder of the issue. */
  readonly readFile?: ReadFile;
  /** What lies beside the `issue.yaml` of an issue folder. */
  readonly sent?: SentFolder | undefined;
  /** A user's own template parts; each replaces the built-in one of its name. */
  readonly templates?: readonly TemplateFile[];
}

export interface Surroundings {
  readonly file: string;
  readonly path: string;
  readonly series?: Series;
  /** Those given, else those of the series. */
  readonly templates: readonly TemplateFile[];
}
export interface SourceOptions extends Pick<SeriesOptions, 'settingsOf'> {
  /** A series file, or its name, that stands for the one that would be found, and may lie anywhere; `none`: there is none. */
  readonly series?: SeriesText | string | undefined;
  /** Parts, or the folder that holds them; they stand for those of the series. */
  readonly templates?: readonly TemplateFile[] | string | undefined;
}

/** What lies round an issue, which itself is not read yet. */
export function surroundingsOf(world: World, file: string, options: SourceOptions): Surroundings | OpenFault {
  const folder = folderOf(file);
  const isFolder = isIssueFolder(world, file);
  if (typeof isFolder === 'object') return isFolder;
  const given = partsOf(world, options.templates);
  if (given && isOpenFault(given)) return given;
  const series = seriesOf(world, folder, {
    given: options.series,
    withoutTemplates: given !== undefined,
    settingsOf: options.settingsOf,
  });
  if (series && isOpenFault(series)) return series;
  const stem = isFolder ? folder : stemOf(file);
  return {
    file,
    path: ((series && below(world, stem, series.folder)) ?? ownName(world, stem)).normalize('NFC'),
    ...(series && { series }),
    templates: given ?? series?.templates ?? [],
  };
}

/** Also of an issue folder that is `.`, where its name is known. */
const ownName = (world: World, stem: string): string => baseOf(wayOf(world, stem).join('/')) || 'issue';

function isIssueFolder(world: World, file: string): boolean | OpenFault {
  if (!isIssueName(baseOf(file))) return false;
  const folder = folderOf(file);
  const entries = world.list(folder);
  if (isRefused(entries)) return unopened(folder, entries);
  return issueAmong(entries) !== undefined;
}

const partsOf = (world: World, given: SourceOptions['templates']) =>
  typeof given === 'string' ? readTemplates(world, given) : given;

/** @param note reported the name of each file that is read because the issue names it */
export function sourcesOf(
  world: World,
  { file, path, series, templates }: Surroundings,
  note?: (file: string) => void,
): Sources | OpenFault {
  const copied = series && seriesCopy(file, series.file);
  if (copied) return copied;
  const bytes = world.read(file);
  if (isRefused(bytes)) return cannotRead(file, bytes);
  const beside = once(() => siblingsOf(world, file, series).siblings);
  const folder = once(() => {
    const found = sentIn(world, file);
    for (const entry of found?.entries ?? []) note?.(entry.file);
    return found;
  });
  return {
    file,
    bytes,
    path,
    ...(series && { series }),
    ...(templates.length > 0 && { templates }),
    get siblings() {
      return beside();
    },
    get sent() {
      return folder();
    },
    readFile: namedFiles(world, folderOf(file), { series: series?.folder, note }),
  };
}

/** Folders of the series that could not be looked into for the issues beside this one. */
export const closedBeside = (world: World, { file, series }: Surroundings): readonly Unlisted[] =>
  siblingsOf(world, file, series).closed;
