/** 占…的56.1%: the part stands right before it, the whole is what the text calls 共 or names. */

import { compare } from '../../decimal.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import type { Figure, Prose } from './figure.ts';
import { isAll, phraseOf, sameUnit, sees } from './phrase.ts';
import type { RateWords } from './rate-words.ts';
import { farness, type RateClaim, readingsOf } from './reading.ts';
import { grades } from './words.ts';

/**
 * @param run the rates said together: 分别占全市总数的56.1%、54.0%
 * @param before sizes near enough to be read, in the order of the text
 * @param shared sizes of the text that have a share of their own, each a part among others, and of what
 */
export function share(
  rate: Figure,
  run: readonly Figure[],
  { words, of }: RateWords,
  before: readonly Figure[],
  shared: ReadonlyMap<Figure, string>,
  { text }: Prose,
): RateClaim | undefined {
  const named = shareOfNamed(rate, run, { words, of }, before);
  if (named) return named;
  const listed = sharedBy(run, before);
  const part = listed[run.indexOf(rate)];
  if (!part || listed.length !== run.length) return undefined;
  const isSibling = (figure: Figure): boolean => shared.has(figure) && figure.clause.sentence === rate.clause.sentence;
  if (!isOfPart(rate, run, part, words)) return undefined;
  const all = before
    .filter((figure) => figure.start < part.start && sameUnit(figure, part) && !isSibling(figure))
    // 非税收入17万元，占收入的10%: what is a share of 收入 is not 收入.
    .filter((figure) => of === '' || shared.get(figure) !== of)
    .flatMap((whole) => readingsOf([part], whole, rate));
  const [first] = all
    .filter(
      ({ whole }) =>
        isReached(whole, part, before, isSibling, isNamedBy(whole, of, before)) &&
        isWhole(whole, part, { words, of }, before, text),
    )
    .toSorted((a, b) => compare(farness(a, rate), farness(b, rate)));
  if (!first) return undefined;
  return { rate, words, readings: [first], others: all.filter((reading) => reading !== first), isClose: true };
}

