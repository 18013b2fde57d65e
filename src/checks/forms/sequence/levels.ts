/** 一、（一）1.（1）: each begins at one under its parent and goes on without a gap. */

import { levelNumbering } from '../../../model/numbering.ts';
import type { Found } from '../../check.ts';
import { alone, outOfOrder, skipping, withoutBeginning } from './say.ts';
import { type SequenceToken, shownMark } from './tokens.ts';

interface Running {
  readonly first: SequenceToken;
  last: SequenceToken;
  count: number;
  /** What is expected as well, when the last one was out of order: it may have been the only slip. */
  also?: number;
}

export interface LevelLists {
  take(token: SequenceToken, isNextParagraph: boolean): Iterable<Found>;
  /** One that runs on inside a paragraph of another level; the next paragraph may go on from it. */
  pass(token: SequenceToken): void;
  /** A heading without a number, or the end: what was open is closed. */
  close(): Iterable<Found>;
}

export function levelLists(): LevelLists {
  const open: (Running | undefined)[] = [];
  /** The last number of each level, wherever it stood: numbers may run on over their parents. */
  const ever: number[] = [];

  function* closeFrom(rank: number): Iterable<Found> {
    for (const running of open.splice(rank))
      if (running && running.count === 1 && isSingle(running.first)) yield alone(running.first);
  }
  const begin = (token: SequenceToken, rank: number): void => {
    open[rank] = { first: token, last: token, count: 1 };
  };

  return {
    *take(token, isNextParagraph) {
      const rank = rankOf(token);
      const running = open[rank];
      const { number } = token;
      // 一、二季度 in the middle of a list is text, where it is not the number that comes next.
      if (!token.sure && running && number !== running.last.number + 1) return;
      yield* closeFrom(rank + 1);
      if (!running) {
        if (number !== 1 && ever[rank] !== number - 1 && token.sure && token.opens) yield withoutBeginning(token);
        else if (rank === 3 && token.opens && !open[2]) {
          const above = open[1] ?? open[0];
          if (above) yield skipping(token, open[1] ? '（一）' : '一、', '1.');
        }
        begin(token, rank);
      } else if (number === running.last.number + 1 || number === running.also) {
        Object.assign(running, { last: token, count: running.count + 1, also: undefined });
      } else if (number === 1 && !(running.last.number === 1 && isNextParagraph)) {
        yield* closeFrom(rank);
        begin(token, rank);
      } else {
        const last = running.last.number;
        if (token.sure && running.last.sure) yield outOfOrder(token, last);
        Object.assign(running, { last: token, count: running.count + 1, also: last + 2 });
      }
      ever[rank] = number;
    },
    pass(token) {
      const rank = rankOf(token);
      if (rank >= 0) ever[rank] = token.number;
    },
    *close() {
      yield* closeFrom(0);
      ever.length = 0;
    },
  };
}

const rankOf = ({ family }: SequenceToken): number => (levelNumbering as readonly string[]).indexOf(family);

/** A number given by itself, or inside a paragraph, may belong to what is not seen here. */
/** （1）青石（2）芦县（3）枫林: the others stand in the same paragraph, without a mark before them. */
const isSingle = ({ family, number, end, opens, sure, passage: { role, text } }: SequenceToken): boolean =>
  number === 1 &&
  opens &&
  sure &&
  role !== 'marker' &&
  role !== 'note' &&
  !(/^[（(]/.test(family) && text.includes(shownMark(family, 2), end));
