/** A sent file by the name that a key gives it. */

import { baseOf } from '../../world/names.ts';

/** As it is written in a key: with its folder or without. */
export const isName = (written: string, name: string): boolean => {
  const plain = written.normalize('NFC').replace(/^\.\//, '');
  return plain === name || (!plain.includes('/') && plain === baseOf(name));
};
