/** What was read of a world: enough to know, later, whether the same would be read again. */

import { createHash } from 'node:crypto';
import { type Entry, isRefused, type World } from './world.ts';

export interface Recorded {
  /** Of every file that was read its sha256, of the others why they could not be had: `absent`. By name. */
  readonly files: ReadonlyMap<string, string>;
  /** The names in every folder that was listed, or why it could not be. A folder's name ends in `/`, as that of a link to one does in `/@`. */
  readonly folders: ReadonlyMap<string, readonly string[] | string>;
}

/** The same world, and what has been asked of it so far. What is asked twice is noted once, as it was the last time. */
export function recorded(world: World): { readonly world: World; readonly record: Recorded } {
  const files = new Map<string, string>();
  const folders = new Map<string, readonly string[] | string>();
  return {
    world: {
      ...(world.at !== undefined && { at: world.at }),
      read(name, within) {
        const found = world.read(name, within);
        files.set(name, isRefused(found) ? found.kind : createHash('sha256').update(found).digest('hex'));
        return found;
      },
      list(folder, within) {
        const found = world.list(folder, within);
        folders.set(folder, isRefused(found) ? found.kind : found.map(spelt));
        return found;
      },
    },
    record: { files, folders },
  };
}

const endings = { file: '', folder: '/', link: '@', 'folder-link': '/@', other: '?' } as const;
const spelt = ({ name, kind }: Entry): string => name + endings[kind];
