/** The files that `init` puts into a series folder to be double-clicked. */

import path from 'node:path';
import type { Io } from '../io.ts';
import { shortcuts } from './kinds.ts';
import { desktopFile } from './linux.ts';
import { besideIt, cmdFile } from './windows.ts';

export interface ShortcutFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Only what may be executed is started by a file manager. */
  readonly mode?: number;
}

/** Those for Windows always, for a folder is shared; those for Linux where it is made on one. */
export const shortcutFiles = (io: Io, folder: string): readonly ShortcutFile[] => [
  ...shortcuts.map((one) => ({ name: `${one.name}.cmd`, bytes: cmdFile(one, programFrom(io, folder)) })),
  ...(io.platform === 'linux'
    ? shortcuts.map((one) => ({
        name: `${one.name}.desktop`,
        bytes: Buffer.from(desktopFile(one, folder)),
        mode: 0o755,
      }))
    : []),
];

/** From the folder of the series, so that both may move together; by itself where they are on two drives. */
function programFrom({ platform, env }: Io, folder: string): string {
  const home = env.BULLETIN_HOME;
  if (platform !== 'win32' || !home) return besideIt;
  return path.win32.relative(folder, home) || '.';
}
