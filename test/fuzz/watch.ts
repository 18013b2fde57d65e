/** Keeps an eye on the case at work, so that one without end, or one that ends the whole run, leaves its name. */

import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';

/** Seconds without an answer after which none will come: a case takes a hundredth of one. */
const hung = 60;

/** A second thread, since the first cannot look up from its work. */
const watcher = `
const { workerData: { shared, hung, file } } = require('node:worker_threads');
const began = new Float64Array(shared);
setInterval(() => {
  // Read once: the case may end between two looks, and 0 is long ago.
  const since = began[0];
  if (since === 0 || Date.now() - since < hung * 1000) return;
  const { readFileSync, writeSync } = require('node:fs');
  writeSync(1, readFileSync(file, 'utf8').trim() + ' does not end\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);`;

export interface Watch {
  begin(what: string): void;
  end(): void;
  /** To be called when all is done. */
  stop(): void;
}

export function watch(root: string): Watch {
  mkdirSync(join(root, 'test/.out'), { recursive: true });
  const file = join(root, `test/.out/fuzz-${process.pid}.last`);
  const handle = openSync(file, 'w');
  const shared = new SharedArrayBuffer(8);
  const began = new Float64Array(shared);
  const worker = new Worker(watcher, { eval: true, workerData: { shared, hung, file } });
  return {
    begin(what) {
      writeSync(handle, what.padEnd(100), 0);
      began[0] = Date.now();
    },
    end() {
      began[0] = 0;
    },
    stop() {
      void worker.terminate();
      closeSync(handle);
      rmSync(file);
    },
  };
}
