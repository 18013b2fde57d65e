/** The files that units have sent: a fragment that was made of one of them is no second. */

import type { SentFile } from '../gather/sent/types.ts';

export function contributionsIn(sent: readonly SentFile[]): readonly SentFile[] {
  const names = new Set(sent.map(({ name }) => name));
  return sent.filter(({ madeFrom }) => madeFrom === undefined || !names.has(madeFrom));
}
