/** The container that Office files were before they were archives ([MS-CFB]), and in which those with a password still are. */

import { type Bytes, spells } from '../bytes.ts';

export const isContainer = (bytes: Bytes): boolean => spells(bytes, 0, '\xd0\xcf\x11\xe0');

/** An Office file with a password ([MS-OFFCRYPTO], 2.3.4.4). */
export const isEncrypted = (bytes: Bytes): boolean => isContainer(bytes) && hasEntry(bytes, 'EncryptedPackage');

/** Its directory is there: without it an Office program takes the bytes for a text. */
export const hasDirectory = (bytes: Bytes): boolean => hasEntry(bytes, 'Root Entry');

/** Directory entries stand anywhere in the container, on borders of 128 bytes, their names in UTF-16. */
function hasEntry(bytes: Bytes, name: string): boolean {
  const spelt = [...name].join('\0');
  for (let at = 0; at < bytes.length; at += 128) if (spells(bytes, at, spelt)) return true;
  return false;
}
