/**
 * What may be asked of the names of the files that lie with an issue. Whoever knows the questions knows whether a file that
 * appears, or goes, makes a difference to it: with thousands of files in a folder it does to very few.
 */

import { onceFor } from '../once.ts';
import { alikeOf } from './alike.ts';

export type NamesQuestion =
  /** The name so many steps behind one, or before it. */
  | readonly ['beside', name: string, steps: number]
  /** Those that are alike to one, as a copy's would be. */
  | readonly ['alike', name: string]
  /** Those that stand before one. */
  | readonly ['before', name: string]
  /** The first so many. */
  | readonly ['first', count: number]
  /** Itself, if it is there. */
  | readonly ['named', name: string];

/** @param names in natural order */
export function answerTo(names: readonly string[], question: NamesQuestion): readonly string[] {
  switch (question[0]) {
    case 'beside': {
      const at = placeIn(names, question[1]);
      const name = at === undefined ? undefined : names[at + question[2]];
      return name === undefined ? [] : [name];
    }
    case 'alike':
      return alikeOf(names, question[1]);
    case 'before':
      return names.slice(0, placeIn(names, question[1]) ?? 0);
    case 'first':
      return names.slice(0, question[1]);
    case 'named':
      return placeIn(names, question[1]) === undefined ? [] : [question[1]];
  }
}

const placeIn = (names: readonly string[], name: string): number | undefined => placesOf(names).get(name);
const placesOf = onceFor(
  (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, at) => [name, at])),
);
