/**
 * All that is known of the files there are: two questions, asked one after the other. A disk answers them in `cli/`, a map
 * in a test; a recorder notes what was asked (`record.ts`).
 */

import type { Words } from '../diagnostic.ts';
import { below, type Home, wayOf } from './names.ts';

/** Why a file or a folder could not be had. */
export interface Refused {
  readonly kind: 'absent' | 'outside' | 'unreadable' | 'too-large';
  /** As the system says it: 没有权限. */
  readonly reason: Words;
  /** The name that the system has for it: `EACCES`. */
  readonly errno?: string;
  /** What stands in the way: a folder that may not be looked into, or a link that leads nowhere. */
  readonly by?: 'folder' | 'link';
}

/** One name in a folder. Links are what they are, never what they lead to. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'folder-link' | 'other';
}

/**
 * Names have `/` on every system, count from where the world was opened, and are shown to people as they are. A name above
 * what the world holds is `outside`: that is where a search upwards ends.
 */
export interface World extends Home {
  /** @param within folders; what lies in none of them, links followed, is `outside` */
  read(name: string, within?: readonly string[]): Uint8Array | Refused;
  /** One level, sorted by name in code units: the same on every system. `within` as above. */
  list(folder: string, within?: readonly string[]): readonly Entry[] | Refused;
}

export const isRefused = (answer: object): answer is Refused => 'kind' in answer && 'reason' in answer;

/**
 * A world of these files and no others.
 * @param files by name: `2024/02.yaml`
 */
export function mapWorld(files: Readonly<Record<string, string | Uint8Array>>): World {
  const held = new Map(
    Object.entries(files).map(([name, content]) => [
      wayOf({}, name).join('/'),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  return {
    read(name, within) {
      const way = wayOf({}, name);
      if (way[0] === '..' || leadsOut(name, within)) return outside;
      return held.get(way.join('/')) ?? (isFolder(held, way) ? folderItself : absent);
    },
    list(folder, within) {
      const way = wayOf({}, folder);
      if (way[0] === '..' || leadsOut(folder, within)) return outside;
      if (!isFolder(held, way)) return absent;
      const found = new Map<string, Entry>();
      for (const name of held.keys()) {
        const steps = name.split('/');
        if (way.some((step, index) => steps[index] !== step)) continue;
        const own = steps[way.length] as string;
        found.set(own, { name: own, kind: steps.length > way.length + 1 ? 'folder' : 'file' });
      }
      return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

const isFolder = (held: ReadonlyMap<string, unknown>, way: readonly string[]): boolean =>
  way.length === 0 || [...held.keys()].some((name) => name.startsWith(`${way.join('/')}/`));

const leadsOut = (name: string, within: readonly string[] | undefined): boolean =>
  within?.every((folder) => below({}, name, folder) === undefined) ?? false;

const absent: Refused = {
  kind: 'absent',
  errno: 'ENOENT',
  reason: { zh: '没有这个文件或文件夹', en: 'no such file or folder' },
};
const outside: Refused = {
  kind: 'outside',
  reason: { zh: '在所给的文件之外', en: 'it lies outside of what was given' },
};
const folderItself: Refused = {
  kind: 'unreadable',
  errno: 'EISDIR',
  reason: { zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' },
};
