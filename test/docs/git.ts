/** git as a reader has it: a name, a day, and our program on its way. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';
import { once } from '../../src/once.ts';
import { root } from './page.ts';

/** A folder with the program in it, of the sources as they are. */
const program = once((): string => {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bulletin-git-')));
  const built = path.join(folder, 'bulletin.cjs');
  buildSync({
    stdin: { contents: "import { run } from './src/cli/main.ts'; void run();", resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: built,
    logLevel: 'error',
    loader: { '.hbs': 'text' },
  });
  fs.writeFileSync(path.join(folder, 'bulletin'), `#!/bin/sh\nexec '${process.execPath}' '${built}' "$@"\n`, {
    mode: 0o755,
  });
  return folder;
});

/** What git shows, at a wide terminal without colour; the numbers it gives to contents are left out. */
export function runGit(cwd: string, words: readonly string[]): string {
  const folder = program();
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    HOME: folder,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_PAGER: 'cat',
    GIT_AUTHOR_NAME: '小王',
    GIT_AUTHOR_EMAIL: 'wang@example.invalid',
    GIT_AUTHOR_DATE: '2024-06-21T09:00:00+0800',
    GIT_COMMITTER_NAME: '小王',
    GIT_COMMITTER_EMAIL: 'wang@example.invalid',
    GIT_COMMITTER_DATE: '2024-06-21T09:00:00+0800',
  };
  const { stdout, stderr } = spawnSync(
    'git',
    ['-c', 'init.defaultBranch=main', '-c', 'advice.defaultBranchName=false', ...words],
    { cwd, env, encoding: 'utf8' },
  );
  return `${stdout}${stderr}`
    .replace(/^index [0-9a-f]+\.\.[0-9a-f]+/gm, 'index 1a2b3c4..5d6e7f8')
    .replace(/^commit [0-9a-f]+/gm, 'commit 1a2b3c4');
}
