/** Files → archives, of which the same files give the same bytes at any time, in any zone, by anybody. */

import SevenZip from '7z-wasm';
import { zipSync } from 'fflate';
import { pack } from 'tar-stream';

/** No archive says when it was made. In local time, which is what a zip holds. */
const made = new Date(2024, 0, 1);
const seconds = Date.UTC(2024, 0, 1) / 1000;

/**
 * @param files by name, each `{ bytes, mode }`
 * @param quick for what is only tried, not handed out: larger
 */
export const zip = (files, quick) => {
  const how = quick ? { level: 1 } : { level: 9, mem: 12 };
  return zipSync(
    Object.fromEntries(sorted(files).map(([name, { bytes }]) => [name, [bytes, { ...how, mtime: made }]])),
  );
};

/** Of all that every desktop unpacks, that which the tightest of them makes: a twentieth less than gzip -9. */
export async function gzip(bytes, quick) {
  const made = await sevenZip(bytes, '-tgzip', ...(quick ? ['-mx=1'] : ['-mx=9', '-mfb=258']));
  // A name stands in its head, and a time, which the streams of others do not need.
  const [, , , flags] = made;
  if (flags !== 0 && flags !== 8) throw new Error('gzip has a head of another form');
  return Buffer.concat([
    Buffer.from('1f8b0800000000000203', 'hex'),
    made.subarray(flags === 0 ? 10 : made.indexOf(0, 10) + 1),
  ]);
}

/** A quarter less still, which dpkg has always read; a bare system has no program of its own for it. */
export const xz = (bytes, quick) => sevenZip(bytes, '-txz', quick ? '-mx=1' : '-mx=5');

/** Runs anywhere, on one thread: the same bytes on every machine. */
async function sevenZip(bytes, ...how) {
  const said = [];
  const machine = await SevenZip({ print: (line) => said.push(line), printErr: (line) => said.push(line) });
  machine.FS.writeFile('/in', bytes);
  machine.callMain(['a', ...how, '/made.out', '/in']);
  if (!machine.FS.readdir('/').includes('made.out')) throw new Error(said.join('\n'));
  return Buffer.from(machine.FS.readFile('/made.out'));
}

/** @param files by name, each `{ bytes, mode }` or `{ link }` */
export async function tar(files) {
  const writer = pack();
  const common = { mtime: new Date(seconds * 1000), uid: 0, gid: 0, uname: 'root', gname: 'root' };
  const folders = new Set(sorted(files).flatMap(([name]) => foldersOf(name)));
  const entries = [...[...folders].map((name) => [name, undefined]), ...files].sort(byName);
  for (const [name, file] of entries) {
    if (!file) writer.entry({ ...common, name, type: 'directory', mode: 0o755 });
    else if (file.link) writer.entry({ ...common, name, type: 'symlink', linkname: file.link, mode: 0o777 });
    else writer.entry({ ...common, name, mode: file.mode ?? 0o644 }, Buffer.from(file.bytes));
  }
  writer.finalize();
  const chunks = [];
  for await (const chunk of writer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The archive that a package of Debian is: three members in their order. */
export const ar = (members) =>
  Buffer.concat([
    Buffer.from('!<arch>\n'),
    ...members.flatMap(([name, bytes]) => [
      Buffer.from(
        `${name.padEnd(16)}${String(seconds).padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(bytes.length).padEnd(10)}\`\n`,
      ),
      bytes,
      Buffer.alloc(bytes.length % 2, '\n'),
    ]),
  ]);

const byName = ([a], [b]) => (a < b ? -1 : 1);
const sorted = (files) => [...files].sort(byName);

/** `a/b/c` lies in `a/` and `a/b/`. */
const foldersOf = (name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index + 1));
