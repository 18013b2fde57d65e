/**
 * Where a line of a title may end: the cost of each place between two characters (GB/T 9704-2012, 7.3.1: 词意完整). What
 * parts clauses (关于, 《, an office before its verb, a verb before its object) is a good place, a word's inside a bad one.
 * Between two words it matters how much they belong together: whether official text has them together more often than
 * by chance. The same on every machine.
 */

import { easedCost } from './eased-cost.ts';
import { insideWord, more, never } from './end-costs.ts';
import { type Seams, seamsOf } from './seams.ts';
import { begunCost, type Cue, cueAt, cueCosts, isJointCue, isNamed, work } from './title-cues.ts';
import { isListJoint, listedCost, summedCost } from './title-lists.ts';
import { behindVerb, inOffice, inPlace, inWhole, type TitleParts } from './title-marks.ts';
import { endsWith, startsWith, wordBefore, wordEnd } from './title-match.ts';
import { nameCosts } from './title-names.ts';
import { partsOf } from './title-parts.ts';
import { placeStart } from './title-places.ts';
import {
  adverbs,
  closers,
  heads,
  joining,
  kinds,
  lefts,
  nounVerbs,
  partsOfWords,
  periods,
  planNouns,
  prepositions,
  summing,
  tails,
} from './title-words.ts';
import { withWork, workCosts } from './title-works.ts';

const closes = new Set('-、，。；：！？）》〉＞〕】”’…—·％%)]},;!? \u3000');
const opens = new Set('（《〈＜〔【“‘([{');
const figure = /[\dA-Za-z.〇一二三四五六七八九十百千万亿]/;
const behindFigure = /[\dA-Za-z.年月日号届次期个项条批轮类级起名件家处所〇一二三四五六七八九十百千万亿]/;
/** 汉字 that may forbid a place beside them. */
const telling = new Set('的之第年月日号届次期个项条批轮类级起名件家处所一二三四五六七八九十百千万亿');
const letter = /[\dA-Za-z]/;
/** SW24-12, 2022—2024, 3.5. */
const joint = /[-–—－~～/.:+＋]/;
const han = /[\u4e00-\u9fa5]/;
/** No more of a title is looked at for a list. */
const near = 16;
const shortWord = 3;
/** More characters that are no words stand beside each other in no title. */
const longestUnknown = 12;
const numeral = /[\d〇一二三四五六七八九十百千万亿两]/;
const counted =
  /(?:^|[^第\d])[〇一二三四五六七八九十两几][起件项个名条家处所份部批]$|(?:^|[^第\d])\d+[起件项个名条家处所份本册部辆艘台套]$/;
const longestCount = 6;
const ordinal = /第[〇一二三四五六七八九十百\d]{1,3}[次届号]$/;
const behindYear = /\d年度?$/;
const onlyYear = /\d{4}年度?$/;
const dangling =
  /(?:关于|以及|及其|或者|[和及与或暨并等对向在为从由将把被至驻赴]|[和与及]第[〇一二三四五六七八九十\d]+[批期次届])$/;
/** …旅游团到|青石, where it is a word by itself. */
const danglingAlone = /[到于同跟往包]$/;
/** 《…》和|《…》: of all places the only one that begins no line with 和. */
const betweenTitles = /^[》〉）][和及与暨][《〈]$/;
/** 规划许可|阶段, but 阶段性. */
const phase = /^阶段(?!性)/;
/** …补贴和|…补贴有关问题: of both. */
const shared = /^(?:(?!的)[\u4e00-\u9fa5])+(?:有关|若干)/;
/** 市政府|12345热线, but 2024年. */
const isNumberBegun = /^\d(?!\d*年|\d*[.—－-]\d)/;
/** 中、|初级. */
const oneListed = /[高中初正副大小上下左右前后东南西北甲乙丙]、$/;
/** 青石县|人民医院. */
const institution =
  /^(?:人民|中心|中医|妇幼|职业|师范|实验|第[一二三四五六七八九十\d]+)*(?:医院|中医院|卫生院|保健院|法院|检察院|中学|小学|学校|大学|学院|幼儿园)|^[\u4e00-\u9fa5]{2,6}管理局|^[\u4e00-\u9fa5]{2,5}局(?![\u4e00-\u9fa5]{0,2}关于)/;
