/** Which character is taken for which, as the spelling check has it. */

import { lexicon } from './lexicon.ts';

/** Whether somebody may write the one who means the other: they look alike, or sound so. */
export function isTakenFor(written: string, meant: string): boolean {
  const words = lexicon();
  const [one, other] = [words.number(written.charCodeAt(0)), words.number(meant.charCodeAt(0))];
  if (one === 0 || other === 0) return false;
  const [start, end] = words.alike(one);
  for (let nth = start; nth < end; nth += 1) if (words.meantFor(nth) === other) return true;
  return false;
}
