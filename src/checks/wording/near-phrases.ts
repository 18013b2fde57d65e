/** Set phrases with a slip in them: one half of each stands there whole. Linear in the text. */

import { once } from '../../once.ts';
import { standsAlone } from '../../words/cuts.ts';
import { pairOf, wordFinder } from '../words.ts';
import { oneAway } from './one-away.ts';
import { besidesPhrases, setPhrases } from './set-phrases.ts';

export interface NearPhrase {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

const lengths = { changed: 7, lost: 7 };

interface Half {
  readonly text: string;
  readonly phrase: string;
  /** Where it begins in the phrase. */
  readonly from: number;
}

/** By their first two characters. */
const halves = once((): ReadonlyMap<string, readonly Half[]> => {
  const found = new Map<string, Half[]>();
  for (const phrase of setPhrases()) {
    const middle = phrase.length >> 1;
    for (const from of [0, middle]) {
      const text = from === 0 ? phrase.slice(0, middle) : phrase.slice(middle);
      const key = text.slice(0, 2);
      found.set(key, [...(found.get(key) ?? []), { text, phrase, from }]);
    }
  }
  return found;
});
const begins = once(() => {
  const table = new Uint8Array(0x10000);
  for (const key of halves().keys()) table[pairOf(key.charCodeAt(0), key.charCodeAt(1))] = 1;
  return table;
});
const whole = once(() => wordFinder([...setPhrases(), ...besidesPhrases()]));

export function nearPhrases(text: string): readonly NearPhrase[] {
  const found: NearPhrase[] = [];
  const table = begins();
  for (let index = 0; index + 1 < text.length; index += 1) {
    if (table[pairOf(text.charCodeAt(index), text.charCodeAt(index + 1))] === 0) continue;
    for (const half of halves().get(text.slice(index, index + 2)) ?? []) {
      const near = nearPhrase(text, index, half);
      if (near && !found.some(({ start, end }) => near.start < end && start < near.end)) found.push(near);
    }
  }
  if (found.length === 0) return found;
  const right = whole()(text);
  return found.filter(
    (near) =>
      !right.some(({ word, index }) => index < near.end && near.start < index + word.length) && !isOfOthers(text, near),
  );
}

/** 科学发展现场, 我国经济: the last character, or the first, belongs to the word beside. 三中全全会 has one too many. */
const isOfOthers = (text: string, { start, end, meant }: NearPhrase): boolean =>
  isWordAt(text, start - 1) || (text[end] !== meant.at(-1) && isWordAt(text, end - 1));

const isWordAt = (text: string, at: number): boolean =>
  at >= 0 &&
  !standsAlone(text, at, at + 1) &&
  [2, 3].some(
    (length) => /^\p{Script=Han}{2,3}$/u.test(text.slice(at, at + length)) && standsAlone(text, at, at + length),
  );

function nearPhrase(text: string, index: number, { text: half, phrase, from }: Half): NearPhrase | undefined {
  if (!text.startsWith(half, index)) return undefined;
  // With the slip before this half the phrase may be one shorter or longer.
  for (const start of from === 0 ? [index] : [index - from, index - from - 1, index - from + 1]) {
    if (start < 0) continue;
    const away = oneAway(text, start, phrase, lengths);
    if (away && start + away.length >= index + half.length) return { start, end: start + away.length, meant: phrase };
  }
  return undefined;
}
