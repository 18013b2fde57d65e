/** Globs that the shell left to us: quoted ones, and all of them on Windows. */

import fs from 'node:fs';
import path from 'node:path';
import { isPassedOver, isText, isYaml, seriesName, type Unlisted } from '../../gather/walk.ts';
import type { Io } from '../io.ts';
import { errnoOf } from './errno.ts';
import { issueOf } from './issue-folder.ts';
import { shown } from './place.ts';
import { refusedOf } from './world.ts';

export const isGlob = (typed: string): boolean => /[*?[\]{}]/.test(typed);

/**
 * The files and folders a pattern means, in the order of their names, and the folder before its first wildcard. It finds
 * what a folder would: nothing hidden, no series file, nothing that lies inside an issue folder, no links followed.
 * @param texts also `.txt` and `.docx`, wherever they lie: who writes a pattern sees what it means
 */
export async function expandGlob(
  io: Io,
  typed: string,
  texts: boolean,
): Promise<{ base: string; matches: readonly string[]; unreadable: readonly Unlisted[] }> {
  const segments = (io.platform === 'win32' ? typed.replaceAll('\\', '/') : typed).split('/');
  const first = segments.findIndex(isGlob);
  const base = path.resolve(io.cwd, segments.slice(0, first).join('/') || (typed.startsWith('/') ? '/' : '.'));
  const { glob } = await import('tinyglobby');
  const unreadable: Unlisted[] = [];
  const found = await glob(segments.slice(first).join('/'), {
    cwd: base,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: io.platform !== 'win32',
    fs: { readdir: telling(unreadable) },
    ignore: ['**/node_modules/**', '**/.*/**', '**/_*/**'],
  });
  const matches = found
    .sort((a, b) => (a < b ? -1 : 1))
    .filter((match) => match !== '.' && !match.split('/').some(isPassedOver))
    .filter((match) => (texts && isText(path.basename(match))) || isIssue(base, match))
    .map((match) => path.join(base, match));
  const isOurs = ({ unlisted }: Unlisted): boolean => !path.relative(base, unlisted).split(path.sep).some(isPassedOver);
  const ours = unreadable.filter(isOurs).sort(byFolder);
  return { base, matches, unreadable: ours.map((each) => ({ ...each, unlisted: shown(io, each.unlisted) })) };
}

const byFolder = (a: Unlisted, b: Unlisted): number => (a.unlisted < b.unlisted ? -1 : 1);

/** tinyglobby passes over what it may not look into, without a word. A folder that a pattern only guesses at may be absent. */
const telling = (unreadable: Unlisted[]): typeof fs.readdir =>
  ((folder: string, options: { withFileTypes: true }, done: (error: unknown, entries: fs.Dirent[]) => void) =>
    fs.readdir(folder, options, (cause, entries) => {
      const code = errnoOf(cause);
      if (code !== undefined && code !== 'ENOENT' && code !== 'ENOTDIR')
        unreadable.push({ unlisted: path.resolve(folder), why: refusedOf(cause, folder) });
      done(cause, entries);
    })) as typeof fs.readdir;

/** What a folder would give: a YAML file or a folder; an issue folder stands for everything in it. */
function isIssue(base: string, match: string): boolean {
  const steps = match.split('/').filter(Boolean);
  const name = steps.pop() ?? '';
  if (!match.endsWith('/') && (!isYaml(name) || name === seriesName)) return false;
  const above = steps.map((_, depth) => path.join(base, ...steps.slice(0, depth + 1)));
  const issue = above.map(issueOf).find((file) => file !== undefined);
  return issue === undefined || issue === path.join(base, match);
}
