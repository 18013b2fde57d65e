/** Ctrl-C between two files ends the run; in the middle of one it waits until that file is whole. */

import process from 'node:process';

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** A stop that somebody may ask for. */
export interface Asking {
  /** The exit code that a signal has asked for. */
  stopped(): number | undefined;
  /** From now on signals do what they did before. */
  off(): void;
}

/** @param onStop is called at once when a signal comes */
export function heedSignals(onStop: () => void = () => {}): Asking {
  let stopped: number | undefined;
  const listeners = Object.entries(signals).map(([name, number]) => {
    const listener = (): void => {
      stopped = 128 + number;
      onStop();
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  return {
    stopped: () => stopped,
    off() {
      for (const off of listeners) off();
    },
  };
}

/**
 * Runs the steps one after another. A signal is only heeded between two of them.
 * @returns the exit code a signal asks for, or undefined when all steps were run
 */
export async function uninterrupted(steps: Iterable<() => Promise<void> | void>): Promise<number | undefined> {
  const asking = heedSignals();
  try {
    for (const step of steps) {
      await step();
      await new Promise((resolve) => setImmediate(resolve));
      if (asking.stopped() !== undefined) return asking.stopped();
    }
    return undefined;
  } finally {
    asking.off();
  }
}
