/** The digests of the seal (contract, promise 2). They stand in documents on people's disks: how they are made never changes. */

import { createHash } from 'node:crypto';
import { bodyText } from './body-text.ts';
import { sealPart } from './custom.ts';

type Content = string | Uint8Array;

/**
 * Of all parts but the seal's own: for each, in the order of their paths by UTF-16, the path, a line feed, the number of
 * bytes in decimal, a line feed, the bytes. How an archive packs them, in which order, and whether it has entries for
 * folders, makes no difference.
 * @param read called once for each, so that one of them at a time is held; undefined where it cannot be read
 * @returns sha256 in hexadecimal; undefined when a part cannot be read
 */
export function partsDigest(paths: Iterable<string>, read: (path: string) => Content | undefined): string | undefined {
  const hash = createHash('sha256');
  const sealed = [...paths].filter((path) => !path.endsWith('/') && path.toLowerCase() !== sealPart.toLowerCase());
  for (const path of sealed.sort()) {
    const content = read(path);
    if (content === undefined) return undefined;
    hash.update(`${path}\n${Buffer.byteLength(content)}\n`).update(content);
  }
  return hash.digest('hex');
}

/** Of the words in `word/document.xml`. */
export const textDigest = (document: string): string => sha256(bodyText(document));

/** Which issue a document was built from, in words. */
export interface IssueName {
  /** 名称, line by line. */
  readonly name: readonly string[];
  /** Below the series folder, else the base name alone; with `/`, in NFC, without ending. */
  readonly path: string;
}

/** Tells whether a document is of an issue, and does not tell which to those who only have the document. */
export const issueDigest = ({ name, path }: IssueName): string => sha256(`${name.join('\n')}\n${path}`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
