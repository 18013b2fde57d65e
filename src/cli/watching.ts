/**
 * Waits for files to change. The system tells of that, most often; from a network share or a mounted folder nothing may come,
 * and then it is looked at every half second.
 */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { ChokidarOptions } from 'chokidar';
import { below } from './disk/place.ts';
import type { Io } from './io.ts';

/** What is to be watched. */
export interface Watched {
  /** Folders with all below them, and folders alone. */
  readonly deep: readonly string[];
  readonly flat: readonly string[];
  /** Whether something in them concerns us; asked of files alone. */
  concerns(file: string): boolean;
}

export interface Watching {
  /** Goes on when something has changed, and all has been still for a moment: an editor, or a copy of many files, writes more than once. */
  burst(): Promise<ReadonlySet<string>>;
  /** Files that are not there yet, too. */
  follow(files: Iterable<string>): void;
  close(): Promise<void>;
}

/** Milliseconds of stillness; and how long a burst lasts at most. */
const still = 40;
const longest = 1000;
/** Between two looks of our own, and between those of chokidar where it polls. */
const pause = 1000;
const interval = 500;

/** @param polls told when the system says nothing of a change that is there */
export async function watching(io: Io, { deep, flat, concerns }: Watched, polls: () => void): Promise<Watching> {
  const watch = await io.watch();
  const folders = [...deep, ...flat];
  const followed = new Set<string>();
  const changed = new Set<string>();
  let wake = (): void => {};
  const hear = (file: string): void => {
    changed.add(file);
    wake();
  };
  const options = (usePolling: boolean): ChokidarOptions => ({
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ...(usePolling && { usePolling, interval, binaryInterval: interval }),
    ignored: (name, stats) => {
      if (folders.includes(name) || followed.has(name)) return false;
      if (/^(\.|~\$|node_modules$)/.test(path.basename(name))) return true;
      if (stats?.isDirectory()) return !deep.some((folder) => below(name, folder) !== undefined);
      return stats !== undefined && !concerns(name);
    },
  });
  const isRemote = folders.some(lacksEvents);
  let polling = isRemote;
  const open = async (usePolling: boolean) => {
    const watcher = watch([...folders, ...followed], options(usePolling));
    watcher.on('all', (_, file) => hear(path.resolve(file)));
    // Too many files for the system, or a folder that is gone.
    watcher.on('error', () => void turnToPolling());
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
    return watcher;
  };
  let watcher = await open(polling);
  async function turnToPolling(): Promise<void> {
    if (polling) return;
    polling = true;
    polls();
    const before = watcher;
    watcher = await open(true);
    await before.close();
  }
  const unheard = lookout(followed, (file) => {
    if (!changed.has(file)) hear(file);
    void turnToPolling();
  });
  return {
    async burst() {
      if (changed.size === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      await stillness((listen) => {
        wake = listen;
      });
      wake = () => {};
      const all = new Set(changed);
      changed.clear();
      for (const file of all) unheard.heard(file);
      return all;
    },
    follow(files) {
      const fresh = [...files].filter((file) => !followed.has(file));
      for (const file of fresh) followed.add(file);
      if (fresh.length > 0) watcher.add(fresh);
      unheard.look();
    },
    async close() {
      unheard.close();
      await watcher.close();
    },
  };
}

/** Until nothing has been heard for a moment. */
async function stillness(onNext: (listen: () => void) => void): Promise<void> {
  const end = performance.now() + longest;
  for (let isStill = false; !isStill && performance.now() < end; )
    isStill = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), still);
      onNext(() => {
        clearTimeout(timer);
        resolve(false);
      });
    });
}

interface Lookout {
  /** The system has told of it. */
  heard(file: string): void;
  /** Notes how the files stand now. */
  look(): void;
  close(): void;
}

/** Looks for itself, now and then: a change that nobody tells of by the next look tells that nobody ever will. */
function lookout(files: ReadonlySet<string>, missed: (file: string) => void): Lookout {
  const states = new Map<string, string>();
  const doubted = new Set<string>();
  const look = (): void => {
    for (const file of files) states.set(file, stateOf(file));
  };
  const timer = setInterval(() => {
    const before = new Set(doubted);
    doubted.clear();
    for (const file of files) {
      const state = stateOf(file);
      if (states.get(file) === state) continue;
      if (before.has(file)) missed(file);
      else doubted.add(file);
      if (before.has(file)) states.set(file, state);
    }
  }, pause);
  return {
    heard(file) {
      states.set(file, stateOf(file));
      doubted.delete(file);
    },
    look,
    close: () => clearInterval(timer),
  };
}

function stateOf(file: string): string {
  try {
    const { size, mtimeMs, ino } = fs.statSync(file);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return '';
  }
}

/** File systems of other machines, of the host of a virtual one, and of programs: nobody tells of what others write there. */
const remote: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x786f4256, 0x00c36400, 0x5346414f, 0x73757245,
]);

function lacksEvents(folder: string): boolean {
  if (/^[\\/]{2}/.test(folder)) return true;
  try {
    return process.platform === 'linux' && remote.has(fs.statfsSync(folder).type);
  } catch {
    return false;
  }
}
