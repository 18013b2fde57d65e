/** 占…的56.1%: the part stands right before it, the whole is what the text calls 共 or names. */

import { compare } from '../../decimal.ts';
import type { Figure, Prose } from './figure.ts';
import { isAll, phraseOf, sameUnit, sees } from './phrase.ts';
import type { RateWords } from './rate-words.ts';
import { farness, type RateClaim, readingsOf } from './reading.ts';

/**
 * @param run the rates said together: 分别占全市总数的56.1%、54.0%
 * @param before sizes near enough to be read, in the order of the text
 * @param shared sizes of the text that have a share of their own, each a part among others
 */
export function share(
  rate: Figure,
  run: readonly Figure[],
  { words, of }: RateWords,
  before: readonly Figure[],
  shared: ReadonlySet<Figure>,
  { text }: Prose,
): RateClaim | undefined {
  const listed = sharedBy(run, before);
  const part = listed[run.indexOf(rate)];
  if (!part || listed.length !== run.length) return undefined;
  const isSibling = (figure: Figure): boolean => shared.has(figure) && figure.clause.sentence === rate.clause.sentence;
  const all = before
    .filter((figure) => figure.start < part.start && sameUnit(figure, part) && !isSibling(figure))
    .flatMap((whole) => readingsOf([part], whole, rate));
  const [first] = all
    .filter(({ whole }) => isWhole(whole, part, of, text))
    .toSorted((a, b) => compare(farness(a, rate), farness(b, rate)));
  if (!first) return undefined;
  return { rate, words, readings: [first], others: all.filter((reading) => reading !== first), isClose: true };
}

/** 完成24627万元，完成预算数60999万元的40.4%: the whole stands right before the rate, the part before the whole. */
export function rateOfNext(rate: Figure, { words }: RateWords, before: readonly Figure[]): RateClaim | undefined {
  const whole = rate.previous;
  const seen = before.filter((figure) => sees(rate, figure) && figure !== whole);
  const part = seen.findLast(({ clause }) => clause.sentence === rate.clause.sentence);
  if (!whole || !part || part !== seen.at(-1) || !sameUnit(part, whole)) return undefined;
  const [first] = readingsOf([part], whole, rate);
  return first && { rate, words, readings: [first], others: [], isClose: true };
}

/** The sizes right before, one for each of the shares. */
export function sharedBy(run: readonly Figure[], before: readonly Figure[]): readonly Figure[] {
  const [first] = run as readonly [Figure];
  const seen = before.filter((figure) => sees(first, figure));
  const last = seen.at(-1);
  if (!last || !isRightBefore(last, first)) return [];
  return seen.filter(({ clause }) => clause === last.clause).slice(-run.length);
}

const isRightBefore = (part: Figure, rate: Figure): boolean =>
  part.clause.sentence === rate.clause.sentence &&
  rate.start - part.end <= 40 &&
  (part.clause === rate.clause || part.clause.bracket !== rate.clause.bracket || part.clause.mark === '，');

/** 共查出…个, or what 其中 is said of, or what bears the name: 占排查总数的. */
function isWhole(whole: Figure, part: Figure, of: string, text: string): boolean {
  if (of !== '') return phraseOf(whole).includes(of);
  if (part.clause.sentence - whole.clause.sentence > 1) return false;
  const between = text.slice(whole.end, part.start);
  return isAll(whole.label) || (/其中|中[，有]/.test(between) && !/\d/.test(between));
}
