/** The bytes of the words. In the shipped program this module is another (bin/bundle.mjs), which reads them from the file beside it. */

import { packed } from './packed.generated.ts';

export function heldBytes(): Uint8Array {
  return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
}
