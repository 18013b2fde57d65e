/** The program as it was, bundled in a folder of its own; packages are those that lie here. */

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param which a tree (a folder with bin/bundle.mjs), a revision of git, or nothing: the tree as it stands here
 * @param folder where it is bundled; nothing is written in another tree but what its bundling makes in its source
 * @returns the file to run
 */
export function builtFrom(which, folder) {
  const source = which === undefined ? root : treeOf(which, `${folder}-source`);
  for (const name of ['bin', 'dist']) mkdirSync(join(folder, name), { recursive: true });
  copyFileSync(join(source, 'bin/package.json'), join(folder, 'bin/package.json'));
  copyFileSync(join(source, 'bin/bulletin.js'), join(folder, 'bin/bulletin.js'));
  run(source, process.execPath, join(source, 'bin/bundle.mjs'), join(folder, 'dist'));
  return join(folder, 'bin/bulletin.js');
}

function treeOf(which, folder) {
  if (existsSync(join(which, 'bin/bundle.mjs'))) return resolve(which);
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'archive.tar');
  run(root, 'git', 'archive', '--format=tar', '-o', archive, `${which}^{commit}`);
  run(folder, 'tar', '-xf', archive);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const run = (cwd, program, ...args) => execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
