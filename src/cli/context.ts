/** What every command is handed, and how it speaks. */

import type { Lang, Words } from '../diagnostic.ts';
import type { Io } from './io.ts';

export interface Context {
  readonly io: Io;
  readonly lang: Lang;
}

/** Exit codes (contract 3). In a batch the highest wins. */
export const exit = { done: 0, faults: 1, failed: 2 } as const;

/** One line to the person at the terminal; never part of requested output. */
export const tell = ({ io, lang }: Context, words: Words): void => io.stderr.write(`${words[lang]}\n`);
