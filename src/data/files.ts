/** Files that an issue names: read through a function the caller gives, so that this side never touches a disk. */

import type { Words } from '../diagnostic.ts';

/** Why a file could not be had, in words for the one who named it. */
export interface FileProblem {
  readonly kind: 'absent' | 'outside' | 'unreadable' | 'too-large';
  readonly message: Words;
  readonly hint?: Words;
}
/** `name` as the issue writes it, with `/`; it counts from the folder of the file that names it. */
export type ReadFile = (name: string) => Uint8Array | FileProblem;

export const isFileProblem = (read: Uint8Array | FileProblem): read is FileProblem => !(read instanceof Uint8Array);

/** What one document may read in all, a file counted each time it is named: a page may name one a thousand times. */
const mostBytes = 256 * 1024 * 1024;

/** Reads each name once for a document, and within bounds. */
export function readOnce(readFile: ReadFile): ReadFile {
  const read = new Map<string, ReturnType<ReadFile>>();
  let left = mostBytes;
  return (name) => {
    const found = read.get(name) ?? readFile(name);
    read.set(name, found);
    if (isFileProblem(found)) return found;
    left -= found.length;
    return left < 0 ? tooMuch : found;
  };
}

const tooMuch: FileProblem = {
  kind: 'too-large',
  message: { zh: '这一期引用的文件合计超过 256 MB', en: 'the files this issue names have more than 256 MB together' },
  hint: { zh: '图片先缩小再用', en: 'make the pictures smaller first' },
};
