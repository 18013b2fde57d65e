/** What every command is handed, and how it speaks. */

import type { Lang, Words } from '../diagnostic.ts';
import type { Io } from './io.ts';

export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  /** `-q`: nothing is said where nothing is wrong. */
  readonly quiet?: boolean;
  /** `--log`: takes what is said to a person as well. */
  readonly log?: { write(text: string): void };
}

/** Exit codes (contract 3). In a batch the highest wins. */
export const exit = { done: 0, faults: 1, failed: 2 } as const;

/** One line to the person at the terminal; never part of requested output. */
export function tell({ io, lang, log }: Context, words: Words): void {
  const line = `${words[lang]}\n`;
  io.stderr.write(line);
  log?.write(line);
}

/** The like of what went well: `-q` does without on the terminal, a log does not. */
export function mention(context: Context, words: Words): void {
  if (context.quiet) context.log?.write(`${words[context.lang]}\n`);
  else tell(context, words);
}
