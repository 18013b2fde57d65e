/** Brackets and quotes over the paragraphs: what one paragraph leaves open, its neighbour may close. */

import { onceFor } from '../../../once.ts';
import { closerOf } from '../../characters.ts';
import type { Passage } from '../../passage.ts';
import { type Brackets, bracketsOf } from './brackets.ts';
import type { PairToken } from './tokens.ts';

export interface Paired extends Brackets {
  readonly passage: Passage;
  /** Those whose mate stands in another paragraph. */
  readonly apart: readonly PairToken[];
}

/** The brackets of every passage; what neighbours open and close for each other is left over in neither. */
export const pairingOf = onceFor((passages: readonly Passage[]): readonly Paired[] =>
  joined(passages.map((passage) => ({ passage, ...bracketsOf(passage), apart: [] }))),
);

/** Of the passages that have any. */
export const bracketsIn = onceFor((passages: readonly Passage[]): readonly Paired[] =>
  pairingOf(passages).filter(({ pairs, mixed, crossed, reversed, openers, closers }) =>
    [pairs, mixed, crossed, reversed, openers, closers].some((found) => found.length > 0),
  ),
);

/** For how many paragraphs a mark may stay open: a quotation is long, a bracket is only cut by a stray break. */
const patience = (char: string): number => (isQuote(char) ? 12 : 1);
const isQuote = (char: string): boolean => '“‘「『'.includes(char);

interface Waiting {
  readonly token: PairToken;
  readonly since: number;
}

function joined(all: readonly Paired[]): readonly Paired[] {
  const closed = new Set<PairToken>();
  let waiting: Waiting[] = [];
  all.forEach(({ passage, closers, openers }, nth) => {
    if (waiting.length > 0 && !isNeighbour((all[nth - 1] as Paired).passage, passage)) waiting = [];
    for (const closer of closers) {
      const last = waiting.at(-1);
      if (!last || closerOf.get(last.token.char) !== closer.char) break;
      waiting.pop();
      closed.add(last.token).add(closer);
    }
    // A quotation of several paragraphs is opened again at each (practice of print), and closed at the last. A bracket is
    // not: （一） and 《 at a beginning are a number and a title of their own.
    const again = waiting.at(-1);
    if (again && isQuote(again.token.char) && passage.text.trimStart().startsWith(again.token.char)) {
      waiting.pop();
      closed.add(again.token);
    }
    waiting = [
      ...waiting.filter(({ token, since }) => nth - since < patience(token.char)),
      ...openers.map((token) => ({ token, since: nth })),
    ];
  });
  if (closed.size === 0) return all;
  const left = (tokens: readonly PairToken[]): readonly PairToken[] => tokens.filter((token) => !closed.has(token));
  return all.map(({ openers, closers, ...one }) => ({
    ...one,
    openers: left(openers),
    closers: left(closers),
    apart: [...closers, ...openers].filter((token) => closed.has(token)),
  }));
}

/** Paragraphs of one value, lines of one list, or lines of a plain text; the second stands right behind the first. */
function isNeighbour(first: Passage, second: Passage): boolean {
  if (first.path.length !== second.path.length) return false;
  const last = first.path.length - 1;
  if (!first.path.slice(0, last).every((step, index) => step === second.path[index])) return false;
  const [before, after] = [first.path[last], second.path[last]];
  return before === after || (typeof before === 'number' && typeof after === 'number');
}
