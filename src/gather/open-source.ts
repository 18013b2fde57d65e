/** The bytes of an issue or series file → its source, unless there is more of it than anybody writes. */

import { beginning } from '../diagnostic.ts';
import { type LimitName, limits, tooLarge } from '../limits.ts';
import type { Grammar } from '../source/data.ts';
import { readSource } from '../source/read.ts';

/** As `readSource`; of a file beyond the limits nothing is read, and that is the one thing said of it. */
export function openSource(bytes: Uint8Array, file: string, grammar: Grammar): ReturnType<typeof readSource> {
  const limit = passed(bytes);
  if (!limit) return readSource(bytes, file, grammar);
  return { source: readSource('', file, grammar).source, findings: [{ ...tooLarge(limit), range: beginning }] };
}

function passed(bytes: Uint8Array): LimitName | undefined {
  if (bytes.length > limits.yamlSize.most) return 'yamlSize';
  // A line has a byte at least, so that hardly any file is counted.
  return bytes.length > limits.yamlLines.most && lineCount(bytes) > limits.yamlLines.most ? 'yamlLines' : undefined;
}

/** Lines end in LF, CRLF or CR; what stands behind the last end is a line where there is anything. */
function lineCount(bytes: Uint8Array): number {
  let count = bytes.at(-1) === lf || bytes.at(-1) === cr ? 0 : 1;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === lf || (bytes[at] === cr && bytes[at + 1] !== lf)) count += 1;
  }
  return count;
}
const lf = 0x0a;
const cr = 0x0d;
