/** 占…的56.1%: the part stands right before it, the whole is what the text calls 共 or names. */

import { compare } from '../decimal.ts';
import type { Figure, Prose } from './figure.ts';
import { phraseOf, sameUnit, sees } from './phrase.ts';
import type { RateWords } from './rate-words.ts';
import { farness, type RateClaim, readingsOf } from './reading.ts';

/**
 * @param run the rates said together: 分别占全市总数的56.1%、54.0%
 * @param before sizes near enough to be read, in the order of the text
 */
export function share(
  rate: Figure,
  run: readonly Figure[],
  { words, of }: RateWords,
  before: readonly Figure[],
  { text }: Prose,
): RateClaim | undefined {
  const seen = before.filter((figure) => sees(rate, figure));
  const last = seen.at(-1);
  if (!last || !isRightBefore(last, run[0] as Figure)) return undefined;
  const listed = seen.filter(({ clause }) => clause === last.clause).slice(-run.length);
  const part = listed.length === run.length ? listed[run.indexOf(rate)] : undefined;
  if (!part) return undefined;
  const wholes = before.filter(
    (figure) => figure.start < part.start && sameUnit(figure, part) && !listed.includes(figure),
  );
  const all = wholes.flatMap((whole) => readingsOf([part], whole, rate));
  const [first] = all
    .filter(({ whole }) => isWhole(whole, part, of, text))
    .toSorted((a, b) => compare(farness(a, rate), farness(b, rate)));
  if (!first) return undefined;
  return { rate, words, readings: [first], others: all.filter((reading) => reading !== first), isClose: true };
}

const isRightBefore = (part: Figure, rate: Figure): boolean =>
  part.clause.sentence === rate.clause.sentence &&
  rate.start - part.end <= 40 &&
  (part.clause === rate.clause || part.clause.bracket !== rate.clause.bracket || part.clause.mark === '，');

/** 共查出…个, what 其中 is said of, or what bears the name: 占排查总数的. */
function isWhole(whole: Figure, part: Figure, of: string, text: string): boolean {
  if (of !== '') return phraseOf(whole).includes(of);
  const between = text.slice(whole.end, part.start);
  return /共|总|累计|合计/.test(whole.label) || (/其中|中[，有]/.test(between) && !/\d/.test(between));
}
