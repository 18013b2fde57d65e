/** A Chinese Windows 10 of a test's own, as wine plays it: code page 936, its C: in a temporary folder, Linux's / as Z:. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { temporaryFolder } from './unpacked.ts';
import { type Answers, inWindow, type Seen } from './window.ts';

interface Said {
  readonly code: number | null;
  /** Both streams, without the marks of a terminal. */
  readonly text: string;
}
interface Where {
  /** On Linux. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Windows {
  /** The folder of dosdevices, where letters and servers are links. */
  readonly devices: string;
  /** Starts a batch file as Explorer does on a double click, files dropped on it behind; nobody is at the keys. */
  readonly open: (file: string, where: Where, ...dropped: readonly string[]) => Said;
  /** The same in a window, where somebody answers each question that comes. */
  readonly answer: (file: string, where: Where, answers: Answers) => Promise<Seen>;
  /** Which Windows it says it is. */
  readonly be: (version: 'win7' | 'win10') => void;
  readonly end: () => void;
}

export function windows(): Windows {
  const folder = temporaryFolder();
  const prefix = path.join(folder, 'prefix');
  const locales = path.join(folder, 'locales');
  fs.mkdirSync(locales);
  // It ends with 1 for a warning.
  spawnSync('localedef', ['-i', 'zh_CN', '-f', 'UTF-8', path.join(locales, 'zh_CN.UTF-8')]);
  const { DISPLAY: _, ...own } = process.env;
  const machine = { ...own, WINEPREFIX: prefix, WINEDEBUG: '-all', LOCPATH: locales, LC_ALL: 'zh_CN.UTF-8' };
  // Nobody has an editor that a test could close.
  const envOf = (env: Where['env']) => ({ ...machine, EDITOR: 'cmd /c rem', BULLETIN_LANG: '', TERM: 'xterm', ...env });

  const wine = (argv: readonly string[], { cwd, env }: Where): Said => {
    const out = path.join(folder, 'said');
    const file = fs.openSync(out, 'w');
    // Node under wine takes a file as its stream, and no pipe.
    const { status }: SpawnSyncReturns<Buffer> = spawnSync('wine', argv, {
      timeout: 120_000,
      cwd,
      env: envOf(env),
      stdio: ['ignore', file, file],
    });
    fs.closeSync(file);
    return { code: status, text: decoded(fs.readFileSync(out)) };
  };
  const be = (version: string): void => {
    wine(['winecfg', '-v', version], { cwd: folder });
  };
  wine(['wineboot', '-i'], { cwd: folder });
  be('win10');

  return {
    devices: path.join(prefix, 'dosdevices'),
    open: (file, where, ...dropped) => wine(['cmd', '/c', file, ...dropped], where),
    be,
    end: () => void spawnSync('wineserver', ['-k'], { env: machine }),
    answer: (file, { cwd, env }, answers) => inWindow(`wine cmd /c ${file}`, cwd, envOf(env), answers),
  };
}

/** What cmd says is GBK, what the program writes into a file is UTF-8. */
const decoded = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .split('\r\n')
    .flatMap((line) => line.split('\n'))
    .map((line) => Buffer.from(line, 'latin1'))
    .map((line) => {
      const text = line.toString('utf8');
      return text.includes('\u{fffd}') ? new TextDecoder('gbk').decode(line) : text;
    })
    .join('\n');
