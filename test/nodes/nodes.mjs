/** The Nodes that `engines` names: the first of each line and its newest, brought by npm as packages that hold the binary. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../../node_modules/.cache/nodes', import.meta.url));
const holder = `node-${process.platform}-${process.arch}`;
const npm = (...argv) => execFileSync('npm', argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** @returns for each version the path of its binary, in order */
export function installNodes() {
  const oldest = manifest.engines.node.match(/\d+\.\d+\.\d+/g);
  const published = JSON.parse(npm('view', holder, 'versions', '--json'));
  const versions = oldest.flatMap((version) => [...new Set([version, newest(published, major(version))])]);
  const binary = (version) => join(folder, 'node_modules', `node-${version}`, 'bin/node');
  const absent = versions.filter((version) => !existsSync(binary(version)));
  if (absent.length > 0) {
    mkdirSync(folder, { recursive: true });
    // npm takes away what the manifest does not name, so all are named again.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const named = versions.map((version) => `node-${version}@npm:${holder}@${version}`);
    const quiet = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    npm('install', '--prefix', folder, ...quiet, ...named);
  }
  return versions.map((version) => ({ version, node: binary(version) }));
}

// In the order in which they were published an old line's release may be the last.
const newest = (published, line) =>
  published
    .filter((version) => major(version) === line)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
const major = (version) => version.split('.')[0];