/** 》|等6项标准. */
const numbered = /^[》”]等[\d两一二三四五六七八九十]/;
/** …的|测定》. */
const remainder = /^[\u4e00-\u9fa5]{2,3}[》〉]/;
/** 清华大学规范|校办企业: who does it stands before the verb. */
const doneBy = /(?:大学|公司|集团|企业|部门|机构|单位|人员|学校|医院|银行|(?<!城)市|[省县区])[\u4e00-\u9fa5]{2}$/;
/** …制度体系|改革的》: one word alone, and 的. */
const loneBeforeOf = /^[\u4e00-\u9fa5]{2}的/;
/** 关于印发 would be all there is of the first line. */
const alone = /^关于印发[^《]/;
const startAlone = 4;
/** 青石村|等16村. */
const andSo = /^等(?![级次候额])/;
/** 关于加强本市|…. */
const whose = /[全我本][国省市州县区]$/;
/** 党的|群众路线. */
const partys = /党的$/;
/** 传染病|区设备, but 区|政府. */
const district = /^区(?![委府级政直属县域内域])/;
/** 项目|主要负责人. */
const owned = /^主要负责人/;
const alike = /^[\u4e00-\u9fa5]{4}$/;
const leaning = /[性化型式级]$/;
/** …的|指导意见: it would be all there is of the last line. */
const shortForm = /^[\u4e00-\u9fa5]{3,4}$/;
/** What a document is, up to where its name ends. */
const form =
  /^(?:紧急|补充)?(?:通知|意见|解释|报告|决定|通报|公告|通告|批复|请示|复函|答复|函|命令|议案|公示|纪要)(?:[》〉（的]|$)/;

/**
 * The cost of ending a line before each character, `costs[0]` of none. Linear in the text but for its brackets.
 * @param room how many characters a line holds, in ems, for what stands between brackets
 * @param widthOf of a stretch of the text, in ems
 */
export function lineEndCosts(text: string, room: number, widthOf: (from: number, to: number) => number): Float64Array {
  const found = new Float64Array(text.length + 1).fill(never);
  found[text.length] = 0;
  const seams = seamsOf(text);
  const parts = partsOf(text, seams);
  const names = nameCosts(text, room);
  const works = workCosts(text, seams, parts);
  for (let at = 1; at < text.length; at += 1) {
    if (isForbidden(text, at)) continue;
    let cost = withWork(costAt(text, at, seams, parts) + (names[at] as number), works[at] as number);
    for (const { from, to } of parts.brackets[at] ?? [])
      cost += widthOf(from, withForm(text, to)) <= room ? more.fitting : more.bracketed;
    found[at] = easedCost(text, at, cost, room, widthOf);
  }
  holdUnknown(text, found, seams);
  return found;
}

/** A long run of characters that make no words, or of one again and again, is a word that nobody knows. */
function holdUnknown(text: string, costs: Float64Array, { singles }: Seams): void {
  for (let from = 0, at = 1; at <= text.length; at += 1) {
    if (text[at] === text[at - 1] || (singles[at] && singles[at - 1])) continue;
    if (at - from > longestUnknown)
      for (let place = from + 1; place < at; place += 1) costs[place] = Math.max(insideWord, costs[place] as number);
    from = at;
  }
}

/** What is one word, or one name, round a place inside it; 的 behind it is none of it. */
export function wordAround(text: string, at: number, costs: Float64Array): string {
  let [from, to] = [at, at];
  while (from > 0 && (costs[from] as number) >= insideWord) from -= 1;
  while (to < text.length && (costs[to] as number) >= insideWord) to += 1;
  return text.slice(from, to).replace(/[的之]+$/, '');
}

/** Up to the end where no more than 的通知 follows: it stands on no line alone. */
const withForm = (text: string, to: number): number =>
  /^的[\u4e00-\u9fa5]{2}$/.test(text.slice(to)) ? text.length : to;

/** 牟定县, 占补平衡: its first character is no word. */
const isNameBegun = (at: number, { places, wholes }: TitleParts): boolean =>
  places[at + 1] === inPlace.within || ((wholes[at + 1] ?? 0) > 0 && !wholes[at]);

const isPlain = (character: string): boolean =>
  character >= '\u4e00' && character <= '\u9fa5' && !telling.has(character);

