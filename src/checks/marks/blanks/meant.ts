/** Blanks that are meant: they spread, divide or align. */

import { looksLikeName } from '../../../people/person-names.ts';
import { closerOf, isHan, pauses } from '../../characters.ts';
import type { BlankRun } from './run.ts';

export const isMeant = (run: BlankRun): boolean =>
  spreads(run) ||
  endsHead(run) ||
  beginsLabel(run) ||
  isQuoted(run) ||
  isToFill(run) ||
  isBehindBullet(run) ||
  isDateline(run) ||
  isByline(run) ||
  isSigned(run) ||
  isCredit(run) ||
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
  /^(?:\d{1,2}(?:\.\d{1,3}){1,4}|(?:图|表|附件|附表|附图)\d{1,3}(?:[-—.]\d{1,3})?|第[一二三四五六七八九十百千零\d]{1,8}(?:[章节条编篇]|部分)(?:之[一二三四五六七八九十])?)$/;

/** 第二条　12345热线…: what follows is the text of the article, whatever that begins with. */
const article = /^第[一二三四五六七八九十百千零\d]{1,8}条(?:之[一二三四五六七八九十])?$/;

/** 安全生产　3月8日……: the first blank of a paragraph, behind a few words, not 整改结果于 7月20日前; 图1　演练现场; 第一章　总则. */
function endsHead({ text, start, end, after }: BlankRun): boolean {
  if (start > 14) return false;
  const head = text.slice(0, start).trimStart();
  if (after === 'figure' && !article.test(head) && !/^\d{1,4} ?[年月]/.test(text.slice(end, end + 6))) return false;
  return words.test(head) || numbered.test(head);
}

/** 联系人：尤敏 联系电话：0700-8250316 */
const beginsLabel = ({ text, start, end }: BlankRun): boolean =>
  !pauses.includes(text[start - 1] ?? ' ') &&
  /^[\p{Script=Han}\s]{1,8}[：:]/u.test(text.slice(end, end + 10)) &&
  /[：:]/.test(text.slice(Math.max(start - 40, 0), start));

/** 《珍爱生命 谨防溺水》, （记者 尤敏 林知远） */
function isQuoted({ text, start, before, after }: BlankRun): boolean {
  if (before !== 'han' || after !== 'han') return false;
  const behind = text.slice(Math.max(start - 40, 0), start);
  const signed = /（[^（）]*(?:记者|通讯员|作者|供稿|撰稿|摄影)[^（）]*$/.test(behind);
  return (
    signed || ['《》', '“”'].some(([open = '', close = '']) => behind.lastIndexOf(open) > behind.lastIndexOf(close))
  );
}

/** 云岭社青石3月12日电 记者从…, …日电 （记者尤敏） 全县…: how newspapers begin a report. */
const isDateline = ({ text, start }: BlankRun): boolean =>
  start <= 60 &&
  /^\S{2,20}?\d{1,2}日(?:电|讯|消息)(?:\s*[（(](?:记者|通讯员)[^（）()]*[）)])?$/.test(
    text.slice(0, start).trimStart(),
  );

const writers = '记者|通讯员|作者|研究员|评论员|教授|编辑|供稿|撰稿|摄影';
const byRole = new RegExp(`(?:${writers})$`);
const reporter = /[社报网台](?:特约)?(?:记者|通讯员|评论员)$/;

/** （特约评论员 林知远）, 云岭社记者 尤敏: who wrote it. */
function isByline({ text, start, end }: BlankRun): boolean {
  const before = text.slice(Math.max(start - 40, 0), start);
  const signed =
    /[（(][^（）()]*$/.test(before) &&
    byRole.test(before) &&
    /^\p{Script=Han}{2,4}[）)]/u.test(text.slice(end, end + 5));
  return signed || reporter.test(before);
}

/** …。（尤敏 林知远 记者 方静）, …。（青石县委组织部 尤敏）, …。（云岭社青石7月13日电 尤敏、方静）: the last bracket of a text that was sent. */
function isSigned({ passage, text, start }: BlankRun): boolean {
  if (passage.path[0] !== 'paragraphs' || text.length - start > longestSignature) return false;
  const [all = '', inside = ''] = signature.exec(text.slice(-longestSignature)) ?? [];
  const [first = '', ...others] = inside.split(/\s+/);
  return (
    start > text.length - all.length &&
    first !== '' &&
    others.length > 0 &&
    others.every((other) => other.split('、').every((one) => looksLikeName(one) || role.test(one)))
  );
}
const longestSignature = 64;
const signature = /[（(]([\p{Script=Han}\d０-９、\s]{3,60})[）)]\s*$/u;
const role = new RegExp(`^(?:${writers})$`);

/** …办理业务。记者 林知远/摄, … 青石县融媒体中心 供图: whose picture it is. */
const isCredit = ({ passage, text, end }: BlankRun): boolean =>
  passage.path[0] === 'paragraphs' &&
  text.length - end < longestCredit &&
  /^(?:\p{Script=Han}{2,16}\s+)?(?:\p{Script=Han}{2,4}[/／]?摄|供图)[。）)]?\s*$/u.test(text.slice(end));
const longestCredit = 24;

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
