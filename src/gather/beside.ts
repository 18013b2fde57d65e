/** Which issues lie with one: all of its series, or of its own folder where it has none; links are not followed. */

import { once, onceFor } from '../once.ts';
import { below, folderOf, nameIn, shortest } from '../world/names.ts';
import { type Asked, addTo, apart, askedDuring, note } from '../world/record.ts';
import { isRefused, type World } from '../world/world.ts';
import { misnamedIssues } from './misnamed.ts';
import { naturally } from './natural.ts';
import { sentIn } from './sent/folder.ts';
import type { Series } from './series.ts';
import type { Siblings } from './siblings.ts';
import { type Found, issueAmong, seriesName, type Unlisted, walk, withoutEnding } from './walk.ts';

/** A series file at the top of a drive is meant for its own folder, not for everything below. */
const mostFolders = 500;

interface Beside {
  readonly siblings: Siblings;
  /** Folders of a series that could not be looked into: nothing was compared with what lies there. */
  readonly closed: readonly Unlisted[];
}

export function siblingsOf(world: World, file: string, series: Pick<Series, 'folder'> | undefined): Beside {
  const known = listedOver(world, folderOf(file), series);
  const { siblings, closed } = known;
  // A draft that was named, _2024-11.yaml, is no issue of the folder, but it has the others beside it.
  if (known.isListed(file)) return known;
  return { siblings: { ...siblings, names: sorted([...siblings.names, file]) }, closed };
}

/** Each folder is listed once for a world. @param own the folder of an issue */
function listedOver(world: World, own: string, series: Pick<Series, 'folder'> | undefined): Listed {
  const home = series && below(world, own, series.folder) !== undefined ? series.folder : own;
  const key = `${home === series?.folder ? 'series' : 'folder'} ${home}`;
  const before = listedIn(world).get(key);
  if (before) return before;
  // What is asked of the names, and of the files, is noted one by one: nobody depends on all that lies there.
  const found = apart(world, () => besideIn(world, home, home === series?.folder));
  const names = once(() => new Set(found.siblings.names));
  const known = { ...found, isListed: (name: string) => names().has(name) };
  listedIn(world).set(key, known);
  return known;
}

interface Listed extends Beside {
  isListed(name: string): boolean;
}
const listedIn = onceFor((_: World) => new Map<string, Listed>());

/**
 * @param deep the folder of a series; what lies below it belongs to it, but for folders that are a series of their own.
 * Of an issue without one nobody said that a closed folder beside it holds others.
 */
function besideIn(world: World, folder: string, deep: boolean): Beside {
  let folders = 0;
  const found = [
    ...walk(world, folder, (entries) => {
      folders += 1;
      if (deep && folders > mostFolders) return false;
      const listed = entries();
      if (isRefused(listed)) return deep;
      return deep
        ? !listed.some(({ name }) => name === '.git' || name === seriesName)
        : issueAmong(listed) !== undefined;
    }),
  ];
  if (deep && folders > mostFolders) return besideIn(world, folder, false);
  const names = found.flatMap((each) => ('file' in each ? shortest(world, each.file) : []));
  return { siblings: readFrom(world, sorted(names), folder), closed: deep ? found.filter(isUnlisted) : [] };
}

const isUnlisted = (found: Found): found is Unlisted => 'unlisted' in found;

const readFrom = (
  world: World,
  names: readonly string[],
  folder: string,
  asked = new Map<string, Asked>(),
): Siblings => ({
  names,
  misnamed: () => {
    // A fault, which is looked for anew each time: nothing that is written depends on it.
    const entries = apart(world, () => world.list(folder));
    return isRefused(entries) ? [] : misnamedIssues(entries).map((name) => shortest(world, nameIn(folder, name)));
  },
  read: (name) => {
    const bytes = apart(world, () => world.read(name));
    return isRefused(bytes) ? undefined : bytes;
  },
  noted(what) {
    note(world, JSON.stringify(what));
    const before = what[0] === 'read' ? asked.get(what[1]) : undefined;
    if (before) addTo(world, before);
  },
  reading(name, step) {
    const found = askedDuring(world, step);
    asked.set(name, found.asked);
    return found.answer;
  },
  sent: (name) => sentIn(world, name),
});

/** An issue folder stands where a file of its name would. */
const sorted = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => ({ name, stem: withoutEnding(name) }))
    .sort((a, b) => naturally(a.stem, b.stem))
    .map(({ name }) => name);
