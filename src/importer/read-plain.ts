/** Bytes of a text that somebody sent → its paragraphs. No input makes it throw. */

import type { Placed } from '../source/placed.ts';
import type { PlainText } from './plain-text.ts';
import { readTxt } from './txt.ts';

export interface PlainReading {
  /** None when the file cannot be read; there is an error among the findings then. */
  readonly text?: PlainText;
  /** Faults of reading, and what was noticed on the way. */
  readonly findings: readonly Placed[];
}

/** @param file as messages show it */
export function readPlain(bytes: Uint8Array, file: string): PlainReading {
  return readTxt(bytes, file);
}
