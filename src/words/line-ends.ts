/**
 * Where a line of a title may end: the cost of each place between two characters (GB/T 9704-2012, 7.3.1: 词意完整). What
 * parts clauses (关于, 《, an office before its verb, a verb before its object) is a good place, a word's inside a bad one.
 * Between two words it matters how much they belong together: whether official text has them together more often than
 * by chance. The same on every machine.
 */

import { type Seams, seamsOf } from './seams.ts';
import { behindVerb, inPlace, partsOf, type TitleParts } from './title-parts.ts';
import {
  adverbs,
  closers,
  compounds,
  heads,
  joining,
  kinds,
  lefts,
  nounVerbs,
  offices,
  partsOfWords,
  periods,
  planNouns,
  summing,
  tails,
  workNouns,
  workVerbs,
} from './title-words.ts';

/** No line ends here, whatever it costs elsewhere. */
export const never = Number.POSITIVE_INFINITY;
/** Inside a word: only where a line has no other place. */
export const insideWord = 400;

/** Of a place that says by itself what it is. */
const cues = {
  /** Before 关于. */
  about: 0,
  /** Before 《 and behind 》, behind an office. */
  clause: 3,
  /** Before the object of the verb that 关于 has, and before the verb of a next clause: 加快…促进…. */
  object: 5,
  name: 4,
  nextVerb: 3,
  preposition: 5,
  /** Before a year, and behind a time. */
  year: 5,
  period: 5.5,
  /** Behind the blank between two offices. */
  blank: 16,
  quotation: 7,
  /** Before 有关 and the like, behind 的, behind a place. */
  noun: 8,
  work: 10,
  note: 9.5,
  /** Behind the place that a name begins with. */
  named: 11,
  /** Before （ in the middle of what it stands in. */
  aside: 18,
  word: 14,
  listed: 16,
  ofTitle: 18,
  /** Behind another verb: its object belongs to it. */
  verb: 22,
  /** A line that begins with 和. */
  joined: 32,
  /** 以及 may begin a line sooner. */
  joinedLoosely: 20,
} as const;

/** On top of that. */
const more = {
  /** Before what has its kind before it: 污水处理|设施. */
  left: 8,
  /** A word of one character belongs to its neighbours. */
  singleBefore: 12,
  singleBehind: 5,
  head: 14,
  tail: 30,
  /** Behind what says of which kind the next is. */
  kind: 10,
  /** So little behind a verb that it hangs there. */
  hanging: 9,
  /** Behind a number: 三起, 40个. */
  counted: 25,
  /** 关于 and 和 want what follows them on their line. */
  dangling: 40,
  /** Behind 进一步, 生产性: they belong to what follows. */
  leaning: 14,
  /** Inside what is one thing although it is two words. */
  compound: 25,
  /** Inside the name of an office. */
  issuer: 20,
  /** Between a place and a smaller one. */
  withinPlace: 14,
  /** Before 通知: it would stand alone. */
  form: 14,
  /** Inside brackets that have room on a line of their own, or not. */
  fitting: 30,
  bracketed: 8,
  letters: 15,
} as const;

/** A title begins with its 关于 and its verb. */
const leastClause = 6;
const closes = new Set('、，。；：！？）》〉〕】”’…—·％% \u3000');
const opens = new Set('（《〈〔【“‘');
const figure = /[\dA-Za-z.〇一二三四五六七八九十百千万亿]/;
const behindFigure = /[\dA-Za-z.年月日号届次期个项条批轮类级起名件家处所〇一二三四五六七八九十百千万亿]/;
const letter = /[\dA-Za-z]/;
/** SW24-12, 2022—2024, 3.5. */
const joint = /[-–—－~～/.:+＋]/;
const han = /[\u4e00-\u9fa5]/;
const numeral = /[\d〇一二三四五六七八九十百千万亿两]/;
const counted = /(?:^|[^第])[\d〇一二三四五六七八九十两几][起件项个名条家处所份]$/;
const ordinal = /第[〇一二三四五六七八九十百\d]{1,3}[次届号]$/;
const year = /^\d{4}年/;
const behindYear = /\d年度?$/;
/** What ends a time. */
const time = /(?:\d年度?|半年|季度|期间|以来|\d周|\d月|月份)$/;
const prepositions = new Set('在对向为将从由按以');
const dangling = /(?:关于|以及|或者|[和及与或暨并等对向在为从由将把被至])$/;
const leaning = /[性化型式级]$/;
/** What a document is, up to where its name ends. */
const form =
  /^(?:紧急|补充)?(?:通知|意见|报告|决定|通报|公告|通告|批复|请示|复函|答复|函|命令|议案|公示|纪要)(?:[》〉（的]|$)/;
