/** Rates whose part or whole the words name, wherever in the sentence these stand. */

import { add, compare, formatDecimal } from '../../decimal.ts';
import type { Figure } from './figure.ts';
import { isAll, isSize, phraseOf, sameUnit } from './phrase.ts';
import type { RateWords } from './rate-words.ts';
import { type RateClaim, readingsOf } from './reading.ts';
import { shareWord } from './sentence.ts';

/** 资产负债率: both figures stand in the sentence, each once. */
export function debtRate(rate: Figure, before: readonly Figure[]): RateClaim | undefined {
  if (!/^资产负债率(?:为|是|达|达到)?$/.test(rate.label)) return undefined;
  const same = before.filter(({ clause }) => clause.sentence === rate.clause.sentence && clause.bracket === 0);
  const [wholes, parts] = [/^[^，]{0,20}资产(?:总计|总额|合计|总量)/, /^负债(?:总计|总额|合计|总量)/].map((name) =>
    same.filter(({ label }) => name.test(label)),
  );
  const [whole, part] = [wholes?.[0], parts?.[0]];
  if (!whole || !part || wholes?.length !== 1 || parts?.length !== 1 || !sameUnit(whole, part)) return undefined;
  const [first] = readingsOf([part], whole, rate);
  return first && { rate, words: '资产负债率', readings: [first], others: [], isClose: true };
}

/** 年度计划完成投资410亿元，…已完成年度计划的50.4%，完成投资207亿元: what was done stands behind its rate. */
export function rateOfPlan(
  rate: Figure,
  { words }: RateWords,
  before: readonly Figure[],
  next: Figure | undefined,
): RateClaim | undefined {
  if (!/计划的$/.test(words) || !next || !isSize(next) || next.clause.start !== rate.clause.end + 1) return undefined;
  if (!/^(?:累计|实际|共)?完成\D{0,6}$/.test(next.label) || next.clause.part !== rate.clause.part) return undefined;
  const same = before.filter((figure) => figure.clause.part === rate.clause.part && sameUnit(figure, next));
  const [whole, more] = same.filter(({ label }) => /计划/.test(label));
  if (!whole || more || same.at(-1) !== whole) return undefined;
  const [first] = readingsOf([next], whole, rate);
  return first && { rate, words, readings: [first], others: [], isClose: true };
}

/** 已开工33个，未开工17个，开工率66%: what is done and what is not are all there is. */
export function rateOfBoth(
  rate: Figure,
  { words, stems, of }: RateWords,
  before: readonly Figure[],
): RateClaim | undefined {
  const [done, left] = before.slice(-2);
  if (!done || !left || of !== '' || !done.whole || !left.whole || !sameUnit(done, left)) return undefined;
  if (left.clause.part !== rate.clause.part || done.clause.part !== rate.clause.part) return undefined;
  if (
    ![done.clause.start, done.clause.end + 1].includes(left.clause.start) ||
    rate.clause.start !== left.clause.end + 1
  )
    return undefined;
  const stem = stems.find(
    (one) => new RegExp(`^已(?:完成)?${one}`).test(done.label) && new RegExp(`^(?:尚)?未${one}`).test(left.label),
  );
  // 查出56处，已整改50处，未整改6处: the whole is said.
  if (
    stem === undefined ||
    before.slice(0, -2).some((one) => one.clause.sentence === done.clause.sentence && sameUnit(one, done))
  )
    return undefined;
  const value = add(done.value, left.value);
  const whole = { ...left, start: done.start, value, text: `${formatDecimal(value)}${left.unit.name}` };
  const [first] = readingsOf([done], whole, rate);
  return first && { rate, words, readings: [first], others: [], isClose: true };
}

/** 当年计划投资19亿元。…完成投资28.78亿元，投资完成率151.5%. */
export function rateOfInvestment(rate: Figure, { words }: RateWords, before: readonly Figure[]): RateClaim | undefined {
  const part = before.at(-1);
  if (!words.endsWith('投资完成率') || !part || part.clause.end + 1 !== rate.clause.start) return undefined;
  if (!/^(?:[^，。；]{0,6}月份?|截至[^，。；]{0,8})?(?:累计|实际|已)?完成投资$/.test(part.label)) return undefined;
  const [whole, more] = before.filter(
    (figure) =>
      /计划(?:完成)?投资$/.test(figure.label) &&
      sameUnit(figure, part) &&
      part.clause.sentence - figure.clause.sentence < 2,
  );
  if (!whole || more) return undefined;
  const [first] = readingsOf([part], whole, rate);
  return first && { rate, words, readings: [first], others: [], isClose: true };
}

/** 共接到案件120件，…。共办结案件114件，办结率95%: each is said to be all there is of one noun. */
export function rateOfAll(
  rate: Figure,
  { words, stems, of }: RateWords,
  before: readonly Figure[],
): RateClaim | undefined {
  const part = before.at(-1);
  if (!part || of !== '' || part.clause.start > rate.clause.start || rate.clause.start !== part.clause.end + 1)
    return undefined;
  if (!/^共/.test(part.label) || !stems.some((stem) => part.label.includes(stem))) return undefined;
  const wholes = before.filter(
    (figure) =>
      figure !== part &&
      sameUnit(figure, part) &&
      figure.clause.bracket === 0 &&
      part.clause.sentence > figure.clause.sentence,
  );
  const all = wholes.filter((figure) => isAll(figure.label) && shareWord(phraseOf(figure), nounOf(part, stems)));
  const [whole, more] = all;
  if (!whole || more || compare(whole.value, part.value) < 0) return undefined;
  const [first] = readingsOf([part], whole, rate);
  const others = wholes.filter((one) => one !== whole).flatMap((one) => readingsOf([part], one, rate));
  return first && { rate, words, readings: [first], others, isClose: true };
}

const nounOf = ({ label }: Figure, stems: readonly string[]): string =>
  stems.reduce((words, stem) => words.replace(stem, ' '), label.replace(/^共/, ''));
