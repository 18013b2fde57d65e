/**
 * The Nodes that are handed out with the program: one version for every system, the newest LTS that also runs under wine,
 * where the Windows archive is tested: Node 24 does not start in wine 8.0, that of Debian 12 (V8 finds no memory). npm's
 * packages hold the official binaries; what they must be is in nodes.lock.json.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import lock from './nodes.lock.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../node_modules/.cache/carry', import.meta.url));

export const nodeVersion = lock.version;

/**
 * @param name of npm's package
 * @param wanted paths in it
 * @returns their bytes, in that order
 */
export async function fromNode(name, ...wanted) {
  const files = await filesOf(gunzipSync(packed(name)));
  return wanted.map((path) => files.get(`package/${path}`) ?? fail(`${name}@${lock.version} has no ${path}`));
}

/** From the cache, else from the registry; in both cases only what the lock names. */
function packed(name) {
  const file = join(folder, `${name}-${lock.version}.tgz`);
  const kept = read(file);
  if (kept && isLocked(name, kept)) return kept;
  mkdirSync(folder, { recursive: true });
  const argv = ['pack', `${name}@${lock.version}`, '--pack-destination', folder, '--silent'];
  execFileSync('npm', argv, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  const fetched = read(file);
  if (!fetched || !isLocked(name, fetched)) fail(`${name}@${lock.version} is not what carry/nodes.lock.json names`);
  return fetched;
}

const isLocked = (name, bytes) =>
  lock.integrity[name] === `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

async function filesOf(tar) {
  const files = new Map();
  const reader = extract();
  reader.end(tar);
  for await (const entry of reader) {
    const chunks = [];
    for await (const chunk of entry) chunks.push(chunk);
    files.set(entry.header.name, Buffer.concat(chunks));
  }
  return files;
}

function fail(message) {
  throw new Error(message);
}
