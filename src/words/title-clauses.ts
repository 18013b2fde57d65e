/** The clauses of a title: 深化流通体制改革|加快流通产业发展. */

import { endsWith, startsWith } from './title-match.ts';
import { adverbs, forwarding, nounVerbs, partsOfWords, workVerbs } from './title-words.ts';

/** A title begins with its 关于 and its verb. */
export const leastClause = 6;
const longestAdverb = 3;
/** So far behind its first verb a second is looked for. */
const farClause = 16;
/** 加快流通产业发展: a clause of its own behind an object. */
const clauseBegins =
  /^(?:进一步|切实|努力|坚决|大力|全面|加快|促进(?!会)|防止|推进|推动|加强|提升(?!工程|行动)|构建|打造|支持(?!政策)|规范(?![化性])|优化|改善|确保|维护|引导(?!资金)|深化|做好|制止|成立|修复|扩大|稳定|改进|健全|完善|严格|增强|提高|保护和|保障(?:食品|基本|人民|群众|供应|公平|农民|公民|职工|合法|民生)|减轻|解决|打击|遏制|整治|防范|化解|开行|助力|保持|打赢|丰富|培育|壮大|建立|激发)/;
const growing = /(?:加快|促进|推动|支持|推进|鼓励|扶持)(?:(?![的和与及])[\u4e00-\u9fa5]){3,10}发展$/;
const longestGrown = 14;
const grownInto = new Set(['服务', '保障', '实施', '落实', '打造', '提升', '创新', '规范', '完善']);
/** An office, and its 关于. */
const forwarder = /^(?:(?!关于)[\u4e00-\u9fa5])+关于/;
/** What ends the clauses of a title. */
const clauseEnds = /[的《》〈〉（）“”]/;
/** What others do is allowed, as a clause: 同意|云岭市建设…. */
const allowing = new Set(
  '同意 批准 支持 鼓励 授权 允许 要求 建议 准予 组织 委托 商请 请求 协调解决 恳请 印发 转发 批转 公布 发布 下达'.split(
    ' ',
  ),
);
/** 精简工作方案, 巩固提升工程, 收购和储备: no verb of a clause. */
const asNoun =
  /^[\u4e00-\u9fa5]{2}(?:[和与及]|等(?!级)|的|(?:提升)?(?:工程|工作|方案|办法|计划|规划|制度|机制|措施|行动|项目|情况|问题|意见|标准|范围|登记|管理|审批|手续|政策|园区|资金|基金|名单|目录|体系|中心|平台|清单|指南|服务|典型|站点|系统)|[县村期率费量员者](?![域级城乡民]))/;

/** 集中整治, 认真整顿. */
const isAdverbial = (text: string, at: number): boolean =>
  [2, longestAdverb].some((size) => adverbs.has(text.slice(at, at + size)) && startsWith(text, at + size, workVerbs));

/** 认真整顿通信秩序, but 集中整治的方案. */
const isDoneTo = (text: string, at: number): boolean =>
  isAdverbial(text, at) && /^[\u4e00-\u9fa5]{6}/.test(text.slice(at)) && !/[的和与及]/.test(text.slice(at, at + 6));

/** A verb, or 坚决 and a verb. */
export function isVerb(text: string, at: number): boolean {
  if (isAdverbial(text, at)) return true;
  return startsWith(text, at, workVerbs) && !startsWith(text, at, nounVerbs) && !asNoun.test(text.slice(at, at + 6));
}

/** Whether the object there is so short that a line would end in the middle of two clauses. */
export const verbFollows = (text: string, at: number, begins: Uint8Array): boolean =>
  [1, 2, 3, 4].some((size) => begins[at + size] && isVerb(text, at + size));

/** 加快流通产业发展, but 改善工程. */
export const isClause = (text: string, at: number): boolean =>
  (clauseBegins.test(text.slice(at, at + 5)) || isDoneTo(text, at)) &&
  !asNoun.test(text.slice(at, at + 6)) &&
  text.length - at > leastClause;

/** 加快众创空间发展|服务实体经济: 发展 ends what is done, and another clause begins. */
export const isGrown = (text: string, at: number): boolean =>
  growing.test(text.slice(Math.max(0, at - longestGrown), at)) && (isVerb(text, at) || startsWith(text, at, grownInto));

/** 开放长湖口岸|并设立检查机构. */
export const isVerbJoined = (text: string, at: number): boolean =>
  text[at] === '并' &&
  !isPartOfWord(text, at) &&
  (startsWith(text, at + 1, workVerbs) || startsWith(text, at + 1, adverbs));

/** 转发|国家体委等部门关于…: the next line had better begin with 关于. */
export const isForwarded = (text: string, at: number): boolean =>
  forwarding.has(text.slice(at - 2, at)) && forwarder.test(text.slice(at, at + 24));

/** Whether another clause stands behind the object there: 深化|流通体制改革加快流通产业发展. */
export function clauseFollows(text: string, at: number, begins: Uint8Array): boolean {
  if (endsWith(text, at, allowing) || /\d/.test(text[at] as string)) return false;
  for (let next = at + 5; next < Math.min(text.length, at + farClause); next += 1) {
    if (clauseEnds.test(text[next] as string)) return false;
    const joined = /[和及]/.test(text[next] as string) ? 1 : 0;
    if (begins[next] && (isClause(text, next + joined) || isVerbJoined(text, next))) return true;
  }
  return false;
}

/** 和平, 普及: what looks like a joint. */
export const isPartOfWord = (text: string, at: number): boolean =>
  startsWith(text, at, partsOfWords) || endsWith(text, at + 1, partsOfWords);
