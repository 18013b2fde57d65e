/** What is double-clicked and typed in the unpacked folder, with the ends of line and letters that each system reads. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { version } from './program.mjs';

const read = (name) => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8').replaceAll('VERSION', version);
const crlf = (text) => text.replaceAll('\n', '\r\n');

/** With a mark at its head, by which the oldest Notepad knows the letters. */
const installTxt = { bytes: Buffer.from(`\u{feff}${crlf(read('install.txt'))}`) };

export const windowsLaunchers = () =>
  new Map([
    ['bulletin.cmd', { bytes: gbk(crlf(read('bulletin.cmd'))) }],
    ['begin.cmd', { bytes: gbk(crlf(read('begin.cmd'))) }],
    ['install.txt', installTxt],
  ]);

/** @param machine as `uname -m` names it */
export const linuxLaunchers = (machine) =>
  new Map([
    ['bulletin', { bytes: Buffer.from(read('bulletin.sh').replace('MACHINE', machine)), mode: 0o755 }],
    ['begin.desktop', { bytes: Buffer.from(read('begin.desktop')), mode: 0o755 }],
    ['install.txt', installTxt],
  ]);

export const menuEntry = () => ({ bytes: Buffer.from(read('menu.desktop')) });

/** That of the program, which Node cannot read as it is. */
function gbk(text) {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('../src/cli/shortcuts/gbk.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'made',
    write: false,
  });
  const bytes = new Function(`${outputFiles[0].text}; return made.gbkOf;`)()(text);
  if (!bytes) throw new Error('a character that GBK lacks');
  return Buffer.from(bytes);
}
