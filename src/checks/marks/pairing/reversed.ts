/** Quotes the wrong way round, where it is plain which they are. */

import type { PairToken } from './tokens.ts';

export interface Turned {
  readonly token: PairToken;
  /** The quote that is meant. */
  readonly right: string;
}

/** As long as a pair of reversed quotes may be: beyond, one is rather missing and one too many. */
const longest = 40;

/**
 * “ and ” come by turns. Where their number is even and the turns fail in one pair only, or in every pair the same way,
 * the failing ones are reversed; where they nest (“…“…”…”) none is, and anything else is not decided here.
 */
export function reversedQuotes(tokens: readonly PairToken[], text: string): readonly Turned[] {
  const quotes = tokens.filter(({ char }) => char === '“' || char === '”');
  if (quotes.length % 2 === 1 || nests(quotes)) return [];
  const wrong = quotes.flatMap((token, nth) => (token.char === '“”'[nth % 2] ? [] : [{ token, nth }]));
  const [first, last] = [wrong[0], wrong.at(-1)];
  if (!first || !last) return [];
  const onePair = first.nth >> 1 === last.nth >> 1;
  if (!onePair && wrong.length < quotes.length) return [];
  const between = onePair ? text.slice(first.token.at + 1, last.token.at) : '';
  if (between.length > longest || between.includes('。') || wrong.some(({ token }) => isPlain(token, text))) return [];
  return wrong.map(({ token }) => ({ token, right: token.char === '“' ? '”' : '“' }));
}

/** What stands beside it shows that it opens, or closes, as it is written: ：“ 。” ”， */
function isPlain({ char, at }: PairToken, text: string): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  return char === '“' ? before === '：' : '。！？'.includes(before) || '，。；、！？'.includes(after);
}

function nests(quotes: readonly PairToken[]): boolean {
  let depth = 0;
  for (const { char } of quotes) {
    depth += char === '“' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
