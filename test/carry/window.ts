/** A terminal with somebody before it. */

import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** What is asked, and what is answered to it. */
export type Answers = readonly (readonly [question: RegExp, answer: string])[];

export interface Seen {
  readonly code: number | null;
  /** All that was ever shown, without the marks of a terminal. */
  readonly text: string;
  /** With them. */
  readonly written: string;
}

export const windowSize = { columns: 84, rows: 40 };

/**
 * As a person does: who reads first and then types, and presses Enter when the words are there.
 * @param command a line for the shell
 */
export const inWindow = (command: string, cwd: string, env: NodeJS.ProcessEnv, answers: Answers): Promise<Seen> =>
  new Promise((done) => {
    const left = answers.flatMap(([question, answer]) => [
      ...(answer === '' ? [] : [[question, answer] as const]),
      [question, '\r'] as const,
    ]);
    let written = '';
    let quiet: NodeJS.Timeout | undefined;
    const sized = `stty columns ${windowSize.columns} rows ${windowSize.rows}; ${command}`;
    const window = spawn('script', ['-qefc', sized, '/dev/null'], { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] });
    const type = (): void => {
      const [question, keys = ''] = left[0] ?? [];
      if (!question?.test(stripVTControlCharacters(written))) return;
      left.shift();
      window.stdin.write(keys);
      quiet = setTimeout(type, 1000);
    };
    window.stdout.setEncoding('utf8').on('data', (shown: string) => {
      written += shown;
      clearTimeout(quiet);
      quiet = setTimeout(type, 1000);
    });
    window.on('close', (code) => done({ code, text: stripVTControlCharacters(written), written }));
  });
