/** Blanks that are meant: they spread, divide or align. */

import { looksLikeName } from '../../../people/person-names.ts';
import { closerOf, isHan, pauses } from '../../characters.ts';
import { isOfCredits } from './credits.ts';
import type { BlankRun } from './run.ts';

export const isMeant = (run: BlankRun): boolean =>
  spreads(run) ||
  endsHead(run) ||
  isBehindDate(run) ||
  beginsLabel(run) ||
  isQuoted(run) ||
  isToFill(run) ||
  isBehindBullet(run) ||
  isOfCredits(run) ||
  isSpeaker(run) ||
  isOfHeadline(run) ||
  isPageNumber(run);

/** 李　健、组　长：、目　录: single characters with nothing but blanks between. */
const spreads = ({ text, start, end, before, after }: BlankRun): boolean =>
  before === 'han' &&
  after === 'han' &&
  !isHan(text[start - 2]) &&
  (!isHan(text[end + 1]) || /^(?:同志|等)/.test(text.slice(end + 1, end + 3)));

const words = /^(?:【[^【】]*】|[\p{Script=Han}]{2,8}(?<![第年月共约近达于至在自从到由和与及比按为]))$/u;
const numbered =
  /^(?:\d{1,2}(?:\.\d{1,3}){1,4}|(?:图|表|附件|附表|附图|附录|专栏|专题|案例)\d{1,3}(?:[-—.]\d{1,3})?|第[一二三四五六七八九十百千零\d]{1,8}(?:[章节条编篇]|部分)(?:之[一二三四五六七八九十])?)$/;

/** 第二条　12345热线…: what follows is the text of the article, whatever that begins with. */
const article = /^第[一二三四五六七八九十百千零\d]{1,8}条(?:之[一二三四五六七八九十])?$/;
/** 第三十－条: the 一 is a dash, of which `number-form` tells. */
const dashed = /^第[一二三四五六七八九十百千零]{0,6}[-－—–―]条$/;

/** 安全生产　3月8日……: the first blank of a paragraph, behind a few words, not 整改结果于 7月20日前; 图1　演练现场; 第一章　总则. */
function endsHead({ text, start, end, after }: BlankRun): boolean {
  if (start > 14) return false;
  const head = text.slice(0, start).trimStart();
  if (
    after === 'figure' &&
    !article.test(head) &&
    !dashed.test(head) &&
    !/^\d{1,4} ?[年月]/.test(text.slice(end, end + 6))
  )
    return false;
  return words.test(head) || numbered.test(head) || dashed.test(head);
}

/** 1999－2000年　县委副书记…, 2015年7月30日　常务委员会…批准: a life, and how a law was amended, are laid out by their days. */
function isBehindDate({ text, start }: BlankRun): boolean {
  if (start > 24) return false;
  const head = text.slice(0, start).trim();
  return (
    years.test(head) ||
    (/^\d{4}年\d{1,2}月\d{1,2}日$/.test(head) && /会.{0,40}(?:通过|批准|修订|修正|修改|公布)/.test(text))
  );
}
const month = '\\d{4}(?:年\\d{1,2}月|年|\\.\\d{1,2})?';
const years = new RegExp(`^${month}\\s?[-—－–~～―至]{1,2}\\s?(?:${month}|今)$`);

/** 联系人：尤敏 联系电话：0700-8250316 */
const beginsLabel = ({ text, start, end }: BlankRun): boolean =>
  !pauses.includes(text[start - 1] ?? ' ') &&
  /^[\p{Script=Han}\s]{1,8}[：:]/u.test(text.slice(end, end + 10)) &&
  /[：:]/.test(text.slice(Math.max(start - 40, 0), start));

/** 晨光社区网格员 尤敏：…: who says it, as a broadcast is written down. */
function isSpeaker({ passage, text, start, end }: BlankRun): boolean {
  const said = text.slice(0, start);
  if (passage.path[0] !== 'paragraphs' || start > 40 || /[，。；：:？！]/.test(said)) return false;
  const [, name = ''] =
    /^(\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han}|[\p{Script=Han}·]{3,16})[：:]./u.exec(
      text.slice(end, end + 18),
    ) ?? [];
  if (looksLikeName(name.replace(/\s/, '')) || /·|(?:女士|先生|大爷|大妈|奶奶|爷爷|阿姨|师傅)$/.test(name)) return true;
  return /^.{2,3}$/u.test(name) && /[员长任记民工师授者生士理导户家]$/.test(said);
}

/** 《珍爱生命 谨防溺水》, 【青石新貌 云岭故事】, 《守护“一老一小” 办好实事》, （记者 尤敏 林知远） */
function isQuoted({ text, start, end, before, after }: BlankRun): boolean {
  const behind = text.slice(Math.max(start - 40, 0), start);
  const opened = ['《》', '“”', '【】'].find(
    ([open = '', close = '']) => behind.lastIndexOf(open) > behind.lastIndexOf(close),
  );
  if (opened && isHalf(before, text[start - 1], '”’') && isHalf(after, text[end], '“‘')) {
    const half = behind.slice(behind.lastIndexOf(opened[0] ?? '') + 1);
    return (
      (before === 'han' && after === 'han') ||
      ((opened !== '“”' || !/[\d%％“”]/.test(`${half.at(-1)}${text[end]}`)) && !/[，。；]/.test(half))
    );
  }
  return before === 'han' && after === 'han' && /（[^（）]*(?:记者|通讯员|作者|供稿|撰稿|摄影)[^（）]*$/.test(behind);
}

/** Of a title, or a motto: words, or a quote at that side of it. */
const isHalf = (beside: BlankRun['before'], char: string | undefined, quote: string): boolean =>
  beside === 'han' || beside === 'figure' || (char !== undefined && quote.includes(char));

/** …，支部建在一线上 活动办进车间里: a headline has no mark at its end, and the halves are of one length. */
function isOfHeadline({ passage, text, start, end, before, after }: BlankRun): boolean {
  if (passage.path[0] !== 'paragraphs' || before !== 'han' || after !== 'han' || text.length > 60) return false;
  const [half = ''] = /\p{Script=Han}*$/u.exec(text.slice(0, start)) ?? [];
  const other = text.slice(end).trimEnd();
  return !/[。；]/.test(text) && half.length > 4 && half.length === other.length && /^\p{Script=Han}+$/u.test(other);
}

/** （　　） is there to be filled in. */
const isToFill = ({ text, start, end }: BlankRun): boolean =>
  closerOf.has(text[start - 1] ?? '') && closerOf.get(text[start - 1] ?? '') === text[end];

/** · 第一项 */
const isBehindBullet = ({ text, start }: BlankRun): boolean => start < 4 && /^\s*[·—]$/.test(text.slice(0, start));

/** — 1 — */
const isPageNumber = ({ text }: BlankRun): boolean => text.length < 12 && /^\s*[—－-]\s*\d+\s*[—－-]\s*$/.test(text);
