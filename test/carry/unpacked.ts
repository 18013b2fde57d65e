/** Archives as they come out of the tools that people have, and what the program says there. */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, inject } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One of which nothing is said. */
export const issue = `报头: { 年度: 2024, 期号: 1, 日期: 2024-01-31 }
栏目:
  - 标题: 工作动态
    条目:
      - 1月4日，市安委办召开安全生产形势分析会，部署春节值班值守和森林防灭火工作。
`;

export const packedFile = (ending: string): string => {
  const name = fs.readdirSync(inject('packed')).find((it) => it.endsWith(ending));
  if (name === undefined) throw new Error(`nothing packed ends in ${ending}`);
  return path.join(inject('packed'), name);
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** Gone when the tests of this file are over. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'bulletin-carry-'));
  folders.push(folder);
  return folder;
}

export const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });

/** Of the documents in a folder, by name. */
export const sumsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.docx'))
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(fs.readFileSync(path.join(folder, name)))
          .digest('hex'),
      ]),
  );

/** What the program of this tree makes of the examples, with the Node that runs the tests. */
export function examplesHere(): Readonly<Record<string, string>> {
  const out = temporaryFolder();
  const program = path.join(root, 'bin/bulletin.js');
  const { status, stderr } = spawnSync(process.execPath, [program, 'build', 'examples', '--out-dir', out], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return sumsIn(out);
}

/** As they are kept: with what units have sent, and without what was built beside. */
export function copyExamples(to: string): void {
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'examples'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const name of kept.split('\0').filter((each) => each !== ''))
    fs.cpSync(path.join(root, name), path.join(to, path.relative('examples', name)));
}
