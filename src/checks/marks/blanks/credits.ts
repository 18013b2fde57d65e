/** Blanks between those who wrote a report or made a picture, behind it or before it. */

import { looksLikeName } from '../../../people/person-names.ts';
import type { BlankRun } from './run.ts';

export const isOfCredits = (run: BlankRun): boolean =>
  isDateline(run) || isByline(run) || isSigned(run) || isCredit(run) || isTail(run);

const writers =
  '记者|通讯员|作者|研究员|评论员|教授|编辑|供稿|撰稿|摄影|摄|文|图|文字|图片|视频|剪辑|制图|实习生|审核|校对|责编|编审|初审|复审|终审';
const byRole = new RegExp(`(?:${writers})$`);
const reporter = /[社报网台](?:特约)?(?:记者|通讯员|评论员)$/;
/** 本报记者, 特约通讯员, 云岭日报见习记者. */
const role = new RegExp(
  `^(?:[\\p{Script=Han}·]{0,10}[社报网台]|特约|首席|见习|实习|全媒体|融媒体)*(?:${writers})[/／：:]?`,
  'u',
);
const unit = /^\p{Script=Han}{2,14}(?:[党工]委|部|办|局|中心|大学|学院|党校|公司|支部|街道|[镇乡社报网台])$/u;

/** 记者尤敏, 尤敏、林知远, 尤 敏 as 尤敏, 方静摄. */
function isWriter(part: string): boolean {
  const bare = part.replace(role, '').replace(/[/／]?(?:摄影|摄|文|图)$/, '');
  return bare === '' ? part !== '' : bare.split(/[、/／]/).every((one) => looksLikeName(one));
}

/** Divided by blanks, but for those inside a name: 尤 敏. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let half = false;
  for (const part of text.trim().split(/\s+/)) {
    const single = /^\p{Script=Han}(?:[/／]?摄)?$/u.test(part);
    if (half && single) parts.push(`${parts.pop() ?? ''}${part}`);
    else parts.push(part);
    half = single && !half;
  }
  return parts;
}

/** 本报讯, 云岭社青石3月12日电, 本报青石3月12日讯. */
const lead = /^(?:本[报台网刊]|\S{2,20}?\d{1,2}日|\p{Script=Han}{2,8}[网社台报])\S{0,14}?(?:电|讯|消息)(?=[\s（(]|$)/u;
const longestLead = 90;

/** 云岭社青石3月12日电 记者从…, 本报讯 （记者 尤敏） 全县…, 本报讯 记者尤敏 林知远 全县…: how newspapers begin a report. */
function isDateline({ text, start }: BlankRun): boolean {
  if (/[社网报]\p{Script=Han}{1,8}\d{1,2}月\d{1,2}日(?:电|讯)$/u.test(text.slice(Math.max(0, start - 24), start)))
    return true;
  if (start > longestLead) return false;
  const behind = text.slice(0, start).trimStart();
  const [begun] = lead.exec(behind) ?? [];
  if (begun === undefined) return false;
  const rest = behind.slice(begun.length).replace(/^\s*[（(][^（）()]*(?:[）)]|$)/, '');
  return rest.trim() === '' || partsOf(rest).every(isWriter);
}

/** （特约评论员 林知远）, 云岭社记者 尤敏: who wrote it. */
function isByline({ text, start, end }: BlankRun): boolean {
  const before = text.slice(Math.max(start - 40, 0), start);
  const signed =
    /[（(][^（）()]*$/.test(before) &&
    byRole.test(before) &&
    /^\p{Script=Han}{2,4}[）)]/u.test(text.slice(end, end + 5));
  return signed || reporter.test(before);
}

/** …。（尤 敏 林知远 本报记者 方静）, …。（青石县委组织部 尤敏）, …。（云岭社青石7月13日电 尤敏、方静）: the last bracket of a text that was sent. */
function isSigned({ passage, text, start, end }: BlankRun): boolean {
  if (passage.path[0] !== 'paragraphs' || text.length - start > longestSignature) return false;
  const [all = '', inside = ''] = signature.exec(text.slice(-longestSignature)) ?? [];
  if (start <= text.length - all.length + 1 || inside.trim() === '' || /[）)]/.test(text[end] ?? '')) return false;
  const parts = partsOf(inside);
  const [first = '', ...others] = parts;
  if (others.length === 0) return isWriter(first);
  const isTail = '。！？”…'.includes(text.trimEnd().at(-all.trimEnd().length - 1) ?? '。');
  return (
    others.some(isWriter) &&
    others.every((other) => isWriter(other) || unit.test(other) || (isTail && rareName.test(other)))
  );
}
/** 党文荷, beside a name that is surely one. */
const rareName = /^\p{Script=Han}{2,3}$/u;
const longestSignature = 80;
const signature = /[（(]([\p{Script=Han}\d０-９、：:·/／\s]{2,72})[）)][。]?\s*$/u;

/** …办理业务。记者 林知远/摄, …。尤 敏摄, … 青石县融媒体中心 供图: whose picture it is. */
const isCredit = ({ passage, text, start, end }: BlankRun): boolean =>
  passage.path[0] === 'paragraphs' &&
  text.length - end < longestCredit &&
  (/^(?:\p{Script=Han}{2,16}\s+)?(?:\p{Script=Han}{1,4}(?:\s?[/／]?\s?)摄|供图)[。）)]?\s*$/u.test(text.slice(end)) ||
    // …讲解。党文荷 摄
    (/^(?:摄影?|文|图|文[/／]图|供稿|撰稿|绘|整理|报道)[。）)]?\s*$/.test(text.slice(end)) &&
      /(?:^|[。！？”…）)（(\s])\p{Script=Han}{2,4}$/u.test(text.slice(Math.max(0, start - 5), start))));
const longestCredit = 24;

/** …。 （通讯员 尤敏）, …。 （资料图片）, …。 云岭日报记者 尤敏: what a text ends with is set off from it. */
function isTail({ passage, text, start, end }: BlankRun): boolean {
  if (passage.path[0] !== 'paragraphs' || text.length - end > longestSignature) return false;
  if (!'。！？”…）)'.includes(text[start - 1] ?? ' ')) return false;
  const rest = text.slice(end).trim();
  return /^(?:[（(][^（）()]*[）)]\s*)+$/.test(rest) || (partsOf(rest).every(isWriter) && role.test(rest));
}