const work = /^工作(?:的|情况|任务|要点|方案|安排|计划|总结|报告|意见|规则|机制|实施|有关|若干|$)/;
/** 精简工作方案: no verb of a clause. */
const asNoun = /^[\u4e00-\u9fa5]{2}(?:工作|方案|办法|计划|规划|制度|机制|措施|行动|项目|情况|问题|意见|标准|范围)/;
/** 人民政府|办公厅, 财政部|门. */
const officeGoesOn = /^(?:门|署|分|长|级|属|员|下|内|外|办公|会|常务委员会)/;

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
  for (let at = 1; at < text.length; at += 1) {
    if (isForbidden(text, at)) continue;
    let cost = costAt(text, at, seams, parts);
    for (const { from, to } of parts.brackets[at] ?? [])
      cost += widthOf(from, to) <= room ? more.fitting : more.bracketed;
    found[at] = cost;
  }
  return found;
}

function isForbidden(text: string, at: number): boolean {
  const [before, behind] = [text[at - 1] as string, text[at] as string];
  if (closes.has(behind) || opens.has(before) || /[—－-]/.test(before)) return true;
  if (/[\udc00-\udfff]/.test(behind)) return true;
  if (figure.test(before) && behindFigure.test(behind) && !(han.test(before) && letter.test(behind))) return true;
  if (letter.test(before) && (letter.test(behind) || joint.test(behind))) return true;
  if ((joint.test(before) && letter.test(behind)) || (before === '第' && numeral.test(behind))) return true;
  return (behind === '的' || behind === '之') && before !== '》' && before !== '”';
}

function costAt(text: string, at: number, { begins, singles, bonds }: Seams, parts: TitleParts): number {
  if (text.startsWith('关于', at)) return cues.about + (parts.hangs[at] === 2 ? more.hanging : 0);
  if (parts.places[at] === inPlace.within) return insideWord;
  const cue = cueAt(text, at, begins, parts);
  let cost: number = cue ?? insideWord;
  if (begins[at]) {
    // 有关 stands by itself, 事项 belongs to 信访.
    if (cue === cues.noun && startsWith(text, at, summing)) cost += (bonds[at] as number) / 2;
    const isPlain = cue === undefined || cue === cues.nextVerb;
    if (cue === undefined) cost = cues.word + (bonds[at] as number) + leftCost(text, at, begins);
    if (singles[at]) cost += singleCost(text[at] as string);
    if (isPlain && singles[at - 1]) cost += behindSingleCost(text[at - 1] as string);
    if (isPlain && kinds.has(wordBefore(text, at, begins))) cost += more.kind;
    if (isCounted(text, at)) cost += more.counted;
    if (parts.hangs[at] === 2 || (parts.hangs[at] && !parts.places[at])) cost += more.hanging;
  }
  return cost + strayCost(text, at, parts);
}

/** What a line begins with, or the line before it ends in, as far as that says what the place is. */
function cueAt(text: string, at: number, wordBegins: Uint8Array, parts: TitleParts): number | undefined {
  const [before, behind] = [text[at - 1] as string, text[at] as string];
  if (before === ' ' || before === '\u3000') return cues.blank;
  if (parts.verbs[at] === behindVerb.name) return cues.name;
  const isJoint = wordBegins[at] === 1 && startsWith(text, at, joining) && !isPartOfWord(text, at);
  if (parts.verbs[at] === behindVerb.object && !isJoint)
    return cues.object + (prepositions.has(behind) || verbFollows(text, at, wordBegins) ? more.hanging : 0);
  if (behind === '（')
    return /^（[^）]*）[\u4e00-\u9fa5]/.test(text.slice(at)) && !/^（[^）]*）[的]/.test(text.slice(at))
      ? cues.aside
      : cues.note;
  if (opens.has(behind)) return behind === '《' || behind === '〈' ? cues.clause : cues.quotation;
  if (/[》〉”]/.test(before)) {
    if (behind === '的' || behind === '等') return cues.ofTitle;
    return before === '”' ? cues.word : cues.clause;
  }
  if (before === '、')
    return (parts.issuers[at] ? cues.blank : cues.listed) + (letter.test(text[at - 2] ?? '') ? more.letters : 0);
  if (before === '）' && han.test(behind)) return cues.noun;
  if (isJoint) {
    if (year.test(text.slice(at + 1, at + 6))) return cues.noun;
    return wordBegins[at + 1] ? cues.joined : cues.joinedLoosely;
  }
  if (parts.issuers[at] && endsWith(text, at, offices) && !officeGoesOn.test(text.slice(at, at + 5)))
    return cues.clause;
  return wordBegins[at] ? wordCue(text, at, parts) : undefined;
}

