/** What the program is given from outside, so that a test can run it in-process. */

import fs from 'node:fs';
import process from 'node:process';
import type { watch } from 'chokidar';
import type { Asker } from './ask.ts';
import { homeFolder } from './disk/home.ts';
import type { Engine } from './engine.ts';
import type { FontProbe } from './fonts/installed.ts';

export interface Sink {
  readonly isTTY: boolean;
  /** Width of the terminal in columns; 80 where there is none. */
  readonly columns: number;
  write(data: string | Uint8Array): void;
}

/** Of a report that is only for the log. */
export const nowhere: Sink = { isTTY: false, columns: 80, write: () => {} };

/** The calls that put a file in its place, and the one that reads; a test replaces one of them to play a full disk, or a file held open or written to. */
export type Disk = Pick<
  typeof fs,
  | 'openSync'
  | 'readFileSync'
  | 'writeFileSync'
  | 'fsyncSync'
  | 'fchmodSync'
  | 'closeSync'
  | 'renameSync'
  | 'linkSync'
  | 'copyFileSync'
  | 'rmSync'
>;

export interface Io {
  readonly cwd: string;
  /** Absent for who has none: a service, or a user that the system does not know. */
  readonly home: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** `--color`. */
  readonly colour?: 'auto' | 'always' | 'never' | undefined;
  /** All of standard input; read once, for a PATH that is `-`. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly disk: Disk;
  /** Of the thread of this process that asks, its number; 0 where there is but one. */
  readonly thread?: number;
  /** Loads the compiler; called only by the commands that need it. */
  readonly engine: () => Promise<Engine>;
  /** Begins to look for the machine's fonts; called only where someone will read the answer. */
  readonly fonts: () => Promise<FontProbe>;
  /** Loads what tells of changes to files; called only by who waits for them. */
  readonly watch: () => Promise<typeof watch>;
  /** Loads what asks questions; undefined where nobody sits at a terminal. */
  readonly asker: () => Promise<Asker> | undefined;
}

export const engine: Io['engine'] = async () => ({
  ...(await import('../compile.ts')),
  ...(await import('../gather/read.ts')),
  fieldsOf: (await import('../document.ts')).fieldsOf,
  ...(await import('../check-text.ts')),
  ...(await import('../learn.ts')),
});

/** Throws where the current folder is gone, or may not be known. */
export function processIo(): Io {
  const machine = {
    home: homeFolder(),
    platform: process.platform,
    env: process.env,
  };
  return {
    ...machine,
    cwd: process.cwd(),
    stdout: sink(() => process.stdout),
    stderr: sink(() => process.stderr),
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    disk: fs,
    engine,
    fonts: async () => (await import('./fonts/installed.ts')).probeFonts(machine),
    watch: async () => (await import('chokidar')).watch,
    asker: () =>
      process.stdin.isTTY && process.stdout.isTTY ? import('./ask.ts').then(({ asker }) => asker) : undefined,
  };
}

/** Opened when first asked: a stream is slow to make, and most runs write to one of the two only. */
function sink(open: () => NodeJS.WriteStream): Sink {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    if (!opened) {
      opened = open();
      // A reader that has seen enough (`| head`) closes the pipe; the rest of the output is simply not wanted.
      opened.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE' && error.code !== 'EOF') throw Object.assign(error, { unwritable: true });
      });
    }
    return opened;
  };
  return {
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns || 80;
    },
    write: (data) => void stream().write(data),
  };
}
