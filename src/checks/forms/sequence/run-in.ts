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

/** 首先…其次…第三: the first two have other words. */
const firstly = /首先|其次/;
/** 首先是…其次是…三是, in one paragraph. */
const isBehindSecond = ({ family, number, passage, start }: SequenceToken): boolean =>
  family === '一是' && number === 3 && /首先.*其次/su.test(passage.text.slice(0, start));

/** 第二个问题，…。第三，…; 比如第一，…。第二，…: what comes before it is there, in other words. */
const isBehindItsLast = ({ family, number, passage: { text }, start }: SequenceToken): boolean =>
  family === '第一' && text.slice(0, start).includes(`第${'一二三四五六七八九'[number - 2] ?? '…'}`);

/** 问：…有关情况如何？第二，…: who asks counts from the second question. */
const isSecondQuestion = ({ family, number, passage: { text }, start }: SequenceToken): boolean =>
  family === '第一' &&
  number === 2 &&
  (/[？?]$/.test(text.slice(0, start)) || /^\s*(?:问|[^，。？]{0,20}记者)[：:]/.test(text));

/** 一是…；另一个…: the list before has ended otherwise. */
const isGoneOn = ({ first, count }: Running, token: SequenceToken): boolean =>
  count === 1 && first.passage === token.passage && otherwise.test(token.passage.text.slice(first.end, token.start));

export interface RunInLists {
  /** Every paragraph, before its numbers. */
  pass(text: string): void;
  take(token: SequenceToken): Iterable<Found>;
  close(): Iterable<Found>;
}

export function runInLists(): RunInLists {
  const open = new Map<Family, Running>();
  /** How many paragraphs ago one began so. */
  let sinceFirstly = Number.POSITIVE_INFINITY;
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
    pass(text) {
      // 一是…, and the next paragraph goes on with 第二个共识是.
      if (open.get('一是')?.count === 1 && /^\s*第二个?\p{Script=Han}/u.test(text)) open.delete('一是');
      sinceFirstly = firstly.test(text) ? 0 : sinceFirstly + 1;
    },
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
      } else if (number === 1 && running && isRepeated(running, token) && !isGoneOn(running, token)) {
        running.again = token;
      } else if (number === 1) {
        if (!running || !isGoneOn(running, token)) yield* finish(running);
        begin(token);
      } else if (running && (running.last.passage === passage || (token.opens && running.last.opens))) {
        // A repeated ① is the mark of a note.
        if (strict.has(family) || number > last) yield outOfOrder(token, last);
        Object.assign(running, { last: token, count: running.count + 1, also: last + 2 });
      } else {
        yield* finish(running);
        const isThird = (family === '第一' && sinceFirstly < 4) || isBehindSecond(token);
        if (strict.has(family) && !isThird && !isSecondQuestion(token) && !isBehindItsLast(token))
          yield withoutBeginning(token);
        begin(token);
      }
    },
    *close() {
      for (const running of open.values()) yield* finish(running);
      open.clear();
    },
  };
}
