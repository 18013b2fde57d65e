/** Which files of a folder are issues (contract 2): every YAML file, with a few exceptions; links are not followed. */

import fs from 'node:fs';
import path from 'node:path';
import { reason } from './errno.ts';

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

/** An issue file, or the `issue.yaml` of an issue folder. */
export type Found = { readonly file: string } | Unlisted;
/** A folder that cannot be looked into, and why. */
export interface Unlisted {
  readonly unreadable: string;
  readonly cause: unknown;
}

/** @param enters whether a folder below is looked into */
export function* walk(folder: string, enters: (folder: string) => boolean = () => true): Generator<Found> {
  const entries = list(folder);
  if ('unreadable' in entries) return yield entries;
  const issue = entries.find((entry) => entry.isFile() && isIssueName(entry.name));
  if (issue) return yield { file: path.join(folder, issue.name) };
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (enters(file)) yield* walk(file, enters);
    } else if (entry.isFile() && isYaml(entry.name) && entry.name !== seriesName) yield { file };
  }
}

export const isIssueName = (name: string): boolean => name === 'issue.yaml' || name === 'issue.yml';

/** In the order of their names, the same on every system. */
function list(folder: string): readonly fs.Dirent[] | Unlisted {
  try {
    return fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    return { unreadable: folder, cause };
  }
}

/** The `issue.yaml` of a folder, if it is an issue folder. */
export const issueOf = (folder: string): string | undefined =>
  ['issue.yaml', 'issue.yml'].map((name) => path.join(folder, name)).find((file) => look(file)?.isFile());

/** What a name stands for, links not followed. What may not be looked at is told where its folder is listed, not here. */
export function look(file: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    reason(error);
    return undefined;
  }
}

/** Whether YAML files lie beside `issue.yaml`: what the units sent. */
export function hasFragments(folder: string): boolean | Unlisted {
  const entries = list(folder);
  if ('unreadable' in entries) return entries;
  return entries
    .filter(({ name }) => isYaml(name) && !isPassedOver(name) && name !== seriesName && !isIssueName(name))
    .some((entry) => entry.isFile());
}

/** Whether a file is what a unit has sent (contract 3.0): in an issue folder, or one folder below. */
export const isContribution = (file: string): boolean => {
  const folder = path.dirname(file);
  return (
    /\.(ya?ml|txt|docx|xlsx|csv)$/i.test(file) &&
    !isPassedOver(path.basename(file)) &&
    !isOwnerFile(path.basename(file)) &&
    [folder, path.dirname(folder)].some((each) => issueOf(each) !== undefined)
  );
};
