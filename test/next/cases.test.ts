/**
 * Cases as data: `in/` is the folder of a series, `screen.txt` what a terminal shows for the commands in it, `out/` the
 * files that are new after them. Whatever is new has no fault but that it waits to be filled in.
 */

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { compile } from '../../src/compile.ts';
import { filesIn, runIn } from '../cli/harness.ts';
import { replayed } from '../cli/replay.ts';

const cases = fileURLToPath(new URL('cases', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

function copyOf(from: string): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bulletin-next-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(from, folder, { recursive: true, filter: (name) => !name.endsWith('.docx') });
  return folder;
}

const waits = ['not-filled', 'missing-value', 'file-absent', 'part-missing', 'section-missing', 'section-empty'];
const followed = ['table-empty', 'ranking-empty', 'unknown-indicator', 'unit-missing'];

describe.each(readdirSync(cases))('%s', (name) => {
  test('as the screen and the new files say', async () => {
    const at = (...names: readonly string[]) => path.join(cases, name, ...names);
    const cwd = copyOf(at('in'));
    const before = new Set(filesIn(cwd));
    const old = new Map([...before].map((file) => [file, readFileSync(path.join(cwd, file), 'utf8')]));
    await expect(await replayed(cwd, readFileSync(at('screen.txt'), 'utf8'))).toMatchFileSnapshot(at('screen.txt'));
    for (const [file, text] of old) expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(text);
    const made = filesIn(cwd).filter((file) => !before.has(file));
    for (const file of made) {
      const text = readFileSync(path.join(cwd, file), 'utf8');
      await expect(text).toMatchFileSnapshot(at('out', file));
      expect(faultsOf(cwd, file, text)).toEqual([]);
    }
    const wanted = readdirSync(at('.')).includes('out') ? filesIn(at('out')) : [];
    expect(made).toEqual(wanted);
  });
});

/** What is wrong with a new issue apart from what waits to be filled in. */
function faultsOf(cwd: string, file: string, text: string): readonly string[] {
  if (!/\.ya?ml$/.test(file) || file.endsWith('series.yaml')) return [];
  const series = existsSync(path.join(cwd, 'series.yaml')) && {
    series: { file: 'series.yaml', bytes: readFileSync(path.join(cwd, 'series.yaml')) },
  };
  const { diagnostics } = compile(
    { file, bytes: Buffer.from(text), ...series },
    { formats: [], lang: 'zh', draft: false, proofread: false },
  );
  return diagnostics
    .filter(({ code }) => ![...waits, ...followed].includes(code))
    .map(({ line, code, message }) => `${file}:${line} ${code} ${message}`);
}

test('a section that is commented out is there once its # are gone, and none but that', () => {
  for (const file of ['safety/2024-11.yaml', 'cases/sections/out/2024-03.yaml', 'cases/english/out/2024-03.yaml']) {
    const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
    const at = lines.findIndex((line) => /去掉 #|take away the #/.test(line) && !/各行|each/.test(line));
    expect(at, file).toBeGreaterThan(0);
    const without = (...places: readonly number[]): string =>
      lines.map((line, index) => (places.includes(index) ? line.replace('#', '') : line)).join('\n');
    for (const text of [without(at), without(at, at + 1)]) {
      expect(text, file).toMatch(/^ {2}- (?:标题|title): (?:亮点工作|经验)/m);
      expect(
        faultsOf('.', 'a.yaml', text).filter((fault) => !/ section-| nothing-to-print/.test(fault)),
        text,
      ).toEqual([]);
    }
  }
});

test('the example of a year is what the specification says', async () => {
  const cwd = copyOf(path.join(examples, 'safety'));
  // The folder that comes after the last file is what becomes of the next one.
  rmSync(path.join(cwd, '2024-11'), { recursive: true });
  const real = await engine();
  const first = await runIn({ cwd, engine: real }, 'new', '--every', '半月');
  expect(first).toMatchObject({ code: 0, out: '2024-11.yaml\n' });
  await expect(readFileSync(path.join(cwd, '2024-11.yaml'), 'utf8')).toMatchFileSnapshot('safety/2024-11.yaml');
  await expect(first.err).toMatchFileSnapshot('safety/screen.txt');
  const second = await runIn({ cwd, engine: real }, 'new', '--every', '半月');
  expect(second).toEqual({ code: 0, out: '', err: '2024年第11期还没填：2024-11.yaml（没有另写一期）\n' });
});
