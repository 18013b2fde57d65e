/** 共9起，其中甲县3起、乙县2起: parts of what was said before; with 其他 at the end, all of them. */

import { compare } from '../../../decimal.ts';
import { once } from '../../../once.ts';
import { anyOf } from '../../../pattern.ts';
import { isFrom } from '../change-words.ts';
import type { Figure, Prose } from '../figure.ts';
import { isAll, isMean, isPersons, isRate, isSize, measureOf, phraseOf, sameUnit, sees, together } from '../phrase.ts';
import { shareWord } from '../sentence.ts';
import { howFar } from '../words.ts';
import { longest, type Sum, summands } from './sum.ts';

/** How many figures back a total may stand. */
const reach = 8;

export function among({ figures, text }: Prose): readonly Sum[] {
  const sums: Sum[] = [];
  if (!text.includes('其中')) return sums;
  let done = -1;
  figures.forEach((figure, at) => {
    if (at <= done || !opens(figure, figures[at - 1], text)) return;
    const ofGroup = (part: Figure, next: Figure | undefined): boolean =>
      together(part, figure) &&
      part.clause.bracket === figure.clause.bracket &&
      !turns(part, figure) &&
      !isOfOther(part, figure) &&
      !isAbove.test(part.label) &&
      !isInside(part, figure) &&
      !(part.clause !== figure.clause && isOutcome(part, next));
    // 幼儿园68所（公办园27所）、小学27所: what a bracket says of one part.
    const isAside = (part: Figure): boolean =>
      together(part, figure) && part.clause.bracket > 0 && part.clause.bracket !== figure.clause.bracket;
    let end = at + 1;
    for (let next = figures[end]; next && (isAside(next) || ofGroup(next, figures[end + 1])); next = figures[end])
      end += 1;
    done = end - 1;
    const group = figures.slice(at, Math.min(end, at + longest)).filter((part) => !isAside(part));
    for (const like of group) {
      const isLike = (part: Figure): boolean => sameUnit(part, like) && measureOf(part) === measureOf(like);
      if (group.find(isLike) !== like) continue;
      const parts = summands(group, like).filter(isLike);
      const [total, ...others] = wholesOf(like, figures.slice(Math.max(0, at - reach), at), figure, text);
      if (!total) continue;
      const beyond = parts.findIndex((part) => isBeyond(part, figure, total));
      const own = ofMeasure(beyond < 0 ? parts : parts.slice(0, beyond), total);
      const last = own.at(-1);
      if (
        own.length > 1 &&
        (own.every(({ label }) => isPenalty.test(label)) || crossing(own) || mixed(own) || ofTwoKinds(own))
      )
        continue;
      // 涉及债务金额…，涉及担保金额…，其中…: two measures are not told apart by the unit.
      if (own.length > 1 && others.length > 0 && like.unit.kind === 'amount') continue;
      const parted = own.length > 1 && last && isWhole(own, last) ? 'all' : 'some';
      if (last) sums.push({ total, others, parts: own, parted });
    }
  });
  return sums;
}

/** 其中 stands between the figure before and this one, and no clause of its own (其中大部分仍为社区感染，…). */
function opens(figure: Figure, before: Figure | undefined, text: string): boolean {
  const from = Math.max(before?.end ?? 0, figure.start - 40);
  const [, behind] = /.*其中[，,：:]?(.*)$/s.exec(text.slice(from, figure.start)) ?? [];
  return behind !== undefined && behind.lastIndexOf('，') < 8;
}

/** 并对上述7人提出指控: they were counted. */
const isAbove = /(?:上述|前述|以上|这)$/;
/** One and the same person may bear both. */
const isPenalty = /[党政]纪|政务处分|组织处理|诫勉/;

/** 其中35例为本地病例，33例来自县城: what each is, and where it is from. */
const crossing = (parts: readonly Figure[]): boolean =>
  parts.every((part) => nameOf(part) === '' && !part.previous) &&
  // 其中45人具有硕士以上学历，30人具有高级职称
  (isPersons(parts[0]?.unit.name ?? '') ||
    new Set(parts.map(({ after }) => /^(?:[为是系属]|来自|有|在|由)/.exec(after)?.[0] ?? '')).size > 1);

/** What is said of a person; two kinds of it may be true of one. */
const traits: readonly RegExp[] = [
  /学历|文化程度|博士|硕士|研究生|本科|大专|高中|中专|初中|小学/,
  /职称/,
  /\d岁|周岁/,
  /党员|团员|群众|民主党派/,
  /[男女]/,
  /少数民族|汉族/,
];

/** 其中大专以上学历41人，跨村任职18人: one by what was learned, the other by something else. */
const mixed = (parts: readonly Figure[]): boolean =>
  isPersons(parts[0]?.unit.name ?? '') &&
  traits.some((trait) => parts.some((part) => trait.test(phraseOf(part))) && !parts.every((part) => isOf(trait, part)));
const isOf = (trait: RegExp, part: Figure): boolean => trait.test(phraseOf(part)) || /其[他余它]/.test(phraseOf(part));

/** 46个国家和6个国际组织: two kinds of things that are counted with one unit. */
const ofTwoKinds = (parts: readonly Figure[]): boolean =>
  parts.some(({ label, after }) => {
    const kind = /^(\p{Script=Han}{1,6})[和与及]$/u.exec(label)?.[1];
    return kind !== undefined && /^\p{Script=Han}/u.test(after) && !after.startsWith(kind);
  });

