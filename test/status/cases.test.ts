/**
 * Cases as data: `in/` is the folder of a series, `screen.txt` what a wide terminal shows for the commands in it; `narrow.txt`
 * one of sixty columns, `piped.txt` a pipe, `english.txt` a terminal that speaks English.
 */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Machine } from '../cli/harness.ts';
import { replayed } from '../cli/replay.ts';
import { asItCame, mended } from '../gather/nineteen.ts';

const cases = fileURLToPath(new URL('cases', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

const plain = { NO_COLOR: '1' };
const machines: Readonly<Record<string, Omit<Machine, 'cwd' | 'engine'>>> = {
  'screen.txt': { tty: true, columns: 120, env: plain },
  'narrow.txt': { tty: true, columns: 60, env: plain },
  'piped.txt': {},
  'english.txt': { tty: true, columns: 120, env: { ...plain, BULLETIN_LANG: 'en' } },
};

const screens = readdirSync(cases).flatMap((name) =>
  readdirSync(path.join(cases, name))
    .filter((file) => file in machines)
    .map((file) => [name, file] as const),
);

/** The nineteen files that units sent for the example: as they came, and mended. */
const folders: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>> = { sent: asItCame, mended };

/** A case without `in/` is run in the example of its name, without what is built there and without its issue folder. */
function copyOf(name: string): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bulletin-status-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, bytes] of Object.entries(folders[name] ?? {})) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  if (folders[name]) return folder;
  const own = path.join(cases, name, 'in');
  const from = readdirSync(path.join(cases, name)).includes('in') ? own : path.join(examples, name);
  cpSync(from, folder, { recursive: true, filter: (file) => !/20\d\d-\d\d\.docx$|safety.2024-11/.test(file) });
  return folder;
}

test.each(screens)('%s: %s', async (name, file) => {
  const screen = path.join(cases, name, file);
  const shown = await replayed(copyOf(name), readFileSync(screen, 'utf8'), machines[file]);
  await expect(shown).toMatchFileSnapshot(screen);
});
