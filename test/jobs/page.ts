/** The command lines of docs/大批量.md, run by a shell as a reader would. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { folderWith } from '../cli/harness.ts';
import { fencesOf, root } from '../docs/page.ts';
import { bytesIn, environment, run } from './archive.ts';

const fences = fencesOf(fs.readFileSync(path.join(root, 'docs/大批量.md'), 'utf8'));

/** The line of the page that begins so. */
export function lineOf(beginning: string): string {
  const lines = fences.filter(({ language }) => language === 'sh').map(({ body }) => body.trim());
  const line = lines.find((each) => each.startsWith(beginning));
  if (line === undefined) throw new Error(`no line of docs/大批量.md begins with ${beginning}`);
  return line;
}

export const jobOfPage = (): string => fences.find(({ info }) => info === '集群/job.yaml')?.body ?? '';

/** A folder with the archive in 期刊. */
export function inArchive(made: string): string {
  const folder = folderWith({});
  fs.cpSync(made, path.join(folder, '期刊'), { recursive: true });
  return folder;
}

/** @param program what `bulletin` is in the line */
export function shell(program: string, cwd: string, line: string, more: NodeJS.ProcessEnv = {}) {
  const bin = folderWith({ bulletin: `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n` });
  fs.chmodSync(path.join(bin, 'bulletin'), 0o755);
  const env = { ...environment(), ...more, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const { status, stderr } = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
  return { code: status, err: stderr };
}

/** What one run makes of the archive. */
export function oneRun(program: string, made: string) {
  const cwd = inArchive(made);
  const { code } = run(program, cwd, ['build', '期刊']);
  return { code, files: bytesIn(cwd) };
}
