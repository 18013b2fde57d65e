/** How far a batch has come; on a terminal only. */

import type { Io } from '../io.ts';
import { visible } from './width.ts';

export interface Progress {
  step(label: string): void;
  done(): void;
}

const erase = '\r\u001b[K';

export function progress(io: Io, total: number): Progress {
  if (!io.stderr.isTTY || io.env.TERM === 'dumb' || total < 2) return { step: () => {}, done: () => {} };
  let n = 0;
  return {
    step: (label) => io.stderr.write(`${erase}[${++n}/${total}] ${visible(label)}`),
    done: () => io.stderr.write(erase),
  };
}