function isForbidden(text: string, at: number): boolean {
  const [before, behind] = [text[at - 1] as string, text[at] as string];
  if (isPlain(before) && isPlain(behind)) return false;
  if (closes.has(behind) || opens.has(before) || /[—－～~-]/.test(before) || /[～~]/.test(behind)) return true;
  if (/[\udc00-\udfff]/.test(behind)) return true;
  if (/\d[年月]$/.test(text.slice(at - 2, at)) && /^\d{1,2}[月日]/.test(text.slice(at, at + 3))) return true;
  if (figure.test(before) && behindFigure.test(behind) && !(han.test(before) && letter.test(behind))) return true;
  if (letter.test(before) && (letter.test(behind) || joint.test(behind))) return true;
  if ((joint.test(before) && letter.test(behind)) || (before === '第' && numeral.test(behind))) return true;
  return (behind === '的' || behind === '之') && before !== '》' && before !== '”';
}

function costAt(text: string, at: number, { begins, singles, bonds, edges, pairs }: Seams, parts: TitleParts): number {
  if (parts.places[at] === inPlace.within) return insideWord;
  const cue = cueAt(text, at, begins, parts);
  if (!begins[at] && cue === undefined) return insideWord;
  const hangs =
    (parts.hangs[at] === 2 && parts.places[at] !== inPlace.named) || (parts.hangs[at] && !parts.places[at])
      ? more.hanging
      : 0;
  if (cue === 'about') return cueCosts.about + hangs;
  let cost: number = cue ? cueCosts[cue] : insideWord;
  if (begins[at]) {
    if (cue === undefined)
      cost = Math.max(
        cueCosts.noun,
        cueCosts.word + (bonds[at] as number) - (edges[at] as number) + leftCost(text, at, begins),
      );
    // What is listed begins there: 中、初级.
    if (cue === undefined && text[at + 1] === '、' && oneListed.test(text.slice(at, at + 2))) cost = cueCosts.word;
    // 有关 stands by itself, 事项 belongs to 信访.
    if (cue === 'noun' && startsWith(text, at, summing))
      cost += (bonds[at] as number) / 2 + (isListJoint(text, at + 2) ? more.listed : 0);
    if (cue === undefined && singles[at] && district.test(text.slice(at, at + 2))) cost += more.tail;
    if (singles[at] && text[at + 1] !== '、' && !isNameBegun(at, parts)) cost += singleCost(text[at] as string);
    if (cue === undefined || cue === 'aside') cost += listedCost(text, at, begins, parts);
    if (cue === 'noun' && startsWith(text, at, planNouns)) cost += (pairs[at] as number) * 0.6;
    if (cue === 'noun' && startsWith(text, at, planNouns) && isListJoint(text, wordEnd(text, at, begins)))
      cost += more.leaning;
    if (cue === undefined && hangsBehindPlace(text, at, begins, parts)) cost += more.hanging;
    if (cue === 'noun' && startsWith(text, at, planNouns) && kinds.has(wordBefore(text, at, begins))) cost += more.kind;
    if (cue === undefined || cue === 'nextVerb') {
      if (singles[at - 1]) cost += behindSingleCost(text[at - 1] as string);
      if (kinds.has(wordBefore(text, at, begins))) cost += more.kind;
    }
    if (cue === 'preposition' && singles[at - 1] && heads.has(text[at - 1] as string)) cost += more.head;
    if (cue === 'nextVerb' || (cue === 'period' && text[at - 1] === '段')) cost += pairs[at] as number;
    if (isCounted(text, at))
      cost += /等\d+[\u4e00-\u9fa5]$/.test(text.slice(Math.max(0, at - longestCount), at))
        ? more.countedRest
        : more.counted;
    cost += hangs;
  }
  return cost + strayCost(text, at, cue, parts, singles);
}

