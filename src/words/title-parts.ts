/** The parts of a title: whose it is, what it does, which places it names, and what stands between brackets. */

import type { Seams } from './seams.ts';
import { behindVerb, inOffice, inPlace, type Stretch, type TitleParts } from './title-marks.ts';
import { insideOf } from './title-match.ts';
import { endsOffice, officeStarts } from './title-offices.ts';
import { markPlaces, markZones } from './title-places.ts';
import {
  adverbs,
  closing,
  compounds,
  coVerbs,
  doing,
  forwarding,
  joining,
  lightVerbs,
  nounVerbs,
  workVerbs,
} from './title-words.ts';

/** “长云”事件|调查, which the lexicon has as one word. */
const quotedEvent = /”(?:事件|事故|案件)(?=[\u4e00-\u9fa5]{2})/g;
const longestVerb = 7;
/** So far behind 关于在 a verb is looked for. */
const farVerb = 9;
/** 清理规范 is what is done, as 清理 is. */
const onePair = 8;
const hanging = { behindVerb: 3, behindAbout: 5, behindMark: 3 } as const;
const deepest = 4;
/** What an office does with a text without 关于. */
const printed = /(?:印发|转发|批转|公布|发布)(?=[《〈])|(?:转发|批转)(?=[\u4e00-\u9fa5]{2,16}[《〈])/;
const campaign = /^(?:(?!的)[\u4e00-\u9fa5])+(?:专项|行动|督导|检查|整治|整改|排查|执法)/;
const bodyName =
  /^(?!调整|建立|成立|设立|组建|撤销|完善|健全)(?:(?!的)[\u4e00-\u9fa5])+(?:联席会议|领导小组|指挥部|委员会|工作组|专班)/;
const farCampaign = 24;
/** 对|未按期提交报告企业…: what somebody is, or does not do. */
const ofWhom = /^对(?:未|不|拒|违反|擅自|涉嫌|逾期|已|因)/;
const towards = new Set('在向对');
const pairs: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '＜': '＞',
  '〔': '〕',
  '【': '】',
  '“': '”',
  '‘': '’',
};
const agencies =
  /国家[\u4e00-\u9fa5]{1,7}?(?:总局|局|委员会|委)(?!员)|[省市县区州盟旗]人民政府(?!关于)(?:[\u4e00-\u9fa5](?!关于)){1,7}(?:办公[室厅]|局|厅|委员会)/g;

/** @param seams made better where a verb shows that a word was cut wrong */
export function partsOf(text: string, seams: Seams): TitleParts {
  const { begins } = seams;
  const zeros = () => new Uint8Array(text.length + 1);
  const found = {
    verbs: zeros(),
    hangs: zeros(),
    issuers: zeros(),
    places: zeros(),
    wholes: insideOf(text, compounds),
    brackets: bracketsOf(text),
  };
  const placesFrom = (at: number, behind?: number): void => markPlaces(text, at, { ...found, begins }, behind);
  const head = text.search(printed);
  if (endsOffice(text.slice(0, Math.max(0, head)))) markOffices(text, 0, head, found.issuers, placesFrom);
  for (const { 0: name, index } of text.matchAll(quotedEvent)) begins[index + name.length] = 1;
  let end = 0;
  for (let about = text.indexOf('关于'); about >= 0; about = text.indexOf('关于', about + 2)) {
    const issuer = Math.max(
      end,
      text.lastIndexOf('《', about) + 1,
      text.lastIndexOf('〈', about) + 1,
      text.lastIndexOf('＜', about) + 1,
    );
    if (issuer < about) {
      markOffices(text, issuer, about, found.issuers, placesFrom);
      markForwarded(text, issuer, about, begins, found);
    }
    cutBehindVerb(text, about + 2, seams);
    end = markVerbs(text, about + 2, seams, found.verbs);
    const short = end > about + 2 ? hanging.behindVerb : hanging.behindAbout;
    if (!/[\d《“]/.test(text[end] ?? '')) found.hangs.fill(1, end + 1, end + short + 1);
    placesFrom(end, found.verbs[end] === behindVerb.name ? inPlace.named : inPlace.end);
  }
  if (!found.issuers[1]) placesFrom(0);
  for (let at = 1; at < text.length; at += 1)
    if (/[《“]/.test(text[at - 1] as string)) found.hangs.fill(2, at + 1, at + hanging.behindMark + 1);
  for (let at = 1; at < text.length; at += 1)
    if (/[《、和 \u3000]/.test(text[at - 1] as string))
      placesFrom(at, text[at - 1] === '《' ? inPlace.named : inPlace.end);
  markZones(text, found);
  for (const { 0: name, index } of text.matchAll(agencies)) found.issuers.fill(1, index + 1, index + name.length);
  return found;
}

/** @param placesFrom marks the places that each begins with */
function markOffices(
  text: string,
  from: number,
  to: number,
  issuers: Uint8Array,
  placesFrom: (at: number) => void,
): void {
  issuers.fill(inOffice.within, from + 1, to);
  const starts = [from];
  for (const { 0: run, index } of text.slice(from, to).matchAll(/[\u4e00-\u9fa5]+/g))
    starts.push(...officeStarts(text, from + index, from + index + run.length));
  for (const at of starts.slice(1)) issuers[at] = inOffice.next;
  for (const at of starts) placesFrom(at);
}

