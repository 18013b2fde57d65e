/** git, called with arguments and never through a shell; and what makes it show documents and issues as text. */

import { spawnSync } from 'node:child_process';
import type { Io } from './io.ts';

interface GitAnswer {
  readonly ok: boolean;
  readonly out: Buffer;
  readonly said: string;
  /** The repository is somebody else's, and git will not look into it. */
  readonly isRefused: boolean;
}

/** Most that one file may hold: as much as is read from a disk. */
const mostBytes = 256 * 1024 * 1024;

/** Fetches nothing. The answer is undefined where there is no git. */
export const gitIn =
  ({ cwd, env }: Pick<Io, 'cwd' | 'env'>) =>
  (...args: readonly string[]): GitAnswer | undefined => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd,
      env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      maxBuffer: mostBytes,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (error && status === null) return undefined;
    const said = stderr.toString().trim();
    return { ok: status === 0, out: stdout, said, isRefused: said.includes('dubious ownership') };
  };

/** Which files are shown how; the rest of what they are stands in the same line, for the last word on an attribute counts. */
export const gitAttributes = [
  '*.docx -text -merge diff=bulletin',
  '*.yaml text diff=bulletin-yaml',
  '*.yml text diff=bulletin-yaml',
];

/** How they are shown: a repository keeps this for itself, so each copy of it is told once. */
const settings: readonly (readonly [key: string, value: string])[] = [
  // Names in 汉字 are shown as they are.
  ['core.quotePath', 'false'],
  ['diff.bulletin.textconv', 'bulletin text --sentences --textconv'],
  ['diff.bulletin-yaml.xfuncname', '^( {0,2}- *(标题|title) *: .*)$'],
  // As git calls a driver of its own: name, file, number, mode, file, number, mode.
  ['difftool.bulletin.cmd', 'bulletin diff "$MERGED" "$LOCAL" 0000 100644 "$REMOTE" 0000 100644'],
];

export type GitSetUp = 'done' | 'no-git' | 'no-repository' | 'failed';

/** In the repository that the folder lies in. */
export function setUpGit(io: Pick<Io, 'cwd' | 'env'>): GitSetUp {
  const git = gitIn(io);
  const inside = git('rev-parse', '--git-dir');
  if (inside === undefined) return 'no-git';
  if (!inside.ok) return 'no-repository';
  const isSet = settings.every(([key, value]) => git('config', '--local', key, value)?.ok);
  return isSet ? 'done' : 'failed';
}

/** Whether git would show such a file by our driver. */
export function isShownByUs(io: Pick<Io, 'cwd' | 'env'>, name: string): boolean {
  const answer = gitIn(io)('check-attr', '-z', 'diff', '--', name);
  return answer?.out.toString().split('\0')[2]?.startsWith('bulletin') ?? false;
}
