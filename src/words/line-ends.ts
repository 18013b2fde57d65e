/**
 * Where a line of a title may end: the cost of each place between two characters (GB/T 9704-2012, 7.3.1: 词意完整). What
 * joins clauses (关于, 和, 《, an office before its verb) is a good place, a word's inside a bad one. Between two words it
 * matters how much they belong together: the mutual information of the characters at their seam, from official text.
 * The same on every machine.
 */

import { lexicon } from './lexicon.ts';
import { segmented } from './segment.ts';
import { adverbs, compounds, joining, offices, partsOfWords, workNouns, workVerbs } from './title-words.ts';

/** No line ends here, whatever it costs elsewhere. */
export const never = Number.POSITIVE_INFINITY;
/** Inside a word: only where a line has no other place. */
export const insideWord = 400;

const costs = {
  /** Before 关于. */
  about: 0,
  /** At 《》“”, before 和, behind an office. */
  clause: 2.5,
  /** Behind 印发 or 加强, of which the rest is the object. */
  verb: 6,
  /** Before the verb of a next clause: 加快…促进…. */
  nextVerb: 5,
  /** Before 工作 and the like, behind 的. */
  noun: 7,
  word: 7,
  /** More for each step by which two characters belong together beyond chance. */
  cohesion: 1.8,
  /** A word of one character belongs to its neighbours. */
  singleBefore: 6,
  singleBehind: 4,
  /** Inside 《》 that have room on a line of their own, or not. */
  fitting: 30,
  bracketed: 8,
  dangling: 40,
  /** Inside what is one thing although it is two words. */
  compound: 12,
  /** Behind 进一步, 生产性: they belong to what follows. */
  leaning: 12,
} as const;
const atHome = 0.5;

/** A title begins with its 关于 and its verb. */
const leastClause = 6;
const leaning = new Set('性化型式级新大小第各每该本全');
const closes = new Set('、，。；：！？）》〉〕】”’…—·％%');
const opens = new Set('（《〈〔【“‘');
const pairs: Readonly<Record<string, string>> = {
  '（': '）',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
  '“': '”',
  '‘': '’',
};
const figure = /[\dA-Za-z.〇一二三四五六七八九十百千万亿]/;
const behindFigure = /[\dA-Za-z.年月日号届次期个项条批轮类级〇一二三四五六七八九十百千万亿]/;
const letter = /[\dA-Za-z]/;
const han = /[\u4e00-\u9fa5]/;

/**
 * The cost of ending a line before each character, `costs[0]` of none. Linear in the text but for its brackets.
 * @param room how many characters a line holds, in ems, for what stands between brackets
 * @param widthOf of a stretch of the text, in ems
 */
export function lineEndCosts(text: string, room: number, widthOf: (from: number, to: number) => number): Float64Array {
  const found = new Float64Array(text.length + 1).fill(insideWord);
  found[0] = never;
  found[text.length] = 0;
  const { begins, singles } = wordsOf(text);
  const enclosed = enclosedIn(text);
  for (let at = 1; at < text.length; at += 1) {
    if (isForbidden(text, at)) {
      found[at] = never;
      continue;
    }
    const cue = cueAt(text, at);
    let cost: number = insideWord;
    if (begins[at]) {
      cost = cue ?? costs.word;
      if (cue === undefined) cost += seam(text, at);
      if (singles[at] && !joining.has(text[at] as string)) cost += costs.singleBefore;
      if (cue === undefined && singles[at - 1]) cost += costs.singleBehind;
    } else if (cue !== undefined) cost = cue;
    if (isDangling(text, at)) cost += costs.dangling;
    if (ends(text, at, adverbs) || leaning.has(text[at - 1] as string)) cost += costs.leaning;
    if (isInside(text, at, compounds)) cost += costs.compound;
    const bracket = enclosed[at];
    if (bracket) cost += widthOf(bracket.from, bracket.to) <= room ? costs.fitting : costs.bracketed;
    found[at] = cost;
  }
  return found;
}

