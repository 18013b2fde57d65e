/** `--jobs`: what workers build together is what one builds alone, whatever happens to them. */

import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharesOf } from '../../src/cli/commands/build-jobs.ts';
import { folderWith, runIn } from '../cli/harness.ts';
import { archive, begin, bytesIn, type Outcome, plainArchive, run, shipped } from './archive.ts';

let program: string;
beforeAll(async () => {
  program = await shipped('jobs');
});

describe('the same as one alone', () => {
  /** The archive, and what a run of it says and leaves. */
  function both(...argv: readonly string[]): readonly [Outcome & { files: unknown }, Outcome & { files: unknown }] {
    const [one, several] = [[], ['--jobs', '3']].map((jobs) => {
      const cwd = archive();
      const ran = run(program, cwd, ['build', ...argv, ...jobs]);
      return { ...ran, files: bytesIn(cwd) };
    });
    return [one, several] as [Outcome & { files: unknown }, Outcome & { files: unknown }];
  }

  test.each([
    [['.']],
    [['.', '--json']],
    [['.', '--json', '--lang', 'en', '--format', 'docx,text,json']],
    [['.', '--strict']],
    [['.', '--draft', '--out-dir', '成品']],
    [['2024', '没有', '2023/*.yaml', '--series', 'none', '-q']],
  ])('%j', (argv) => {
    const [one, several] = both(...argv);
    expect(several).toEqual(one);
    expect(one.out + one.err).toMatch(/2024-09/);
    expect(Object.keys(one.files as object).length).toBeGreaterThan(27);
  });

  test('where two would stand in one place nothing is written', () => {
    const [one, several] = [[], ['--jobs', '2']].map((jobs) => {
      const cwd = archive();
      fs.appendFileSync(path.join(cwd, 'series.yaml'), '输出: 成品/第{期号}期\n');
      return { ...run(program, cwd, ['build', '.', ...jobs]), files: bytesIn(cwd) };
    });
    expect(several).toEqual(one);
    expect(one?.err).toContain('output-collision');
    expect(one?.code).toBe(2);
  });

  test('and of what did not change nothing is built again', () => {
    const [one, several] = [[], ['--jobs', '2']].map((jobs) => {
      const cwd = archive();
      run(program, cwd, ['build', '.', ...jobs]);
      for (const name of ['2023/2023-03.yaml', '2024/2024-11.yaml'])
        fs.appendFileSync(path.join(cwd, name), '      - 正文: 又及。\n');
      return { ...run(program, cwd, ['build', '.', '--json', ...jobs]), files: bytesIn(cwd) };
    });
    expect(several).toEqual(one);
    const { outputs } = JSON.parse(several?.out ?? '') as { outputs: readonly { unchanged: boolean }[] };
    expect(new Set(outputs.map(({ unchanged }) => unchanged))).toEqual(new Set([true, false]));
  });
});

/** A script for every thread, which does something in place of putting one document where it belongs. */
const instead = (what: string, where = '!isMainThread'): string => {
  const folder = folderWith({
    'hook.cjs': `const fs = require('node:fs');
      const { isMainThread } = require('node:worker_threads');
      const { renameSync } = fs;
      if (${where}) fs.renameSync = (from, to) => (to.endsWith('2005.docx') ? (() => { ${what} })() : renameSync(from, to));`,
  });
  return path.join(folder, 'hook.cjs');
};

test.each([
  ['ends without a word', 'process.exit(3);', '程序的一路断了'],
  ['has no memory left', 'const all = []; for (;;) all.push(new Array(1e5).fill({}));', '内存用完了'],
])('a worker that %s: its issue is told, the rest goes on', (_, what, said) => {
  const cwd = plainArchive(12);
  const memory = what.includes('push') ? ['--max-old-space-size=64'] : [];
  const hook = instead(what);
  const { code, err } = run(program, cwd, ['build', '.', '--jobs', '2'], [hook, ...memory].join(' '));
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(err.match(/worker-died/g)).toHaveLength(1);
  expect(err).toMatch(/2005\.yaml.*worker-died/);
  expect(err).toContain('共 12 期：写出 11，有错 1（2005.yaml）');
  const written = fs.readdirSync(cwd).filter((name) => name.endsWith('.docx'));
  expect(written).toHaveLength(11);
  // And what is left of it goes away when it is built again.
  expect(run(program, cwd, ['build', '.', '--jobs', '2']).code).toBe(0);
  expect(fs.readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const alone = plainArchive(12);
  run(program, alone, ['build', '.']);
  expect(bytesIn(cwd)).toEqual(bytesIn(alone));
});

test('an exception of ours is told as it is without workers', () => {
  const folder = folderWith({
    'hook.cjs': `const { stringify } = JSON;
      JSON.stringify = (value, ...rest) => {
        const text = stringify(value, ...rest);
        if (text?.startsWith('{"program"') && text.includes('"2005.docx"')) throw new RangeError('no more');
        return text;
      };`,
  });
  const hook = path.join(folder, 'hook.cjs');
  const [one, several] = [[], ['--jobs', '2']].map((jobs) =>
    run(program, plainArchive(12), ['build', '.', ...jobs], hook),
  );
  expect(one?.err).toContain('RangeError: no more');
  expect(several).toEqual(one);
});

test('Ctrl-C: what was begun is written whole, nothing else, and that is said', async () => {
  const count = 400;
  const cwd = plainArchive(count);
  const child = begin(program, cwd, ['build', '.', '--jobs', '2']);
  const said = text(child.stderr as NonNullable<typeof child.stderr>);
  const documents = (): readonly string[] => fs.readdirSync(cwd).filter((name) => name.endsWith('.docx'));
  while (documents().length < 3 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  expect(code).toBe(130);
  const written = documents();
  expect(await said).toContain(`共 ${count} 期：写出 ${written.length}，停下来没有做的 ${count - written.length}。`);
  expect(fs.readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  // Those that were written stand as they should; the next run makes the others.
  const { outputs } = JSON.parse(run(program, cwd, ['build', '.', '--json', '--jobs', '2']).out) as {
    outputs: readonly { unchanged: boolean }[];
  };
  expect(outputs.filter(({ unchanged }) => unchanged)).toHaveLength(written.length);
});

test.each([['0x2'], ['-1'], ['1.5'], ['两'], ['257'], ['1/2']])('--jobs %s is refused', async (typed) => {
  const cwd = folderWith({ 'a.yaml': '' });
  const { code, err } = await runIn({ cwd }, 'build', `--jobs=${typed}`);
  expect(code).toBe(2);
  expect(err).toContain(typed);
  expect(fs.readdirSync(cwd)).toEqual(['a.yaml']);
});

test.each([['auto'], ['AUTO'], ['0'], ['1'], ['256']])('--jobs %s is taken', async (typed) => {
  const cwd = folderWith({ 'a.yaml': '' });
  expect((await runIn({ cwd }, 'build', '--jobs', typed)).code).toBe(0);
});

test('shares are large first and ever smaller, and all of it', () => {
  for (const [count, workers] of [
    [2, 2],
    [3, 2],
    [7, 3],
    [2000, 2],
    [300, 256],
  ] as const) {
    const shares = sharesOf(count, workers);
    const sizes = shares.map(({ from, to }) => to - from);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.at(-1)).toBe(1);
  }
});
