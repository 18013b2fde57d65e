/** Files → archives, of which the same files give the same bytes at any time, in any zone, by anybody. */

import { gzipSync, zipSync } from 'fflate';
import { pack } from 'tar-stream';

/** No archive says when it was made. In local time, which is what a zip holds. */
const made = new Date(2024, 0, 1);
const seconds = Date.UTC(2024, 0, 1) / 1000;

/** @param files by name, each `{ bytes, mode }` */
export const zip = (files) =>
  zipSync(
    Object.fromEntries(sorted(files).map(([name, { bytes }]) => [name, [bytes, { level: 9, mem: 12, mtime: made }]])),
  );

/** @param files by name, each `{ bytes, mode }` or `{ link }` */
export async function tarGz(files) {
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
  return gzipSync(Buffer.concat(chunks), { level: 9, mem: 12, mtime: 0 });
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
