/** Files as they were at a revision of git. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Entry, Refused, World } from '../../world/world.ts';
import { gitIn } from '../git.ts';
import type { Io } from '../io.ts';

/** `HEAD~1:2024-02.yaml`; a drive of Windows, and a file that is there, are none. */
export interface RevisionPath {
  readonly revision: string;
  readonly path: string;
}

export function revisionPath(typed: string): RevisionPath | undefined {
  const colon = typed.indexOf(':');
  if (colon < 1 || typed.startsWith('-') || /^[A-Za-z]:[\\/]/.test(typed)) return undefined;
  return { revision: typed.slice(0, colon), path: typed.slice(colon + 1).replaceAll('\\', '/') };
}

/** Of a file or a folder at a revision: where names count from is the current folder, as with any other. */
export interface AtRevision {
  readonly world: World;
  /** From the current folder, with `/`. */
  readonly name: string;
  readonly isFolder: boolean;
}

export function atRevision(io: Io, { revision, path: typed }: RevisionPath): AtRevision | { readonly failed: Words } {
  const run = gitIn(io);
  const top = run('rev-parse', '--show-toplevel');
  if (top === undefined) return { failed: noGit };
  if (!top.ok) return { failed: top.isRefused ? refused(top.said) : noRepository };
  const commit = run('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (!commit?.ok) return { failed: noRevision(revision) };
  const id = commit.out.toString().trim();
  const prefix = run('rev-parse', '--show-prefix')?.out.toString().trim() ?? '';
  // git counts from its own top; a clerk from where she is.
  const here = clean(path.posix.join(prefix, typed));
  for (const full of /^(?:\.{0,2}$|\.{1,2}\/)/.test(typed) ? [here] : new Set([clean(typed), here])) {
    const kind = full === undefined ? undefined : run('cat-file', '-t', `${id}:${full}`);
    if (full === undefined || !kind?.ok) continue;
    const name = path.posix.relative(`/${prefix}`, `/${full}`) || '.';
    return { world: worldAt(io, id, prefix), name, isFolder: kind.out.toString().trim() === 'tree' };
  }
  return { failed: noFile(revision, typed) };
}

/** undefined where it leads out of the repository. */
function clean(name: string): string | undefined {
  const normal = path.posix.normalize(name).replace(/\/$/, '');
  return normal.startsWith('..') || normal.startsWith('/') ? undefined : normal === '.' ? '' : normal;
}

function worldAt(io: Io, id: string, prefix: string): World {
  const run = gitIn(io);
  const objectOf = (name: string): string | undefined => clean(path.posix.join(prefix, name.replaceAll('\\', '/')));
  const leadsOut = (name: string, within: readonly string[] | undefined): boolean =>
    within?.every((folder) => {
      const [file, over] = [objectOf(name), objectOf(folder)];
      return file === undefined || over === undefined || !(over === '' || file === over || file.startsWith(`${over}/`));
    }) ?? false;
  return {
    at: `/${prefix.replace(/\/$/, '')}`,
    read(name, within) {
      const object = objectOf(name);
      if (object === undefined || leadsOut(name, within)) return outside;
      const found = run('cat-file', 'blob', `${id}:${object}`);
      return found?.ok ? new Uint8Array(found.out) : absent;
    },
    list(folder, within) {
      const object = objectOf(folder);
      if (object === undefined || leadsOut(folder, within)) return outside;
      const found = run('ls-tree', '--full-tree', '-z', `${id}:${object}`);
      if (!found?.ok) return absent;
      return found.out
        .toString()
        .split('\0')
        .flatMap((line): Entry[] => {
          const [, mode = '', name] = /^(\d+) \w+ \w+\t(.*)$/s.exec(line) ?? [];
          return name === undefined ? [] : [{ name, kind: kindOf(mode) }];
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

const kindOf = (mode: string): Entry['kind'] =>
  mode === '040000' ? 'folder' : mode === '120000' ? 'link' : mode.startsWith('100') ? 'file' : 'other';

const absent: Refused = {
  kind: 'absent',
  errno: 'ENOENT',
  reason: { zh: '那一版里没有这个文件或文件夹', en: 'no such file or folder at that revision' },
};
const outside: Refused = {
  kind: 'outside',
  reason: { zh: '在这个 git 仓库之外', en: 'it lies outside of the repository' },
};
const noGit: Words = { zh: '这台机器上没有 git', en: 'there is no git on this machine' };
const noRepository: Words = {
  zh: '当前文件夹不在 git 仓库里，没有哪一版可比',
  en: 'this folder is in no repository of git, so there are no revisions',
};
const refused = (said: string): Words => ({ zh: `git 不肯读这个仓库：${said}`, en: `git refuses: ${said}` });
const noRevision = (revision: string): Words => ({
  zh: `git 里没有“${revision}”这一版；有哪些，看 git log --oneline`,
  en: `git has no revision ${revision}; git log --oneline lists them`,
});
const noFile = (revision: string, file: string): Words => ({
  zh: `“${revision}”那一版里没有 ${file}；有哪些文件，看 git ls-tree -r --name-only ${revision}`,
  en: `there is no ${file} at ${revision}; git ls-tree -r --name-only ${revision} lists what there is`,
});
