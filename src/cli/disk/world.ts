/** The disk as a world: the one place where what an issue is made of is read. */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Entry, Refused, World } from '../../world/world.ts';
import { errnoOf, reason } from './errno.ts';
import { homeFolder } from './home.ts';
import { reserved } from './output-name.ts';
import { inside, isFolder, real } from './place.ts';
import { readPlain } from './read-plain.ts';

/** The machine, as far as reading goes. */
export interface Machine {
  /** Where names count from. */
  readonly cwd: string;
  readonly home: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly disk: Pick<typeof fs, 'readFileSync'>;
}

/** The files of this machine; names count from a folder, and nothing above home is looked at from inside it. */
export function diskWorld(folder = '.'): World {
  const cwd = path.resolve(folder);
  return worldsOf({ cwd, home: homeFolder(), platform: process.platform, disk: fs }).over(cwd);
}

export interface Worlds {
  /** With nothing outside. */
  readonly whole: World;
  /** As one sees it from a folder: it ends at home, where the folder lies in it. Mostly one and the same for all of a run. */
  over(folder: string): World;
}

export function worldsOf(machine: Machine): Worlds {
  const whole = worldOf(machine);
  const byFolder = new Map<string, World>();
  const byTop = new Map<string | undefined, World>([[undefined, whole]]);
  return {
    whole,
    over(folder) {
      const known = byFolder.get(folder);
      if (known) return known;
      const top = topOver(machine, folder);
      const world = byTop.get(top) ?? worldOf(machine, top);
      byTop.set(top, world);
      byFolder.set(folder, world);
      return world;
    },
  };
}

/** @param top what lies above it is outside */
function worldOf(machine: Machine, top?: string): World {
  const { cwd, platform } = machine;
  const resolved = (name: string): string => path.resolve(cwd, name);
  const leadsOut = (file: string, within: readonly string[] | undefined): boolean =>
    within !== undefined && !within.some((folder) => inside(file, resolved(folder)));
  return {
    at: cwd.replaceAll(path.sep, '/'),
    read(name, within) {
      if (platform === 'win32' && name.split('/').some(isDevice)) return device;
      const file = resolved(name);
      if (top !== undefined && isAbove(path.dirname(file), top)) return outside;
      if (leadsOut(file, within)) return outside;
      try {
        return readPlain(machine, file);
      } catch (error) {
        return refusedOf(error, file);
      }
    },
    list(name, within) {
      const folder = resolved(name);
      if (leadsOut(folder, within)) return outside;
      try {
        return fs
          .readdirSync(folder, { withFileTypes: true })
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map((entry) => ({ name: entry.name, kind: kindOf(entry, folder) }));
      } catch (error) {
        return refusedOf(error, folder);
      }
    },
  };
}

/** The folder, or the nearest above it, that is home; links followed. */
function topOver({ home }: Machine, from: string): string | undefined {
  if (home === undefined) return undefined;
  const own = real(home);
  for (let at = from; ; at = path.dirname(at)) {
    if (real(at) === own) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

const isAbove = (folder: string, top: string): boolean =>
  folder !== top && top.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

function kindOf(entry: fs.Dirent, folder: string): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  return isFolder(path.join(folder, entry.name)) ? 'folder-link' : 'link';
}

/** What the system said, of a file or a folder. */
export function refusedOf(error: unknown, file: string): Refused {
  const errno = errnoOf(error) ?? '';
  const isAbsent = errno === 'ENOENT' || errno === 'ENOTDIR';
  const by = inTheWay(file, isAbsent);
  return {
    kind: isAbsent ? 'absent' : errno === 'EFBIG' ? 'too-large' : 'unreadable',
    reason: reason(error),
    errno,
    ...(by && { by }),
  };
}

function inTheWay(file: string, isAbsent: boolean): Refused['by'] {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false }) && isAbsent ? 'link' : undefined;
  } catch {
    return 'folder';
  }
}

const outside: Refused = {
  kind: 'outside',
  reason: { zh: '它在允许读的文件夹之外', en: 'it lies outside the folders that may be read' },
};

/** Windows opens a device under these names in any folder, and a hidden stream of a file behind a colon. */
const isDevice = (step: string, index: number): boolean =>
  reserved.test(step.split('.')[0]?.trim() ?? '') || (step.includes(':') && !(index === 0 && /^[a-z]:$/i.test(step)));
const device: Refused = {
  kind: 'unreadable',
  reason: { zh: 'Windows 不许文件用这个名字', en: 'Windows allows no file of this name' },
};
