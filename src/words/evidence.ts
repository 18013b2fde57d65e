/** What the surroundings say of a suspect, in numbers that the trees ask for. */

import type { Alikeness, Lexicon } from './lexicon.ts';
import { costOfWord, type Segmented } from './segment.ts';
import { beforeNames, surnames } from './surnames.ts';

/** Each at its place in what `evidenceOf` fills; `bin/words/fit.mjs` gives them to the trees in this order. */
const kinds = [
  /** By how much likelier the run is with the word that is meant, and how rare that one is. */
  'gain',
  'meantCost',
  'size',
  /** Where in the word the character stands, how alike the two are, how likely each is alone, and the one beside it. */
  'place',
  'alike',
  'writtenSingle',
  'meantSingle',
  'otherSingle',
  /** How often what was written stands in official text, would by chance, does as a word in any; whether a list has it. */
  'level',
  'chance',
  'writtenWord',
  'listed',
  /** Whether official text knows the word that is meant beside its neighbours; how often these meet, would by chance. */
  'knownBefore',
  'knownBehind',
  'levelBefore',
  'levelBehind',
  'chanceBefore',
  'chanceBehind',
  'besideBefore',
  'besideBehind',
  'beforeSingle',
  'behindSingle',
  /** Of the likeliest words of what was written: which are single characters, which are cut. */
  'alone',
  'loose',
  'looseBefore',
  'looseBehind',
  'cutsBefore',
  'cutsBehind',
  'outerWord',
  'otherWord',
  'runLength',
  /** Somebody's name. */
  'surnameIn',
  'surnameBefore',
  'nameRun',
  /** Whether somebody printed it once. */
  'attested',
] as const;
type Kind = (typeof kinds)[number];
const at = Object.fromEntries(kinds.map((kind, index) => [kind, index])) as Readonly<Record<Kind, number>>;

/** Filled again for each suspect: they are many. In eighths, as the lexicon has its costs. */
export type Evidence = Int16Array;
export const newEvidence = (): Evidence => new Int16Array(kinds.length);

const degrees: Readonly<Record<Alikeness, number>> = {
  none: 0,
  trace: 1,
  part: 2,
  looks: 3,
  sound: 4,
  both: 5,
  classic: 6,
};
const longestRun = 12;

export interface Asked {
  readonly lexicon: Lexicon;
  /** The run as it was written, and with the character that is tried. */
  readonly numbers: Uint16Array;
  readonly tried: Uint16Array;
  readonly cut: Segmented;
  readonly at: number;
  readonly start: number;
  readonly size: number;
  readonly gain: number;
  readonly meantCost: number;
  readonly writtenCost: number;
  readonly attested: number;
}

export function evidenceOf(asked: Asked, found: Evidence): void {
  found.fill(0);
  const { lexicon, numbers, tried, start, size } = asked;
  const end = start + size;
  const set = (kind: Kind, value: number): void => {
    found[at[kind]] = Math.max(-32000, Math.min(32000, Math.round(value * 8)));
  };
  const single = (place: number): number => lexicon.singleCost(numbers[place] as number);
  set('gain', asked.gain);
  set('meantCost', asked.meantCost);
  set('size', size);
  set('place', asked.at - start);
  set('alike', degrees[lexicon.alikeness(numbers[asked.at] as number, tried[asked.at] as number)]);
  set('writtenSingle', single(asked.at));
  set('meantSingle', lexicon.singleCost(tried[asked.at] as number));
  set('otherSingle', single(asked.at === start ? asked.at + 1 : asked.at - 1));
  const inner = [asked.at - 1, asked.at].filter((place) => place >= start && place + 1 < end);
  set('level', Math.min(...inner.map((place) => levelAt(lexicon, numbers, place))));
  set('chance', Math.max(...inner.map((place) => chanceAt(lexicon, numbers, place))));
  if (asked.writtenCost < Number.POSITIVE_INFINITY) set('writtenWord', lexicon.timesOf(asked.writtenCost));
  if (size === 2)
    set('listed', lexicon.isListed(lexicon.pair(numbers[start] as number, numbers[start + 1] as number)) ? 1 : 0);
  set('attested', asked.attested);
  set('runLength', Math.min(longestRun, numbers.length));
  setNeighbours(asked, set);
  setCuts(asked, set);
  setNames(asked, set);
}

