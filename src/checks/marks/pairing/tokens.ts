/** Brackets and quotes of a text, in their order. */

import { matchesIn } from '../../../pattern.ts';
import { closerOf, isDigit, isHan, isLatin, openerOf } from '../../characters.ts';
import { documentNumbers } from '../../document-numbers.ts';
import { levelEnd } from '../../levels.ts';
import type { Passage } from '../../passage.ts';

/** A bracket or quote at its UTF-16 offset. */
export interface PairToken {
  readonly char: string;
  readonly at: number;
}

/** Most texts have none, which one search tells. */
const marks = new RegExp(`[${[...closerOf.keys(), ...openerOf.keys()].map((char) => `\\${char}`).join('')}]`, 'g');

/** More in one paragraph are no text, and not paired. */
const most = 10_000;

/** Without the brackets of level numbers and document numbers, which have checks of their own. */
export function pairTokens(passage: Passage): readonly PairToken[] {
  const { text } = passage;
  if (text.search(marks) < 0) return [];
  const tokens: PairToken[] = [];
  const [from, not] = [levelEnd(passage), quotedMarks(text)];
  for (const { start, bracketEnd } of documentNumbers(passage)) not.add(start).add(bracketEnd - 1);
  for (const { 0: char, index: at } of text.matchAll(marks)) {
    if (at < from || not.has(at) || isApostrophe(char, text, at) || closesNumber(char, text, at)) continue;
    tokens.push({ char, at });
    if (tokens.length > most) return [];
  }
  return tokens;
}

const quoted = /“[，、；：。？！（）《》〈〉【】〔〕［］()[\]]{1,6}”/g;

/** Where a text is about marks: “）” is no bracket. */
function quotedMarks(text: string): Set<number> {
  const places = new Set<number>();
  for (const { 0: match, index } of matchesIn(text, quoted)) {
    for (let at = index + 1; at < index + match.length - 1; at += 1) places.add(at);
  }
  return places;
}

/** don’t, ’22, 5’30”: no quotes. */
function isApostrophe(char: string, text: string, at: number): boolean {
  if (char !== '’' && char !== '”') return false;
  const [before, after] = [text[at - 1], text[at + 1]];
  if (char === '’') return (isLatin(before) && isLatin(after)) || isDigit(after);
  return isDigit(before) && text.slice(Math.max(at - 3, 0), at).includes('’');
}

const opened = /[（(][^（）()：；。]*$/;

/** 1）…；2）…: a number of an enumeration has only the bracket behind it. */
function closesNumber(char: string, text: string, at: number): boolean {
  if (char !== '）' && char !== ')') return false;
  const number = /(?:\d{1,2}|[A-Za-z])$/.exec(text.slice(Math.max(at - 2, 0), at));
  if (!number) return false;
  const before = text[at - number[0].length - 1];
  if (before === undefined) return true;
  if (isHan(before) || isDigit(before) || isLatin(before) || '（(.%-—～/／+＋_#&:'.includes(before)) return false;
  // （一层、02）: what stands open before it on the same stretch is closed by it.
  return !(before === '、' && opened.test(text.slice(Math.max(at - 24, 0), at)));
}
