/** Which files of an issue folder units have sent (contract 3.0): in it, or one folder below; nothing is read yet. */

import { limits, tooLarge } from '../../limits.ts';
import { onceFor } from '../../once.ts';
import { baseOf, folderOf, nameIn } from '../../world/names.ts';
import { type Asked, addTo, askedDuring, type Remembered, remembered } from '../../world/record.ts';
import { type Entry, isRefused, type Refused, type World } from '../../world/world.ts';
import { type OpenFault, unopened } from '../open-fault.ts';
import { isIssueName, isOwnerFile, issueAmong, seriesName } from '../walk.ts';

/** One that lies there. */
export interface SentEntry {
  /** As messages show it. */
  readonly file: string;
  /** Below the issue folder, with `/`, NFC. */
  readonly name: string;
  /** `_` stands before its name. */
  readonly isAside: boolean;
  /** Not a file that is read: a link, or a folder too far down. */
  readonly odd?: 'link' | 'folder';
  read(): Uint8Array | Refused;
}

export interface SentFolder {
  readonly folder: string;
  /** In the order of their names. */
  readonly entries: readonly SentEntry[];
  /** What keeps it from being known. */
  readonly faults: readonly OpenFault[];
  /** Takes a step that reads of it, and tells what was read. */
  reading<T>(step: () => T): Remembered<T>;
  /** What was read before is used again: it counts as read in the step that is being taken. */
  used(asked: Asked): void;
}

/** undefined where the file is not the `issue.yaml` of an issue folder. Each folder is listed once for a world. */
export function sentIn(world: World, issue: string): SentFolder | undefined {
  if (!isIssueName(baseOf(issue))) return undefined;
  const folder = folderOf(issue);
  return remembered(world, listedIn(world), folder, () => listed(world, folder));
}

const listedIn = onceFor((_: World) => new Map<string, Remembered<SentFolder | undefined>>());

function listed(world: World, folder: string): SentFolder | undefined {
  const entries = world.list(folder);
  if (isRefused(entries) || issueAmong(entries) === undefined) return undefined;
  const found: SentEntry[] = [];
  const faults: OpenFault[] = [];
  for (const entry of entries) {
    if (isLeftBehind(entry)) continue;
    if (entry.kind !== 'folder') found.push(entryOf(world, folder, entry, ''));
    else {
      const inner = nameIn(folder, entry.name);
      const below = world.list(inner);
      if (isRefused(below)) faults.push(unopened(inner, below));
      else
        for (const each of below)
          if (!isLeftBehind(each)) found.push(entryOf(world, inner, each, `${entry.name}/`, isAside(entry.name)));
    }
    if (found.length > limits.sentFiles.most)
      return folderOfSent(world, folder, [], [{ ...tooLarge('sentFiles'), file: folder }]);
  }
  return folderOfSent(world, folder, found, faults);
}

const folderOfSent = (
  world: World,
  folder: string,
  entries: readonly SentEntry[],
  faults: readonly OpenFault[],
): SentFolder => ({
  folder,
  entries,
  faults,
  reading: (step) => askedDuring(world, step),
  used: (asked) => addTo(world, asked),
});

const isAside = (name: string): boolean => name.startsWith('_');

function entryOf(world: World, folder: string, { name, kind }: Entry, below: string, aside = false): SentEntry {
  const file = nameIn(folder, name);
  const odd = kind === 'file' ? undefined : kind === 'folder' ? 'folder' : 'link';
  return {
    file,
    name: `${below}${name}`.normalize('NFC'),
    isAside: aside || isAside(name),
    ...(odd && { odd }),
    read: () => world.read(file),
  };
}

/** No file of a person: hidden ones, what programs keep beside those that are open, and what systems put into folders. */
const isLeftBehind = ({ name, kind }: Entry): boolean =>
  name.startsWith('.') ||
  isOwnerFile(name) ||
  (kind === 'file' &&
    (isIssueName(name) || name === seriesName || /^(thumbs\.db|desktop\.ini)$|\.(bak|tmp)$|~$/i.test(name)));
