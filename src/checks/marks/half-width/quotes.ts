import { isDigit, isLatin } from '../../characters.ts';
import type { PairToken } from '../pairing/tokens.ts';
import { type HalfWidthSlip, isChinese } from './slip.ts';

/** Straight quotes in Chinese text; `lonely` are the brackets and quotes of it that have no mate. */
export const quoteSlips = (text: string, lonely: readonly PairToken[]): HalfWidthSlip[] => [
  ...doubleQuotes(text, lonely),
  ...singleQuotes(text),
];

const beside = (text: string, at: number): boolean => isChinese(text[at - 1]) || isChinese(text[at + 1]);

/** “ ” in the place of " ", where it is plain which opens and which closes. */
function doubleQuotes(text: string, lonely: readonly PairToken[]): HalfWidthSlip[] {
  const places = placesOfDouble(text);
  const [only, second] = places;
  if (only === undefined || !places.some((at) => beside(text, at))) return [];
  const curly = lonely.filter(({ char }) => '“”'.includes(char));
  const clear = second === undefined ? curly.length === 1 : curly.length === 0 && areTurns(text, places);
  const right = (at: number, nth: number): string => {
    if (second !== undefined) return '“”'[nth % 2] as string;
    return (curly[0] as PairToken).at < at ? '”' : '“';
  };
  return places.map((at, nth) => ({
    start: at,
    end: at + 1,
    ...(clear ? { right: right(at, nth) } : { hint: { zh: '引号写作“ ”，分前后', en: 'write “ ”' } }),
  }));
}

/** An even number of them, with words inside at both ends. */
const areTurns = (text: string, places: readonly number[]): boolean =>
  places.length % 2 === 0 &&
  places.every((at, nth) => {
    const inside = nth % 2 === 0 ? text[at + 1] : text[at - 1];
    return inside !== undefined && !/[\s"，、；]/.test(inside);
  });

/** Without those of inches and seconds (5'30"): behind a figure where none is open. */
function placesOfDouble(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (places.length % 2 === 1 || !isDigit(text[at - 1])) places.push(at);
  }
  return places;
}

/** Single ones are not mended: most stand where “ ” is meant. Those of don't and of feet and minutes are none. */
function singleQuotes(text: string): HalfWidthSlip[] {
  const slips: HalfWidthSlip[] = [];
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    const [before, after] = [text[at - 1], text[at + 1]];
    if (!beside(text, at) || (isLatin(before) && isLatin(after)) || isDigit(before)) continue;
    const hint = { zh: '引号写作“ ”；引号里面的引号写作‘ ’', en: 'write “ ”, and ‘ ’ inside “ ”' };
    slips.push({ start: at, end: at + 1, hint });
  }
  return slips;
}