function isForbidden(text: string, at: number): boolean {
  const [before, behind] = [text[at - 1] as string, text[at] as string];
  if (closes.has(behind) || opens.has(before) || /[—－-]/.test(before)) return true;
  if (/[\udc00-\udfff]/.test(behind)) return true;
  if (figure.test(before) && behindFigure.test(behind) && !(han.test(before) && letter.test(behind))) return true;
  if (letter.test(before) && letter.test(behind)) return true;
  return (behind === '的' || behind === '之') && before !== '》';
}

/** What a line begins with, or the line before it ends in, as far as it is a good place. */
function cueAt(text: string, at: number): number | undefined {
  const [before, behind] = [text[at - 1] as string, text[at] as string];
  if (text.startsWith('关于', at)) return costs.about;
  if (opens.has(behind) && behind !== '（') return costs.clause;
  if (before === '》' || before === '”') return behind === '的' || behind === '等' ? 14 : costs.clause;
  if (before === '、') return costs.clause + (letter.test(text[at - 2] ?? '') ? 15 : 0);
  if (behind === '（') return costs.clause + 12;
  if (begins(text, at, joining) && !begins(text, at, partsOfWords) && !ends(text, at + 1, partsOfWords))
    return costs.clause + 0.5;
  if (
    ends(text, at, offices) &&
    !/^(?:门|署|分|长|级|属|员|下|内|外|办公|会)/.test(text.slice(at, at + 2)) &&
    !text.startsWith('常务委员会', at)
  )
    return costs.clause + 0.5;
  if (at > leastClause && begins(text, at, workVerbs) && !ends(text, at, adverbs)) return costs.nextVerb;
  if (ends(text, at, workVerbs)) return costs.verb;
  if (begins(text, at, workNouns)) return costs.noun;
  return before === '的' ? costs.noun : undefined;
}

const longest = 7;
const begins = (text: string, at: number, words: ReadonlySet<string>): boolean => {
  for (let size = 1; size <= longest && at + size <= text.length; size += 1)
    if (words.has(text.slice(at, at + size))) return true;
  return false;
};
const ends = (text: string, at: number, words: ReadonlySet<string>): boolean => {
  for (let size = 1; size <= longest && size <= at; size += 1) if (words.has(text.slice(at - size, at))) return true;
  return false;
};

/** Whether one of these words is cut here. */
function isInside(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, at - longest + 1); from < at; from += 1)
    for (let to = at + 1; to <= Math.min(text.length, from + longest); to += 1)
      if (words.has(text.slice(from, to))) return true;
  return false;
}

/** 关于 and 和 want what follows them on their line. */
const isDangling = (text: string, at: number): boolean =>
  /(?:关于|以及|或者|[和及与或暨并等对向在为从由将把被])$/.test(text.slice(Math.max(0, at - 2), at)) &&
  !ends(text, at, partsOfWords);

function seam(text: string, at: number): number {
  const [before, behind] = [text[at - 1] as string, text[at] as string];
  if (!han.test(before) || !han.test(behind)) return 0;
  const words = lexicon();
  const together = words.cohesion(words.number(before.charCodeAt(0)), words.number(behind.charCodeAt(0)));
  return Math.max(0, together - atHome) * costs.cohesion;
}

interface Words {
  /** Whether a word begins at the character. */
  readonly begins: Uint8Array;
  /** Whether the character is a word by itself. */
  readonly singles: Uint8Array;
}

function wordsOf(text: string): Words {
  const words = lexicon();
  const found = { begins: new Uint8Array(text.length + 1).fill(1), singles: new Uint8Array(text.length + 1) };
  for (const { 0: run, index } of text.matchAll(/[\u4e00-\u9fa5]+/g)) {
    const { starts, ends: wordEnds } = segmented(words, words.numbers(run, 0, run.length));
    for (let at = 0; at < run.length; at += 1) {
      found.begins[index + at] = starts[at] === at ? 1 : 0;
      found.singles[index + at] = starts[at] === at && wordEnds[at] === at + 1 ? 1 : 0;
    }
  }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** For each place the outermost brackets it lies between. */
function enclosedIn(text: string): readonly (Stretch | undefined)[] {
  const found: (Stretch | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = pairs[text[at] as string];
    const end = close === undefined || found[at] ? -1 : text.indexOf(close, at);
    if (end < 0) continue;
    const stretch = { from: at, to: end + 1 };
    for (let inside = at + 1; inside <= end; inside += 1) found[inside] = stretch;
  }
  return found;
}
