/**
 * A machine that dies at any moment: every file is the old one or the new one, nothing is lost, and the next run ends where
 * the killed one would have, leaving nothing of it behind. `npm run kills -- --times 1000` goes on for longer.
 */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith } from '../cli/harness.ts';
import { randomOf } from '../fuzz/random.ts';
import { commands, filesOf, leftIn, run, work } from './office.ts';
import { bundled } from './program.ts';

const times = Number(process.env.KILLS ?? 100);
const seed = process.env.KILLS_SEED ?? 'kills';

let home = '';
let program = '';
let worked = '';
/** Of each command the calls that change the disk, what it leaves, and its exit code. */
const whole = new Map<
  string,
  { readonly calls: number; readonly after: ReadonlyMap<string, string>; readonly code: number }
>();
let old: ReadonlyMap<string, string>;

beforeAll(async () => {
  ({ home, program } = bundled());
  worked = path.join(home, 'worked');
  fs.mkdirSync(worked);
  await work(worked);
  old = filesOf(worked);
  for (const [name, argv] of Object.entries(commands)) {
    const [cwd, count] = [path.join(home, name), path.join(home, `${name}.count`)];
    fs.cpSync(worked, cwd, { recursive: true });
    const { status } = start(cwd, argv, { KILL_COUNT: count });
    whole.set(name, { calls: Number(fs.readFileSync(count, 'utf8')), after: filesOf(cwd), code: status ?? -1 });
  }
});
afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

function start(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>>, timeout?: number) {
  const preload = fileURLToPath(new URL('kill-at.cjs', import.meta.url));
  const options = {
    cwd,
    env: { ...process.env, ...env },
    ...(timeout !== undefined && { timeout, killSignal: 'SIGKILL' as const }),
  };
  return spawnSync(process.execPath, ['--require', preload, program, ...argv], options);
}

test('the commands do what they are killed at', () => {
  for (const [name, { calls, after }] of whole) {
    expect([name, calls > 4]).toEqual([name, true]);
    expect([name, after]).not.toEqual([name, old]);
  }
});

test.each(Array.from({ length: times }, (_, n) => n))('kill %i', async (n) => {
  const chance = randomOf(`${seed} ${n}`);
  const name = chance.pick(Object.keys(commands));
  const { calls, after, code } = whole.get(name) ?? expect.fail(name);
  const argv = commands[name] ?? [];
  const cwd = folderWith();
  fs.cpSync(worked, cwd, { recursive: true });
  // Most at a call, where something is half done; some at any time.
  const byTime = chance.chance(0.15);
  const at = `${1 + chance.int(calls)} ${chance.pick(['before', 'half', 'after'])}`;
  const killed = byTime ? start(cwd, argv, {}, 50 + chance.int(400)) : start(cwd, argv, { KILL_AT: at });
  if (!byTime) expect([at, killed.signal]).toEqual([at, 'SIGKILL']);

  const now = filesOf(cwd);
  const torn = [...now]
    .filter(([file, bytes]) => bytes !== old.get(file) && bytes !== after.get(file))
    .map(([file]) => file);
  expect({ name, at, torn }).toEqual({ name, at, torn: [] });
  const contents = new Set(now.values());
  // What is replaced by all means may go; a text of ours is one.
  const lost = [...old]
    .filter(([file, bytes]) => !contents.has(bytes) && !contents.has(after.get(file) ?? ''))
    .map(([file]) => file);
  expect({ name, at, lost }).toEqual({ name, at, lost: [] });
  const gone = [...old.keys()].filter((file) => !now.has(file));
  expect({ name, at, gone }).toEqual({ name, at, gone: [] });
  const edited = [...after.values()].filter((bytes) => [...old.values()].includes(bytes));
  expect(edited.every((bytes) => contents.has(bytes))).toBe(true);

  const next = await run(cwd, argv);
  expect({ name, at, left: leftIn(cwd) }).toEqual({ name, at, left: [] });
  expect({ name, at, differ: different(filesOf(cwd), after) }).toEqual({ name, at, differ: [] });
  // What was kept aside is told only by the run that keeps it.
  expect({ name, at, next }).toEqual({ name, at, next: code });
  const log = path.join(cwd, 'run.log');
  if (fs.existsSync(log)) expect(fs.readFileSync(log, 'utf8')).toMatch(/退出码 \d\n\n$/);
});

const different = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
