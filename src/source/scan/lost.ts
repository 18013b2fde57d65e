/** A line among keys that has no colon. */

import type { Place } from '../data.ts';
import * as structure from '../said/structure.ts';
import type { Key } from './key.ts';
import { makeshift, type Scan } from './state.ts';

/** Takes a declared word for the key it must be; leaves out any other line, so that the rest can be read. */
export function lostLine(scan: Scan, at: number, end: number, place: Place | undefined): Key | 'skipped' {
  const line = scan.text.slice(at, end);
  const found = /^([^ \t\u3000;；=＝]+)(?:[ \t\u3000]*[;；=＝][ \t\u3000]*|[ \t\u3000]+|$)/.exec(line);
  const word = found?.[1];
  if (found && word !== undefined && place?.keys.has(word)) {
    const after = at + found[0].length;
    const fix = [{ start: at + word.length, end: after, text: after === end ? ':' : ': ' }];
    scan.edits.push(...fix);
    scan.report(at, at + word.length, structure.missingColon(word), fix);
    return { name: word, nameEnd: at + word.length, end: after };
  }
  makeshift(scan, at, end, structure.neither(line), [{ start: at, end, text: '' }]);
  return 'skipped';
}
