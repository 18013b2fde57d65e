import type { Words } from '../../../diagnostic.ts';
import { once } from '../../../once.ts';
import { isHan, isLatin } from '../../characters.ts';
import { chatTokens } from '../../chat-tokens.ts';
import type { Pair } from '../pairing/brackets.ts';
import type { PairToken } from '../pairing/tokens.ts';
import { type HalfWidthSlip, isChinese } from './slip.ts';

/** Left by a chat, which `leftover` says: other brackets would not do. */
const tokens = once(() => new Set(chatTokens.trim().split(/\s+/)));

/** What a pair may enclose to be reported, and mended, as one. */
const short = /^[\p{Script=Han}\d]{1,8}$/u;

/**
 * ( ), and [ ] with 汉字 inside, in Chinese text. One without its mate, or with another, is reported elsewhere.
 * @param written what the author wrote, which a cure must keep: an indicator prints figures, and is its name
 */
export const bracketSlips = (
  text: string,
  written: string,
  pairs: readonly Pair[],
  apart: readonly PairToken[],
): HalfWidthSlip[] => [
  ...pairs.flatMap((pair) => slipsOfPair(pair, text, written)),
  ...apart.flatMap((token) => slipOfOne(token, text)),
];

function slipsOfPair(
  { open: { char, at: open }, close: { at: close } }: Pair,
  text: string,
  written: string,
): HalfWidthSlip[] {
  if (char !== '(' && char !== '[') return [];
  if (!inChinese(text, open, close)) return [];
  if (char === '[') {
    if (!isChinese(text[open + 1]) || tokens().has(written.slice(open + 1, Math.min(close, open + 10)))) return [];
    const inside = written.slice(open + 1, Math.min(close, open + 10));
    if (close - open < 10 && short.test(inside)) return [{ start: open, end: close + 1, hint: squaresHint(inside) }];
    return [open, close].map((at) => ({ start: at, end: at + 1, hint: squareHint }));
  }
  const inside = written.slice(open + 1, Math.min(close, open + 10));
  if (close - open < 10 && short.test(inside)) return [{ start: open, end: close + 1, right: `（${inside}）` }];
  return [
    { start: open, end: open + 1, right: '（' },
    { start: close, end: close + 1, right: '）' },
  ];
}

/** By what they enclose, or stand behind; f(x) is no Chinese, whatever follows. */
const inChinese = (text: string, open: number, close: number): boolean =>
  [open - 1, open + 1, close - 1].some((at) => isChinese(text[at])) ||
  (isHan(text[close + 1]) && !isLatin(text[open - 1]));

/** Its mate stands in the next paragraph. */
function slipOfOne({ char, at }: PairToken, text: string): HalfWidthSlip[] {
  const right = char === '(' ? '（' : char === ')' ? '）' : undefined;
  return right && (isChinese(text[at - 1]) || isChinese(text[at + 1])) ? [{ start: at, end: at + 1, right }] : [];
}

const squaresHint = (inside: string): Words => ({
  zh: `写作“（${inside}）”；作标题的写“【${inside}】”，是文号年份的写“〔${inside}〕”`,
  en: `write （${inside}）, for a title 【${inside}】, for the year of a document number 〔${inside}〕`,
});

const squareHint: Words = {
  zh: '写作“（）”；标题写作“【】”，文号的年份写作“〔〕”',
  en: 'write （）, for a title 【】, for the year of a document number 〔〕',
};
