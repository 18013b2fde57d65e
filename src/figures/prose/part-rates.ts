/** 整改率 and its like: the part bears the rate's own word, the whole stands before it. */

import { compare } from '../../decimal.ts';
import type { Figure, Prose } from './figure.ts';
import { isLeft, phraseOf, sameUnit, says, sees, together } from './phrase.ts';
import type { RateWords } from './rate-words.ts';
import { farness, type ProseReading, type RateClaim, readingsOf } from './reading.ts';

/** @param before sizes near enough to be read, in the order of the text */
export function partRate(
  rate: Figure,
  { words, stems, of }: RateWords,
  before: readonly Figure[],
  { text }: Prose,
): RateClaim | undefined {
  const seen = before.filter((figure) => sees(rate, figure));
  const done = seen.filter((figure, at) => isPart(figure, seen[at + 1], stems, words));
  const parts = done.length > 0 ? done : seen.filter((figure) => isLeft(phraseOf(figure), stems));
  const last = parts.at(-1);
  if (!last || !isOfPart(rate, last, words) || isOfDue(rate, text)) return undefined;
  if (done.length > 0 && isOfOthers(last)) return undefined;
  const basis = basisOf(text.slice(Math.max(0, rate.start - 40), rate.start));
  const readings: ProseReading[] = [];
  const others: ProseReading[] = [];
  for (const part of parts.filter(({ clause }) => clause === last.clause)) {
    const own = parts.filter((other) => sameUnit(other, part));
    if (own.at(-1) !== part) continue;
    const wholes = before.filter(
      (figure) =>
        figure.start < part.start &&
        sameUnit(figure, part) &&
        !own.includes(figure) &&
        !isNew(figure, stems) &&
        !isSuspected(figure, part),
    );
    const context = [part, ...wholes].map(phraseOf).join(' ');
    if (!context.includes(of) || !context.includes(basis)) continue;
    const all = wholes.flatMap((whole) => readingsOfEach(own, whole, rate, done.length === 0));
    const visible = all.filter(
      ({ whole }) =>
        sees(rate, whole) &&
        (together(whole, part) || isListedAlike(whole, part, before)) &&
        compare(whole.value, part.value) >= 0,
    );
    const [first] = visible.toSorted((a, b) => compare(farness(a, rate), farness(b, rate)));
    if (first) readings.push(first);
    others.push(...all.filter((reading) => reading !== first));
  }
  if (readings.length === 0) return undefined;
  return { rate, words, readings, others, isClose: isClose(last, rate, before, text, basis === '' ? 40 : 80) };
}

/** 整改率100%，余10家未到期限: the rate is of those that were due. */
const isOfDue = ({ end }: Figure, text: string): boolean =>
  /^[^。；\n]*(?:未到|未满|不到|没到|尚未到|未届)[^，。；\n]{0,6}期/.test(text.slice(end, end + 60));

/** 停用147个，保留4个，其余30个并入，整合率88.24%: of all that were left to decide on, which no figure says. */
const isOfOthers = ({ label }: Figure): boolean => /其余|(?:其他|其它|另外)的?$/.test(label);

/** 结案率 is of what was left over as well, not of 新收 alone. */
const isNew = (figure: Figure, stems: readonly string[]): boolean =>
  /新收|新增|新受理/.test(figure.label) && stems.some((stem) => stem.endsWith('结') || stem.startsWith('结'));

/** 核查疑似违法图斑282宗，处置违法图斑52宗: of those that proved to be what they looked like. */
const isSuspected = (whole: Figure, part: Figure): boolean => {
  const [word] = /疑似|涉嫌/.exec(whole.label) ?? [];
  return word !== undefined && !part.label.includes(word);
};

/** The last part alone, or with those before it. */
const readingsOfEach = (
  parts: readonly Figure[],
  whole: Figure,
  rate: Figure,
  isRest: boolean,
): readonly ProseReading[] =>
  parts.slice(-3).flatMap((_, nth) => readingsOf(parts.slice(-1 - nth), whole, rate, isRest));

/** The rate stands with its part, or opens the sentence behind it; that of a plan (已完成年度计划的) may be of something new there. */
const isOfPart = (rate: Figure, part: Figure, words: string): boolean =>
  together(rate, part) ||
  (!words.endsWith('的') && rate.clause.part === part.clause.part + 1 && rate.clause.figures[0] === rate);

/** The word may be said once for several measures: 通过审核的有328个项目、339.96亿元资金需求. */
function isPart(figure: Figure, next: Figure | undefined, stems: readonly string[], words: string): boolean {
  // 按时结案57件，超时办理3件，结案率100%: those in time are not all.
  if (/按[时期]/.test(figure.label) && !/按[时期]|及时/.test(words)) return false;
  // 沿黄7个盟市森林覆盖率达到16.3%: the rate's own word is no deed.
  const phrase = figure.after.includes('率') ? figure.label : phraseOf(figure);
  if (says(isSaidOf(next, figure) ? figure.label : phrase, stems)) return true;
  const { previous } = figure;
  return (
    previous !== undefined &&
    figure.label.startsWith('、') &&
    !sameUnit(previous, figure) &&
    says(phraseOf(previous), stems)
  );
}

/** 项目426个，资金436.2亿元。…328个、339.96亿元: lists of equal length, unit for unit, pair by position. */
function isListedAlike(whole: Figure, part: Figure, before: readonly Figure[]): boolean {
  if (part.clause.part !== whole.clause.part + 1) return false;
  const [wholes, parts] = [whole, part].map((one) => before.filter((figure) => together(figure, one)));
  if (!wholes || !parts || parts.length < 2 || wholes.length !== parts.length) return false;
  return (
    parts.every((one, nth) => sameUnit(one, wholes[nth] as Figure)) && wholes.indexOf(whole) === parts.indexOf(part)
  );
}

/** 96个新建项目已开工94个: what stands between two figures of a unit is said of the second. */
const isSaidOf = (next: Figure | undefined, figure: Figure): boolean =>
  next?.previous === figure && sameUnit(figure, next) && next.label !== '' && !next.label.startsWith('、');

/** 按项目数计算: which of several measures the rate goes by; '' where nothing is said. */
const basisOf = (before: string): string =>
  /按照?([^，。；按]{1,10}?)(?:数量|总量|数|量|额)?(?:计算|统计|计|口径|看|算)[^。；]{0,14}$/.exec(before)?.[1] ?? '';

const turns = /[县市区镇乡村局厂司院校]|办(?![理结])|街道|其中|同期|上年|去年|[上本]月|累计/;

/** Only a few words stand between, which turn to no other unit or time, and no new whole. */
function isClose(part: Figure, rate: Figure, before: readonly Figure[], text: string, most: number): boolean {
  const between = text
    .slice(part.clause.end, Math.max(rate.clause.start, part.clause.end))
    .replace(/全[省市县区]/g, '');
  const newWhole = before.some(
    (figure) =>
      figure.start > part.start &&
      sees(rate, figure) &&
      sameUnit(figure, part) &&
      compare(figure.value, part.value) >= 0,
  );
  return !newWhole && between.length <= most && !turns.test(between);
}
