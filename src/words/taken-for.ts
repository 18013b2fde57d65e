/** Which character is taken for which, as the spelling check has it. */

import { type Alikeness, lexicon } from './lexicon.ts';

/** Whether somebody may write the one who means the other: they look alike, or sound so. */
export function isTakenFor(written: string, meant: string): boolean {
  const words = lexicon();
  const [one, other] = [words.number(written.charCodeAt(0)), words.number(meant.charCodeAt(0))];
  return one !== 0 && other !== 0 && likely.has(words.alikeness(one, other));
}
const likely: ReadonlySet<Alikeness> = new Set<Alikeness>(['looks', 'sound', 'both', 'classic']);
