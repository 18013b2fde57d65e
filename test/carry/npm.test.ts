/** The package of npm: installed for all users, run by npx, called by a program; without a network, with its scripts and without. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, temporaryFolder } from './unpacked.ts';

const folder = temporaryFolder();
let archive: string;

const offline = (cwd: string, ...argv: readonly string[]): string =>
  execFileSync('unshare', ['-n', ...argv], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  archive = path.join(folder, JSON.parse(String(said))[0].filename);
});

describe.each([[[]], [['--ignore-scripts']]])('installed with %j', (scripts) => {
  const quiet = ['--offline', '--no-audit', '--no-fund', ...scripts];
  const said = `bulletin 0.1.0, Node ${process.version}, linux ${process.arch}\n`;

  test('globally', () => {
    const prefix = temporaryFolder();
    offline(prefix, 'npm', 'install', '--global', `--prefix=${prefix}`, ...quiet, archive);
    expect(offline(prefix, path.join(prefix, 'bin/bulletin'), '--version')).toBe(said);
  });
  test('in a folder, by npx and by another program', () => {
    const project = temporaryFolder();
    fs.writeFileSync(path.join(project, 'package.json'), '{"type": "module", "private": true}');
    offline(project, 'npm', 'install', ...quiet, archive);
    expect(offline(project, 'npx', '--offline', 'bulletin', '--version')).toBe(said);
    const issue = path.join(root, 'examples/plan.yaml');
    fs.copyFileSync(issue, path.join(project, 'plan.yaml'));
    const call = `import { diskWorld, open } from 'bulletin';
      process.stdout.write(String((await open(diskWorld(), 'plan.yaml').write('docx')).length));`;
    offline(project, 'npx', '--offline', 'bulletin', 'build', 'plan.yaml');
    expect(offline(project, process.execPath, '--input-type=module', '-e', call)).toBe(
      String(fs.statSync(path.join(project, 'plan.docx')).size),
    );
  });
});
