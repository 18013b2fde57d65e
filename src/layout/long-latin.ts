/**
 * 允许西文在单词中间换行, for paragraphs whose long Latin words would leave the line before them drawn apart. Never where a
 * table is: its figures would be cut.
 */

import { withProps } from './paragraph.ts';
import type { Block } from './tree.ts';

/** The block as it is where no long Latin text stands in it. */
export function withLooseLatin(block: Block): Block {
  if (block.kind === 'table') return block;
  const text = block.runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
  return isLongLatin(text) ? withProps(block, { wholeWords: false }) : block;
}

const letter = /[A-Za-z]/;
/** The scheme or the host of a web address; the sign in the middle of a mail address. */
const address = /:\/\/|www\.|[0-9A-Za-z]\.(?:cn|com|net|org|gov|edu)(?![0-9A-Za-z])|[0-9A-Za-z]@[0-9A-Za-z]/i;
const LONG = 20;

export const isLongLatin = (text: string): boolean =>
  letter.test(text) && (address.test(text) || text.split(/[^ -~]+/).some(isLong));

/** So many letters in a stretch of Latin text, or so many characters in one word that is no mere figure. */
const isLong = (stretch: string): boolean =>
  stretch.length >= LONG &&
  (stretch.replace(/[^A-Za-z]+/g, '').length >= LONG ||
    stretch.split(' ').some((word) => word.length >= LONG && letter.test(word)));
