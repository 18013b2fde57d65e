/** Ctrl-C between two files ends the run; in the middle of one it waits until that file is whole. */

import process from 'node:process';

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/**
 * Runs the steps one after another. A signal is only heeded between two of them.
 * @returns the exit code a signal asks for, or undefined when all steps were run
 */
export async function uninterrupted(steps: Iterable<() => Promise<void> | void>): Promise<number | undefined> {
  let stopped: number | undefined;
  const listeners = Object.entries(signals).map(([name, number]) => {
    const listener = (): void => {
      stopped = 128 + number;
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  try {
    for (const step of steps) {
      await step();
      await new Promise((resolve) => setImmediate(resolve));
      if (stopped !== undefined) return stopped;
    }
    return undefined;
  } finally {
    for (const off of listeners) off();
  }
}