/** What the place costs because a line would begin or end with what belongs elsewhere. */
function strayCost(text: string, at: number, cue: Cue | undefined, parts: TitleParts, singles: Uint8Array): number {
  const { verbs, issuers, places, wholes } = parts;
  const before = text.slice(Math.max(0, at - 5), at);
  const behind = text.slice(at, at + 6);
  const isCloser = startsWith(text, at, closers) && !numbered.test(text.slice(at - 1, at + 2));
  let cost = isCloser || phase.test(behind) ? more.tail : 0;
  if (singles[at - 1] && danglingAlone.test(before)) cost += more.dangling;
  if (
    !isJointCue(cue) &&
    dangling.test(before) &&
    !betweenTitles.test(text.slice(at - 2, at + 1)) &&
    !endsWith(text, at, partsOfWords)
  )
    cost += more.dangling;
  if (verbs[at] === behindVerb.verb || endsWith(text, at, adverbs) || (leaning.test(before) && !verbs[at]))
    cost += more.leaning;
  if (cue === undefined && doneBy.test(before) && endsWith(text, at, nounVerbs)) cost += more.kind;
  if (cue === 'aside' && (isNamed(text, at) || isNamed(text, asideEnd(text, at)))) cost += more.leaning;
  if (behindYear.test(before) && periods.test(behind)) cost += more.leaning;
  if (cue === 'period') cost += yearBegunCost(text, at, parts);
  cost += begunCost(text, at, parts);
  if (at === startAlone && alone.test(text)) cost += more.hanging;
  if (cue === undefined && isAlike(text, at)) cost += more.compound;
  if (andSo.test(behind) && !/[》〉＞”）]$/.test(before)) cost += more.dangling;
  if (owned.test(behind)) cost += more.kind;
  if (wholes[at]) cost += wholes[at] === inWhole.company ? more.issuer : more.compound;
  if (issuers[at] === inOffice.within && (parts.brackets[at] || !/[ \u3000、]$/.test(before))) cost += more.issuer;
  if ((places[at] as number) >= inPlace.end && (places[at + 1] || institution.test(text.slice(at, at + near))))
    cost += more.withinPlace;
  if (partys.test(before)) cost += more.kind;
  if (whose.test(before) && (verbs[at - 2] as number) >= behindVerb.object) cost += more.kind;
  if (before.endsWith('的') && (form.test(behind) || remainder.test(behind))) cost += more.form;
  else if (before.endsWith('的') && shortForm.test(behind)) cost += more.listed;
  if (cue === 'joint' && shared.test(text.slice(at, at + near))) cost += more.shared;
  if (ordinal.test(before) || (isNumberBegun.test(behind) && han.test(before.at(-1) ?? ''))) cost += more.kind;
  if (before.endsWith('、') && oneListed.test(before)) cost += more.compound;
  cost += summedCost(text, at);
  if (cue === undefined && behind[2] === '的' && loneBeforeOf.test(behind)) cost += more.listed;
  return cost;
}

/** 《2024年|…》, 关于公布青石县2024年|…: the year is all there is of a name, or of an object. */
function yearBegunCost(text: string, at: number, { verbs, places }: TitleParts): number {
  const year = onlyYear.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
  if (year === 0) return 0;
  const start = placeStart(places, at - year);
  if (/[《〈＜]/.test(text[start - 1] ?? '') || verbs[start] === behindVerb.name) return more.hanging;
  return verbs[start] === behindVerb.object ? more.left : 0;
}

/** 资金|资产资源. */
const isAlike = (text: string, at: number): boolean =>
  text[at - 2] === text[at] &&
  text[at - 1] !== text[at + 1] &&
  text[at + 1] !== '的' &&
  alike.test(text.slice(at - 2, at + 2));

/** Behind the ） of the （ there. */
const asideEnd = (text: string, at: number): number => at + 1 + text.slice(at, at + near).indexOf('）');

/** 云岭市城市|社区: one short word behind a place is no end of a line. */
function hangsBehindPlace(text: string, at: number, begins: Uint8Array, { places }: TitleParts): boolean {
  const { length } = wordBefore(text, at, begins);
  return length <= shortWord && (places[at - length] as number) >= inPlace.end;
}

function leftCost(text: string, at: number, begins: Uint8Array): number {
  const end = wordEnd(text, at, begins);
  const isLeft = han.test(text[at - 1] as string) && lefts.has(text.slice(at, end));
  return isLeft && !work.test(text.slice(end, end + 4)) ? more.left : 0;
}

function singleCost(character: string): number {
  if (joining.has(character) || prepositions.has(character) || heads.has(character)) return 0;
  return tails.has(character) ? more.tail : more.singleBefore;
}

function behindSingleCost(character: string): number {
  if (!han.test(character) || tails.has(character)) return 0;
  return heads.has(character) ? more.head : more.singleBehind;
}

const isCounted = (text: string, at: number): boolean =>
  han.test(text[at] as string) &&
  (numeral.test(text[at - 1] as string) || counted.test(text.slice(Math.max(0, at - longestCount), at)));