/** 税收收入占一般公共预算收入的比重为69.5%: both are named, and each was said once before. */
function shareOfNamed(
  rate: Figure,
  run: readonly Figure[],
  { words, of }: Pick<RateWords, 'words' | 'of'>,
  before: readonly Figure[],
): RateClaim | undefined {
  const own = rate.label.slice(0, Math.max(0, rate.label.lastIndexOf(words))).replace(/^.*其中[，：:]?/s, '');
  if (run.length > 1 || own.length < 4 || of.length < 4) return undefined;
  const [parts, wholes] = [own, of].map((name) =>
    before.filter((figure) => sees(rate, figure) && endsIn(figure, name)),
  );
  const [part, whole] = [parts?.[0], wholes?.[0]];
  if (!part || !whole || parts?.length !== 1 || wholes?.length !== 1 || !sameUnit(part, whole)) return undefined;
  if (compare(part.value, whole.value) > 0) return undefined;
  const [first] = readingsOf([part], whole, rate);
  return first && { rate, words, readings: [first], others: [], isClose: true };
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

/** 43个国家，其中企业占比60%: of the firms. 合计占总数的 is of several parts together. */
function isOfPart(rate: Figure, run: readonly Figure[], part: Figure, words: string): boolean {
  const first = run[0] ?? rate;
  if (part.clause === first.clause) return true;
  const own = first.label.slice(0, Math.max(0, first.label.lastIndexOf(words)));
  return ownWords.test(own);
}
const ownWords = /^(?:分别|各|仅|只|就|也|已|均|约|其|数量|个数|件数|人数|总量|[，、])*$/;

const graded = once(() => new RegExp(anyOf(grades), 'g'));
/** 一般公共预算收入 is no plan. */
const planned = /计划|任务|目标|(?<!公共|基金|经营)预算|指标/;

/** In the same part of the sentence, the one before, or before a list of parts with a share each: …，占25%；…，占70%. */
function isReached(
  whole: Figure,
  part: Figure,
  before: readonly Figure[],
  isSibling: (figure: Figure) => boolean,
  isNamed: boolean,
): boolean {
  if (part.clause.part - whole.clause.part <= 1 || isNamed) return true;
  const between = before.filter(({ start }) => start > whole.start && start < part.start);
  return part.clause.sentence - whole.clause.sentence <= 1 && between.every(isSibling);
}

/** 受理举报3618件。…，占举报量的14%: the one figure that is called so, in a sentence not far off. */
const isNamedBy = (whole: Figure, of: string, before: readonly Figure[]): boolean =>
  of.length > 1 && endsIn(whole, of) && before.filter((figure) => endsIn(figure, of)).length === 1;
/** 一般公共预算收入完成28583万元 */
const endsIn = ({ label }: Figure, of: string): boolean =>
  (of.length > 3 ? label.replace(/(?:完成|实现|达到|达|为|共计|合计|共|累计)+$/, '') : label).endsWith(of);

/**
 * 共查出…个, or what 其中 is said of, or what bears the name: 占排查总数的. The plan of a part is not that of the whole, and
 * 总数 said of 较大火灾 may be that of 较大火灾 alone.
 */
function isWhole(
  whole: Figure,
  part: Figure,
  { words, of }: Pick<RateWords, 'words' | 'of'>,
  before: readonly Figure[],
  text: string,
): boolean {
  const between = text.slice(whole.end, part.start);
  // 80分以上的 is a name, and no size.
  const isNext = !before.some(({ start }) => start > whole.start && start < part.start);
  const opened = isNext && (/其中|中有/.test(between) || isTakenFrom.test(between));
  const among =
    opened ||
    (isOfThese(whole) && whole.clause === part.clause) ||
    isFirstOf(whole, part) ||
    isCountedNext(whole, part);
  // What is less than its part, with no 其中 between, is no whole: that one stands elsewhere, in another paragraph perhaps.
  if (!among && compare(whole.value, part.value) < 0) return false;
  // 15个续建项目完成20亿元，占年度计划的52%: of the plan of these.
  if (planned.test(of) && part.previous?.unit.kind === 'count' && !part.previous.change) return false;
  if (planned.test(of) && (/其中/.test(between) || whole.clause.part !== part.clause.part)) return false;
  const isNarrower = part.label.match(graded())?.some((grade) => !phraseOf(whole).includes(grade)) ?? false;
  if (/总/.test(words) && (isNarrower || (of === '' ? !isAll(whole.label) : !among && !isAllOf(whole, of))))
    return false;
  if (of !== '') return phraseOf(whole).includes(of);
  return isAll(whole.label) || among;
}

/** 全县共有党员3600名, 党员总数3600名: 新发展党员, 女党员 are not all of them. */
const isAllOf = ({ label, after }: Figure, of: string): boolean => {
  const at = label.lastIndexOf(of);
  if (at < 0) return isAll(label) && after.startsWith(of);
  return (
    /^(?:总[数量额]?|数|量)?(?:共计|合计|累计|总计|共有|共|达到|达|为|是|有)*$/.test(label.slice(at + of.length)) &&
    (isAll(label.slice(at + of.length)) ||
      /(?:^|[共有，])(?:全[省市县区国])?(?:现有|共有|共|总计)?$/.test(label.slice(0, at)))
  );
};

/** 15家餐饮场所中，6家: 正在办理中 takes nothing. */
const isTakenFrom = /(?<!其|正在[^，]{0,6}|办理|整改|处理|推进|建设|审理|调查)中，/;

/** 61个村中70分以上的59个: 中 takes from what was counted. */
const isOfThese = ({ after }: Figure): boolean =>
  /^[^，、]{1,6}(?<!其|正|办理|整改|处理|推进|建设|审理|调查|集)中(?:(?![小秋心央学等层型药医间期东西部国华断止标])[^，、中]{1,8}的)?$/.test(
    after,
  );

/** 监测点位312个，265个达标，占84.9%: of what the clause before counts, so many. */
const isCountedNext = (whole: Figure, part: Figure): boolean =>
  whole.clause.mark === '，' &&
  whole.clause.end + 1 === part.clause.start &&
  whole.after === '' &&
  part.label === '' &&
  !part.previous &&
  part.after !== '' &&
  whole.clause.figures.filter((figure) => sameUnit(figure, whole)).length === 1;

/** 发生火灾1427起。电气456起，占42%: the whole is all that its sentence counts, the kind opens the next, and has its share. */
const isFirstOf = (whole: Figure, part: Figure): boolean =>
  part.clause.sentence === whole.clause.sentence + 1 &&
  part.clause.figures[0] === part &&
  whole.clause.figures.length === 1 &&
  whole.after === '' &&
  whole.clause.mark === '。' &&
  part.clause.bracket === 0 &&
  /^\p{Script=Han}{2,4}(?:原因)?(?:引发|引起|造成|导致)?$/u.test(part.label) &&
  !/[县区市乡镇村局]|新增|其他|整改/.test(part.label);