/** The like of a place between two words. */
function wordCue(text: string, at: number, parts: TitleParts): number | undefined {
  if (year.test(text.slice(at, at + 5))) return cues.year;
  if (prepositions.has(text[at] as string) && !isPartOfWord(text, at)) return cues.preposition;
  if (time.test(text.slice(Math.max(0, at - 4), at))) return cues.period;
  if (parts.places[at] === inPlace.named) return cues.named;
  const isBehindVerb = endsWith(text, at, workVerbs) && !endsWith(text, at, nounVerbs);
  if (at > leastClause && isVerb(text, at) && !endsWith(text, at, adverbs) && !isBehindVerb) return cues.nextVerb;
  if (parts.places[at] === inPlace.end) return cues.noun;
  if (isBehindVerb) return cues.verb;
  if (work.test(text.slice(at, at + 4)) || startsWith(text, at, workNouns) || startsWith(text, at, planNouns))
    return cues.noun;
  return text[at - 1] === '的' ? cues.noun : undefined;
}

/** What the place costs besides, because a line would begin or end with what belongs elsewhere. */
function strayCost(text: string, at: number, { verbs, issuers, places }: TitleParts): number {
  const before = text.slice(Math.max(0, at - 5), at);
  const behind = text.slice(at, at + 6);
  let cost = startsWith(text, at, closers) ? more.tail : 0;
  if (dangling.test(before) && !endsWith(text, at, partsOfWords)) cost += more.dangling;
  if (verbs[at] === behindVerb.verb || endsWith(text, at, adverbs) || (leaning.test(before) && !verbs[at]))
    cost += more.leaning;
  if (behindYear.test(before) && periods.test(behind)) cost += more.leaning;
  if (isInside(text, at, compounds)) cost += more.compound;
  if (issuers[at] && !/[ \u3000、]$/.test(before)) cost += more.issuer;
  if ((places[at] as number) >= inPlace.end && places[at + 1]) cost += more.withinPlace;
  if (before.endsWith('的') && form.test(behind)) cost += more.form;
  if (ordinal.test(before)) cost += more.kind;
  return cost;
}

function leftCost(text: string, at: number, wordBegins: Uint8Array): number {
  if (!han.test(text[at - 1] as string)) return 0;
  let end = at + 1;
  while (end < text.length && !wordBegins[end]) end += 1;
  if (work.test(text.slice(end, end + 4))) return 0;
  const word = text.slice(at, end);
  return lefts.has(word) ? more.left : 0;
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
  (numeral.test(text[at - 1] as string) && han.test(text[at] as string)) ||
  counted.test(text.slice(Math.max(0, at - 3), at));

/** A verb, or 坚决 and a verb. */
function isVerb(text: string, at: number): boolean {
  for (let size = 2; size <= longestAdverb; size += 1)
    if (adverbs.has(text.slice(at, at + size)) && startsWith(text, at + size, workVerbs)) return true;
  return startsWith(text, at, workVerbs) && !startsWith(text, at, nounVerbs) && !asNoun.test(text.slice(at, at + 6));
}
const longestAdverb = 3;

/** Whether the object there is so short that a line would end in the middle of two clauses. */
const verbFollows = (text: string, at: number, wordBegins: Uint8Array): boolean =>
  [1, 2, 3].some((size) => wordBegins[at + size] && isVerb(text, at + size));

function wordBefore(text: string, at: number, wordBegins: Uint8Array): string {
  let start = at - 1;
  while (start > 0 && !wordBegins[start]) start -= 1;
  return text.slice(start, at);
}

/** 和平, 普及: what looks like a joint. */
const isPartOfWord = (text: string, at: number): boolean =>
  startsWith(text, at, partsOfWords) || endsWith(text, at + 1, partsOfWords);

const longest = 10;

function startsWith(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let size = 1; size <= longest && at + size <= text.length; size += 1)
    if (words.has(text.slice(at, at + size))) return true;
  return false;
}

function endsWith(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let size = 1; size <= longest && size <= at; size += 1) if (words.has(text.slice(at - size, at))) return true;
  return false;
}

/** Whether one of these words is cut here. */
function isInside(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, at - longest + 1); from < at; from += 1)
    for (let to = at + 1; to <= Math.min(text.length, from + longest); to += 1)
      if (words.has(text.slice(from, to))) return true;
  return false;
}