/** 其他 at the end, or both what is done and what is not. */
const isWhole = (parts: readonly Figure[], last: Figure): boolean =>
  /其[他余它](?!成员|国家)|余下|另外/.test(phraseOf(last)) ||
  (/未|尚/.test(last.label) && parts.some(({ label }) => /已|完成/.test(label)));

const progress = once(() => new RegExp(anyOf(howFar)));

/** 已整改, 未销号: no kind of thing but how far it came, which cuts across the kinds. */
const turns = (part: Figure, first: Figure): boolean =>
  part.clause !== first.clause && (isAll(part.label) || progress().test(part.label));

/** 全年新改建农村公路…, 单日…: another time than that of the list. 实现对139家…的监督, and 17人参加 behind 男23人: of something else. */
const isOfOther = (part: Figure, first: Figure): boolean =>
  part.clause !== first.clause &&
  (/^(?:全年|今年|当年|当[日月]|本[月周]|[上下]半年|单日)|[对向给]$/.test(part.label) ||
    (part.label === '' && !part.previous && nameOf(first) !== ''));

/** 境外输入24例，含5例转为确诊: what a part itself holds; nobody knows where that ends. */
const isInside = ({ clause }: Figure, first: Figure): boolean =>
  clause !== first.clause && /^(?:包?含|包括)/.test(clause.figures[0]?.label ?? '');

const measure = /(..[额量值]|收入|支出|面积|资金|投资)(?:完成|实现|达到|达|共计|合计|为|是|有)*$/;

/** 其中，限额以上3.6亿元，批发业销售额为96.5亿元: more than the whole, with a measure of its own, in another clause: the list is at its end before. */
function isBeyond(part: Figure, first: Figure, total: Figure): boolean {
  if (part.clause === first.clause || part.unit.kind !== 'amount' || compare(part.value, total.value) <= 0)
    return false;
  const own = measure.exec(part.label)?.[1];
  return own !== undefined && measure.exec(first.label)?.[1] !== own && !phraseOf(total).includes(own);
}

/** 涉及主债务金额9171万元，涉及担保金额9073万元: of two measures side by side those of the whole's own. */
function ofMeasure(parts: readonly Figure[], total: Figure): readonly Figure[] {
  const own = measure.exec(total.label)?.[1];
  if (own === undefined || total.unit.kind !== 'amount' || !parts.some(({ label }) => measure.exec(label)?.[1] === own))
    return parts;
  return parts.filter(({ label }) => (measure.exec(label)?.[1] ?? own) === own);
}

/** 化解512件，调解成功480件，化解率95.5%: what became of a part, with its rate. Of a place it may be a part of its own. */
const isOutcome = ({ label, after }: Figure, next: Figure | undefined): boolean =>
  /(?:成功|办结|达成)/.test(label + after) &&
  !/[县区市乡镇村院局]/.test(label) &&
  next !== undefined &&
  isRate(next) &&
  /率/.test(next.label);

/**
 * What was counted in the unit before 其中, the likeliest first: in this part of the sentence, or in the sentence before. Of
 * money only what bears a common word: sums are of many kinds.
 */
function wholesOf(part: Figure, before: readonly Figure[], first: Figure, text: string): readonly Figure[] {
  const near = before.filter(
    (figure) =>
      isSize(figure) &&
      sameUnit(figure, part) &&
      measureOf(figure) === measureOf(part) &&
      sees(first, figure) &&
      isHead(figure, first, text) &&
      !isNoTotal(figure) &&
      (part.unit.kind === 'count' || shareWord(phraseOf(figure), nameOf(part))),
  );
  const nearest = near.at(-1);
  if (!nearest || before.some((figure) => figure.start > nearest.start && hides(figure, part, first))) return [];
  // What is less than its part is the whole only where nothing else can be.
  const larger = near.findLast(({ value }) => compare(value, part.value) >= 0);
  const isHere = nearest.clause.sentence === first.clause.sentence;
  if (!larger && !isHere && !shareWord(phraseOf(nearest), nameOf(part))) return [];
  const total = larger ?? nearest;
  const others = near.filter((figure) => figure !== total && !/[；;]/.test(text.slice(figure.end, first.start)));
  return [total, ...others];
}

/** 日均1200列, 单产375公斤, 顺差382亿元 are less than a part may be; 由7只扩展到5000余只 is past; 发给13个机构 has no parts. */
const isNoTotal = (figure: Figure): boolean =>
  isFrom(figure.label) ||
  isMean(figure) ||
  /[顺逆]差|净[增减]|[给向对]$/.test(figure.label) ||
  /^[顺逆]差/.test(figure.after);

/** 造成24人死亡，其中…: what stands nearer in the unit, but is about so many, or of another kind, leaves the whole open. */
const hides = (figure: Figure, part: Figure, first: Figure): boolean =>
  sameUnit(figure, part) &&
  sees(first, figure) &&
  !figure.change &&
  (!figure.exact || (measureOf(part) === '' && measureOf(figure) !== ''));

/** 其中 speaks of what its own part of the sentence says, or, where it opens one, of the part before. */
function isHead(whole: Figure, first: Figure, text: string): boolean {
  if (together(whole, first)) return true;
  const between = text.slice(Math.max(whole.end, first.start - 60), first.start);
  return first.clause.part === whole.clause.part + 1 && /[。；\n]\s*其中[^。；\n]*$/.test(between);
}

const nameOf = ({ label }: Figure): string => label.replace(/^.*其中[，,]?/s, '');
