/** 一是…二是…, 第一，…第二，…, ①…②: lists inside a paragraph, or over paragraphs that follow each other. */

import type { Found } from '../../check.ts';
import { alone, outOfOrder, withoutBeginning } from './say.ts';
import type { Family, SequenceToken } from './tokens.ts';

interface Running {
  readonly first: SequenceToken;
  last: SequenceToken;
  count: number;
  also?: number;
  /** 一是 once more in the same paragraph: what comes next tells which of the two is wrong. */
  again?: SequenceToken;
}

/** How each kind of list is judged. ① marks notes too, and 其一 may stand for 其中之一. */
const strict: ReadonlySet<Family> = new Set(['一是', '第一']);
/** Other words that go on from 一是. */
const otherwise = /[二再]来|[二再]则|[二再]者|再[是次]|其[二次]|另[一外是]|还有|最后|此外|第二/;

/** 一是…一是… */
const isRepeated = ({ first, count }: Running, token: SequenceToken): boolean =>
  count === 1 && first.number === 1 && strict.has(token.family) && first.passage === token.passage;

export interface RunInLists {
  take(token: SequenceToken): Iterable<Found>;
  close(): Iterable<Found>;
}

export function runInLists(): RunInLists {
  const open = new Map<Family, Running>();
  const begin = (token: SequenceToken): void => {
    open.set(token.family, { first: token, last: token, count: 1 });
  };
  function* finish(running: Running | undefined): Iterable<Found> {
    if (!running) return;
    const { first, count, again } = running;
    if (again) {
      yield outOfOrder(again, 1);
      return;
    }
    const rest = first.passage.text.slice(first.end);
    if (count === 1 && first.number === 1 && strict.has(first.family) && !otherwise.test(rest)) yield alone(first);
  }

  return {
    *take(token) {
      const { family, number, passage } = token;
      const running = open.get(family);
      const last = running?.last.number ?? 0;
      if (running?.again) {
        const { again } = running;
        if (number === 2) yield alone(running.first);
        else yield outOfOrder(again, 1);
        open.set(family, { first: number === 2 ? again : running.first, last: token, count: 2, also: last + 2 });
        if (number === 1) begin(token);
      } else if (running && (number === last + 1 || number === running.also)) {
        Object.assign(running, { last: token, count: running.count + 1, also: undefined });
      } else if (number === 1 && running && isRepeated(running, token)) {
        running.again = token;
      } else if (number === 1) {
        yield* finish(running);
        begin(token);
      } else if (running && (running.last.passage === passage || (token.opens && running.last.opens))) {
        // A repeated ① is the mark of a note.
        if (strict.has(family) || number > last) yield outOfOrder(token, last);
        Object.assign(running, { last: token, count: running.count + 1, also: last + 2 });
      } else {
        yield* finish(running);
        if (strict.has(family)) yield withoutBeginning(token);
        begin(token);
      }
    },
    *close() {
      for (const running of open.values()) yield* finish(running);
      open.clear();
    },
  };
}
