/** A reader who tries everything on a page: in one folder, or where `cd` leads, from top to bottom. */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { engine, type Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { rewritten, typed } from '../take/hand.ts';

export interface Session {
  /** Names count from where the reader is. */
  write(name: string, text: string): void;
  /** What the terminal shows after this command line. */
  run(line: string): Promise<string>;
}

export function sessionIn(folder: string): Session {
  let here = folder;
  const at = (name: string): string => path.join(here, name);
  return {
    write(name, text) {
      fs.mkdirSync(path.dirname(at(name)), { recursive: true });
      fs.writeFileSync(at(name), text);
    },
    async run(line) {
      const [command, ...rest] = wordsOf(line.replace(/^npx /, ''));
      if (command === 'type' && rest[0])
        return fs.readFileSync(at(rest[0]), 'utf8').replace(stamp, '2024-11-04 08:10:02  ');
      if (command === 'cd' && rest[0]) {
        here = at(rest[0]);
        return '';
      }
      if (command === 'copy' && rest[0] && rest[1]) {
        fs.cpSync(at(rest[0]), at(rest[1]), { recursive: true });
        return '';
      }
      // Unseen: what somebody types over in Word.
      if (command === 'word' && rest[0]) {
        const [name, find = '', became = ''] = rest;
        fs.writeFileSync(
          at(name),
          rewritten(fs.readFileSync(at(name)), (xml) => typed(xml, find, became)),
        );
        return '';
      }
      if (command === 'git') return (await import('./git.ts')).runGit(here, rest);
      if (command !== 'bulletin') throw new Error(`not a command of this manual: ${line}`);
      const shown: string[] = [];
      await main(rest, terminal(here, shown));
      return shown.join('');
    },
  };
}

/** Of a log, by the clock of the machine. */
const stamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}/gm;

/** Words of a command line, of which some are quoted. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** A machine with every font; what goes to stdout and to stderr is shown as it comes. */
function terminal(cwd: string, shown: string[]): Io {
  const screen = {
    isTTY: false,
    columns: 80,
    write: (data: string | Uint8Array) => void shown.push(Buffer.from(data).toString()),
  };
  return {
    cwd,
    home: path.dirname(cwd),
    platform: 'linux',
    env: { NO_COLOR: '1', PATH: process.env.PATH },
    stdout: { ...screen, isTTY: true },
    stderr: screen,
    stdin: async () => new Uint8Array(),
    disk: fs,
    engine,
    fonts: async () => async (faces) => faces.map(() => true),
    watch: () => Promise.reject(new Error('no page waits')),
    asker: () => undefined,
  };
}
