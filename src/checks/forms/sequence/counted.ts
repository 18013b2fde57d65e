/** 一是 that an item brings along where the program counts the items so: what is printed beside it stands nowhere in the text. */

import { hanValue } from '../../../han-number.ts';
import type { Item } from '../../../model/bulletin.ts';
import { onceFor } from '../../../once.ts';
import { itemLists } from '../../items.ts';
import type { Passage } from '../../passage.ts';
import type { Subject } from '../../subject.ts';
import type { SequenceToken } from './tokens.ts';

/** Whether the number is the one that the counted items beside it ask for, and begins no list inside its own. */
export const isInCount = (subject: Subject, token: SequenceToken, all: readonly SequenceToken[]): boolean =>
  token.family === '一是' &&
  token.opens &&
  all.every((other) => other === token || other.family !== '一是') &&
  countsOf(subject).get(itemOf(token.passage))?.has(token.number) === true;

const countsOf = onceFor(
  (subject: Subject): ReadonlyMap<string, ReadonlySet<number>> =>
    new Map(
      itemLists(subject).flatMap(({ items }) =>
        items.some(({ marker }) => counted.test(marker))
          ? items.map((item, at) => [item.path.join('/'), dueAt(items, at)])
          : [],
      ),
    ),
);

const counted = /^(?<number>[一二三四五六七八九十]{1,3})是$/;

/** The program counts an item that brings its own number too. */
function dueAt(items: readonly Item[], at: number): ReadonlySet<number> {
  return new Set(
    items.flatMap(({ marker }, index) => {
      const number = hanValue(counted.exec(marker)?.groups?.number ?? '');
      return number === undefined ? [] : [number + at - index];
    }),
  );
}

const itemOf = ({ path, index }: Passage): string => (index === 0 ? path.slice(0, -1).join('/') : '');
