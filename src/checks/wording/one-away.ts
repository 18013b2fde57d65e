/** Forms that are one character away from one that is known: another character, one lost, one doubled. */

import { isTakenFor } from '../../words/taken-for.ts';

export interface OneAway {
  /** How many characters are written for it. */
  readonly length: number;
}

/** From which length on the rest says what is meant: whatever stands in a character's place; where one is lost. */
export interface Lengths {
  readonly changed: number;
  readonly lost: number;
}
const numerals = /[〇零一二三四五六七八九十百千两]/;
/** 发展与安全 for 发展和安全 is a choice. */
const joining = /[和与及的之以]/;
const han = /\p{Script=Han}/u;

/** Whether a text has, from `start` on, a form one away from `known`; a character at its ends must look or sound like the one meant. */
export function oneAway(text: string, start: number, known: string, lengths: Lengths): OneAway | undefined {
  const { length } = known;
  let at = 0;
  while (at < length && text[start + at] === known[at]) at += 1;
  if (at === length) return undefined;
  const isInside = at > 0 && at < length - 1;
  const rest = (from: number, of: number): boolean => text.startsWith(known.slice(of), start + from);
  const [written = '', meant = ''] = [text[start + at], known[at]];
  if (rest(at + 1, at + 1) && isSlip(written, meant, length >= lengths.changed && isInside)) return { length };
  if (at > 0 && written === known[at - 1] && rest(at + 1, at)) return { length: length + 1 };
  if (length >= lengths.lost && isInside && !joining.test(meant) && rest(at, at + 1)) return { length: length - 1 };
  return undefined;
}

function isSlip(written: string, meant: string, isClear: boolean): boolean {
  if (!han.test(written) || joining.test(written) || (numerals.test(written) && numerals.test(meant))) return false;
  return isClear || isTakenFor(written, meant);
}
