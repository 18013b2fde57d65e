/** Files that an issue names: read through a function the caller gives, so that this side never touches a disk. */

import type { Words } from '../diagnostic.ts';
import { limits, tooLarge } from '../limits.ts';

/** Why a file could not be had, in words for the one who named it. */
export interface FileProblem {
  readonly kind: 'absent' | 'outside' | 'unreadable' | 'too-large';
  readonly message: Words;
  readonly hint?: Words;
}
/** `name` as the issue writes it, with `/`; it counts from the folder of the file that names it. */
export type ReadFile = (name: string) => Uint8Array | FileProblem;

export const isFileProblem = (read: Uint8Array | FileProblem): read is FileProblem => !(read instanceof Uint8Array);

/** Reads each name once for a document, and within bounds: a page may name a file a thousand times. */
export function readOnce(readFile: ReadFile): ReadFile {
  const read = new Map<string, ReturnType<ReadFile>>();
  let left: number = limits.filesSize.most;
  return (name) => {
    const found = read.get(name) ?? readFile(name);
    read.set(name, found);
    if (isFileProblem(found)) return found;
    left -= found.length;
    return left < 0 ? tooMuch : found;
  };
}

const tooMuch: FileProblem = { kind: 'too-large', ...tooLarge('filesSize') };
