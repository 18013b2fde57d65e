/** How far a batch has come; on a terminal only. */

import type { Context } from '../context.ts';
import { textWidth, visible } from './width.ts';

export interface Progress {
  step(label: string): void;
  done(): void;
}

const erase = '\r\u001b[K';

export function progress({ io, quiet }: Context, total: number): Progress {
  if (quiet || !io.stderr.isTTY || io.env.TERM === 'dumb' || total < 2) return { step: () => {}, done: () => {} };
  let n = 0;
  return {
    step(label) {
      const begin = `[${++n}/${total}] `;
      // A label that goes on in the next row could not be erased.
      io.stderr.write(erase + begin + endOf(visible(label), io.stderr.columns - begin.length - 1));
    },
    done: () => io.stderr.write(erase),
  };
}

/** The end of a path tells more than its beginning. */
function endOf(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let [end, left] = ['', room - 1];
  for (const char of [...text].reverse()) {
    left -= textWidth(char);
    if (left < 0) break;
    end = char + end;
  }
  return `…${end}`;
}
