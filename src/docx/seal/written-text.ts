/** What the seal of a document that was just written says of its text: whoever judges a document that lies there asks `read.ts`. */

import { unzipSync } from 'fflate';
import { readCustom, sealPart } from './custom.ts';

export function writtenText(bytes: Uint8Array): string | undefined {
  const part = unzipSync(bytes, { filter: ({ name }) => name === sealPart })[sealPart];
  return part && readCustom(part)?.['bulletin-text'];
}
