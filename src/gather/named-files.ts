/** Files that an issue names: nothing outside the series folder, or the issue's own, is read for a name in a file (contract, promise 5). */

import type { FileProblem, ReadFile } from '../data/files.ts';
import type { Words } from '../diagnostic.ts';
import { limits, shownLimit } from '../limits.ts';
import { nearest } from '../schema/nearest.ts';
import { baseOf, endingOf, folderOf, nameIn, stemOf } from '../world/names.ts';
import { isRefused, type World } from '../world/world.ts';

interface Options {
  /** Folder of the series, if the issue has one: what lies in it may be read as well. */
  readonly series?: string | undefined;
  /** Reported the name of each file that is read. */
  readonly note?: ((file: string) => void) | undefined;
  /** Where the one who names a file is told to put it. */
  readonly where?: Words;
}
const besideIssue: Words = { zh: '本期所在的文件夹', en: 'the folder of the issue' };

/** @param folder where names count from */
export const namedFiles =
  (world: World, folder: string, { series, note = () => {}, where = besideIssue }: Options = {}): ReadFile =>
  (name) => {
    // Windows authors write the way of their system.
    const steps = name.replaceAll('\\', '/');
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(steps)) return fromNetwork(name, where);
    if (/^(\/|[a-z]:)/i.test(steps)) return absolute(name, besideOr(world, folder, steps, where));
    const file = nameIn(folder, steps);
    const read = world.read(file, series === undefined ? [folder] : [folder, series]);
    if (!isRefused(read)) {
      note(file);
      return read;
    }
    if (read.kind === 'outside') return outside(name, besideOr(world, folder, steps, where));
    if (read.kind === 'absent') return absent(world, name, file, where);
    return read.kind === 'too-large' ? tooLarge(name) : unreadable(name, read.reason);
  };

const absolute = (name: string, hint: Words): FileProblem => ({
  kind: 'outside',
  message: { zh: `不读写成绝对路径的文件：${name}`, en: `a file named by an absolute path is not read: ${name}` },
  hint,
});
const outside = (name: string, hint: Words): FileProblem => ({
  kind: 'outside',
  message: { zh: `${name} 在这一套文件的文件夹之外`, en: `${name} lies outside the folder of these files` },
  hint,
});
/** The file may have been copied already, and its path be left from where it was. */
function besideOr(world: World, folder: string, steps: string, where: Words): Words {
  const name = baseOf(steps);
  const entries = world.list(folder);
  const isThere = !isRefused(entries) && entries.some((one) => one.name === name && one.kind === 'file');
  return isThere
    ? { zh: `${name} 就在${where.zh}里：写作 ${name}`, en: `${name} lies in ${where.en}: write ${name}` }
    : copyTo(where);
}
const copyTo = ({ zh, en }: Words): Words => ({
  zh: `把文件拷进${zh}，只写它的名字`,
  en: `copy it into ${en} and write its name only`,
});

const fromNetwork = (name: string, where: Words): FileProblem => ({
  kind: 'outside',
  message: { zh: `不从网上取文件：${name}`, en: `nothing is fetched from the network: ${name}` },
  hint: {
    zh: `先下载到${where.zh}，写它的文件名`,
    en: `download it into ${where.en} and write its name`,
  },
});

function absent(world: World, name: string, file: string, where: Words): FileProblem {
  const meant = meantBy(world, file);
  const said = meant === undefined ? undefined : name.slice(0, name.length - baseOf(file).length) + meant;
  return {
    kind: 'absent',
    message: { zh: `没有这个文件：${name}`, en: `there is no such file: ${name}` },
    hint:
      said === undefined
        ? {
            zh: `把文件放进${where.zh}，名字连同后缀（如 .png）写全`,
            en: `put it into ${where.en}, and write its whole name, with the ending (such as .png)`,
          }
        : {
            zh: `是不是 ${said}？名字要完全一样，后缀和大小写也算`,
            en: `is it ${said}? The name must be the same, with its ending and in the same case`,
          },
  };
}

/** Folders of many thousand files are searched for no hint. */
const mostNames = 2000;

/**
 * The name beside it that was probably meant: the same with an ending, which Windows hides, or with another, or nearly
 * the same. Endings are left out of that: short names that share nothing but .png are not alike.
 */
function meantBy(world: World, file: string): string | undefined {
  const entries = world.list(folderOf(file));
  if (isRefused(entries)) return undefined;
  const names = entries.flatMap(({ name, kind }) => (kind === 'folder' || name.startsWith('.') ? [] : [name]));
  if (names.length > mostNames) return undefined;
  const base = baseOf(file);
  const called = (stem: string | undefined): string | undefined => {
    const all = names.filter((name) => stemOf(name) === stem);
    return all.find((name) => endingOf(name).toLowerCase() === endingOf(base).toLowerCase()) ?? all[0];
  };
  return called(base) ?? called(stemOf(base)) ?? called(nearest(stemOf(base), new Set(names.map(stemOf))));
}

function tooLarge(name: string): FileProblem {
  const { zh, en } = shownLimit('fileSize');
  return {
    kind: 'too-large',
    message: { zh: `文件太大：${name} 超过 ${zh}`, en: `the file is too large: ${name} has more than ${en}` },
    hint: limits.fileSize.cure,
  };
}

const unreadable = (name: string, { zh, en }: Words): FileProblem => ({
  kind: 'unreadable',
  message: { zh: `读不了 ${name}：${zh}`, en: `${name} cannot be read: ${en}` },
  hint: {
    zh: '检查它是不是文件、您有没有读它的权限',
    en: 'see whether it is a file and whether you may read it',
  },
});
