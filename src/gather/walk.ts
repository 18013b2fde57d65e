/** Which files of a folder are issues (contract 2): every YAML file, with a few exceptions; links are not followed. */

import { once } from '../once.ts';
import { nameIn } from '../world/names.ts';
import { type Entry, isRefused, type Refused, type World } from '../world/world.ts';

export const seriesName = 'series.yaml';

export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** A text that somebody sent. What Word leaves beside a document while it is open bears its name, and is none. */
export const isText = (name: string): boolean => /\.(txt|docx)$/i.test(name) && !isOwnerFile(name);
export const isOwnerFile = (name: string): boolean => /^(~\$|\.~)/.test(name);

/** What a folder passes over whatever it is: drafts, hidden files, what Word leaves while one is open, what a package manager put there. */
export const isPassedOver = (name: string): boolean => /^([._]|~\$)/.test(name) || notOurs.has(name);

/** What systems keep at the top of a disk, closed to everybody, and what a package manager puts into a folder. */
const notOurs: ReadonlySet<string> = new Set([
  'node_modules',
  'lost+found',
  '$RECYCLE.BIN',
  'System Volume Information',
]);

/** Without its ending; an issue folder stands where a file of its name would. */
export const withoutEnding = (name: string): string => name.replace(/(\/issue)?\.ya?ml$/i, '');

export const isIssueName = (name: string): boolean => name === 'issue.yaml' || name === 'issue.yml';

/** An issue file, or the `issue.yaml` of an issue folder. */
export type Found = { readonly file: string } | Unlisted;
/** A folder that cannot be looked into, and why. */
export interface Unlisted {
  readonly unlisted: string;
  readonly why: Refused;
}

type Entries = readonly Entry[] | Refused;

/** @param enters whether a folder below is looked into; what is in it is looked at only when that is asked for */
export const walk = (
  world: World,
  folder: string,
  enters: (entries: () => Entries) => boolean = () => true,
): Generator<Found> => walkIn(world, folder, world.list(folder), enters);

function* walkIn(
  world: World,
  folder: string,
  entries: Entries,
  enters: (entries: () => Entries) => boolean,
): Generator<Found> {
  if (isRefused(entries)) return yield { unlisted: folder, why: entries };
  const issue = issueAmong(entries);
  if (issue !== undefined) return yield { file: nameIn(folder, issue) };
  for (const { name, kind } of entries) {
    if (isPassedOver(name)) continue;
    if (kind === 'folder') {
      const inner = nameIn(folder, name);
      const listed = once(() => world.list(inner));
      if (enters(listed)) yield* walkIn(world, inner, listed(), enters);
    } else if (kind === 'file' && isYaml(name) && name !== seriesName) yield { file: nameIn(folder, name) };
  }
}

/** The name of the issue file that makes an issue folder of the folder that holds it. */
export const issueAmong = (entries: readonly Entry[]): string | undefined =>
  entries.find(({ name, kind }) => kind === 'file' && isIssueName(name))?.name;
