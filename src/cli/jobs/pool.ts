/** The workers of `--jobs`: threads of this process, so that a Ctrl-C reaches this one alone, and none outlives it. */

import path from 'node:path';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { Reported, Share, SharedRun, Thrown, Turn } from './share.ts';

/** How a share has ended. */
type Ended = { readonly thrown?: Thrown | undefined } | { readonly died: unknown };

export interface Pool {
  /** @param heard is told of every turn, in order, before the share ends */
  share(turns: readonly Turn[], heard: (reported: Reported) => void): Promise<Ended>;
  /** No further turn begins. */
  stop(): void;
  close(): Promise<void>;
}

/** Beside the bundle, where `import.meta.url` is its path (`bin/bundle.mjs`). */
const program = path.join(import.meta.url, '../load.cjs');

export function openPool(workers: number, run: SharedRun): Pool {
  const pool = new Tinypool({
    filename: program,
    name: 'build',
    minThreads: workers,
    maxThreads: workers,
    workerData: run,
  });
  // A worker that dies while it does nothing is replaced, and nothing was lost.
  pool.on('error', () => {});
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const known = new WeakSet<object>();
  let isClosing = false;
  return {
    async share(turns, heard) {
      watchExits(pool, known, () => isClosing);
      const { port1: here, port2: port } = new MessageChannel();
      here.on('message', heard);
      try {
        const share: Share = { turns, port, stop };
        return { thrown: await pool.run(share, { transferList: [port] }) };
      } catch (died) {
        return { died };
      } finally {
        // The end has come by another way, which may be the shorter one.
        for (let last = receiveMessageOnPort(here); last; last = receiveMessageOnPort(here)) heard(last.message);
        here.close();
      }
    },
    stop: () => void Atomics.store(stop, 0, 1),
    close() {
      isClosing = true;
      return pool.destroy();
    },
  };
}

/** tinypool hears of a worker that throws, and waits for ever for one that ends without a word. */
function watchExits(pool: Tinypool, known: WeakSet<object>, isClosing: () => boolean): void {
  for (const worker of pool.threads) {
    if (known.has(worker)) continue;
    known.add(worker);
    let hasThrown = false;
    worker.on('error', () => {
      hasThrown = true;
    });
    worker.on('exit', () => {
      if (!hasThrown && !isClosing()) worker.emit('error', new Error('the worker has ended'));
    });
  }
}