type Set = (kind: Kind, value: number) => void;
/** Of what lies outside the run. */
const outside = -9;

function setNeighbours({ lexicon, numbers, tried, at, start, size }: Asked, set: Set): void {
  const end = start + size;
  const isFirst = start === 0;
  const isLast = end === numbers.length;
  const before = numbers[start - 1] as number;
  const behind = numbers[end] as number;
  const oftener = (place: number): number => levelAt(lexicon, tried, place) - levelAt(lexicon, numbers, place);
  if (isFirst) set('knownBefore', 2);
  else if (lexicon.isKnownBefore(before, tried[start] as number, tried[start + 1] as number)) set('knownBefore', 1);
  if (isLast) set('knownBehind', 2);
  else if (lexicon.isKnownBehind(tried[end - 2] as number, tried[end - 1] as number, behind)) set('knownBehind', 1);
  set('levelBefore', isFirst ? -1 : levelAt(lexicon, tried, start - 1));
  set('levelBehind', isLast ? -1 : levelAt(lexicon, tried, end - 1));
  set('chanceBefore', isFirst ? outside : chanceAt(lexicon, tried, start - 1));
  set('chanceBehind', isLast ? outside : chanceAt(lexicon, tried, end - 1));
  if (start === at && !isFirst) set('besideBefore', oftener(at - 1));
  if (end === at + 1 && !isLast) set('besideBehind', oftener(at));
  if (!isFirst) set('beforeSingle', lexicon.singleCost(before));
  if (!isLast) set('behindSingle', lexicon.singleCost(behind));
}

function setCuts({ lexicon, numbers, cut, at, start, size }: Asked, set: Set): void {
  const { starts, ends } = cut;
  const { length } = numbers;
  const end = start + size;
  const isLoose = (place: number): boolean => (ends[place] as number) - (starts[place] as number) === 1;
  let loose = 0;
  for (let place = start; place < end; place += 1) if (isLoose(place)) loose += 1;
  set('loose', loose);
  set('alone', isLoose(at) ? 1 : 0);
  set('looseBefore', start === 0 ? 2 : isLoose(start - 1) ? 1 : 0);
  set('looseBehind', end === length ? 2 : isLoose(end) ? 1 : 0);
  const [from, to] = [starts[start] as number, ends[end - 1] as number];
  if (from < start) set('cutsBefore', Math.min(2, start - from));
  if (to > end) set('cutsBehind', Math.min(2, to - end));
  // What the character makes with its neighbour outside the word, and what the others of the word make with theirs.
  const joined = (place: number): number => {
    const cost = costOfWord(lexicon, numbers, place, 2);
    return cost < Number.POSITIVE_INFINITY ? lexicon.timesOf(cost) : 0;
  };
  const [head, tail] = [start > 0 ? joined(start - 1) : 0, end < length ? joined(end - 1) : 0];
  set('outerWord', Math.max(start === at ? head : 0, end === at + 1 ? tail : 0));
  set('otherWord', Math.max(start < at ? head : 0, end > at + 1 ? tail : 0));
}

/** 局长张文彬: a name is called as it likes. */
function setNames({ lexicon, numbers, start }: Asked, set: Set): void {
  const isSurname = (place: number): boolean => place >= 0 && surnames.has(lexicon.character(numbers[place] as number));
  const isBeforeName = (place: number): boolean =>
    place < 0 || beforeNames.has(lexicon.character(numbers[place] as number));
  if (isSurname(start)) set('surnameIn', isBeforeName(start - 1) ? 2 : 1);
  if (isSurname(start - 1)) set('surnameBefore', isBeforeName(start - 2) ? 2 : 1);
  if (numbers.length <= 4 && isSurname(0)) set('nameRun', 1);
}

const levelAt = (lexicon: Lexicon, numbers: Uint16Array, place: number): number =>
  lexicon.level(lexicon.pair(numbers[place] as number, numbers[place + 1] as number));
const chanceAt = (lexicon: Lexicon, numbers: Uint16Array, place: number): number =>
  lexicon.chance(numbers[place] as number, numbers[place + 1] as number);