/** 国务院办公厅转发|国务院…办公室|关于…: two offices. */
function markForwarded(
  text: string,
  from: number,
  to: number,
  begins: Uint8Array,
  { issuers, verbs }: Pick<TitleParts, 'issuers' | 'verbs'>,
): void {
  for (let at = from + 2; at + 4 <= to; at += 1) {
    if (!begins[at] || !begins[at + 2] || !forwarding.has(text.slice(at, at + 2))) continue;
    issuers[at] = 0;
    issuers[at + 2] = 0;
    verbs[at + 2] = behindVerb.name;
  }
}

/** The verbs that stand from here on, one behind the other. @returns where their object begins */
function markVerbs(text: string, start: number, { begins, pairs }: Seams, verbs: Uint8Array): number {
  const first = towards.has(text[start] ?? '') ? verbBehind(text, start, begins) : start;
  let at = first;
  let end = start;
  let isJoined = false;
  let last = '';
  for (;;) {
    // 做好|禁止化学武器公约履约准备工作: what is done well has a verb of its own.
    const isFree =
      end === start || isJoined || (lightVerbs.has(last) && !last.endsWith('做好')) || (pairs[at] as number) >= onePair;
    const found: number = isFree
      ? longestAt(text, at, workVerbs, begins) || (isJoined ? longestAt(text, at, coVerbs, begins) : 0)
      : 0;
    // 加强|委托加工: behind such a verb the next is what is done.
    const isDone =
      at === end &&
      ((doing.has(last) && nounVerbs.has(text.slice(at, at + found))) ||
        isCampaign(text, at, last) ||
        isBody(text, at, last));
    const verb = isDone ? 0 : found;
    const adverb = verb > 0 ? 0 : longestAt(text, at, adverbs, begins);
    const joint: number =
      verb + adverb > 0 || end === start ? 0 : text[at] === '、' ? 1 : longestAt(text, at, joining, begins);
    isJoined = joint > 0;
    at += verb + adverb + joint;
    if (verb > 0) {
      end = at;
      last = text.slice(end - verb, end);
      verbs.fill(behindVerb.verb, first + 1, end);
      // 废止|和修改: another verb follows.
      if (closing.has(last) && !isVerbJoined(text, at, begins)) {
        verbs[end] = behindVerb.name;
        return end;
      }
    } else if (adverb + joint === 0) break;
  }
  if (end > start) verbs[end] = behindVerb.object;
  return end;
}

const isVerbJoined = (text: string, at: number, begins: Uint8Array): boolean =>
  /[和与及并]/.test(text[at] ?? '') && longestAt(text, at + 1, workVerbs, begins) > 0;

/** 开展|打击非法行医专项整治: what is carried out has a verb of its own. */
const isCampaign = (text: string, at: number, verb: string): boolean =>
  verb.endsWith('开展') && campaign.test(text.slice(at, at + farCampaign));

/** 同意调整|打击走私部际联席会议: the body has a verb in its name. */
const isBody = (text: string, at: number, verb: string): boolean =>
  /^(?:调整|建立|成立|设立|组建|撤销|恢复)$/.test(verb) && bodyName.test(text.slice(at, at + farCampaign));

/** 成立|市…, not 成|立市. */
function cutBehindVerb(text: string, at: number, { begins, singles }: Seams): void {
  if (!closing.has(text.slice(at, at + 2)) || begins[at + 2]) return;
  begins.set([1, 0, 1], at);
  singles.set([0, 0, begins[at + 3] as number], at);
}

/** 关于在全国开展, 关于向社会公开征求: where the verb is; where none is near, the place itself. */
function verbBehind(text: string, start: number, begins: Uint8Array): number {
  if (ofWhom.test(text.slice(start, start + 4))) return start;
  for (let at = start + 2; at < start + farVerb; at += 1) {
    const verb = begins[at] ? longestAt(text, at, workVerbs, begins) : 0;
    if (verb > 0 && !nounVerbs.has(text.slice(at, at + verb))) return at;
  }
  return start;
}

function longestAt(text: string, at: number, words: ReadonlySet<string>, begins: Uint8Array): number {
  for (let size = longestVerb; size > 0; size -= 1)
    if (at + size < text.length && begins[at + size] && words.has(text.slice(at, at + size))) return size;
  return 0;
}

function bracketsOf(text: string): readonly (readonly Stretch[] | undefined)[] {
  const open: { readonly from: number; readonly close: string }[] = [];
  const whole: Stretch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const nth = open.findLastIndex(({ close }) => close === text[at]);
    if (nth >= 0) {
      whole.push({ from: open[nth]?.from ?? at, to: at + 1 });
      open.length = nth;
    }
    const close = pairs[text[at] as string];
    if (close !== undefined && open.length < deepest) open.push({ from: at, close });
  }
  const found: Stretch[][] = [];
  for (const stretch of whole.sort((a, b) => a.from - b.from))
    for (let at = stretch.from + 1; at < stretch.to; at += 1) found[at] = [...(found[at] ?? []), stretch];
  return found;
}
